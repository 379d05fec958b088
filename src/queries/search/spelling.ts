import type { SearchColumns } from '#queries/search/columns.ts'
import { marksOf } from '#queries/search/term-marks.ts'
import type { Term } from '#queries/search/terms.ts'
import type { ReadStore } from '#store/read-store.ts'

/** A word that nothing has, and the word that was looked for instead. */
export interface Mended {
  readonly typed: string
  readonly used: string
}

/** Comes after every letter. */
const HIGHEST = '\u{10ffff}'
/** Shorter words are like too many others. */
const SHORTEST = 4
/** From so many letters on two errors are forgiven. */
const TWO_ERRORS = 8
/** So many of the likest are weighed by how often they occur. */
const WEIGHED = 6

/** The terms with each word that no promise has replaced by the likest that one has. */
export async function mend(
  store: ReadStore,
  columns: SearchColumns,
  terms: readonly Term[],
): Promise<{ readonly terms: readonly Term[]; readonly mended: readonly Mended[] }> {
  const tried = await Promise.all(
    terms.map(async (term) => {
      const word = term.words[0]!
      if (term.exact || term.exclude || term.words.length > 1 || word.length < SHORTEST) return { term, used: null }
      if ((await countOf(store, columns, term)) > 0) return { term, used: null }
      return { term, used: await likest(store, columns, word) }
    }),
  )
  return {
    terms: tried.map(({ term, used }) => (used === null ? term : { ...term, words: [used] })),
    mended: tried.flatMap(({ term, used }) => (used === null ? [] : [{ typed: term.text, used }])),
  }
}

async function likest(store: ReadStore, columns: SearchColumns, word: string): Promise<string | null> {
  const errors = [...word].length >= TWO_ERRORS ? 2 : 1
  const near = (await candidates(store, word, errors))
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate, errors) }))
    .filter((c) => c.distance <= errors)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
  const best = near.filter((c) => c.distance === near[0]!.distance).slice(0, WEIGHED)
  // what stands alone is looked for next, and need not be counted before
  if (best.length < 2) return best[0]?.candidate ?? null
  const counted = await Promise.all(
    best.map(async ({ candidate }) => {
      const term = { text: candidate, words: [candidate], exact: true, exclude: false }
      return { candidate, count: await countOf(store, columns, term) }
    }),
  )
  const [first] = counted.filter((c) => c.count > 0).sort((a, b) => b.count - a.count)
  return first?.candidate ?? null
}

/**
 * Words that are like it in one half: an error stands in the first half or in
 * the second, so the other is as it should be.
 */
async function candidates(store: ReadStore, word: string, errors: number): Promise<readonly string[]> {
  const letters = [...word]
  const half = Math.floor(letters.length / 2)
  const from = letters.slice(0, half).join('')
  const to = letters
    .slice(half + 1)
    .reverse()
    .join('')
  const rows = await store.rows<{ word: string }>(
    `select w.word from search_word w
      where $1::bigint is not null and char_length(w.word) between $4 and $5
        and ((w.word ~>=~ $2 and w.word ~<~ $6) or (w.backwards ~>=~ $3 and w.backwards ~<~ $7))`,
    [from, to, letters.length - errors, letters.length + errors, `${from}${HIGHEST}`, `${to}${HIGHEST}`],
  )
  return rows.map((r) => r.word)
}

/** How many promises have a term. */
async function countOf(store: ReadStore, columns: SearchColumns, term: Term): Promise<number> {
  const marks = await marksOf(store, columns, term)
  return marks.reduce((count, mark) => (mark === 0 ? count : count + 1), 0)
}

/** Letters to put in, leave out, change or swap with their neighbour until one word is the other; more than `most` is as good as endless. */
export function distanceOf(a: string, b: string, most: number): number {
  const [left, right] = [[...a], [...b]]
  if (Math.abs(left.length - right.length) > most) return most + 1
  let before: number[] = []
  let last = right.map((_, j) => j)
  last.push(right.length)
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      if (swapped) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[right.length]!
}
