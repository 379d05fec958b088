/** What is wrong with a record, and in which of its cells, counted from 0. */
export interface RecordFault {
  readonly what: 'not-closed' | 'after-closing' | 'in-the-middle' | 'too-long'
  readonly column: number
}

/** The records that a piece of a text ends, and what stopped the reading. */
export interface TakenRecords {
  readonly records: readonly (readonly string[])[]
  readonly fault: RecordFault | null
}

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

/**
 * Splits a text that comes in pieces into the records of RFC 4180, strictly: a
 * cell is quoted whole or not at all, a quote inside is written twice. Records
 * end with LF, CR or both, and may differ in length; an empty line is a record
 * of one empty cell.
 */
export class CsvRecords {
  readonly #delimiter: number
  readonly #longest: number
  /** What of the pieces so far belongs to no whole record yet. */
  #rest = ''

  /** @param longest most characters of one record: also what a quote that is never closed may swallow */
  constructor(delimiter: string, longest: number) {
    this.#delimiter = delimiter.charCodeAt(0)
    this.#longest = longest
  }

  /** Nothing can be taken after a fault, nor after the last piece. */
  take(piece: string, isLast: boolean): TakenRecords {
    const text = this.#rest + piece
    const { records, fault, begun, column } = split(text, isLast, this.#delimiter)
    this.#rest = text.slice(begun)
    if (fault === null && this.#rest.length > this.#longest) return { records, fault: { what: 'too-long', column } }
    return { records, fault }
  }
}

interface Split extends TakenRecords {
  /** Where the record begins that is not whole. */
  readonly begun: number
  /** The cell in which it breaks off. */
  readonly column: number
}

function split(text: string, isLast: boolean, delimiter: number): Split {
  const records: string[][] = []
  const { length } = text
  let cells: string[] = []
  let [begun, at] = [0, 0]
  const until = (what: RecordFault['what'] | null): Split => {
    const column = cells.length
    return { records, begun, column, fault: what === null ? null : { what, column } }
  }
  while (at < length || cells.length > 0) {
    const isQuoted = text.charCodeAt(at) === QUOTE
    const end = isQuoted ? endOfQuoted(text, at) : endOfPlain(text, at, delimiter)
    const next = text.charCodeAt(end)
    // what follows may still change what this is: a second quote, more of the cell, the LF of a CR
    if (!isLast && (end >= length || (next === CR && end + 1 === length))) return until(null)
    if (isQuoted && end === Number.POSITIVE_INFINITY) return until('not-closed')
    if (next === QUOTE) return until('in-the-middle')
    if (isQuoted && next !== delimiter && next !== LF && next !== CR && end < length) return until('after-closing')
    cells.push(isQuoted ? unquoted(text, at, end) : text.slice(at, end))
    at = end + 1
    if (next === delimiter) continue
    if (next === CR && text.charCodeAt(at) === LF) at++
    records.push(cells)
    cells = []
    begun = at
  }
  return until(null)
}

/** Behind the quote that closes; infinite where none does. */
function endOfQuoted(text: string, from: number): number {
  let close = text.indexOf('"', from + 1)
  while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2)
  return close === -1 ? Number.POSITIVE_INFINITY : close + 1
}

function endOfPlain(text: string, from: number, delimiter: number): number {
  const { length } = text
  let end = from
  for (; end < length; end++) {
    const code = text.charCodeAt(end)
    if (code === delimiter || code === LF || code === CR || code === QUOTE) break
  }
  return end
}

function unquoted(text: string, from: number, end: number): string {
  const inner = text.slice(from + 1, end - 1)
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner
}
