import { Invalid } from '#base/errors.ts'
import type { Issue } from '#base/issue.ts'
import { quotedList } from '#base/quoted.ts'
import { type KindId, kindOf } from '#model/kinds/index.ts'
import type { Statement } from '#model/statement.ts'
import { type Cell, cellReader } from '#sources/bundled/cell.ts'
import { issueOf } from '#sources/issue-codes.ts'
import type { Reading } from '#sources/source.ts'
import { CsvRecords } from '#sources/table/csv-records.ts'

/**
 * One table: which kind its rows are of. A column is named for the field of
 * that kind that it fills; beside those stand `id`, `source` and, where the
 * kind belongs to a member, `member`. Members themselves are their own.
 */
export interface Table {
  readonly file: string
  readonly kind: KindId
}

/** Every table, in the order in which it is read. */
export const tables: readonly Table[] = [
  { file: 'policy-areas.csv', kind: 'policy-area' },
  { file: 'members.csv', kind: 'member' },
  { file: 'status-events.csv', kind: 'status-event' },
  { file: 'action-plans.csv', kind: 'action-plan' },
  { file: 'commitments.csv', kind: 'commitment' },
  { file: 'commitment-areas.csv', kind: 'commitment' },
  { file: 'assessments.csv', kind: 'assessment' },
  { file: 'reviews.csv', kind: 'review' },
  { file: 'processes.csv', kind: 'process' },
  { file: 'documents.csv', kind: 'document' },
  { file: 'published-figures.csv', kind: 'published-figure' },
  { file: 'dimensions.csv', kind: 'dimension' },
  { file: 'challenge-entries.csv', kind: 'challenge-entry' },
  { file: 'posts.csv', kind: 'post' },
]

/** Contacts are rows of their own and are put into the statement of their member. */
export const CONTACTS = 'contacts.csv'

/** A row of a table: cells by column, and its place, 1 is the header. */
export interface TableRow {
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
}

/**
 * The rows of a table.
 *
 * @throws Invalid where it is not comma-separated text with one header
 */
export function rowsOf(file: string, text: string): { columns: readonly string[]; rows: readonly TableRow[] } {
  const { records: all, fault } = new CsvRecords(',', text.length).take(text, true)
  if (fault !== null)
    throw new Invalid(`invalid table: ${file}, row ${all.length + 1}: a quote has no partner, expected quotes in pairs`)
  const records = all.filter((cells) => cells.length > 1 || cells[0] !== '')
  const columns = records[0] ?? []
  const odd = records.findIndex((cells) => cells.length !== columns.length)
  if (odd !== -1)
    throw new Invalid(
      `invalid table: ${file}, row ${odd + 1}: ${records[odd]!.length} cells, expected ${columns.length}`,
    )
  if (new Set(columns).size !== columns.length)
    throw new Invalid(`invalid table: ${file}, a column stands twice, expected each once`)
  const rows = records.slice(1).map((cells, i) => ({
    row: i + 2,
    cells: Object.fromEntries(columns.map((name, c) => [name, cells[c] ?? ''])),
  }))
  return { columns, rows }
}

/**
 * Reads the rows of one table. Every column must be known: a table that says
 * something nobody reads is refused whole.
 *
 * @throws Invalid where a column is missing or unknown
 */
export function* readTable(table: Table, text: string, contacts: Contacts): Generator<Reading> {
  const { columns, rows } = rowsOf(table.file, text)
  const named = namingColumns(table.kind)
  const fields = columns.filter((c) => !named.includes(c))
  const missing = named.find((c) => !columns.includes(c))
  if (missing !== undefined)
    throw new Invalid(`missing column: ${table.file}, ${JSON.stringify(missing)}, expected it in the header`)
  const readers = new Map(fields.map((name) => [name, cellReader(table.file, table.kind, name)]))
  for (const row of rows) yield readRow(table, row, { naming: named, fields: readers, contacts })
}

/** Contacts by the slug of their member, as the model keeps them. */
export type Contacts = ReadonlyMap<string, readonly Readonly<Record<string, string | null>>[]>

const CONTACT_COLUMNS = ['member', 'role', 'institution', 'lang', 'asOf', 'source']

/**
 * The table of contacts: roles and institutions, never persons.
 *
 * @throws Invalid where a column is missing or unknown, or a cell is blank
 */
export function readContacts(text: string): Contacts {
  const { columns, rows } = rowsOf(CONTACTS, text)
  const expected = CONTACT_COLUMNS.join(', ')
  if (columns.join(', ') !== expected) {
    throw new Invalid(`unknown columns: ${CONTACTS}, ${quotedList(columns)}, expected ${expected}`)
  }
  const contacts = new Map<string, Readonly<Record<string, string>>[]>()
  for (const { row, cells } of rows) {
    const { member, ...contact } = cells
    if (member === undefined || Object.values(cells).includes('')) {
      throw new Invalid(`blank cell: ${CONTACTS}, row ${row}, expected a value in every column`)
    }
    contacts.set(member, [...(contacts.get(member) ?? []), contact])
  }
  return contacts
}

interface Columns {
  readonly naming: readonly string[]
  readonly fields: ReadonlyMap<string, (cell: string) => Cell>
  readonly contacts: Contacts
}

function readRow(table: Table, { row, cells }: TableRow, columns: Columns): Reading {
  const issues: Issue[] = []
  const at = (column: string) => [table.file, row, column]
  for (const column of columns.naming) if (cells[column] === '') issues.push(issueOf('column-missing', at(column)))
  const body: Record<string, unknown> = {}
  for (const [name, read] of columns.fields) {
    const cell = cells[name] ?? ''
    const value = read(cell)
    if (value.found === 'unreadable') issues.push(issueOf('value-unlisted', at(name), { value: cell }))
    else if (value.found === 'told') body[name] = value.value
  }
  const id = cells.id ?? ''
  const member = table.kind === 'member' ? id : (cells.member ?? '')
  const own = table.kind === 'member' ? columns.contacts.get(id) : undefined
  if (own !== undefined) body.contacts = own
  // each field was held against its schema above, so the body is one of this kind
  const statement = { kind: table.kind, member, id, body, row, cite: cells.source ?? '' } as Statement
  return { row, statements: issues.length === 0 ? [statement] : [], issues }
}

function namingColumns(kind: KindId): readonly string[] {
  return kindOf(kind).owned && kind !== 'member' ? ['member', 'id', 'source'] : ['id', 'source']
}
