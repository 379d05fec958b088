import { StringDecoder } from 'node:string_decoder'
import type { Invalid } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'
import { refusal } from '#sources/issue-codes.ts'
import type { Received } from '#sources/source.ts'
import { CsvRecords, type RecordFault } from '#sources/table/csv-records.ts'
import { countRows, type Encoding, textBytes } from '#sources/table/encoding.ts'
import type { Grid, GridRow } from '#sources/table/grid.ts'
import { limits } from '#sources/table/limits.ts'

const SLICE = 1 << 18

/**
 * A CSV file as rows. Quotes must be whole; rows may differ in length, which
 * the reader of a layout judges.
 *
 * @throws Invalid for a wrong encoding
 */
export function csvGrid(file: Received, delimiter: string, encoding: Encoding): Grid {
  const bytes = textBytes(file, encoding)
  const ended = bytes.length === 0 || bytes.at(-1) === 10 || bytes.at(-1) === 13
  return {
    format: 'csv',
    sheet: null,
    count: countRows(bytes) + (ended ? 0 : 1),
    issues: [],
    rows: (header) => walk(file.name, bytes, delimiter, header ?? []),
  }
}

async function* walk(
  name: string,
  bytes: Uint8Array,
  delimiter: string,
  header: readonly string[],
): AsyncIterable<GridRow> {
  const reader = new CsvRecords(delimiter, limits.recordChars)
  const decoder = new StringDecoder('utf8')
  let row = 0
  for (let at = 0; at < bytes.length; at += SLICE) {
    const { records, fault } = reader.take(decoder.write(bytes.subarray(at, at + SLICE)), at + SLICE >= bytes.length)
    for (const cells of records) {
      row++
      if (cells.length > limits.columns) throw tooWide(name, row, cells.length)
      const long = cells.findIndex((cell) => cell.length > limits.cellChars)
      if (long !== -1) throw tooLong(name, row, header[long] ?? `column ${long + 1}`, cells[long]!.length)
      yield { row, cells }
    }
    if (fault !== null) throw broken(name, row + 1, header, fault)
  }
}

const meanings: Readonly<Record<Exclude<RecordFault['what'], 'too-long'>, string>> = {
  'not-closed': 'the quote that opens there is never closed',
  'after-closing': 'after the closing quote comes something other than a delimiter or the end of the row',
  'in-the-middle': 'a quote stands in the middle of a cell that has none around it',
}

function broken(name: string, row: number, header: readonly string[], fault: RecordFault): Invalid {
  const column = header[fault.column] ?? `column ${fault.column + 1}`
  if (fault.what === 'too-long') return tooLong(name, row, column, limits.recordChars)
  const meaning = meanings[fault.what]
  return refusal(
    'quote-broken',
    `broken quote: ${JSON.stringify(name)}, row ${row}, ${quoted(column)}: ${meaning}, expected quotes in pairs`,
    [name, row, column],
    { found: meaning },
  )
}

function tooLong(name: string, row: number, column: string, chars: number): Invalid {
  const expected = limits.cellChars
  return refusal(
    'cell-too-long',
    `over-long cell: ${JSON.stringify(name)}, row ${row}, ${quoted(column)}: ${chars} characters or more, expected at most ${expected} (or a quote is never closed)`,
    [name, row, column],
    { found: chars, expected },
  )
}

function tooWide(name: string, row: number, columns: number): Invalid {
  const expected = limits.columns
  return refusal(
    'row-too-wide',
    `over-wide row: ${JSON.stringify(name)}, row ${row}: ${columns} columns, expected at most ${expected}`,
    [name, row],
    { found: columns, expected },
  )
}

/** The separator that the first line of a text seems to use: for a good message, never for reading. */
export function delimiterSeen(firstLine: string): string {
  const count = (mark: string) => firstLine.split(mark).length - 1
  const [best] = [',', ';', '\t', '|'].map((mark) => ({ mark, n: count(mark) })).sort((a, b) => b.n - a.n)
  const names: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }
  return best === undefined || best.n === 0 ? 'no separator' : names[best.mark]!
}
