import { planState } from '#methodology/rules/plan-state.ts'
import type { MemberLevel } from '#model/codelists/member-level.ts'
import type { MembershipStatus } from '#model/codelists/membership-status.ts'
import type { Region } from '#model/codelists/region.ts'
import type { StatusEventKind } from '#model/codelists/status-event-kind.ts'
import type { Asking } from '#queries/asking.ts'
import { held } from '#queries/facts.ts'
import { commonestOf, REASONS, type Reason } from '#queries/member/measures.ts'
import { TOLD_BY } from '#queries/member/standing.ts'
import type { MemberLine } from '#queries/members-view.ts'
import { byCode, byName } from '#queries/order.ts'
import { isAbsent, told } from '#queries/told.ts'
import type { Absent, MemberRef, Told } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

interface Row {
  readonly slug: string
  readonly name: string | null
  readonly code: string | null
  readonly level: MemberLevel | null
  readonly parent: string | null
  readonly region: Region | null
  readonly since: string | null
  readonly status: MembershipStatus | null
  readonly voting: boolean | null
  readonly names: FactRow<'member'>['names']
  readonly aliases: readonly string[] | null
}

interface Plan {
  readonly member: string
  readonly number: number
  readonly start: string | null
  readonly end: string | null
}

/** One measure over all plans of a member. */
interface Counts {
  readonly member: string
  readonly measure: Counted
  readonly n: number
  readonly of: number
  /** How many promises it leaves out, by reason. */
  readonly leftOut: Readonly<Record<Reason, number>>
}

/** Measures whose counts stand in lists of members. */
const COUNTED = ['commitments', 'completion-rate', 'starred'] as const
type Counted = (typeof COUNTED)[number]

interface Step {
  readonly member: string
  readonly kind: StatusEventKind
  readonly date: string | null
}

/** Every member on record, by name, each with its plans as they stand on the day and the counts of its promises. */
export function findMemberLines({ store, today }: Asking): Promise<readonly MemberLine[]> {
  return store.once(`members ${today}`, () => readLines(store, today))
}

async function readLines(store: ReadStore, today: string): Promise<readonly MemberLine[]> {
  const [members, plans, counts, steps] = await Promise.all([
    readMembers(store),
    readPlans(store),
    readCounts(store),
    readSteps(store),
  ])
  const names = new Map(members.map((m) => [m.slug, m.name ?? m.slug]))
  const ref = (slug: string): MemberRef => ({ slug, name: names.get(slug) ?? slug })
  const plansOf = Map.groupBy(plans, (p) => p.member)
  const countsOf = Map.groupBy(counts, (c) => c.member)
  const stepsOf = Map.groupBy(steps, (s) => s.member)
  const locals = Map.groupBy(members, (m) => m.parent)
  return members
    .map((m): MemberLine => {
      const own = plansOf.get(m.slug) ?? []
      const left = m.status === 'withdrawn' ? 'yes' : 'no'
      return {
        ...ref(m.slug),
        code: m.code,
        alsoCalled: alsoCalled(m),
        level: m.level ?? 'national',
        parent: m.parent === null ? null : ref(m.parent),
        local: (locals.get(m.slug) ?? []).map((l) => ref(l.slug)).sort(byName),
        region: m.region,
        since: told(m.since, 'not-loaded'),
        status: told(m.status, 'not-loaded'),
        statusSince: statusSince(m.status, stepsOf.get(m.slug) ?? []),
        voting: m.voting,
        newestPlan: newestOf(own),
        planState: planState.versions.v1!.decide({ plans: own, left }, today).outcome,
        ...counted(countsOf.get(m.slug) ?? []),
      }
    })
    .sort(byName)
}

/** Other names by which people look it up: former ones, those in its own languages, and how files write it. */
function alsoCalled({ name, names, aliases }: Row): readonly string[] {
  return [...new Set([...(names ?? []).map((n) => n.name), ...(aliases ?? [])])].filter((other) => other !== name)
}

/** The date of the newest step on record that brought it to its standing; null where none is dated. */
function statusSince(status: MembershipStatus | null, steps: readonly Step[]): string | null {
  const kinds = TOLD_BY[status ?? ''] ?? []
  return steps.find((s) => kinds.includes(s.kind))?.date ?? null
}

function newestOf(plans: readonly Plan[]): MemberLine['newestPlan'] {
  const newest = plans.at(-1)
  return newest === undefined ? null : { number: newest.number, start: newest.start, end: newest.end }
}

const NOT_LOADED = { absent: 'not-loaded' } as const

/** What is counted of a member; where nothing was coded, the reason that most of its promises have. */
function counted(counts: readonly Counts[]): Pick<MemberLine, 'promises' | 'coded' | 'done' | 'starred' | 'starrable'> {
  const of = (measure: Counted) => counts.find((c) => c.measure === measure)
  const promises = of('commitments')?.n ?? 0
  if (promises === 0)
    return { promises: NOT_LOADED, coded: NOT_LOADED, done: NOT_LOADED, starred: NOT_LOADED, starrable: NOT_LOADED }
  const [done, coded] = share(of('completion-rate'))
  const [starred, starrable] = share(of('starred'))
  return { promises, coded, done, starred, starrable }
}

/** n and N of a measure, or why there is neither. */
function share(counts: Counts | undefined): readonly [Told<number>, Told<number>] {
  if (counts !== undefined && counts.of > 0) return [counts.n, counts.of]
  const why: Absent = counts === undefined ? NOT_LOADED : { absent: commonestOf(counts.leftOut) }
  return [why, why]
}

/** The code by which a member is found under a filter: that of its value, or the reason why there is none. */
export function filterCode(line: MemberLine, filter: 'region' | 'level' | 'status' | 'plan-state'): string {
  const value = filter === 'plan-state' ? line.planState : line[filter]
  if (value === null) return 'not-loaded'
  return isAbsent<string>(value) ? value.absent : value
}

function readMembers(store: ReadStore): Promise<readonly Row[]> {
  return store.rows<Row>(
    `select m.id as slug, m.name, m.code, m.level, m.parent, m.region, m.since, m.status, m.voting, m.names, m.aliases
       from member m where ${held('m')}`,
  )
}

/** Plans of all members, each member's in their order. */
async function readPlans(store: ReadStore): Promise<readonly Plan[]> {
  const rows = await store.rows<Plan>(
    `select p.member, p.number, p."start", p."end" from action_plan p where p.number is not null and ${held('p')}`,
  )
  return [...rows].sort((a, b) => byCode(a.member, b.member) || a.number - b.number)
}

/** Steps in the standing of all members, newest first. */
async function readSteps(store: ReadStore): Promise<readonly Step[]> {
  const rows = await store.rows<Step>(
    `select e.member, e.kind, e.date from status_event e where e.kind is not null and ${held('e')}`,
  )
  return [...rows].sort((a, b) => byCode(b.date ?? '', a.date ?? ''))
}

/** Counts add up what was derived for each plan, so that they are those of every other page. */
function readCounts(store: ReadStore): Promise<readonly Counts[]> {
  return store.rows<Counts>(
    `select x.member, x.measure, sum(x.counted)::integer as n, sum(x.total)::integer as "of",
            jsonb_build_object(${REASONS.map((r) => `'${r}', sum(coalesce((x.left_out ->> '${r}')::integer, 0))`).join(', ')}) as "leftOut"
       from measure x
      where x.measure = any($2::text[]) and ${held('x')}
      group by x.member, x.measure`,
    [COUNTED],
  )
}
