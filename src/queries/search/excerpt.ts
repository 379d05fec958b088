import { wordsIn } from '#base/words.ts'
import { isFoundBy, type Term } from '#queries/search/terms.ts'
import type { FoundPromise } from '#queries/search-view.ts'

const AROUND = 90
const RUN = /[\p{L}\p{N}\p{M}'’]+/gu
/** No more of a text is looked through for one line of it. */
const FAR = 60_000

/** The first place in a text where one of the words stands, with what is around it. */
export function excerptOf(text: string | null, terms: readonly Term[]): FoundPromise['excerpt'] {
  const sought = terms.filter((t) => !t.exclude)
  if (text === null || sought.length === 0) return null
  for (const { 0: run, index } of text.slice(0, FAR).matchAll(RUN)) {
    const [word] = wordsIn(run)
    if (word === undefined || !sought.some((t) => isFoundBy(word, t.words[0]!, t.exact))) continue
    return {
      before: before(text.slice(Math.max(0, index - AROUND), index), index > AROUND),
      found: run,
      after: after(
        text.slice(index + run.length, index + run.length + AROUND),
        index + run.length + AROUND < text.length,
      ),
    }
  }
  return null
}

function before(text: string, isCut: boolean): string {
  const flat = text.replace(/\s+/g, ' ')
  return isCut ? `…${flat.replace(/^\S*/, '')}` : flat
}

function after(text: string, isCut: boolean): string {
  const flat = text.replace(/\s+/g, ' ')
  return isCut ? `${flat.replace(/\S*$/, '')}…` : flat
}
