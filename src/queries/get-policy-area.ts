import { Moved, NotFound } from '#base/errors.ts'
import type { Asking } from '#queries/asking.ts'
import { findCodingSources } from '#queries/coding-sources.ts'
import { held } from '#queries/facts.ts'
import { areaLine, findAreaCounts } from '#queries/find-policy-areas.ts'
import { findMemberLines } from '#queries/members.ts'
import type { MemberLine } from '#queries/members-view.ts'
import { byCode, byName } from '#queries/order.ts'
import { Crosswalk } from '#queries/policy-areas/crosswalk.ts'
import { doneOf, membersOf, starredOf, strongOf, yearsOf } from '#queries/policy-areas/figures.ts'
import { Tagged } from '#queries/policy-areas/tagged.ts'
import { type AreaList, type AreaResult, areaResults, type PolicyAreaView } from '#queries/policy-areas-view.ts'
import { findNames } from '#queries/search/names.ts'
import { readFound } from '#queries/search/promises-found.ts'
import { stateOf } from '#queries/state.ts'
import { isAbsent } from '#queries/told.ts'
import { findUncounted } from '#queries/waiting.ts'
import type { ReadStore } from '#store/read-store.ts'

/** What is asked of the page of an area: one member alone, what came of its promises, which page of them. */
export interface AreaAsked {
  readonly member: string | null
  readonly result: string | null
  /** From 1; what lies beyond the last page is the last. */
  readonly page: string | null
}

/** Names of the parameters, as addresses have them. */
export const areaParameters = ['member', 'page', 'result'] as const

/** What an address asks for: 'member=mexico&result=done&page=2'. */
export function areaAskedIn(query: URLSearchParams): AreaAsked {
  return { member: query.get('member'), result: query.get('result'), page: query.get('page') }
}

const PAGE = 40
/** Most promises that stand under the best results; the others are a link away. */
const MOST_BEST = 24

/**
 * All that the page of one policy area shows, as of one entry.
 *
 * @throws NotFound where no list has it, Moved where it is found under another
 */
export async function getPolicyArea(ask: Asking, slug: string, asked: AreaAsked): Promise<PolicyAreaView> {
  const { store } = ask
  const crosswalk = await Crosswalk.read(store)
  const stands = crosswalk.standsFor(slug)
  const fact = crosswalk.fact(stands)
  if (fact === null) throw new NotFound(`unknown policy area: ${JSON.stringify(slug)}`)
  if (stands !== slug) throw new Moved(`/policy-areas/${stands}`)
  const [tagged, counts, notCoded, members, pairs, sources] = await Promise.all([
    Tagged.read(store),
    findAreaCounts(store),
    findNotCoded(store),
    findMemberLines(ask),
    findUncounted(store),
    findCodingSources(store),
  ])
  const names = await findNames(store, tagged.columns)
  const read = (rows: readonly number[]) =>
    readFound(store, tagged.columns, rows, { names, today: ask.today, found: null, pairs })
  const readBest = async (rows: readonly number[]) =>
    (await read(rows)).map((p, i) => ({ ...p, strongResult: tagged.code(rows[i]!, 'strong-result') === 'yes' }))
  const ids = new Set(tagged.areaCodes.flatMap((code, id) => (crosswalk.standsFor(code) === slug ? [id] : [])))
  const all = tagged.having(ids)
  const own = all.filter((i) => tagged.isCounted(i))
  const lines = new Map(members.map((m) => [m.slug, m]))
  const regions = membersOf(tagged, own, lines)
  const inIt = regions.flatMap((r) => r.members)
  const best = own.filter((i) => tagged.code(i, 'strong-result') === 'yes' || tagged.code(i, 'star') === 'yes')
  const list = listOf(tagged, own, lines, asked)
  return {
    ...areaLine(fact, crosswalk, counts),
    since: fact.since,
    alsoWritten: fact.aliases ?? [],
    parent: fact.parent === null ? null : crosswalk.ref(crosswalk.standsFor(fact.parent)),
    partsOf: crosswalk.partsOf(slug),
    taggedAs: taggedAs(tagged, own, ids, crosswalk),
    codes: [...ids].map((id) => tagged.areaCodes[id]!).sort(byCode),
    promises: own.length,
    withOthers: own.filter((i) => tagged.areasOf(i).some((area) => !ids.has(area))).length,
    notCoded: notCoded.get(slug) ?? 0,
    done: doneOf(tagged, own, { waiting: all.length - own.length, sources }),
    strong: strongOf(tagged, own, sources),
    starred: starredOf(tagged, own, sources),
    years: yearsOf(tagged, own),
    regions,
    members: inIt.length,
    best: {
      total: best.length,
      lines: await readBest(byMember(tagged, best, lines).slice(0, MOST_BEST)),
    },
    peers: inIt.filter((m) => !isAbsent(m.done) && m.done > 0).sort(byName),
    list: { ...list.shown, lines: await read(list.page) },
    unknown: list.unknown,
    state: stateOf(store),
  }
}

type Members = ReadonlyMap<string, MemberLine>

/** The promises that were asked for, newest plans first, and what was asked and means nothing here. */
function listOf(tagged: Tagged, own: readonly number[], members: Members, asked: AreaAsked) {
  const result = areaResults.find((r) => r === asked.result) ?? null
  const member = asked.member === null ? null : (members.get(asked.member) ?? null)
  const found = own.filter((i) => (member === null || tagged.memberOf(i) === member.slug) && passes(tagged, i, result))
  const page = pageOf(asked.page, found.length)
  const shown: Omit<AreaList, 'lines'> = {
    member: member === null ? null : { slug: member.slug, name: member.name },
    result,
    total: found.length,
    page,
    size: PAGE,
  }
  return {
    shown,
    page: byYear(tagged, found, members).slice((page - 1) * PAGE, page * PAGE),
    unknown: [
      ...(asked.member !== null && member === null ? [`member=${asked.member}`] : []),
      ...(asked.result !== null && result === null ? [`result=${asked.result}`] : []),
    ],
  }
}

/** The rule that says yes to what is asked for. */
const RULE = { done: 'completed', strong: 'strong-result', starred: 'star' } as const

function passes(tagged: Tagged, i: number, result: AreaResult | null): boolean {
  if (result === null) return true
  return tagged.code(i, RULE[result]) === 'yes'
}

function pageOf(asked: string | null, total: number): number {
  const page = Number(asked ?? '1')
  return Number.isInteger(page) ? Math.min(Math.max(page, 1), Math.max(1, Math.ceil(total / PAGE))) : 1
}

function byYear(tagged: Tagged, found: readonly number[], members: Members): readonly number[] {
  const years = new Map(found.map((i) => [i, tagged.code(i, 'year').replace(/^\D.*$/, '')]))
  return [...byMember(tagged, found, members)].sort((a, b) => byCode(years.get(b)!, years.get(a)!))
}

/** By the name of the member, and by id. */
function byMember(tagged: Tagged, found: readonly number[], members: Members): readonly number[] {
  const order = new Map([...members.keys()].map((slug, i) => [slug, i]))
  const orderOf = new Map(found.map((i) => [i, order.get(tagged.memberOf(i)) ?? order.size]))
  return [...found].sort((a, b) => orderOf.get(a)! - orderOf.get(b)! || a - b)
}

/** How many were tagged under each name by which the area is found. */
function taggedAs(
  tagged: Tagged,
  own: readonly number[],
  ids: ReadonlySet<number>,
  crosswalk: Crosswalk,
): PolicyAreaView['taggedAs'] {
  const counts = new Map<string, number>()
  for (const i of own) {
    const names = tagged.areasOf(i).filter((area) => ids.has(area))
    for (const slug of new Set(names.map((area) => crosswalk.writtenOf(tagged.areaCodes[area] ?? ''))))
      counts.set(slug, (counts.get(slug) ?? 0) + 1)
  }
  return [...counts]
    .map(([slug, count]) => ({ ...crosswalk.ref(slug), count }))
    .sort((a, b) => b.count - a.count || byCode(a.slug, b.slug))
}

/** Of how many promises a source says that it did not code an area, by slug. */
function findNotCoded(store: ReadStore): Promise<ReadonlyMap<string, number>> {
  return store.once('areas not coded', async () => {
    // few lists occur, each of them often
    const rows = await store.rows<{ areas: readonly string[]; count: number }>(
      `select c.policy_areas_not_coded as areas, count(*)::integer as count
         from commitment c where c.policy_areas_not_coded is not null and ${held('c')} group by 1`,
    )
    const counts = new Map<string, number>()
    for (const { areas, count } of rows) for (const area of areas) counts.set(area, (counts.get(area) ?? 0) + count)
    return counts
  })
}
