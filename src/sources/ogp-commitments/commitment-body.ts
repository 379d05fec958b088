import { isWebAddress } from '#base/web-address.ts'
import type { ReadCodings } from '#sources/ogp-commitments/codings.ts'
import type { DateCells } from '#sources/ogp-commitments/dates.ts'
import type { Placed } from '#sources/ogp-commitments/header.ts'
import type { Named } from '#sources/ogp-commitments/name-row.ts'
import type { RowCells } from '#sources/ogp-commitments/row-cells.ts'
import { cellText } from '#sources/table/cell-text.ts'

type Body = Record<string, unknown>

/** What a row says of the commitment itself: all but its codings. */
export function commitmentBody(row: RowCells, named: Named, codings: ReadCodings, dates: DateCells): Body {
  const { places, layout } = row.file
  const number = row.part('number')
  const body: Body = { plan: named.plan, taxonomy: layout.id, number: row.isAbsent(number) ? null : number }
  for (const place of places.texts) readText(row, body, place)
  for (const place of places.dates) readDateCell(row, body, place, dates)
  if (places.areas.length > 0) readAreas(row, body)
  for (const { field, index } of places.marks) {
    const mark = row.cell(index)
    if (mark !== '') body[field] = mark
  }
  const cluster = clusterOf(row)
  if (cluster !== null) body.cluster = cluster
  if (codings.first.completion === 'withdrawn' || codings.last.completion === 'withdrawn') body.withdrawn = true
  const page = pageOf(row)
  if (page !== null) body.page = page
  const published = printed(row, places.published)
  if (published !== null) body.published = published
  const raw = rawOf(row, codings)
  if (raw !== null) body.raw = raw
  return body
}

/** A word that says nothing leaves the field out; a word that says there is none makes it null. */
function readText(row: RowCells, body: Body, { index, name, field }: Placed & { readonly field: string }): void {
  const { layout } = row.file
  const text = cellText(row.cells[index] ?? '', row.at(name), row.issues)
  if (text === null || layout.unsaid.has(text)) return
  if (layout.none.has(text)) body[field] = null
  else if (field === 'fullText') body[field] = text
  else
    body[field] = field.toLowerCase().endsWith('title')
      ? withoutNumber(oneLine(text), row.part('number'))
      : oneLine(text)
}

/** Titles and names are broken into lines only by the sheets they were copied from. */
function oneLine(text: string): string {
  if (!text.includes('\n')) return text
  // no pattern with white space on both sides: a cell of nothing else would take it hours
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/**
 * The number has a field of its own: '1.2. Review the acts', '1.2: Review the
 * acts' and '1.2 – Review the acts' of number 1.2 are 'Review the acts'. The
 * number 1 is not that of '1.2 Review', '5-year plan' is no plan of number 5.
 */
export function withoutNumber(title: string, number: string): string {
  if (number === '' || !title.startsWith(number)) return title
  const rest = SEPARATED.exec(title.slice(number.length))
  return rest === null ? title : title.slice(number.length + rest[0].length)
}

const SEPARATED = /^(?:\s*[.:)](?!\d)\s*|\s+[-–]\s*|[-–]\s+|\s+)(?=\S)/

/**
 * The date as far as it is certain, and always the cell as it is written. Words
 * that say there is no date make it null; a cell of which no date is certain, or
 * that says nothing, leaves it out.
 */
function readDateCell(
  row: RowCells,
  body: Body,
  { index, name, field }: Placed & { readonly field: 'start' | 'end' },
  dates: DateCells,
): void {
  const written = cellText(row.cells[index] ?? '', row.at(name), row.issues)
  if (written === null) return
  body[field === 'start' ? 'startText' : 'endText'] = written
  if (row.file.layout.unsaid.has(written)) return
  const { date, issue } = row.isAbsent(written) ? NO_DATE : dates.read(written)
  if (issue !== null) row.report(issue, name, { value: written.slice(0, 200) })
  if (issue !== 'date-unread' && issue !== 'date-range') body[field] = date
}

const NO_DATE = { date: null, issue: null }

/** 1 is about it, 0 is not; anything else was not coded. */
function readAreas(row: RowCells, body: Body): void {
  const about: string[] = []
  const notCoded: string[] = []
  for (const { index, slug, name } of row.file.places.areas) {
    const mark = row.cells[index]
    if (mark === '0') continue
    const value = mark?.trim() ?? ''
    if (value === '1') about.push(slug)
    else if (value !== '0') notCoded.push(slug)
    if (value === 'NA' || value === '') row.report('area-not-coded', name, { value })
    else if (value !== '0' && value !== '1' && value !== 'ND' && value !== 'NR') row.leave('area-unlisted', name, value)
  }
  body.policyAreas = about
  if (notCoded.length > 0) body.policyAreasNotCoded = notCoded
}

/** The ids of the cluster where they are listed, else its number; “None” says that there is none. */
function clusterOf(row: RowCells): string | null {
  const own = row.part('cluster')
  if (/^\d+\.\d{9,}$/.test(own)) row.report('number-artefact', row.nameOf('cluster'), { value: own })
  return [row.part('cluster-ids'), own].find((cell) => !row.isAbsent(cell) && !/^none$/i.test(cell)) ?? null
}

function pageOf(row: RowCells): string | null {
  const page = row.part('page')
  if (row.isAbsent(page)) return null
  return isWebAddress(page) ? page : row.leave('address-unread', row.nameOf('page'), page)
}

/** Cells as they are printed, by column; blank ones are left out. Null where all are blank. */
function printed(row: RowCells, places: readonly Placed[]): Record<string, string> | null {
  const found: Record<string, string> = {}
  let any = false
  for (const { index, name } of places) {
    const cell = row.cell(index)
    if (cell === '') continue
    found[name] = cell
    any = true
  }
  // a copy is laid out without the room to grow, which takes ten times as much memory as the words
  return any ? { ...found } : null
}

/** Cells that no field holds: of unknown and unnamed columns, and codings on no list. */
function rawOf(row: RowCells, { unlisted }: ReadCodings): Record<string, string> | null {
  const { kept, unnamed } = row.file.places
  const raw: Record<string, string> = { ...printedSafely(row, kept), ...unlisted }
  for (const { index } of unnamed) {
    const name = `column ${index + 1}`
    const cell = cellText(row.cells[index] ?? '', row.at(name), row.issues)
    if (cell === null) continue
    raw[name] = cell
    row.leave('column-unnamed', name, cell)
  }
  return Object.keys(raw).length === 0 ? null : raw
}

/** Columns that nobody knows may hold anything, mailboxes included. */
function printedSafely(row: RowCells, places: readonly Placed[]): Record<string, string> {
  const found: [name: string, cell: string][] = []
  for (const { index, name } of places) {
    const cell = cellText(row.cells[index] ?? '', row.at(name), row.issues)
    if (cell !== null) found.push([name, cell])
  }
  // a name that objects have of their own, such as __proto__, would be lost where it is assigned
  return Object.fromEntries(found)
}
