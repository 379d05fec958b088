import { formatOf, kindsOf, type Listed, yearOf } from '#sources/ogp-member-page/documents.ts'
import type { Line } from '#sources/ogp-member-page/lines.ts'
import type { Page } from '#sources/ogp-member-page/page.ts'

type Column = 'title' | 'year' | 'kind' | 'format'

/** Heads of the columns, in lower case. */
const heads: Readonly<Record<string, Column>> = {
  title: 'title',
  document: 'title',
  'document title': 'title',
  year: 'year',
  type: 'kind',
  'document type': 'kind',
  format: 'format',
  'file format': 'format',
}

/** Reads the sortable table of documents that pages have since 2024; its head says which column is which. */
export function readTable(page: Page, lines: readonly Line[]): Listed[] {
  const columns = new Map<number, Column>()
  const listed: Listed[] = []
  for (const row of rowsOf(lines)) {
    const named = row.map((line) => heads[line.text.toLowerCase()])
    if (columns.size === 0) {
      if (!named.includes('title')) continue
      for (const [index, line] of row.entries()) {
        const column = named[index]
        if (column === undefined || line.cell === null) continue
        columns.set(line.cell.column, column)
        page.take(line)
      }
      continue
    }
    const one = listedIn(page, row, columns)
    if (one !== null) listed.push(one)
  }
  return listed
}

function listedIn(page: Page, row: readonly Line[], columns: ReadonlyMap<number, Column>): Listed | null {
  const cells = new Map<Column, Line>()
  for (const line of row) {
    const column = columns.get(line.cell?.column ?? -1)
    if (column === undefined || cells.has(column) || line.picture) continue
    cells.set(column, line)
  }
  const title = cells.get('title')
  if (title === undefined) return null
  for (const line of cells.values()) page.take(line)
  const kind = cells.get('kind')
  return {
    title: page.words(title),
    line: title,
    href: title.href,
    year: yearOf(cells.get('year')?.text ?? ''),
    kinds: kind === undefined ? [] : kindsOf(page, kind, kind.text.split(',')),
    format: formatOf(cells.get('format')?.text ?? ''),
  }
}

function rowsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = []
  let last: number | null = null
  for (const line of lines) {
    if (line.cell === null) continue
    if (line.cell.row !== last) rows.push([])
    rows.at(-1)?.push(line)
    last = line.cell.row
  }
  return rows
}
