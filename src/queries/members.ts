import type { MemberLevel } from '#model/codelists/member-level.ts'
import type { MembershipStatus } from '#model/codelists/membership-status.ts'
import type { Region } from '#model/codelists/region.ts'
import { held } from '#queries/facts.ts'
import { addUpReasons, REASONS, type Reason } from '#queries/member/measures.ts'
import type { MemberLine } from '#queries/members-view.ts'
import { byName } from '#queries/order.ts'
import { isAbsent, told } from '#queries/told.ts'
import type { MemberRef } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'

interface Row {
  readonly slug: string
  readonly name: string | null
  readonly code: string | null
  readonly level: MemberLevel | null
  readonly parent: string | null
  readonly region: Region | null
  readonly since: string | null
  readonly status: MembershipStatus | null
}

interface Plan {
  readonly member: string
  readonly number: number
  readonly start: string | null
  readonly end: string | null
}

interface Counts {
  readonly member: string
  readonly promises: number
  readonly coded: number
  readonly done: number
  /** How many promises have no code of completion, by reason. */
  readonly leftOut: Readonly<Record<Reason, number>>
}

/** Every member on record, by name, each with its newest plan and the counts of its promises. */
export function findMemberLines(store: ReadStore): Promise<readonly MemberLine[]> {
  return store.once('members', () => readLines(store))
}

async function readLines(store: ReadStore): Promise<readonly MemberLine[]> {
  const [members, plans, counts] = await Promise.all([readMembers(store), readNewestPlans(store), readCounts(store)])
  const names = new Map(members.map((m) => [m.slug, m.name ?? m.slug]))
  const ref = (slug: string): MemberRef => ({ slug, name: names.get(slug) ?? slug })
  const planOf = new Map(plans.map((p) => [p.member, p]))
  const countsOf = new Map(counts.map((c) => [c.member, c]))
  return members
    .map((m): MemberLine => {
      const plan = planOf.get(m.slug)
      const count = countsOf.get(m.slug)
      return {
        ...ref(m.slug),
        code: m.code,
        level: m.level ?? 'national',
        parent: m.parent === null ? null : ref(m.parent),
        region: m.region,
        since: told(m.since, 'not-loaded'),
        status: told(m.status, 'not-loaded'),
        newestPlan: plan === undefined ? null : { number: plan.number, start: plan.start, end: plan.end },
        ...counted(count),
      }
    })
    .sort(byName)
}

const NOT_LOADED = { absent: 'not-loaded' } as const

/** What is counted of a member; where nothing was coded, the reason that most of its promises have. */
function counted(counts: Counts | undefined): Pick<MemberLine, 'promises' | 'coded' | 'done'> {
  if (counts === undefined || counts.promises === 0)
    return { promises: NOT_LOADED, coded: NOT_LOADED, done: NOT_LOADED }
  const { promises, coded, done, leftOut } = counts
  if (coded > 0) return { promises, coded, done }
  const reasons = addUpReasons([leftOut])
  const most = reasons.reduce((a, b) => (b.count > a.count ? b : a))
  return { promises, coded: { absent: most.reason }, done: { absent: most.reason } }
}

/** The code by which a member is found under a filter: that of its value, or the reason why there is none. */
export function filterCode(line: MemberLine, filter: 'region' | 'level' | 'status'): string {
  const value = line[filter]
  if (value === null) return 'not-loaded'
  return isAbsent<string>(value) ? value.absent : value
}

function readMembers(store: ReadStore): Promise<readonly Row[]> {
  return store.rows<Row>(
    `select m.id as slug, m.name, m.code, m.level, m.parent, m.region, m.since, m.status from member m where ${held('m')}`,
  )
}

function readNewestPlans(store: ReadStore): Promise<readonly Plan[]> {
  return store.rows<Plan>(
    `select distinct on (p.member) p.member, p.number, p."start", p."end"
       from action_plan p
      where p.number is not null and ${held('p')}
      order by p.member, p.number desc`,
  )
}

/** Counts add up what was derived for each plan, so that they are those of every other page. */
function readCounts(store: ReadStore): Promise<readonly Counts[]> {
  return store.rows<Counts>(
    `select x.member,
            coalesce(sum(x.total) filter (where x.measure = 'commitments'), 0)::integer as promises,
            coalesce(sum(x.total) filter (where x.measure = 'completion-rate'), 0)::integer as coded,
            coalesce(sum(x.counted) filter (where x.measure = 'completion-rate'), 0)::integer as done,
            jsonb_build_object(${REASONS.map(leftOut).join(', ')}) as "leftOut"
       from measure x
      where x.measure in ('commitments', 'completion-rate') and ${held('x')}
      group by x.member`,
  )
}

function leftOut(reason: Reason): string {
  return `'${reason}', coalesce(sum((x.left_out ->> '${reason}')::integer) filter (where x.measure = 'completion-rate'), 0)`
}
