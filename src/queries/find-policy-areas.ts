import type { Asking } from '#queries/asking.ts'
import { byCode, byText } from '#queries/order.ts'
import { Crosswalk } from '#queries/policy-areas/crosswalk.ts'
import { Tagged } from '#queries/policy-areas/tagged.ts'
import type { AreaLine, PolicyAreasView } from '#queries/policy-areas-view.ts'
import { stateOf } from '#queries/state.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

/** Every policy area of every list, as a tree, with how many promises are tagged with each. */
export async function findPolicyAreas({ store }: Asking): Promise<PolicyAreasView> {
  const [crosswalk, tagged, counts] = await Promise.all([
    Crosswalk.read(store),
    Tagged.read(store),
    findAreaCounts(store),
  ])
  const standing = crosswalk.standing()
  const lists = [...new Set(standing.map((f) => f.taxonomy ?? ''))].sort((a, b) => byCode(b, a))
  const [none, unknown] = [counts.get('none-given') ?? 0, counts.get('not-loaded') ?? 0]
  return {
    lists: lists.map((taxonomy) => ({
      taxonomy,
      areas: standing
        .filter((f) => (f.taxonomy ?? '') === taxonomy && f.parent === null)
        .map((f) => areaLine(f, crosswalk, counts))
        .sort((a, b) => byText(a.label, b.label)),
    })),
    crosswalk: crosswalk.replacements(),
    promises: tagged.counted,
    tagged: tagged.counted - none - unknown,
    noneGiven: none,
    notLoaded: unknown,
    state: stateOf(store),
  }
}

/** How many promises are tagged with each area that has a page, by slug; reasons for having none among them. */
export function findAreaCounts(store: ReadStore): Promise<ReadonlyMap<string, number>> {
  return store.once('area counts', async () => {
    const [crosswalk, tagged] = await Promise.all([Crosswalk.read(store), Tagged.read(store)])
    const slugs = tagged.areaCodes.map((code) => crosswalk.standsFor(code))
    const known = [...new Set(slugs)]
    const counts = tagged.countsBy(slugs.map((slug) => known.indexOf(slug)))
    return new Map(known.map((slug, i) => [slug, counts[i] ?? 0]))
  })
}

/** An area with all that belong to it. */
export function areaLine(
  f: FactRow<'policy-area'>,
  crosswalk: Crosswalk,
  counts: ReadonlyMap<string, number>,
): AreaLine {
  return {
    ...crosswalk.ref(f.id),
    definition: f.definition,
    promises: counts.get(f.id) ?? 0,
    replaced: crosswalk.replaced(f.id),
    splitInto: crosswalk.successors(f.id).map((slug) => crosswalk.ref(slug)),
    children: crosswalk.children(f.id).map((child) => areaLine(child, crosswalk, counts)),
  }
}
