import { memberLevel } from '#model/codelists/member-level.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import { region } from '#model/codelists/region.ts'
import type { Asking } from '#queries/asking.ts'
import { filterCode, findMemberLines } from '#queries/members.ts'
import type { Facet, MemberLine, MembersView } from '#queries/members-view.ts'
import { stateOf } from '#queries/state.ts'

/** What a list of members can be narrowed by. Several choices of one filter widen it; several filters narrow it. */
export type MemberFilters = Readonly<Partial<Record<FilterName, readonly string[]>>>

export type FilterName = 'region' | 'level' | 'status'

/** Filters with their codes, in the order of the model; 'not-loaded' finds what no source here says. */
const FILTERS: Readonly<Record<FilterName, readonly string[]>> = {
  level: Object.keys(memberLevel),
  region: [...Object.keys(region), 'not-loaded'],
  status: [...Object.keys(membershipStatus), 'not-loaded'],
}
const NAMES = Object.keys(FILTERS) as readonly FilterName[]

/** Members that pass the filters, by name, and how many more or fewer each other choice would show. */
export async function findMembers({ store }: Asking, filters: MemberFilters): Promise<MembersView> {
  const all = await findMemberLines(store)
  const members = all.filter((m) => NAMES.every((name) => passes(m, name, filters)))
  return {
    members,
    total: members.length,
    facets: NAMES.map((name) => facet(name, all, filters)),
    state: stateOf(store),
  }
}

/** A facet counts under the choices of all other filters, and not its own. */
function facet(name: FilterName, all: readonly MemberLine[], filters: MemberFilters): Facet {
  const others = all.filter((m) => NAMES.every((other) => other === name || passes(m, other, filters)))
  const chosen = filters[name] ?? []
  return {
    name,
    choices: FILTERS[name]
      .map((code) => ({
        code,
        count: others.filter((m) => filterCode(m, name) === code).length,
        chosen: chosen.includes(code),
      }))
      .filter((choice) => choice.count > 0 || choice.chosen),
  }
}

function passes(member: MemberLine, name: FilterName, filters: MemberFilters): boolean {
  const chosen = filters[name] ?? []
  return chosen.length === 0 || chosen.includes(filterCode(member, name))
}
