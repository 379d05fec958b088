import { wordsIn } from '#base/words.ts'

/** A word or phrase that is looked for, or is not to be there. */
export interface Term {
  /** As it was written, without the sign in front. */
  readonly text: string
  readonly words: readonly string[]
  /** In quotation marks: just these words in this order. */
  readonly exact: boolean
  readonly exclude: boolean
}

/** No more are looked at: an address may hold a whole book. */
const MOST_TERMS = 16
const MOST_SIGNS = 300

const TERM = /(-?)["“”«»„]([^"“”«»„]*)["“”«»„]?|(\S+)/gu
/** From so many letters on a word also finds longer ones that begin with it. */
const BEGINS = 4

/** What a reader typed, and whether all of it was looked at. */
export interface Typed {
  readonly terms: readonly Term[]
  readonly cut: boolean
}

/** Words, "phrases" and -exclusions; signs that are none of these are passed over. */
export function termsIn(typed: string): Typed {
  const terms: Term[] = []
  for (const [, minus, phrase, bare] of typed.slice(0, MOST_SIGNS).matchAll(TERM)) {
    const exact = bare === undefined
    const exclude = exact ? minus === '-' : /^-[\p{L}\p{N}]/u.test(bare)
    const text = exact ? (phrase ?? '') : exclude ? bare.slice(1) : bare
    const words = wordsIn(text)
    if (words.length > 0) terms.push({ text: text.trim(), words, exact, exclude })
  }
  return { terms: terms.slice(0, MOST_TERMS), cut: typed.length > MOST_SIGNS || terms.length > MOST_TERMS }
}

/** The word by whose beginning others are found: without the s of a plural. */
export function stemOf(word: string): string {
  return word.length > BEGINS && /^[a-z]+s$/.test(word) ? word.slice(0, -1) : word
}

/** Whether a word of a text is one that is looked for. */
export function isFoundBy(word: string, sought: string, exact: boolean): boolean {
  const beginning = beginningOf(sought, exact)
  return beginning === null ? word === sought : word.startsWith(beginning)
}

/** The beginning of the words by which a word is found, or null where it is found by itself alone. */
export function beginningOf(word: string, exact: boolean): string | null {
  return exact || word.length < BEGINS ? null : stemOf(word)
}
