import { type SearchColumns, searchColumns } from '#queries/search/columns.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { SingleFacet } from '#store/search-codes.ts'

/**
 * Every promise with its areas, by its place in the columns that all searches
 * read: so counts of areas are those of every other list.
 */
export class Tagged {
  readonly columns: SearchColumns
  /** Codes of areas as promises have them, each at the place of its number; reasons for having none among them. */
  readonly areaCodes: readonly string[]

  constructor(columns: SearchColumns) {
    this.columns = columns
    this.areaCodes = columns.codes.codes('area')
  }

  static async read(store: ReadStore): Promise<Tagged> {
    return new Tagged(await searchColumns(store))
  }

  /** Promises that have any of some areas, by the numbers of those. */
  having(areas: ReadonlySet<number>): readonly number[] {
    const wanted = Uint8Array.from({ length: this.areaCodes.length }, (_, id) => (areas.has(id) ? 1 : 0))
    const { from, codes } = this.columns.several.area
    const found: number[] = []
    for (let row = 0; row < this.columns.size; row++) {
      const end = from[row + 1]!
      for (let at = from[row]!; at < end; at++) {
        if (wanted[codes[at]!] !== 1) continue
        found.push(row)
        break
      }
    }
    return found
  }

  /** How many promises in counts have each area, where an area of a number is taken for what `standsFor` has in its place. */
  countsBy(standsFor: readonly number[]): readonly number[] {
    const { from, codes } = this.columns.several.area
    const counts = standsFor.map(() => 0)
    const seenAt = new Int32Array(standsFor.length).fill(-1)
    for (let row = 0; row < this.columns.size; row++) {
      if (!this.isCounted(row)) continue
      for (let at = from[row]!; at < from[row + 1]!; at++) {
        const area = standsFor[codes[at]!]!
        if (seenAt[area] === row) continue
        seenAt[area] = row
        counts[area]!++
      }
    }
    return counts
  }

  /** How many promises are in counts. */
  get counted(): number {
    return this.columns.counted.reduce((sum, one) => sum + one, 0)
  }

  isCounted(row: number): boolean {
    return this.columns.counted[row] === 1
  }

  code(row: number, facet: SingleFacet): string {
    return this.columns.codes.codes(facet)[this.columns.single[facet][row]!] ?? ''
  }

  memberOf(row: number): string {
    return this.columns.members[this.columns.member[row]!]!
  }

  /** The code of its first area; the reason where it has none. */
  firstAreaOf(row: number): string {
    const { from, codes } = this.columns.several.area
    return this.areaCodes[codes[from[row]!]!] ?? ''
  }

  /** Numbers of its areas. */
  areasOf(row: number): readonly number[] {
    const { from, codes } = this.columns.several.area
    return [...codes.subarray(from[row]!, from[row + 1]!)]
  }
}
