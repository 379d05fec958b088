import { wordsIn } from '#base/words.ts'

/** An institution as a plan names it. */
export interface Institution {
  /** Under which it is found whoever writes it: 'ministry of justice'. */
  readonly key: string
  readonly name: string
}

/** Signs that only ever stand between two names. A comma or “and” may be part of one: "Ministry of Environment, Forests and Water". */
const BETWEEN = /[;\n\r\u2022\u25cf\u25aa|]+/

/** Words that say that there is none. */
const NONE: ReadonlySet<string> = new Set(['', 'na', 'n a', 'none', 'not specified', 'no', 'nd', 'nr'])

/** Keys stand in addresses. A cell that lists a whole sector under one name is longer. */
const LONGEST = 200

/** Institutions that a plan names in one cell, in their order, each once; what cannot be told apart for certain stays together. */
export function institutionsIn(...cells: readonly (string | null)[]): readonly Institution[] {
  const found = new Map<string, Institution>()
  for (const cell of cells) {
    for (const part of (cell ?? '').split(BETWEEN)) {
      const key = keyOf(wordsIn(part).join(' '))
      if (!NONE.has(key) && !found.has(key)) found.set(key, { key, name: part.replace(/\s+/g, ' ').trim() })
    }
  }
  return [...found.values()]
}

/** The words of a name; of a very long one the first, and a digest, so that no two names share a key. */
function keyOf(words: string): string {
  if (words.length <= LONGEST) return words
  const first = words.slice(0, LONGEST).replace(/ [^ ]*$/, '')
  return `${first} ${digestOf(words)}`
}

/** FNV-1a of 64 bits: it tells apart what people write, and guards against nobody. */
function digestOf(text: string): string {
  let digest = 0xcbf29ce484222325n
  for (const letter of text) digest = BigInt.asUintN(64, (digest ^ BigInt(letter.codePointAt(0)!)) * 0x100000001b3n)
  return digest.toString(36)
}

/** An institution as addresses have it; two keys never have the same. */
export function institutionSlug({ key }: Pick<Institution, 'key'>): string {
  return key.replaceAll(' ', '-')
}
