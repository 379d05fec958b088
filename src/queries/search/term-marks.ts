import type { SearchColumns } from '#queries/search/columns.ts'
import { type Marks, markPhrase, markWord } from '#queries/search/marks.ts'
import { postingsOf } from '#queries/search/postings.ts'
import { beginningOf, type Term } from '#queries/search/terms.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Who has a term. */
export async function marksOf(store: ReadStore, columns: SearchColumns, { words, exact }: Term): Promise<Marks> {
  const marks = new Uint8Array(columns.size)
  const sought = words.map((word) => {
    const beginning = beginningOf(word, exact)
    return { word: beginning ?? word, isBeginning: beginning !== null }
  })
  if (sought.length === 1) markWord(marks, columns.rowOf, await postingsOf(store, columns, sought[0]!))
  else {
    const each = await Promise.all(sought.map((one) => postingsOf(store, columns, one, 'with positions')))
    markPhrase(marks, columns.rowOf, each)
  }
  return marks
}
