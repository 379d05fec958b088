import { completion } from '#model/codelists/completion.ts'
import { Tagged } from '#queries/policy-areas/tagged.ts'
import type { Absence } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Why promises that are counted have no code of completion and no policy area, one reason for each. */
export interface Uncoded {
  readonly completion: Absence[]
  readonly area: Absence[]
}

/** Reasons for having no area, as they are kept in place of one. */
const NO_AREA: ReadonlySet<string> = new Set<Absence>(['none-given', 'not-loaded'])

/**
 * The reasons by member. They are those by which promises are found, so that
 * they are split here as in every list and filter.
 */
export async function findUncoded(store: ReadStore): Promise<ReadonlyMap<string, Uncoded>> {
  const tagged = await Tagged.read(store)
  const found = new Map<string, Uncoded>(tagged.columns.members.map((m) => [m, { completion: [], area: [] }]))
  for (let row = 0; row < tagged.columns.size; row++) {
    if (!tagged.isCounted(row)) continue
    const own = found.get(tagged.memberOf(row))!
    const code = tagged.code(row, 'completion')
    // what is kept in place of a code is the reason why there is none
    if (!Object.hasOwn(completion, code)) own.completion.push(code as Absence)
    const area = tagged.firstAreaOf(row)
    if (NO_AREA.has(area)) own.area.push(area as Absence)
  }
  return found
}
