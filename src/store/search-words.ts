import { createHash } from 'node:crypto'
import { wordsIn } from '#base/words.ts'

/** The texts of a promise that are searched. */
export interface SearchTexts {
  readonly id: string
  readonly title: string | null
  readonly shortTitle: string | null
  readonly fullText: string | null
}

/** Raised when the words of the same text become others. */
const FORM = 2

/** Words between two texts, so that no phrase reaches from one into the other. */
const GAP = 10

/** Tells whether the texts are those whose words are kept. */
export function digestOfTexts(texts: SearchTexts): Buffer {
  const { id, title, shortTitle, fullText } = texts
  return createHash('sha256').update(`${FORM}\0${id}\0${title}\0${shortTitle}\0${fullText}`).digest().subarray(0, 16)
}

/**
 * The words of the texts one after the other, titles first; the database neither
 * parses nor stems, so that what is a word is said in one place.
 *
 * @param add told each word, its position from 1, and whether it is of the title: the id counts as such
 */
export function eachWord(
  { id, title, shortTitle, fullText }: SearchTexts,
  add: (word: string, position: number, inTitle: boolean) => void,
): void {
  let at = 0
  const addText = (text: string | null, inTitle: boolean) => {
    if (text === null) return
    for (const word of wordsIn(text)) add(word, ++at, inTitle)
    at += GAP
  }
  addText(title, true)
  if (shortTitle !== title) addText(shortTitle, true)
  addText(id, true)
  addText(fullText, false)
}

/** Whether a word is worth keeping for the mending of typing errors. */
export function isMendable(word: string): boolean {
  return word.length >= 4 && word.length <= 40 && !/\p{N}/u.test(word)
}
