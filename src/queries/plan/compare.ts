import { type MeasureId, measures } from '#methodology/measures/index.ts'
import { methodOfYear } from '#methodology/methods/index.ts'
import { isEnoughForShare } from '#methodology/small-numbers.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { Region } from '#model/codelists/region.ts'
import { held } from '#queries/facts.ts'
import { whyOf } from '#queries/figures.ts'
import type { Material } from '#queries/member/material.ts'
import { addUpReasons, REASONS, type Reason } from '#queries/member/measures.ts'
import type { ComparedRow, ShareOf } from '#queries/plan-page-view.ts'
import { leftOutOf } from '#queries/told.ts'
import type { Absence, SourceRef } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

/** Shares that a plan is held against others in. */
const COMPARED: readonly MeasureId[] = Object.values(measures)
  .filter((m) => m.unit === 'share' && m.id !== 'never-begun' && m.id !== 'star-share-of-reviewed')
  .map((m) => m.id as MeasureId)

/** One measure over the plans of one method in one region. */
interface Group {
  readonly region: Region | null
  readonly local: boolean
  readonly measure: string
  readonly method: MethodVersion | null
  readonly n: number
  readonly of: number
  readonly plans: number
  readonly leftOut: Readonly<Record<Reason, number>>
}

/** The method of a plan: as a source says, else that of the year of its submission. */
export function methodOfPlan(
  fact: Pick<FactRow<'action-plan'>, 'method' | 'yearSubmitted'> | null,
): { readonly id: MethodVersion; readonly by: 'source' | 'year' } | null {
  if (fact === null) return null
  if (fact.method !== null) return { id: fact.method, by: 'source' }
  const method = fact.yearSubmitted === null ? null : methodOfYear(fact.yearSubmitted)
  return method === null ? null : { id: method.id, by: 'year' }
}

/**
 * The shares of a plan beside those of all plans under the same method, in its
 * region and everywhere: the plan itself is among them. National and local
 * members are not mixed, and methods never. Without a method there is nothing
 * to compare with.
 */
export async function comparison(
  store: ReadStore,
  plan: string,
  method: MethodVersion | null,
  material: Material,
  sources: readonly SourceRef[],
): Promise<readonly ComparedRow[]> {
  if (method === null) return []
  const groups = await store.once('shares by method', () => readGroups(store))
  const { region, level } = material.member
  const alike = groups.filter((g) => g.method === method && g.local === (level === 'local'))
  return COMPARED.flatMap((measure): readonly ComparedRow[] => {
    const own = material.measures.find((m) => m.plan === plan && m.measure === measure)
    if (own === undefined || own.of === 0) return []
    const all = alike.filter((g) => g.measure === measure)
    const leftOut = leftOutOf(
      Object.entries(own.leftOut).flatMap(([reason, count]) => Array.from({ length: count }, () => reason as Absence)),
    )
    return [
      {
        measure,
        plan: shareOf(measure, { n: own.n, of: own.of, plans: 1, leftOut, sources }),
        region:
          region === null
            ? null
            : added(
                measure,
                all.filter((g) => g.region === region),
              ),
        world: added(measure, all),
      },
    ]
  })
}

function added(measure: MeasureId, groups: readonly Group[]): ShareOf {
  const sum = (field: 'n' | 'of' | 'plans') => groups.reduce((total, g) => total + g[field], 0)
  const leftOut = addUpReasons(groups.map((g) => g.leftOut))
  return shareOf(measure, { n: sum('n'), of: sum('of'), plans: sum('plans'), leftOut, sources: [] })
}

function shareOf(
  rule: MeasureId,
  { plans, ...counts }: Pick<ShareOf, 'n' | 'of' | 'plans'> & Pick<ShareOf['why'], 'leftOut' | 'sources'>,
): ShareOf {
  const { n, of } = counts
  return { n, of, plans, share: isEnoughForShare(of) ? n / of : null, why: whyOf({ rule, version: null, ...counts }) }
}

async function readGroups(store: ReadStore): Promise<readonly Group[]> {
  const left = REASONS.map((r) => `'${r}', coalesce(sum((x.left_out ->> '${r}')::integer), 0)`)
  const rows = await store.rows<Omit<Group, 'method'> & { method: MethodVersion | null; year: number | null }>(
    `select m.region, (m.level is not distinct from 'local') as local, x.measure, p.method, p.year_submitted as year,
            sum(x.counted)::integer as n, sum(x.total)::integer as "of",
            (count(*) filter (where x.total > 0))::integer as plans, jsonb_build_object(${left.join(', ')}) as "leftOut"
       from measure x
       join action_plan p on p.member = x.member and p.id = x.plan and ${held('p')}
       join member m on m.member = x.member and m.id = x.member and ${held('m')}
      where x.measure = any($2::text[]) and ${held('x')}
      group by m.region, local, x.measure, p.method, p.year_submitted`,
    [COMPARED],
  )
  return rows.map(({ method, year, ...row }) => ({
    ...row,
    method: methodOfPlan({ method, yearSubmitted: year })?.id ?? null,
  }))
}
