import { type DocumentKind, documentKind } from '#model/codelists/document-kind.ts'
import type { DocumentLine } from '#queries/member-view.ts'

/** What is shown of the documents, and in which order: the whole of it stands in the address. */
export interface DocumentQuery {
  readonly kind: DocumentKind | 'none' | null
  readonly year: number | null
  readonly scope: 'member' | 'local' | null
  readonly words: string
  readonly sort: DocumentSort
  readonly order: 'asc' | 'desc'
}

export type DocumentSort = 'year' | 'title' | 'kind'

const SORTS: readonly string[] = ['year', 'title', 'kind'] satisfies DocumentSort[]

/** Reads an address; what it does not know it leaves out. */
export function parseDocumentQuery(query: URLSearchParams): DocumentQuery {
  const [kind, year, scope, sort, order] = ['kind', 'year', 'scope', 'sort', 'order'].map(
    (name) => query.get(name) ?? '',
  )
  const by = SORTS.includes(sort ?? '') ? (sort as DocumentSort) : 'year'
  return {
    kind: kind === 'none' || Object.hasOwn(documentKind, kind ?? '') ? (kind as DocumentKind | 'none') : null,
    year: /^\d{4}$/.test(year ?? '') ? Number(year) : null,
    scope: scope === 'member' || scope === 'local' ? scope : null,
    words: (query.get('q') ?? '').trim().slice(0, 200),
    sort: by,
    order: order === 'asc' || order === 'desc' ? order : by === 'year' ? 'desc' : 'asc',
  }
}

/** The documents that a query asks for, in its order; without a query as the source lists them. */
export function documentsFor(
  all: readonly DocumentLine[],
  query: DocumentQuery,
  collator: Intl.Collator,
): readonly DocumentLine[] {
  const found = all.filter((d) => isKind(d, query) && isYear(d, query) && isScope(d, query) && hasWords(d, query))
  if (query.sort === 'year')
    return query.order === 'desc' ? found : sorted(found, (a, b) => (a.year ?? 0) - (b.year ?? 0))
  const way = query.order === 'asc' ? 1 : -1
  const key = query.sort === 'title' ? (d: DocumentLine) => d.title : (d: DocumentLine) => kindLabel(d)
  return sorted(found, (a, b) => way * collator.compare(key(a), key(b)))
}

/** How many documents each choice would show; a facet’s counts ignore its own choice. */
export function documentCounts(all: readonly DocumentLine[], query: DocumentQuery) {
  const words = all.filter((d) => hasWords(d, query))
  return {
    kinds: counts(words.filter((d) => isYear(d, query) && isScope(d, query)).flatMap(kindsOf)),
    years: counts(
      words
        .filter((d) => isKind(d, query) && isScope(d, query))
        .flatMap((d) => (d.year === null ? [] : [String(d.year)])),
    ),
    scopes: counts(
      words.filter((d) => isKind(d, query) && isYear(d, query)).map((d) => (d.scope === 'member' ? 'member' : 'local')),
    ),
  }
}

function kindsOf(d: DocumentLine): readonly string[] {
  return d.kinds.length === 0 ? ['none'] : d.kinds
}

function kindLabel(d: DocumentLine): string {
  return d.kinds.map((kind) => documentKind[kind].label).join(', ')
}

function isKind(d: DocumentLine, { kind }: DocumentQuery): boolean {
  return kind === null || kindsOf(d).includes(kind)
}

function isYear(d: DocumentLine, { year }: DocumentQuery): boolean {
  return year === null || d.year === year
}

function isScope(d: DocumentLine, { scope }: DocumentQuery): boolean {
  return scope === null || (d.scope === 'member') === (scope === 'member')
}

/** Every word must occur in the title; accents and capitals do not matter. */
function hasWords(d: DocumentLine, { words }: DocumentQuery): boolean {
  if (words === '') return true
  const title = folded(d.title)
  return folded(words)
    .split(/\s+/)
    .every((word) => title.includes(word))
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function counts(codes: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const code of codes) found.set(code, (found.get(code) ?? 0) + 1)
  return found
}

function sorted(
  list: readonly DocumentLine[],
  compare: (a: DocumentLine, b: DocumentLine) => number,
): readonly DocumentLine[] {
  return [...list].sort(compare)
}
