import type { Region } from '#model/codelists/region.ts'
import { held } from '#queries/facts.ts'
import type { ReadStore } from '#store/read-store.ts'

/** A measure of one plan, as it was derived. */
export interface MeasureOf {
  readonly plan: string
  readonly measure: string
  readonly value: number | null
  /** How many are counted, of how many of which it can be told. */
  readonly n: number
  readonly of: number
  /** How many were left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>
}

/** One measure over all plans of the members of a region. */
export interface BestOf {
  readonly region: Region | null
  readonly measure: string
  /** The highest of any plan; null where no plan has a value. */
  readonly most: number | null
  readonly n: number
  readonly of: number
  readonly notReviewed: number
  readonly noData: number
  /** Plans that have a value, of all. */
  readonly plansCounted: number
  readonly plans: number
}

/** Measures that are compared over all members. */
const COMPARED = ['major', 'outstanding', 'starred', 'star-share-of-reviewed'] as const

/** What was derived of the plans of one member. */
export function findMeasures(store: ReadStore, member: string): Promise<readonly MeasureOf[]> {
  return store.rows<MeasureOf>(
    `select x.plan, x.measure, x.value, x.counted as n, x.total as "of", x.left_out as "leftOut"
       from measure x where x.member = $2 and ${held('x')}`,
    [member],
  )
}

/** The compared measures by region, over national members or over local ones: the two are never mixed. */
export function findBests(store: ReadStore, local: boolean): Promise<readonly BestOf[]> {
  return store.once(`bests ${local ? 'local' : 'national'}`, () => readBests(store, local))
}

function readBests(store: ReadStore, local: boolean): Promise<readonly BestOf[]> {
  return store.rows<BestOf>(
    `select m.region, x.measure, max(x.value) as most, sum(x.counted)::integer as n, sum(x.total)::integer as "of",
            coalesce(sum((x.left_out ->> 'not-reviewed')::integer), 0)::integer as "notReviewed",
            coalesce(sum((x.left_out ->> 'no-data')::integer), 0)::integer as "noData",
            count(x.value)::integer as "plansCounted", count(*)::integer as plans
       from measure x
       join member m on m.member = x.member and m.id = x.member and ${held('m')}
      where x.measure = any($2::text[]) and ${held('x')} and (m.level is not distinct from 'local') = $3
      group by m.region, x.measure`,
    [COMPARED, local],
  )
}
