import { wordsIn } from '#base/words.ts'
import { planStates } from '#methodology/rules/plan-state.ts'
import { memberLevel } from '#model/codelists/member-level.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import { region } from '#model/codelists/region.ts'
import type { Asking } from '#queries/asking.ts'
import { filterCode, findMemberLines } from '#queries/members.ts'
import type { Facet, FoundMember, MemberLine, MembersView } from '#queries/members-view.ts'
import { stateOf } from '#queries/state.ts'
import { worldOf } from '#queries/world.ts'

/** What a list of members can be narrowed by. Several choices of one filter widen it; several filters narrow it. */
export type MemberFilters = Readonly<Partial<Record<FilterName, readonly string[]>>> & {
  /** Words that stand in one of its names. */
  readonly q?: string | null
}

export type FilterName = 'region' | 'level' | 'status' | 'plan-state'

/** Filters with their codes, in the order of the model; 'not-loaded' finds what no source here says. */
const FILTERS: Readonly<Record<FilterName, readonly string[]>> = {
  level: Object.keys(memberLevel),
  region: [...Object.keys(region), 'not-loaded'],
  status: [...Object.keys(membershipStatus), 'not-loaded'],
  'plan-state': planStates,
}

/** Names of the filters, in the order in which they stand. */
export const memberFilterNames = Object.keys(FILTERS) as readonly FilterName[]

/** The filters that an address asks for: 'q=korea&region=americas&region=europe'. */
export function memberFiltersIn(query: URLSearchParams): MemberFilters {
  return { q: query.get('q'), ...Object.fromEntries(memberFilterNames.map((name) => [name, query.getAll(name)])) }
}

/** Members that pass the filters, by name, and how many more or fewer each other choice would show. A code that no list has filters nothing, and is named. */
export async function findMembers(ask: Asking, asked: MemberFilters): Promise<MembersView> {
  const all = await findMemberLines(ask)
  const filters = known(asked)
  const words = wordsIn(asked.q ?? '')
  const named = all.flatMap((m): readonly FoundMember[] => {
    const found = foundUnder(m, words)
    return found === null ? [] : [{ ...m, foundAs: found === m.name ? null : found }]
  })
  const members = named.filter((m) => memberFilterNames.every((name) => passes(m, name, filters)))
  return {
    members,
    total: members.length,
    all: all.length,
    q: words.length === 0 ? null : (asked.q ?? null),
    facets: memberFilterNames.map((name) => facet(name, named, filters)),
    unknown: memberFilterNames.flatMap((name) =>
      (asked[name] ?? []).filter((code) => !FILTERS[name].includes(code)).map((code) => `${name}=${code}`),
    ),
    world: worldOf(members),
    day: ask.today,
    state: stateOf(ask.store),
  }
}

function known(asked: MemberFilters): MemberFilters {
  return Object.fromEntries(
    memberFilterNames.map((name) => [name, (asked[name] ?? []).filter((code) => FILTERS[name].includes(code))]),
  )
}

/** The name in which all words stand, its own before others; null where there is none. */
function foundUnder({ name, alsoCalled, code }: MemberLine, words: readonly string[]): string | null {
  const names = [name, ...alsoCalled, ...(code === null ? [] : [code])]
  return names.find((n) => words.every((word) => begins(n, word))) ?? null
}

/** Whether a word begins any of those of a name; an apostrophe is no sign, or ends a word: 'divoire' and 'ivoire' find Côte d’Ivoire. */
function begins(name: string, word: string): boolean {
  return [name, name.replace(/['’ʼ]/g, ' ')].some((n) => wordsIn(n).some((own) => own.startsWith(word)))
}

/** A facet counts under the choices of all other filters, and not its own. */
function facet(name: FilterName, all: readonly MemberLine[], filters: MemberFilters): Facet {
  const others = all.filter((m) => memberFilterNames.every((other) => other === name || passes(m, other, filters)))
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
