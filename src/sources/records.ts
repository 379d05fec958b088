import { Invalid } from '#base/errors.ts'
import type { Issue } from '#base/issue.ts'
import { quotedList } from '#base/quoted.ts'
import { type IssueCodeName, issueOf } from '#sources/issue-codes.ts'
import type { Reading, Received } from '#sources/source.ts'
import { firstRows, type Grid, type GridOptions, openGrid } from '#sources/table/grid.ts'

/** One record of a table, by the names of its columns. */
export interface TableRecord {
  /** Row as a spreadsheet counts it. */
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
  /** An error among these means that cells may stand in wrong columns. */
  readonly issues: readonly Issue[]
}

/** A table whose columns all have a name, whatever their order. */
export interface Table {
  readonly issues: readonly Issue[]
  /** Number of records, where it is cheap to know. */
  readonly count: number | null
  readonly records: AsyncIterable<TableRecord>
}

/**
 * Opens a table of which every one of `columns` is needed. Its header is the last
 * of the first rows that names the first column: some files name them twice.
 *
 * @throws Invalid where a column is missing or stands twice, or the file is no table
 */
export async function openTable(
  file: Received,
  columns: readonly [string, ...string[]],
  options: GridOptions = {},
): Promise<Table> {
  const isHeader = (cells: readonly string[]) => cells.some((cell) => nameOf(cell) === columns[0])
  const grid = await openGrid(file, { ...options, isHeader })
  const header = (await firstRows(grid, isHeader)).findLast(({ cells }) => isHeader(cells))
  if (header === undefined) throw refused(file.name, 1, 'missing header', 'header-missing', [columns[0]])
  const names = header.cells.map(nameOf)
  const missing = columns.filter((name) => !names.includes(name))
  if (missing.length > 0) throw refused(file.name, header.row, 'missing column', 'column-missing', missing)
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice.length > 0) throw refused(file.name, header.row, 'duplicate column', 'column-twice', twice)
  return {
    issues: grid.issues,
    count: grid.count === null ? null : Math.max(0, grid.count - header.row),
    records: records(file.name, grid, { row: header.row, names }),
  }
}

/**
 * Reads every record; one that says again what an earlier row says of the same
 * subjects is counted once, one that says something else of them is an error.
 */
export async function* readings(
  file: string,
  table: Table,
  read: (row: number, cells: Readonly<Record<string, string>>) => Reading,
): AsyncIterable<Reading> {
  const said = new Map<string, string>()
  for await (const { row, cells, issues } of table.records) {
    const reading = read(row, cells)
    const found = [...issues, ...reading.issues]
    const words = JSON.stringify(reading.statements.map(({ body }) => body))
    const key = reading.statements.map(({ kind, member, id }) => `${kind} ${member} ${id}`).join()
    const earlier = key === '' ? undefined : said.get(key)
    if (key !== '' && earlier === undefined) said.set(key, words)
    if (earlier !== undefined) found.push(issueOf(earlier === words ? 'row-duplicate' : 'key-duplicate', [file, row]))
    yield { row, statements: earlier === undefined ? reading.statements : [], issues: found }
  }
}

async function* records(
  file: string,
  grid: Grid,
  header: { readonly row: number; readonly names: readonly string[] },
): AsyncIterable<TableRecord> {
  const { names } = header
  for await (const { row, cells } of grid.rows(names)) {
    if (row <= header.row) continue
    if (cells.every((cell) => cell.trim() === '')) continue
    const issues: Issue[] = []
    if (cells.slice(names.length).some((cell) => cell.trim() !== ''))
      issues.push(issueOf('row-long', [file, row], { found: cells.length, expected: names.length }))
    if (cells.length < names.length)
      issues.push(issueOf('row-short', [file, row], { found: cells.length, expected: names.length }))
    const named = names.map((name, index): [string, string] => [name || `column ${index + 1}`, cells[index] ?? ''])
    yield { row, cells: Object.fromEntries(named), issues }
  }
}

function nameOf(cell: string): string {
  return cell.replace(/\s+/gu, ' ').trim()
}

function refused(file: string, row: number, what: string, code: IssueCodeName, names: readonly string[]): Invalid {
  const list = quotedList(names)
  const expected = code === 'column-twice' ? 'each name once' : 'it in the header'
  return new Invalid(
    `${what}: ${list}, expected ${expected} (${JSON.stringify(file)}, row ${row})`,
    names.map((name) => issueOf(code, [file, row, name], { expected })),
  )
}
