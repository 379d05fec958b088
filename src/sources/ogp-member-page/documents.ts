import { slugOf } from '#base/slug.ts'
import type { DocumentFormat } from '#model/codelists/document-format.ts'
import type { DocumentKind } from '#model/codelists/document-kind.ts'
import { readTable } from '#sources/ogp-member-page/document-table.ts'
import type { Line } from '#sources/ogp-member-page/lines.ts'
import { documentFormats, documentKinds } from '#sources/ogp-member-page/lookups.ts'
import type { Page } from '#sources/ogp-member-page/page.ts'

/** A document as the page lists it. */
export interface Listed {
  readonly title: string
  readonly year: number | null
  readonly kinds: readonly DocumentKind[]
  readonly format: DocumentFormat | null
  readonly href: string | null
  readonly line: Line
}

/**
 * Reads the list of documents in page order: a numbered title and under it year,
 * kinds and format; or a table with a column for each.
 */
export function readDocuments(page: Page): readonly Listed[] {
  const lines = page.lines('documents')
  return lines.some((line) => line.cell !== null) ? readTable(page, lines) : readList(page, lines)
}

function readList(page: Page, lines: readonly Line[]): Listed[] {
  const listed: Listed[] = []
  let title: Line | null = null
  for (const line of lines) {
    if (line.picture) {
      page.take(line)
      continue
    }
    const meta = title === null ? null : metaOf(line.text)
    if (title === null || meta === null) {
      if (/^\d+\.\s+\S/.test(line.text)) title = line
      continue
    }
    page.take(title)
    page.take(line)
    const name = title.text.replace(/^\d+\.\s+/, '')
    listed.push({ title: page.words(title, name), line: title, href: title.href, ...described(page, line, meta) })
    title = null
  }
  return listed
}

/** Parts of '2023, IRM Report, Web page'; null where the line is not of that kind. */
function metaOf(text: string): readonly string[] | null {
  const parts = text.split(',').map((part) => part.trim())
  if (!/^(\d{4})?$/.test(parts[0] ?? '-')) return null
  return parts
}

function described(page: Page, line: Line, parts: readonly string[]): Pick<Listed, 'year' | 'kinds' | 'format'> {
  const [year, ...rest] = parts
  const format = formatOf(rest.at(-1) ?? '')
  const kinds = kindsOf(page, line, format === null ? rest : rest.slice(0, -1))
  return { year: yearOf(year ?? ''), kinds, format }
}

export function yearOf(text: string): number | null {
  return /^\d{4}$/.test(text) ? Number(text) : null
}

export function formatOf(text: string): DocumentFormat | null {
  const word = text.toLowerCase()
  return Object.hasOwn(documentFormats, word) ? (documentFormats[word] ?? null) : null
}

/** Kinds by their printed names; one that is not known is left out with a warning. */
export function kindsOf(page: Page, line: Line, printed: readonly string[]): readonly DocumentKind[] {
  const kinds: DocumentKind[] = []
  for (const name of printed) {
    const word = name.trim().toLowerCase()
    const kind = Object.hasOwn(documentKinds, word) ? documentKinds[word] : undefined
    if (kind !== undefined && !kinds.includes(kind)) kinds.push(kind)
    if (kind === undefined && word !== '')
      page.report('document-kind-unlisted', line, { value: page.words(line, name).slice(0, 200) })
  }
  return kinds
}

/** Documents by their title in plain letters; those that share one are together. */
export function byTitle(listed: readonly Listed[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [index, { title }] of listed.entries()) {
    const known = places.get(slugOf(title))
    if (known === undefined) places.set(slugOf(title), [index])
    else known.push(index)
  }
  return places
}
