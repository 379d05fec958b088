import { CsvError, parse } from 'csv-parse'
import type { Invalid } from '#base/errors.ts'
import { refusal } from '#sources/issue-codes.ts'
import type { Received } from '#sources/source.ts'
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
  let read: string[][] = []
  let row = 0
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: limits.recordBytes,
    // records are collected here and not pushed through the stream, which would cost more than reading them
    on_record: (record: string[]) => {
      read.push(record)
      return null
    },
  })
  let failure: Error | null = null
  parser.on('error', (error) => {
    failure = error
  })
  for (let at = 0; at <= bytes.length; at += SLICE) {
    const last = at + SLICE >= bytes.length
    const error = failure ?? (await feed(parser, bytes.subarray(at, at + SLICE), last))
    const records = read
    read = []
    for (const cells of records) {
      row++
      if (cells.length > limits.columns) throw tooWide(name, row, cells.length)
      const long = cells.findIndex((cell) => cell.length > limits.cellChars)
      if (long !== -1) throw tooLong(name, row, header[long] ?? `column ${long + 1}`, cells[long]!.length)
      yield { row, cells }
    }
    if (error !== null) throw broken(name, row + 1, header, error)
    if (last) return
  }
}

/** Gives the parser a slice, and takes what it found wrong with it. */
function feed(parser: ReturnType<typeof parse>, slice: Uint8Array, last: boolean): Promise<Error | null> {
  return new Promise((resolve) => {
    const done = (error?: Error | null) => resolve(error ?? null)
    if (last) parser.end(slice, done)
    else parser.write(slice, done)
  })
}

const meanings: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'the quote that opens there is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'after the closing quote comes something other than a delimiter or the end of the row',
  INVALID_OPENING_QUOTE: 'a quote stands in the middle of a cell that has none around it',
}

function broken(name: string, row: number, header: readonly string[], error: Error): Error {
  if (!(error instanceof CsvError)) return error
  const index = Number(error.column)
  const column = Number.isInteger(index) ? (header[index] ?? `column ${index + 1}`) : 'unknown column'
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tooLong(name, row, column, limits.recordBytes)
  const meaning = meanings[error.code] ?? error.message
  return refusal(
    'quote-broken',
    `broken quote: ${JSON.stringify(name)}, row ${row}, ${JSON.stringify(column)}: ${meaning}, expected quotes in pairs`,
    [name, row, column],
    { found: meaning },
  )
}

function tooLong(name: string, row: number, column: string, chars: number): Invalid {
  const expected = limits.cellChars
  return refusal(
    'cell-too-long',
    `over-long cell: ${JSON.stringify(name)}, row ${row}, ${JSON.stringify(column)}: ${chars} characters or more, expected at most ${expected} (or a quote is never closed)`,
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
