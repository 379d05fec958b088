import type { Portion } from '#queries/search/postings.ts'
import { eachPlace, LAST_POSITION, MOST_PLACES, Numbers } from '#store/postings.ts'

/** For each promise 0 where it has not what is looked for, 1 where it has, 2 where its title has. */
export type Marks = Uint8Array

/** Which promise has a number of the store; below 0 and beyond the end: none now. */
type RowOf = Int32Array

/** Marks whoever has a word. */
export function markWord(marks: Marks, rowOf: RowOf, portions: readonly Portion[]): void {
  for (const { chunk, places } of portions)
    eachPlace(chunk, places, (place, inTitle) => markOne(marks, rowOf[place], inTitle))
}

/** Marks whoever has words one behind the other. @param words the postings of each, with positions */
export function markPhrase(marks: Marks, rowOf: RowOf, words: readonly (readonly Portion[])[]): void {
  const byChunk = words.map((portions) => Map.groupBy(portions, (p) => p.chunk))
  for (const chunk of byChunk[0]!.keys()) {
    const ofWords = byChunk.map((of) => of.get(chunk) ?? [])
    if (ofWords.some((portions) => portions.length === 0)) continue
    const having = countHaving(chunk, ofWords)
    let starts = keysOf(ofWords[0]!, having, words.length)
    for (let i = 1; i < words.length && starts.length > 0; i++)
      starts = followed(starts, keysOf(ofWords[i]!, having, words.length), i)
    for (const key of starts) markOne(marks, rowOf[chunk + Math.floor(key / ROOM)], key !== Math.floor(key))
  }
}

function markOne(marks: Marks, row: number | undefined, inTitle: boolean): void {
  if (row === undefined || row < 0) return
  if (inTitle) marks[row] = 2
  else if (marks[row] === 0) marks[row] = 1
}

/** Room for a position below the promise's number within its portion. */
const ROOM = LAST_POSITION + 1

/** How many of the words each promise of a portion has, one after the other, until it lacks one. */
function countHaving(chunk: number, words: readonly (readonly Portion[])[]): Uint16Array {
  const having = new Uint16Array(MOST_PLACES)
  for (const [i, portions] of words.entries())
    for (const { places } of portions)
      eachPlace(chunk, places, (place) => {
        if (having[place - chunk] === i) having[place - chunk] = i + 1
      })
  return having
}

/** Where a word stands in promises that have `all` words: one number for each place, rising, and a half more in a title. */
function keysOf(portions: readonly Portion[], having: Uint16Array, all: number): Float64Array {
  const keys = new Float64Array(portions.reduce((sum, { positions }) => sum + positions.length, 0))
  let end = 0
  for (const { places, positions } of portions) {
    const [next, within] = [new Numbers(places), new Numbers(positions)]
    for (let place = 0; next.at < places.length; ) {
      place += next.next() >>> 1
      if (having[place] !== all) {
        within.skip()
        continue
      }
      let key = place * ROOM
      for (let step = within.next(); step !== 0; step = within.next()) {
        key += step >>> 1
        keys[end++] = (step & 1) === 1 ? key + 0.5 : key
      }
    }
  }
  const found = keys.subarray(0, end)
  return portions.length > 1 ? found.sort() : found
}

/** Those starts behind which, `distance` on, one of the others stands. */
function followed(starts: Float64Array, others: Float64Array, distance: number): Float64Array {
  let [kept, at] = [0, 0]
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!
    const wanted = Math.floor(start) + distance
    while (at < others.length && others[at]! < wanted) at++
    if (at < others.length && others[at]! < wanted + 1) starts[kept++] = start
  }
  return starts.subarray(0, kept)
}
