import type { Region } from '#model/codelists/region.ts'
import { held } from '#queries/facts.ts'
import type { Why } from '#queries/views.ts'
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

/** Reasons for which a measure leaves promises out; of equals the first counts. */
export const REASONS = ['not-loaded', 'not-reviewed', 'no-data', 'not-applicable', 'perhaps-the-same'] as const
export type Reason = (typeof REASONS)[number]

/** One measure over all plans of the members of a region. */
export interface BestOf {
  readonly region: Region | null
  readonly measure: string
  /** The highest of any plan; null where no plan has a value. */
  readonly most: number | null
  readonly n: number
  readonly of: number
  /** How many promises were left out, by reason. */
  readonly leftOut: Readonly<Record<Reason, number>>
  /** Plans that have a value. */
  readonly plansCounted: number
  /** Plans that have none, by the reason that most of their promises are left out for. */
  readonly plansLeftOut: Readonly<Record<Reason, number>>
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
  const [left, why] = [REASONS.map((reason, i) => `'${reason}', sum(x.r${i})`), REASONS.map(whyCount)]
  return store.rows<BestOf>(
    `select m.region, x.measure, max(x.value) as most, sum(x.counted)::integer as n, sum(x.total)::integer as "of",
            jsonb_build_object(${left.join(', ')}) as "leftOut",
            count(x.value)::integer as "plansCounted", jsonb_build_object(${why.join(', ')}) as "plansLeftOut"
       from (select f.member, f.measure, f.value, f.counted, f.total, ${REASONS.map(leftCount).join(', ')}
               from measure f where f.measure = any($2::text[]) and ${held('f')}) x
       join member m on m.member = x.member and m.id = x.member and ${held('m')}
      where (m.level is not distinct from 'local') = $3
      group by m.region, x.measure`,
    [COMPARED, local],
  )
}

function leftCount(reason: Reason, i: number): string {
  return `coalesce((f.left_out ->> '${reason}')::integer, 0) as r${i}`
}

/** Plans without a value of which this is the commonest reason, and the first of those. */
function whyCount(reason: Reason, i: number): string {
  const others = REASONS.flatMap((_, j) => (j === i ? [] : [`x.r${i} ${j < i ? '>' : '>='} x.r${j}`]))
  return `'${reason}', count(*) filter (where x.value is null and ${others.join(' and ')})`
}

/** The reason for which most promises are left out. */
export function commonestOf(leftOut: Readonly<Record<Reason, number>>): Reason {
  return REASONS.reduce((most, reason) => (leftOut[reason] > leftOut[most] ? reason : most))
}

/** Counts by reason over several rows, in the order of reasons. */
export function addUpReasons(rows: readonly Readonly<Record<Reason, number>>[]): Why['leftOut'] {
  return REASONS.map((reason) => ({ reason, count: rows.reduce((sum, row) => sum + row[reason], 0) }))
}
