import { held } from '#queries/facts.ts'
import type { SearchColumns } from '#queries/search/columns.ts'
import { type Mended, mend } from '#queries/search/spelling.ts'
import { type Term, termsIn, tsqueryOf } from '#queries/search/terms.ts'
import type { ReadStore } from '#store/read-store.ts'

/** What looking for words found. */
export interface Found {
  /** 1 for each promise that has the words, 2 where its title has them all. */
  readonly in: Uint8Array
  /** As they were looked for, typing errors mended. */
  readonly terms: readonly Term[]
  readonly mended: readonly Mended[]
  /** Whether not all that was typed was looked at. */
  readonly cut: boolean
}

/** The promises with the words that a reader typed; null where there is no word in it. */
export async function findWords(store: ReadStore, columns: SearchColumns, typed: string): Promise<Found | null> {
  const { terms, cut } = termsIn(typed)
  if (terms.length === 0) return null
  const first = await look(store, columns, terms)
  if (first.some || terms.every((t) => t.exclude)) return { in: first.in, terms, mended: [], cut }
  const better = await mend(store, terms)
  if (better.mended.length === 0) return { in: first.in, terms, mended: [], cut }
  const second = await look(store, columns, better.terms)
  return { in: second.in, ...better, cut }
}

async function look(
  store: ReadStore,
  columns: SearchColumns,
  terms: readonly Term[],
): Promise<{ readonly in: Uint8Array; readonly some: boolean }> {
  const wanted = terms.filter((t) => !t.exclude)
  const unwanted = terms.filter((t) => t.exclude)
  const all = (place: 'anywhere' | 'title') => wanted.map((t) => tsqueryOf(t, place)).join(' & ')
  const [there, titled, not] = await Promise.all([
    wanted.length === 0 ? null : placesOf(store, all('anywhere')),
    wanted.length === 0 ? null : placesOf(store, all('title')),
    unwanted.length === 0 ? null : placesOf(store, unwanted.map((t) => tsqueryOf(t, 'anywhere')).join(' | ')),
  ])
  const found = new Uint8Array(columns.size)
  if (there === null) found.fill(1)
  else mark(found, columns, there, 1)
  if (titled !== null) mark(found, columns, titled, 2)
  if (not !== null) mark(found, columns, not, 0)
  return { in: found, some: there === null || there.length > 0 }
}

function mark(found: Uint8Array, { rowOf }: SearchColumns, places: Buffer, value: number): void {
  for (let at = 0; at < places.length; at += 4) {
    const row = rowOf[places.readInt32BE(at)] ?? -1
    if (row >= 0) found[row] = value
  }
}

/** Numbers of the promises that a query finds: one value whatever their number, since a row for each would take longer than to find it. */
async function placesOf(store: ReadStore, query: string): Promise<Buffer> {
  const [row] = await store.rows<{ places: Buffer | null }>(
    `select string_agg(int4send(t.place), ''::bytea) as places from search_text t where t.words @@ $2::tsquery and ${held('t')}`,
    [query],
  )
  return row?.places ?? Buffer.alloc(0)
}
