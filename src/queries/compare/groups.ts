import { addUp } from '#methodology/add-up.ts'
import { type LeftOut, type Measure, tallyOf } from '#methodology/measure.ts'
import { type MeasureId, measures } from '#methodology/measures/index.ts'
import { completion } from '#model/codelists/completion.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { Column, PlanOf } from '#queries/compare/columns.ts'
import type { CompareCell, CompareGroup, CompareRow } from '#queries/compare-view.ts'
import { figure, whyOf } from '#queries/figures.ts'
import { completionOf, entriesOf } from '#queries/promises.ts'
import { commonest, countsOf, leftOutOf } from '#queries/told.ts'
import type { Absence } from '#queries/views.ts'

/** Of fewer promises no share is told: one more or less would move it by more than a tenth. */
export const LEAST_FOR_SHARE = 10

/** What is compared, in the order of the page: each beside its denominator. */
const COMPARED: readonly MeasureId[] = [
  'commitments',
  'completion-rate',
  'never-begun',
  'verifiable-rate',
  'relevant-rate',
  'ambition-rate',
  'strong-result-rate',
  'starred',
]

const COMPLETION = Object.keys(completion) as (keyof typeof completion)[]

/** The plans of each column under one method, or under all, and every measure over them. */
export function compareGroup(columns: readonly Column[], method: MethodVersion | null): CompareGroup {
  const plans = columns.map((c) => c.plans.filter((p) => method === null || p.view.method === method))
  return {
    method,
    plans: plans.map((own) => own.map((p) => p.view)),
    completion: plans.map((own) => countsOf(own.flatMap((p) => p.plan.promises).map(completionOf), COMPLETION)),
    rows: COMPARED.map((id) => row(measures[id], columns, plans)),
  }
}

function row(measure: Measure, columns: readonly Column[], plans: readonly (readonly PlanOf[])[]): CompareRow {
  return {
    measure: measure.id,
    isShare: measure.id !== 'commitments',
    cells: columns.map((column, i) => cell(measure, column, plans[i] ?? [])),
  }
}

/** A measure over some plans of a member, added up as everywhere. */
function cell(measure: Measure, { material }: Column, plans: readonly PlanOf[]): CompareCell {
  const parts = plans.flatMap(({ plan }) => {
    const measured = material.measures.find((m) => m.plan === plan.id && m.measure === measure.id)
    if (measured === undefined) return []
    const { n, of, leftOut } = measured
    // reasons are stored as the measure gave them
    const tally = tallyOf(measure, n, of, leftOut as Partial<Record<LeftOut, number>>)
    return [{ year: plan.fact?.yearSubmitted ?? null, tally }]
  })
  const sum = addUp(measure, parts)
  if ('refused' in sum)
    return { figure: figure({ absent: 'not-applicable' }, null, null), of: 0, share: null, breaks: sum.from }
  const { counted: n, total: of } = sum
  const reasons = Object.entries(sum.leftOut).flatMap(([reason, count]) =>
    Array.from({ length: count ?? 0 }, () => reason as Absence),
  )
  const own = plans.flatMap((p) => p.plan.promises)
  const sources = material.provenance.sources(own.flatMap(entriesOf))
  const why =
    of + reasons.length === 0
      ? null
      : whyOf({ rule: measure.id, version: null, n, of, leftOut: leftOutOf(reasons), sources })
  const isShare = measure.id !== 'commitments'
  return {
    figure: figure(of === 0 ? { absent: commonest(reasons, 'not-loaded') } : n, null, why),
    of,
    share: isShare && of >= LEAST_FOR_SHARE ? n / of : null,
    breaks: null,
  }
}
