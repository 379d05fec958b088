import { byCode, byText } from '#queries/order.ts'
import { type Chosen, codesIn } from '#queries/search/choices.ts'
import type { SearchColumns } from '#queries/search/columns.ts'
import { type Counts, type Sieved, type Sort, tally } from '#queries/search/count.ts'
import { codesOfFacet, type FacetName, facetNames, facetsAbout, isReason } from '#queries/search/facets.ts'
import { findInstitutionIds, findInstitutions, type Names } from '#queries/search/names.ts'
import type { FoundChart, FoundChartPart, FoundFacet } from '#queries/search-view.ts'
import type { ReadStore } from '#store/read-store.ts'

/** So many choices of a facet are listed, and all that are chosen. */
const MOST: Readonly<Partial<Record<FacetName, number>>> = { member: 250, institution: 40, area: 150, language: 60 }
const MOST_BARS = 40
const ALL = 250

interface Counted {
  readonly code: string
  readonly label: string | null
  readonly count: number
}

/** What facets and charts are made from. */
export interface Shown {
  readonly store: ReadStore
  readonly columns: SearchColumns
  readonly names: Names
  readonly sorts: Readonly<Record<FacetName, Sort>>
}

/** Every facet with its choices: those that find something, and those that are chosen. */
export async function facetsOf(shown: Shown, counts: Counts, chosen: Chosen): Promise<readonly FoundFacet[]> {
  return Promise.all(
    facetNames.map(async (name) => {
      const picked = chosen.codes.get(name) ?? []
      const { listed, more } = await namedCounts(shown, name, counts[name], { most: MOST[name] ?? ALL, picked })
      return { name, more, choices: listed.map((c) => ({ ...c, chosen: picked.includes(c.code) })) }
    }),
  )
}

/** What passes by one facet: by method where the methods coded it in different ways. */
export async function chartOf(shown: Shown, name: FacetName, sieved: Sieved): Promise<FoundChart> {
  const { columns, sorts } = shown
  const { byMethod } = facetsAbout[name]
  const parts: FoundChartPart[] = []
  for (const { method, rows } of byMethod
    ? perMethod(columns, sieved.passing)
    : [{ method: null, rows: sieved.passing }]) {
    const counts = new Uint32Array(sorts[name].size)
    tally(sorts[name], rows, counts, columns.counted)
    const total = rows.reduce((sum, row) => sum + columns.counted[row]!, 0)
    if (total === 0) continue
    const { listed, more } = await namedCounts(shown, name, counts, { most: MOST_BARS, picked: [] })
    const uncoded = await uncodedIn(shown, name, counts)
    parts.push({ method, total, coded: total - uncoded, bars: listed, more })
  }
  return { facet: name, several: 'lists' in sorts[name], parts }
}

function perMethod(columns: SearchColumns, passing: Uint32Array) {
  const codes = columns.codes.codes('method')
  const order = Object.keys(facetsAbout.method.list ?? {})
  const rows = codes.map(() => [] as number[])
  for (const row of passing) rows[columns.single.method[row]!]!.push(row)
  return codes
    .map((method, i) => ({ method, rows: Uint32Array.from(rows[i]!) }))
    .sort((a, b) => placeIn(order, a.method) - placeIn(order, b.method))
}

async function uncodedIn({ columns, store }: Shown, name: FacetName, counts: Uint32Array): Promise<number> {
  if (name === 'institution') {
    const reasons = await findInstitutionIds(store, ['not-loaded', 'none-given'])
    return reasons.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0)
  }
  return codesIn(columns, name).reduce((sum, code, i) => sum + (isReason(name, code) ? counts[i]! : 0), 0)
}

async function namedCounts(
  shown: Shown,
  name: FacetName,
  counts: Uint32Array,
  { most, picked }: { readonly most: number; readonly picked: readonly string[] },
): Promise<{ readonly listed: readonly Counted[]; readonly more: number }> {
  const found = name === 'institution' ? await institutions(shown, counts, most, picked) : all(shown, name, counts)
  const missing = picked.filter((code) => !found.some((c) => c.code === code))
  const rows = [...found, ...missing.map((code) => ({ code, label: labelOf(shown, name, code), count: 0 }))]
  const there = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)
  const first = rows.length <= most ? rows : [...rows].sort(commonestFirst).slice(0, most)
  const listed = [...first, ...rows.filter((r) => picked.includes(r.code) && !first.includes(r))]
  const counted = listed.filter((r) => r.count > 0).length
  return { listed: listed.sort(inOrder(name)), more: there - counted }
}

function all({ columns, ...shown }: Shown, name: FacetName, counts: Uint32Array): readonly Counted[] {
  return codesIn(columns, name).flatMap((code, i) =>
    counts[i]! === 0 ? [] : [{ code, label: labelOf(shown, name, code), count: counts[i]! }],
  )
}

/** There may be as many as promises: just the commonest are asked for by name. */
async function institutions(
  { store }: Shown,
  counts: Uint32Array,
  most: number,
  picked: readonly string[],
): Promise<readonly Counted[]> {
  let floor = 1
  let ids = idsFrom(counts, floor)
  while (ids.length > most * 8) {
    floor *= 2
    const fewer = idsFrom(counts, floor)
    if (fewer.length < most) break
    ids = fewer
  }
  ids = ids.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, most)
  const [named, chosen] = await Promise.all([findInstitutions(store, ids), findInstitutionIds(store, picked)])
  const known = new Map([...named, ...chosen].map((i) => [i.code, i]))
  return [...known.values()].map(({ id, code, label }) => ({ code, label, count: counts[id] ?? 0 }))
}

function idsFrom(counts: Uint32Array, floor: number): number[] {
  const ids: number[] = []
  for (let id = 0; id < counts.length; id++) if (counts[id]! >= floor) ids.push(id)
  return ids
}

function labelOf({ names }: Pick<Shown, 'names'>, name: FacetName, code: string): string | null {
  if (name === 'member') return names.members.get(code) ?? code
  if (name === 'area') return names.areas.get(code) ?? null
  return null
}

function commonestFirst(a: Counted, b: Counted): number {
  return b.count - a.count || byCode(a.code, b.code)
}

function inOrder(name: FacetName): (a: Counted, b: Counted) => number {
  const scale = codesOfFacet(name)
  const reasonsLast = (a: Counted, b: Counted) => placeOfReason(scale, a.code) - placeOfReason(scale, b.code)
  switch (facetsAbout[name].order) {
    case 'scale':
      return (a, b) => placeIn(scale, a.code) - placeIn(scale, b.code) || byCode(a.code, b.code)
    case 'name':
      return (a, b) => byText(a.label ?? a.code, b.label ?? b.code) || byCode(a.code, b.code)
    case 'newest':
      return (a, b) => reasonsLast(a, b) || byCode(b.code, a.code)
    case 'commonest':
      return (a, b) => reasonsLast(a, b) || commonestFirst(a, b)
  }
}

function placeIn(list: readonly string[], code: string): number {
  const place = list.indexOf(code)
  return place === -1 ? list.length : place
}

/** Reasons stand behind all codes, in their order. */
function placeOfReason(scale: readonly string[], code: string): number {
  return scale.indexOf(code) + 1
}
