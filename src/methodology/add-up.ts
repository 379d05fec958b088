import { type LeftOut, type Measure, type Tally, tallyOf } from '#methodology/measure.ts'

/** A tally of one plan, with its year of submission. */
export interface PlanTally {
  readonly year: number | null
  readonly tally: Tally
}

/** Not added up, since the parts were coded on different scales; `from` are the years at which the scale changes. */
export interface Refused {
  readonly refused: 'break-in-method'
  readonly from: readonly number[]
}

/**
 * One figure over several plans: of a member, a region, an area or a year.
 * Numerators and denominators are added, never shares averaged, so that a plan
 * of sixty promises weighs more than one of six. Refused across a break in
 * method; plans of which nothing was assessed do not make one.
 */
export function addUp(measure: Measure, parts: Iterable<PlanTally>): Tally | Refused {
  let counted = 0
  let total = 0
  const leftOut: Partial<Record<LeftOut, number>> = {}
  const sides = new Set<number | null>()
  for (const { year, tally } of parts) {
    counted += tally.counted
    total += tally.total
    for (const [why, n] of Object.entries(tally.leftOut)) leftOut[why as LeftOut] = (leftOut[why as LeftOut] ?? 0) + n
    if (tally.total > 0) sides.add(sideOf(measure, year))
  }
  if (sides.size > 1) return { refused: 'break-in-method', from: measure.breaks }
  return tallyOf(measure, counted, total, leftOut)
}

/** The plans with the highest figure, and that figure; null where none has one. */
export function mostPerPlan<P extends { readonly value: number | null }>(
  plans: Iterable<P>,
): { readonly value: number; readonly plans: readonly P[] } | null {
  let value: number | null = null
  let most: P[] = []
  for (const plan of plans) {
    if (plan.value === null || (value !== null && plan.value < value)) continue
    if (value === null || plan.value > value) most = []
    value = plan.value
    most.push(plan)
  }
  return value === null ? null : { value, plans: most }
}

/** How many breaks lie at or before the year; a plan without a year stands on a side of its own. */
function sideOf(measure: Measure, year: number | null): number | null {
  if (measure.breaks.length === 0) return 0
  return year === null ? null : measure.breaks.filter((b) => b <= year).length
}
