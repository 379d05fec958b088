import type { Asking } from '#queries/asking.ts'
import { whyOf } from '#queries/figures.ts'
import { editionTitle, findBatches } from '#queries/provenance.ts'
import { type Chosen, choose, type Filters } from '#queries/search/choices.ts'
import { type SearchColumns, searchColumns } from '#queries/search/columns.ts'
import { type Counts, countAll, type Sieved, type Sort, sieve, sortOf } from '#queries/search/count.ts'
import { type FacetName, facetNames } from '#queries/search/facets.ts'
import { findNames } from '#queries/search/names.ts'
import { orderOf, pageOf, type SortName, sortNames } from '#queries/search/order.ts'
import { readFound } from '#queries/search/promises-found.ts'
import { chartOf, facetsOf, type Shown } from '#queries/search/shown.ts'
import { type Found, findWords } from '#queries/search/text.ts'
import type { FoundView, FoundWords } from '#queries/search-view.ts'
import { stateOf } from '#queries/state.ts'
import type { SourceRef } from '#queries/views.ts'
import { findUncounted } from '#queries/waiting.ts'
import type { ReadStore } from '#store/read-store.ts'

/** What promises are looked for by. */
export interface FindAsked {
  readonly q: string | null
  readonly filters: Filters
  readonly sort: string | null
  readonly size: string | null
  readonly page: string | null
  readonly chart: string | null
}

/** Parameters of an address that this question reads. */
export const findParameters: readonly string[] = ['q', ...facetNames, 'sort', 'size', 'page', 'chart']

/** So many stand on one page of a list. */
export const pageSizes: readonly number[] = [10, 25, 50, 100]
const USUAL = 25

/** What an address asks for: 'q="open data"&region=americas&region=europe&sort=end'. */
export function findAskedIn(query: URLSearchParams): FindAsked {
  return {
    q: query.get('q'),
    filters: Object.fromEntries(facetNames.map((name) => [name, query.getAll(name)])),
    sort: query.get('sort'),
    size: query.get('size'),
    page: query.get('page'),
    chart: query.get('chart'),
  }
}

/**
 * Promises that have the words and pass the filters: one choice of a filter is
 * enough, and every filter must be met. Every count is of promises that are
 * counted; those that wait, since each may be the same as another, are listed
 * with the rest and counted apart.
 */
export async function findCommitments({ store, today }: Asking, asked: FindAsked): Promise<FoundView> {
  const columns = await searchColumns(store)
  const names = await findNames(store, columns)
  const [chosen, found, pairs, sources] = await Promise.all([
    choose(store, columns, names, asked.filters),
    asked.q === null ? null : findWords(store, columns, asked.q),
    findUncounted(store),
    store.once('sources of promises', () => readSources(store)),
  ])
  const sorts = sortsOf(columns, today)
  const { sieved, counts } = passingOf(columns, sorts, { today, chosen, found })
  const listed = sieved.passing.length
  const { sort, size, page, pages, chart } = shownAs(asked, listed, found)
  const rows = pageOf(orderOf(columns, sort, names.ranks), sieved.fails, {
    from: (page - 1) * size,
    size,
    titled: sort === 'relevance' ? (found?.in ?? null) : null,
  })
  const shown: Shown = { store, columns, names, sorts }
  const [promises, facets, drawn] = await Promise.all([
    readFound(store, columns, rows, { names, today, found, pairs }),
    facetsOf(shown, counts, chosen),
    chart === null ? null : chartOf(shown, chart, sieved),
  ])
  const waiting = listed - sieved.total
  return {
    q: found === null ? null : asked.q,
    words: wordsOf(found),
    all: allIn(columns),
    total: sieved.total,
    waiting,
    why: whyOf({ rule: null, version: null, n: sieved.total, of: allIn(columns), leftOut: [], waiting, sources }),
    page,
    pages,
    size,
    sort,
    promises,
    facets,
    drops: listed > 0 ? [] : dropsOf(sieved, columns),
    chart: drawn,
    unknown: [...chosen.unknown, ...unknownIn(asked, found)],
    day: today,
    state: stateOf(store),
  }
}

function sortsOf(columns: SearchColumns, today: string): Readonly<Record<FacetName, Sort>> {
  // there is one for each name
  return Object.fromEntries(facetNames.map((name) => [name, sortOf(columns, name, today)])) as Record<FacetName, Sort>
}

interface Passing {
  readonly today: string
  readonly sieved: Sieved
  readonly counts: Counts
}

/** What passes, and the counts of every facet. Those over everything are what most readers see first, and are kept. */
function passingOf(
  columns: SearchColumns,
  sorts: Readonly<Record<FacetName, Sort>>,
  asked: { readonly today: string; readonly chosen: Chosen; readonly found: Found | null },
): Passing {
  const { today, chosen, found } = asked
  const isAll = found === null && chosen.numbers.size === 0
  const known = isAll ? (columns.kept.get('everything') as Passing | undefined) : undefined
  if (known?.today === today) return known
  const sieved = sieve(columns, sorts, chosen.numbers, found?.in ?? null)
  const passing = { today, sieved, counts: countAll(columns, sorts, sieved) }
  if (isAll) columns.kept.set('everything', passing)
  return passing
}

function allIn(columns: SearchColumns): number {
  const known = columns.kept.get('all')
  if (known !== undefined) return known as number
  const all = columns.counted.reduce((sum, one) => sum + one, 0)
  columns.kept.set('all', all)
  return all
}

function shownAs(asked: FindAsked, listed: number, found: Found | null) {
  const usual: SortName = found === null ? 'newest' : 'relevance'
  const known = sortNames.find((name) => name === asked.sort)
  const sort = known === undefined || (known === 'relevance' && found === null) ? usual : known
  const size = pageSizes.find((s) => String(s) === asked.size) ?? USUAL
  const pages = Math.max(1, Math.ceil(listed / size))
  const page = /^\d{1,9}$/.test(asked.page ?? '') ? Math.min(Math.max(Number(asked.page), 1), pages) : 1
  return { sort, size, pages, page, chart: facetNames.find((name) => name === asked.chart) ?? null }
}

function unknownIn({ sort, size, page, chart }: FindAsked, found: Found | null): readonly string[] {
  const known = sortNames.some((name) => name === sort) && (sort !== 'relevance' || found !== null)
  return [
    ...(sort === null || known ? [] : [`sort=${sort}`]),
    ...(size === null || pageSizes.some((s) => String(s) === size) ? [] : [`size=${size}`]),
    ...(page === null || /^[1-9]\d{0,8}$/.test(page) ? [] : [`page=${page}`]),
    ...(chart === null || facetNames.some((name) => name === chart) ? [] : [`chart=${chart}`]),
  ]
}

function dropsOf({ without }: Sieved, { counted }: SearchColumns): FoundView['drops'] {
  return [...without].map(([name, rows]) => ({
    filter: name === '' ? 'q' : name,
    count: rows.reduce((sum, row) => sum + counted[row]!, 0),
  }))
}

function wordsOf(found: Found | null): FoundWords | null {
  if (found === null) return null
  const { terms, mended, cut } = found
  return {
    terms: terms.map(({ text, words, exact, exclude }) => ({
      text: mended.some((m) => m.used === words[0]) ? words[0]! : text,
      phrase: exact,
      excluded: exclude,
    })),
    mended,
    cut,
  }
}

/** The files that promises on record came in. */
async function readSources(store: ReadStore): Promise<readonly SourceRef[]> {
  const [batches, rows] = await Promise.all([
    findBatches(store),
    store.rows<{ batch: string }>(
      "select distinct s.batch from statement s where s.kind = 'commitment' and s.from_seq <= $1 and s.to_seq > $1",
    ),
  ])
  const holding = new Set(rows.map((r) => r.batch))
  return batches
    .filter((b) => holding.has(b.id))
    .map((b) => ({ text: editionTitle(b), address: null, row: null, entry: b.activated }))
}
