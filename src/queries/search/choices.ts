import type { SearchColumns } from '#queries/search/columns.ts'
import { codesOfFacet, type FacetName, facetNames, facetsAbout } from '#queries/search/facets.ts'
import { findInstitutionIds, type Names } from '#queries/search/names.ts'
import { OUTCOMES } from '#queries/search/overdue.ts'
import type { ReadStore } from '#store/read-store.ts'

/** What promises are to be narrowed by. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>

/** The filters that hold, and what they come to in numbers. */
export interface Chosen {
  readonly codes: ReadonlyMap<FacetName, readonly string[]>
  readonly numbers: ReadonlyMap<FacetName, ReadonlySet<number>>
  /** Values that nothing has or can have, as asked. */
  readonly unknown: readonly string[]
}

/** Stands for a code that may be, and that no promise has. */
const NOBODY = 0xffff_ffff

/** Sorts what was asked into what can be found and what no list has. */
export async function choose(
  store: ReadStore,
  columns: SearchColumns,
  names: Names,
  filters: Filters,
): Promise<Chosen> {
  const institutions = await findInstitutionIds(store, filters.institution ?? [])
  const institutionIds = new Map(institutions.map((i) => [i.code, i.id]))
  const codes = new Map<FacetName, readonly string[]>()
  const numbers = new Map<FacetName, ReadonlySet<number>>()
  const unknown: string[] = []
  for (const name of facetNames) {
    const known = new Map<string, number>()
    for (const code of new Set(filters[name] ?? [])) {
      const number = name === 'institution' ? institutionIds.get(code) : numberOf(columns, names, name, code)
      if (number === undefined) unknown.push(`${name}=${code}`)
      else known.set(code, number)
    }
    if (known.size === 0) continue
    codes.set(name, [...known.keys()])
    numbers.set(name, new Set(known.values()))
  }
  return { codes, numbers, unknown }
}

/** The number of a code; undefined where there is no such code. */
function numberOf(columns: SearchColumns, names: Names, name: FacetName, code: string): number | undefined {
  const at = codesIn(columns, name).indexOf(code)
  if (at >= 0 && code !== '') return at
  if (name === 'member') return names.members.has(code) ? NOBODY : undefined
  if (name === 'area' && names.areas.has(code)) return NOBODY
  return codesOfFacet(name).includes(code) || isInList(name, code) ? NOBODY : undefined
}

function isInList(name: FacetName, code: string): boolean {
  return Object.hasOwn(facetsAbout[name].list ?? {}, code)
}

/** The codes of a facet that promises have or had, each at the place of its number; institutions have theirs in the store. */
export function codesIn(columns: SearchColumns, name: FacetName): readonly string[] {
  if (name === 'member') return columns.members
  if (name === 'overdue') return OUTCOMES
  return columns.codes.codes(name)
}
