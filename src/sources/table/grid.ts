import type { Issue } from '#base/issue.ts'
import { refusal } from '#sources/issue-codes.ts'
import { fileTypeOf, typeName } from '#sources/receive/file-type.ts'
import type { Received } from '#sources/source.ts'
import { csvGrid } from '#sources/table/csv.ts'
import type { Encoding } from '#sources/table/encoding.ts'
import { xlsxGrid } from '#sources/table/xlsx.ts'

/** A record of a table: its cells as text, blank is ''. */
export interface GridRow {
  /** Row as a spreadsheet counts it: 1 is the first, and a record of many lines is one row. */
  readonly row: number
  readonly cells: readonly string[]
}

/** A file as rows of text cells. */
export interface Grid {
  readonly format: 'csv' | 'xlsx'
  /** Name of the sheet that is read; null in a CSV file. */
  readonly sheet: string | null
  /** Number of rows, headers included, where it is cheap to know. */
  readonly count: number | null
  readonly issues: readonly Issue[]
  /**
   * Every row, from the first. May be walked several times.
   *
   * @param header names by column, for messages
   * @throws Invalid where the file is broken, with row and column
   */
  rows(header?: readonly string[]): AsyncIterable<GridRow>
}

/** What a layout expects of its files. */
export interface GridOptions {
  readonly delimiter?: ',' | ';' | '\t'
  readonly encoding?: Encoding
  /** Tells the header: of several sheets the first that has one among its first rows is read. */
  readonly isHeader?: (cells: readonly string[]) => boolean
}

/** How many rows at the top of a sheet may be the header. */
export const HEADER_WITHIN = 10

/**
 * Opens a CSV file or a workbook, told apart by their bytes.
 *
 * @throws Invalid for any other type of file, a wrong encoding, a broken or oversized archive
 */
export async function openGrid(file: Received, options: GridOptions = {}): Promise<Grid> {
  const type = fileTypeOf(file.bytes)
  if (type === 'xlsx') return xlsxGrid(file, options.isHeader ?? (() => true))
  if (type === 'text') return csvGrid(file, options.delimiter ?? ',', options.encoding ?? 'utf-8')
  const message = `wrong type of file: ${JSON.stringify(file.name)} is ${typeName(type)}, expected CSV or XLSX`
  throw refusal('file-type', message, [file.name], { type, expected: 'CSV or XLSX' })
}

/**
 * The first rows, where headers stand.
 *
 * @throws Invalid where the file is broken before its header; what is broken after it is met again, and named better, when its rows are read
 */
export async function firstRows(grid: Grid, isHeader: GridOptions['isHeader']): Promise<readonly GridRow[]> {
  const rows: GridRow[] = []
  try {
    for await (const row of grid.rows()) {
      rows.push(row)
      if (rows.length === HEADER_WITHIN) break
    }
  } catch (error) {
    if (!rows.some(({ cells }) => isHeader?.(cells))) throw error
  }
  return rows
}
