import { completion } from '#model/codelists/completion.ts'
import type { SearchColumns } from '#queries/search/columns.ts'

/** How the promises found may stand. */
export const sortNames = ['relevance', 'newest', 'member', 'end', 'completion'] as const
export type SortName = (typeof sortNames)[number]

/** What sorts after everything that is known: days have eight digits. */
const LAST = 2 ** 27 - 1
/** More than any year, and more than that. */
const UNDATED = 10_000
const UNTITLED = 20_000
/** Room for the place of a promise below its rank; together they fill what a number holds exactly. */
const ROWS = 2 ** 26

/**
 * All promises in an order, equal ones by member and id. It is worked out once:
 * what passes a filter is then picked out of it and never sorted.
 *
 * @param names of the members, each at the place of its slug among the members of the columns, in the order of people
 */
export function orderOf(columns: SearchColumns, sort: SortName, names: readonly number[]): Uint32Array {
  const by = sort === 'relevance' ? 'newest' : sort
  const key = `order ${by}`
  const known = columns.kept.get(key)
  if (known !== undefined) return known as Uint32Array
  const { size } = columns
  const rank = rankBy(columns, by, names)
  // the place in the columns in the low part, so that no two are equal
  const keys = new Float64Array(size)
  for (let row = 0; row < size; row++) keys[row] = rank(row) * ROWS + row
  keys.sort()
  const order = new Uint32Array(size)
  for (let i = 0; i < size; i++) order[i] = keys[i]! % ROWS
  columns.kept.set(key, order)
  return order
}

function rankBy(
  columns: SearchColumns,
  by: Exclude<SortName, 'relevance'>,
  names: readonly number[],
): (row: number) => number {
  switch (by) {
    case 'newest': {
      const years = columns.codes.codes('year').map((year) => (/^\d+$/.test(year) ? 9999 - Number(year) : UNDATED))
      // what has no title says least, and stands last
      return (row) => years[columns.single.year[row]!]! + (columns.titled[row] === 1 ? 0 : UNTITLED)
    }
    case 'member':
      return (row) => names[columns.member[row]!]!
    case 'end':
      return (row) => columns.lastDay[row] || LAST
    case 'completion': {
      const scale = Object.keys(completion).reverse()
      const places = columns.codes.codes('completion').map((code) => {
        const place = scale.indexOf(code)
        return place === -1 ? LAST : place
      })
      return (row) => places[columns.single.completion[row]!]!
    }
  }
}

/** One page of what passes, in an order; where words were looked for and relevance is asked, those with the words in the title first. */
export function pageOf(
  order: Uint32Array,
  fails: Uint8Array,
  { from, size, titled }: { readonly from: number; readonly size: number; readonly titled: Uint8Array | null },
): readonly number[] {
  const page: number[] = []
  let skipped = 0
  for (const wanted of titled === null ? [null] : [true, false]) {
    for (let i = 0; i < order.length && page.length < size; i++) {
      const row = order[i]!
      if (fails[row] !== 0) continue
      if (wanted !== null && (titled![row] === 2) !== wanted) continue
      if (skipped < from) skipped++
      else page.push(row)
    }
  }
  return page
}
