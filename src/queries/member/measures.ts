import type { Region } from '#model/codelists/region.ts'
import { held } from '#queries/facts.ts'
import type { ReadStore } from '#store/read-store.ts'

/** A measure of one plan, as it was derived. */
export interface MeasureOf {
  readonly plan: string
  readonly measure: string
  readonly value: number | null
  /** How many it was counted over, of how many. */
  readonly n: number
  readonly total: number
  /** How many were left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>
}

/** One measure over all plans of the members of a region. */
export interface BestOf {
  readonly region: Region | null
  readonly measure: string
  /** The highest of any plan; null where no plan has a value. */
  readonly most: number | null
  /** Sum of the values, each weighted by what it was counted over: for the mean of shares. */
  readonly weighted: number
  readonly n: number
  readonly total: number
  /** Plans that have a value, of all. */
  readonly plansCounted: number
  readonly plans: number
}

/** Measures that are compared over all members. */
export const COMPARED = ['major', 'outstanding', 'starred', 'star-share'] as const

/** What was derived of the plans of one member. */
export function findMeasures(store: ReadStore, member: string): Promise<readonly MeasureOf[]> {
  return store.rows<MeasureOf>(
    `select x.plan, x.measure, x.value, x.counted as n, x.total, x.left_out as "leftOut" from measure x where x.member = $2 and ${held('x')}`,
    [member],
  )
}

/** The compared measures by region, over national members or over local ones: the two are never mixed. */
export function findBests(store: ReadStore, local: boolean): Promise<readonly BestOf[]> {
  return store.rows<BestOf>(
    `select m.region, x.measure, max(x.value) as most, coalesce(sum(x.value * x.counted), 0) as weighted,
            sum(x.counted)::integer as n, sum(x.total)::integer as total,
            count(x.value)::integer as "plansCounted", count(*)::integer as plans
       from measure x
       join member m on m.member = x.member and m.id = x.member and ${held('m')}
      where x.measure = any($2::text[]) and ${held('x')} and (m.level is not distinct from 'local') = $3
      group by m.region, x.measure`,
    [COMPARED, local],
  )
}
