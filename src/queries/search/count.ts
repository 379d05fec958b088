import type { Column, Lists, SearchColumns } from '#queries/search/columns.ts'
import { type FacetName, facetNames } from '#queries/search/facets.ts'
import { OUTCOMES, overdueOn } from '#queries/search/overdue.ts'
import type { SeveralFacet, SingleFacet } from '#store/search-codes.ts'

/** Numbers of the chosen codes of each facet that has any. */
export type Choices = ReadonlyMap<FacetName, ReadonlySet<number>>

/** How many promises have each code of a facet, at the place of its number. */
export type Counts = Readonly<Record<FacetName, Uint32Array>>

/** What passes all filters, and what fails just one. */
export interface Sieved {
  /** Per promise how many filters it fails: 0 passes. */
  readonly fails: Uint8Array
  /** Promises that pass, waiting ones included, in the order of the columns. */
  readonly passing: Uint32Array
  /** Those that pass and are counted. */
  readonly total: number
  /** Counted ones that would pass if one filter were dropped; words are the filter ''. */
  readonly without: ReadonlyMap<FacetName | '', Uint32Array>
}

/** What one facet is counted by. */
export type Sort = { readonly one: Column; readonly size: number } | { readonly lists: Lists; readonly size: number }

/** The column or lists of a facet, and how many codes it has. */
export function sortOf(columns: SearchColumns, name: FacetName, today: string): Sort {
  if (name === 'member') return { one: columns.member, size: columns.members.length }
  if (name === 'overdue') return { one: overdueOn(columns, today), size: OUTCOMES.length }
  if (name === 'area' || name === 'assessor' || name === 'institution') {
    const size = name === 'institution' ? columns.institutions : columns.codes.codes(name).length
    return { lists: columns.several[name satisfies SeveralFacet], size }
  }
  const single: SingleFacet = name
  return { one: columns.single[single], size: columns.codes.codes(single).length }
}

/** Holds every promise against the choices: one of a facet is enough, and every facet must be met. @param found of the words; null where there are none */
export function sieve(
  columns: SearchColumns,
  sorts: Readonly<Record<FacetName, Sort>>,
  choices: Choices,
  found: Uint8Array | null,
): Sieved {
  const { size, counted } = columns
  const fails = new Uint8Array(size)
  const failed = new Uint8Array(size)
  const filters = [...choices]
  if (found !== null) for (let row = 0; row < size; row++) if (found[row] === 0) fails[row] = 1
  for (const [place, [name, chosen]] of filters.entries()) fail(sorts[name], chosen, { fails, failed, mark: place + 1 })
  const near = [found === null ? null : '', ...filters.map(([name]) => name)].map(() => new Growing())
  const passing = new Growing()
  let total = 0
  for (let row = 0; row < size; row++) {
    if (fails[row] === 0) {
      passing.add(row)
      total += counted[row]!
    } else if (fails[row] === 1 && counted[row] === 1) near[failed[row]!]!.add(row)
  }
  const names: readonly (FacetName | '')[] = ['', ...filters.map(([name]) => name)]
  return {
    fails,
    passing: passing.done(),
    total,
    without: new Map(names.flatMap((name, i) => (name === '' && found === null ? [] : [[name, near[i]!.done()]]))),
  }
}

function fail(
  sort: Sort,
  chosen: ReadonlySet<number>,
  { fails, failed, mark }: { readonly fails: Uint8Array; readonly failed: Uint8Array; readonly mark: number },
): void {
  const allowed = new Uint8Array(sort.size)
  for (const code of chosen) if (code < sort.size) allowed[code] = 1
  const size = fails.length
  if ('one' in sort) {
    for (let row = 0; row < size; row++) {
      if (allowed[sort.one[row]!] === 1) continue
      if (fails[row]! < 255) fails[row]!++
      failed[row] = mark
    }
    return
  }
  const { from, codes } = sort.lists
  for (let row = 0; row < size; row++) {
    let passes = false
    for (let i = from[row]!; i < from[row + 1]!; i++) if (allowed[codes[i]!] === 1) passes = true
    if (passes) continue
    if (fails[row]! < 255) fails[row]!++
    failed[row] = mark
  }
}

/** Counts every facet under the choices of all others. */
export function countAll(
  columns: SearchColumns,
  sorts: Readonly<Record<FacetName, Sort>>,
  { passing, without }: Sieved,
): Counts {
  const entries = facetNames.map((name) => {
    const counts = new Uint32Array(sorts[name].size)
    tally(sorts[name], passing, counts, columns.counted)
    const near = without.get(name)
    if (near !== undefined) tally(sorts[name], near, counts, columns.counted)
    return [name, counts] as const
  })
  // there is one for each name
  return Object.fromEntries(entries) as Record<FacetName, Uint32Array>
}

/** Adds the codes of some promises to counts of them; those that wait are left out. */
export function tally(sort: Sort, rows: Uint32Array, counts: Uint32Array, counted: Uint8Array): void {
  if ('one' in sort) {
    const column = sort.one
    for (let i = 0; i < rows.length; i++) counts[column[rows[i]!]!]! += counted[rows[i]!]!
    return
  }
  const { from, codes } = sort.lists
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (counted[row] === 0) continue
    for (let at = from[row]!; at < from[row + 1]!; at++) counts[codes[at]!]!++
  }
}

/** Numbers that become more. */
class Growing {
  #numbers = new Uint32Array(1024)
  #size = 0

  add(number: number): void {
    if (this.#size === this.#numbers.length) {
      const larger = new Uint32Array(this.#size * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.#size++] = number
  }

  done(): Uint32Array {
    return this.#numbers.subarray(0, this.#size)
  }
}
