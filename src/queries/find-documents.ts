import type { Asking } from '#queries/asking.ts'
import { codesOf, documentFilterNames, facetsOf, hasWords, passes } from '#queries/documents/filters.ts'
import { findAllDocuments } from '#queries/documents/read.ts'
import type { DocumentFilter, DocumentRecord, DocumentSort, DocumentsView } from '#queries/documents-view.ts'
import { byCode, byText, newestFirst } from '#queries/order.ts'
import { stateOf } from '#queries/state.ts'
import { isAbsent } from '#queries/told.ts'

/** So many documents stand on one page. */
export const DOCUMENTS_A_PAGE = 50

const SORTS: readonly DocumentSort[] = ['year', 'title', 'kind', 'member']

/** Names of parameters that the list of documents knows. */
export const documentParameters: readonly string[] = [...documentFilterNames, 'q', 'sort', 'order', 'page']

/**
 * The documents that an address asks for: those that pass its filters and have
 * its words in the title, one page of them. A choice that no document has is
 * left out, and named.
 */
export async function findDocuments({ store }: Asking, query: URLSearchParams): Promise<DocumentsView> {
  const all = await findAllDocuments(store)
  const { filters, unknown } = filtersIn(query, all)
  const words = (query.get('q') ?? '').trim().slice(0, 200)
  const named = all.filter((d) => hasWords(d, words))
  const { sort, order, wrong } = orderIn(query)
  const found = named.filter((d) => passes(d, filters)).sort(by(sort, order))
  const pages = Math.max(1, Math.ceil(found.length / DOCUMENTS_A_PAGE))
  const page = pageIn(query, pages)
  const names = new Map(all.flatMap((d) => d.about.map((m) => [m.slug, m.name] as const)))
  return {
    documents: found.slice((page.number - 1) * DOCUMENTS_A_PAGE, page.number * DOCUMENTS_A_PAGE),
    total: found.length,
    all: all.length,
    page: page.number,
    pages,
    words,
    sort,
    order,
    facets: facetsOf(named, filters, names),
    withoutAddress: found.filter((d) => isAbsent(d.address)).length,
    unknown: [...unknown, ...wrong, ...page.wrong],
    state: stateOf(store),
  }
}

function filtersIn(query: URLSearchParams, all: readonly DocumentRecord[]) {
  const unknown: string[] = []
  const filters = Object.fromEntries(documentFilterNames.map((name) => [name, [] as string[]]))
  for (const name of documentFilterNames) {
    const asked = [...new Set(query.getAll(name))]
    if (asked.length === 0) continue
    const known = new Set(all.flatMap((d) => codesOf(d, name)))
    unknown.push(...asked.filter((code) => !known.has(code)).map((code) => `${name}=${code}`))
    filters[name] = asked.filter((code) => known.has(code))
  }
  return { filters: filters as Readonly<Record<DocumentFilter, string[]>>, unknown }
}

function orderIn(query: URLSearchParams) {
  const [asked, way] = [query.get('sort'), query.get('order')]
  const sort = SORTS.find((s) => s === asked) ?? 'year'
  const usual = sort === 'year' ? ('desc' as const) : ('asc' as const)
  const order = way === 'asc' || way === 'desc' ? way : usual
  const wrong = [
    ...(asked === null || asked === sort ? [] : [`sort=${asked}`]),
    ...(way === null || way === order ? [] : [`order=${way}`]),
  ]
  return { sort, order, wrong }
}

function pageIn(query: URLSearchParams, pages: number) {
  const asked = query.get('page')
  if (asked === null) return { number: 1, wrong: [] }
  const number = Number(asked)
  if (Number.isInteger(number) && number >= 1 && number <= pages) return { number, wrong: [] }
  return { number: 1, wrong: [`page=${asked}`] }
}

/** By year and then by date, the newest first; all other orders fall back on that. */
function by(sort: DocumentSort, order: 'asc' | 'desc'): (a: DocumentRecord, b: DocumentRecord) => number {
  const way = order === 'asc' ? 1 : -1
  const newest = (a: DocumentRecord, b: DocumentRecord) =>
    newestFirst(dated(a), dated(b)) || byText(a.title, b.title) || byCode(a.id, b.id)
  if (sort === 'year') return (a, b) => (order === 'desc' ? newest(a, b) : newest(b, a))
  return (a, b) => way * byText(keyOf(a, sort), keyOf(b, sort)) || newest(a, b)
}

/** The year it is listed under goes before its own date, so that a year stands together. */
function dated(d: DocumentRecord): string | null {
  const year = d.year === null ? null : String(d.year)
  return d.date !== null && (year === null || d.date.startsWith(year)) ? d.date : year
}

function keyOf(d: DocumentRecord, sort: Exclude<DocumentSort, 'year'>): string {
  if (sort === 'title') return d.title
  return sort === 'kind' ? d.kinds.join(' ') : (d.about[0]?.name ?? d.listedBy.name)
}
