import type { Statement } from '#model/statement.ts'

/** Finds rows that speak of a commitment of which an earlier row spoke. */
export class Repeats {
  readonly #seen = new Map<string, { readonly row: number; readonly statements: readonly Statement[] }>()

  /** The earlier row and whether it says the same; null where the id is new. */
  add(
    id: string,
    row: number,
    statements: readonly Statement[],
  ): { readonly row: number; readonly same: boolean } | null {
    const earlier = this.#seen.get(id)
    if (earlier === undefined) {
      this.#seen.set(id, { row, statements })
      return null
    }
    const same = earlier.statements.every((s, i) => JSON.stringify(s.body) === JSON.stringify(statements[i]?.body))
    return { row: earlier.row, same }
  }
}
