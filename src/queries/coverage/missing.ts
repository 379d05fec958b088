import { held } from '#queries/facts.ts'
import { PublishedFigures } from '#queries/figures.ts'
import { beyond, printedCount } from '#queries/member/plans.ts'
import { byCode } from '#queries/order.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

interface Plan {
  readonly member: string
  readonly id: string
  readonly commitmentCount: number | null
}

interface Listed {
  readonly member: string
  readonly plan: string
  readonly count: number
}

const NONE = new PublishedFigures([])

/** How many promises of each member are only counted by a page or report: the same number as on the page of the member. */
export async function findMissing(store: ReadStore): Promise<ReadonlyMap<string, number>> {
  const [plans, listed, figures] = await Promise.all([
    store.rows<Plan>(
      `select p.member, p.id, p.commitment_count as "commitmentCount" from action_plan p where ${held('p')}`,
    ),
    readListed(store),
    store.facts('published-figure'),
  ])
  const counts = new Map(listed.map((l) => [keyOf(l.member, l.plan), l.count]))
  const known = new Set(plans.map((p) => keyOf(p.member, p.id)))
  // a promise whose plan no source describes makes up a plan of its own
  const others = listed
    .map((l): Plan => ({ member: l.member, id: l.plan, commitmentCount: null }))
    .filter((p) => !known.has(keyOf(p.member, p.id)))
  const printed = printedOf(figures)
  const missing = new Map<string, number>()
  for (const fact of [...plans, ...others]) {
    const { member, id } = fact
    const count = beyond(printedCount({ id, fact }, printed.get(member) ?? NONE), counts.get(keyOf(member, id)) ?? 0)
    missing.set(member, (missing.get(member) ?? 0) + count)
  }
  return missing
}

/** Promises on record by their plan, or the one that their reviews name; those that wait for a person among them. */
function readListed(store: ReadStore): Promise<readonly Listed[]> {
  return store.rows<Listed>(
    `select x.member, x.plan, count(*)::integer as count
       from (select c.member, coalesce(c.plan, (
                      select a.plan from assessment a
                       where a.member = c.member and a.id in (c.id || '/irm/first', c.id || '/irm/last')
                         and a.plan is not null and ${held('a')} order by a.id limit 1)) as plan
               from commitment c where ${held('c')}) x
      where x.plan is not null group by 1, 2`,
  )
}

function printedOf(figures: readonly FactRow<'published-figure'>[]): ReadonlyMap<string, PublishedFigures> {
  const byMember = Map.groupBy(
    figures.filter((f) => f.figure === 'commitments'),
    (f) => f.member,
  )
  return new Map(
    [...byMember].map(([member, own]) => [member, new PublishedFigures([...own].sort((a, b) => byCode(a.id, b.id)))]),
  )
}

function keyOf(member: string, plan: string): string {
  return `${member}\u0001${plan}`
}
