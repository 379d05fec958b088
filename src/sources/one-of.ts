import type { Issue } from '#base/issue.ts'
import { quoted, quotedList } from '#base/quoted.ts'
import { refusal } from '#sources/issue-codes.ts'
import { openTable, readings } from '#sources/records.ts'
import type { Layout, Opened, Reading, Received } from '#sources/source.ts'
import { firstRows, type Grid, openGrid } from '#sources/table/grid.ts'

/** One of the files of a dataset that is published in several: told by its columns, whatever it is called. */
export interface TableLayout {
  readonly layout: Layout
  /** All of them are needed. */
  readonly columns: readonly [string, ...string[]]
  /** Readies a reader of its rows; a file that must be known whole before is read twice. */
  reader(file: Received, records: () => AsyncIterable<Cells>): Promise<RowReader> | RowReader
}

export type Cells = Readonly<Record<string, string>>
/** What one row says. */
export type RowReader = (row: number, cells: Cells) => Reading

/** A file of which fewer columns are known is none of the dataset. */
const ENOUGH = 0.5

/**
 * Opens one file of a dataset by the layout that its columns are of.
 *
 * @throws Invalid where it is of none of them, or lacks a column of the one it is of
 */
export async function openOneOf(file: Received, tables: readonly TableLayout[]): Promise<Opened> {
  const { layout, columns, reader } = await recognise(file, tables)
  const table = await openTable(file, columns)
  const read = await reader(file, () => cellsOf(file, columns))
  const issues: readonly Issue[] = table.issues
  return { layout, rows: table.count, issues, readings: readings(file.name, table, read) }
}

async function* cellsOf(file: Received, columns: TableLayout['columns']): AsyncIterable<Cells> {
  for await (const { cells } of (await openTable(file, columns)).records) yield cells
}

async function recognise(file: Received, tables: readonly TableLayout[]): Promise<TableLayout> {
  const first = await headerOf(await openGrid(file))
  const known = ({ columns }: TableLayout) => columns.filter((name) => first.includes(name)).length / columns.length
  // of two that share all their columns the one that says more
  const best = tables
    .map((table) => ({ table, share: known(table) }))
    .sort((a, b) => b.share - a.share || b.table.columns.length - a.table.columns.length)[0]
  if (best !== undefined && best.share >= ENOUGH) return best.table
  const found = first.slice(0, 4).map((cell) => quoted(cell, 40))
  const expected = tables.map((t) => `${t.layout.id} (${quotedList(t.columns.slice(0, 3))} …)`).join(' or ')
  throw refusal(
    'layout-unknown',
    `unknown layout: ${JSON.stringify(file.name)}, row 1 begins ${found.join(', ') || 'with nothing'}, expected ${expected}`,
    [file.name, 1],
    { found: found.join(', '), expected },
  )
}

async function headerOf(grid: Grid): Promise<readonly string[]> {
  const [row] = await firstRows(grid, () => true)
  return (row?.cells ?? []).map((cell) => cell.replace(/\s+/gu, ' ').trim())
}
