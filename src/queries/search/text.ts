import type { SearchColumns } from '#queries/search/columns.ts'
import type { Marks } from '#queries/search/marks.ts'
import { type Mended, mend } from '#queries/search/spelling.ts'
import { marksOf } from '#queries/search/term-marks.ts'
import { type Term, termsIn } from '#queries/search/terms.ts'
import type { ReadStore } from '#store/read-store.ts'

/** What looking for words found. */
export interface Found {
  /** 1 for each promise that has the words, 2 where its title has them all. */
  readonly in: Marks
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
  const better = await mend(store, columns, terms)
  if (better.mended.length === 0) return { in: first.in, terms, mended: [], cut }
  const second = await look(store, columns, better.terms)
  return { in: second.in, ...better, cut }
}

/** What has all the wanted terms and none of the unwanted; the title has them where it has each. @returns whether anything has the wanted ones */
async function look(
  store: ReadStore,
  columns: SearchColumns,
  terms: readonly Term[],
): Promise<{ readonly in: Marks; readonly some: boolean }> {
  const marked = await Promise.all(terms.map((term) => marksOf(store, columns, term)))
  const wanted = marked.filter((_, i) => !terms[i]!.exclude)
  const unwanted = marked.filter((_, i) => terms[i]!.exclude)
  const [first, ...others] = wanted
  const found = first ?? new Uint8Array(columns.size).fill(1)
  for (const marks of others)
    for (let row = 0; row < found.length; row++) if (marks[row]! < found[row]!) found[row] = marks[row]!
  const some = first === undefined || found.some((mark) => mark !== 0)
  for (const marks of unwanted) for (let row = 0; row < found.length; row++) if (marks[row] !== 0) found[row] = 0
  return { in: found, some }
}
