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

const LONGEST = 300

/** Institutions that a plan names in one cell, in their order, each once; what cannot be told apart for certain stays together. */
export function institutionsIn(...cells: readonly (string | null)[]): readonly Institution[] {
  const found = new Map<string, Institution>()
  for (const cell of cells) {
    for (const part of (cell ?? '').split(BETWEEN)) {
      const key = wordsIn(part).join(' ').slice(0, LONGEST)
      if (!NONE.has(key) && !found.has(key))
        found.set(key, { key, name: part.replace(/\s+/g, ' ').trim().slice(0, LONGEST) })
    }
  }
  return [...found.values()]
}
