import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CsvError, parse } from 'csv-parse/sync'
import { CsvRecords } from '#sources/table/csv-records.ts'
import { seeded } from '../../../tests/bench/made-up.ts'

interface Read {
  readonly records: readonly (readonly string[])[]
  readonly fault: { readonly what: string; readonly column: number } | null
}

function inPieces(text: string, ends: readonly number[], longest = 1000): Read {
  const reader = new CsvRecords(',', longest)
  const records: (readonly string[])[] = []
  for (const [i, end] of [...ends, text.length].entries()) {
    const taken = reader.take(text.slice(ends[i - 1] ?? 0, end), i === ends.length)
    records.push(...taken.records)
    if (taken.fault !== null) return { records, fault: taken.fault }
  }
  return { records, fault: null }
}

const whole = (text: string) => inPieces(text, [])

const faults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'not-closed',
  CSV_INVALID_CLOSING_QUOTE: 'after-closing',
  INVALID_OPENING_QUOTE: 'in-the-middle',
}

/** The same by a reader that others wrote. */
function byOther(text: string): Read {
  const records: string[][] = []
  try {
    parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (record: string[]) => {
        records.push(record)
        return null
      },
    })
    return { records, fault: null }
  } catch (error) {
    assert.ok(error instanceof CsvError)
    return { records, fault: { what: faults[error.code] ?? error.code, column: Number(error.column) } }
  }
}

test('a text of any signs, cut anywhere, is read as another reader reads it, and refused where that refuses it', () => {
  const random = seeded(12)
  const signs = ['a', 'é', ' ', ',', ',', '"', '"', '""', '\n', '\r', '\r\n', '""']
  let faulty = 0
  for (let i = 0; i < 20_000; i++) {
    const text = Array.from({ length: random() * 14 }, () => signs[Math.floor(random() * signs.length)]).join('')
    const other = byOther(text)
    if (other.fault !== null) faulty++
    assert.deepEqual(whole(text), other, JSON.stringify(text))
    const ends = Array.from({ length: 3 }, () => Math.floor(random() * text.length)).sort((a, b) => a - b)
    assert.deepEqual(inPieces(text, ends), other, `${JSON.stringify(text)} cut at ${ends}`)
  }
  assert.ok(faulty > 1000 && faulty < 19_000)
})

test('a record ends with LF, CR or both, and the last needs no end', () => {
  assert.deepEqual(whole('a,b\nc\rd\r\n,\ne,').records, [['a', 'b'], ['c'], ['d'], ['', ''], ['e', '']])
})

test('an empty line is a record of one empty cell, and an empty text has none', () => {
  assert.deepEqual(whole('a\n\nb').records, [['a'], [''], ['b']])
  assert.deepEqual(whole('').records, [])
})

test('quotes hold delimiters, line breaks and quotes written twice', () => {
  assert.deepEqual(whole('"a,b","c\r\nd","""e"""\n').records, [['a,b', 'c\r\nd', '"e"']])
})

test('a record may be no longer than it is allowed, closed or not', () => {
  const fault = { what: 'too-long', column: 1 }
  assert.deepEqual(inPieces(`a,"${'b'.repeat(40)}`, [20, 30], 25), { records: [], fault })
  assert.deepEqual(inPieces(`a,${'b'.repeat(40)}`, [20, 30], 25), { records: [], fault })
})
