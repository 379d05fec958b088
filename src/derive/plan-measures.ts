import type { Assessed } from '#derive/assessed.ts'
import { judgementOf } from '#derive/outcomes.ts'
import { type Measured, tally } from '#methodology/measure.ts'
import { measures } from '#methodology/measures/index.ts'
import type { MeasureRow } from '#store/derived-versions.ts'

/** One measure of one plan, as it is stored. */
export type PlanMeasure = MeasureRow

/**
 * Every measure of every plan among the commitments, ordered by member and
 * plan. A commitment without a plan is in none.
 */
export function measuresOf(assessed: readonly Assessed[]): readonly PlanMeasure[] {
  const plans = new Map<string, { member: string; plan: string; commitments: Measured[] }>()
  for (const a of assessed) {
    if (a.plan === null) continue
    const key = `${a.member}\u0001${a.plan}`
    const plan = plans.get(key) ?? { member: a.member, plan: a.plan, commitments: [] }
    const { codings, reviews, perhapsTheSame } = a
    plan.commitments.push({ codings, judgement: judgementOf(a), reviews, perhapsTheSame })
    plans.set(key, plan)
  }
  return [...plans]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { member, plan, commitments }]) =>
      Object.values(measures).map((m) => ({ member, plan, measure: m.id, ...tally(m, commitments) })),
    )
}
