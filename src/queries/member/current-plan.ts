import { didItOpenGovernment } from '#model/codelists/did-it-open-government.ts'
import { earlyResults } from '#model/codelists/early-results.ts'
import { publishedOf } from '#queries/figures.ts'
import { documentRef } from '#queries/member/documents.ts'
import type { Material } from '#queries/member/material.ts'
import { type PlanPromises, promisesFigure } from '#queries/member/plans.ts'
import type { CurrentPlanView, ParticipationRow } from '#queries/member-view.ts'
import { periodOf } from '#queries/plan-period.ts'
import type { DocumentRef } from '#queries/views.ts'
import type { FactRow } from '#store/tables.ts'

/** Figures that stand elsewhere on the page. */
const ELSEWHERE: ReadonlySet<string> = new Set(['commitments', 'starred'])

/** The newest plan on record; null for a member without one. */
export function currentPlanView(
  plans: readonly PlanPromises[],
  participation: readonly ParticipationRow[],
  material: Material,
): CurrentPlanView | null {
  const plan = plans.at(-1)
  if (plan === undefined) return null
  const { fact } = plan
  const [start, end] = [fact?.start ?? null, fact?.end ?? null]
  const printed = material.figures.about(plan.id)
  const results = resultsOf(printed)
  return {
    id: plan.id,
    number: plan.number,
    start,
    end,
    period: periodOf(start, end, material.today),
    title: fact?.title ?? null,
    commitments: promisesFigure(plan, material),
    focus: fact?.policyAreaFocus ?? { absent: 'not-loaded' },
    participation: participation.find((p) => p.plan === plan.number) ?? null,
    results,
    figures: printed
      .filter((f) => f.figure !== null && !ELSEWHERE.has(f.figure) && !isResult(f.figure))
      .map((f) => ({ figure: f.figure!, published: publishedOf(f) })),
    documents: planDocuments(plan, material),
  }
}

/** What the published figures say came of the promises, from the highest code; null where none is printed. */
function resultsOf(printed: readonly FactRow<'published-figure'>[]): CurrentPlanView['results'] {
  for (const scale of [didItOpenGovernment, earlyResults]) {
    const figures = Object.keys(scale)
      .reverse()
      .flatMap((code) => printed.filter((f) => f.figure === code && f.number !== null))
    // the page that prints the lowest code is the one that prints all of them
    const whole = figures.at(-1)
    if (whole === undefined) continue
    const counts = figures.map((f) => ({ code: f.figure!, count: f.number! }))
    const of = counts.reduce((sum, c) => sum + c.count, 0)
    return { counts, of, published: publishedOf(whole) }
  }
  return null
}

function isResult(figure: string): boolean {
  return Object.hasOwn(didItOpenGovernment, figure) || Object.hasOwn(earlyResults, figure)
}

/** Documents of the plan: its own, and its reviews. */
function planDocuments({ id, fact }: PlanPromises, { facts }: Material): readonly DocumentRef[] {
  const reviews = new Set(
    facts
      .of('review')
      .filter((r) => r.plan === id)
      .map((r) => r.id),
  )
  return facts
    .of('document')
    .filter((d) => d.member === fact?.member && (d.plan === id || (d.review !== null && reviews.has(d.review))))
    .sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity))
    .map(documentRef)
}
