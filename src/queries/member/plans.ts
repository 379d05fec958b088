import { starredPlans } from '#methodology/rules/star-shown.ts'
import { whyUncoded } from '#methodology/why-uncoded.ts'
import { completion } from '#model/codelists/completion.ts'
import { isOgpId } from '#model/identity.ts'
import { figure, type PublishedFigures, whyOf } from '#queries/figures.ts'
import { judgedBy } from '#queries/member/judged-by.ts'
import type { Material } from '#queries/member/material.ts'
import { partByNumbers } from '#queries/member/part.ts'
import type { CommitmentLine, PlanView } from '#queries/member-view.ts'
import { numberShown } from '#queries/number-shown.ts'
import { byNumber, byText } from '#queries/order.ts'
import { periodOf } from '#queries/plan-period.ts'
import { completionOf, entriesOf, lastCoded, type PromiseRow, resultOf } from '#queries/promises.ts'
import { commonest, countsOf, isAbsent, leftOutOf, told } from '#queries/told.ts'
import type { Figure, Published, SourceRef, Told, Why } from '#queries/views.ts'
import { perhapsOf } from '#queries/waiting.ts'
import type { FactRow } from '#store/tables.ts'

/** Codes from the lowest to the highest. */
const COMPLETION = Object.keys(completion) as (keyof typeof completion)[]

/** A plan with its promises; a promise whose plan no source describes makes up a plan of its own. */
export interface PlanPromises {
  readonly id: string
  readonly number: number
  readonly fact: FactRow<'action-plan'> | null
  readonly promises: readonly PromiseRow[]
  /** Listed and not counted: each may be the same as one of `promises`. */
  readonly waiting: readonly PromiseRow[]
}

/** The plans of a member, oldest first, each with its promises in the order of the plan. */
export function plansOf({
  facts,
  promises,
  waiting,
}: Pick<Material, 'facts' | 'promises' | 'waiting'>): readonly PlanPromises[] {
  const known = new Map(facts.of('action-plan').map((fact) => [fact.id, fact]))
  const counted = Map.groupBy(promises, (p) => p.plan)
  const uncounted = Map.groupBy(waiting, (p) => p.plan)
  const ids = new Set([...known.keys(), ...counted.keys(), ...uncounted.keys()].filter((id) => id !== null))
  return [...ids]
    .map((id) => {
      const fact = known.get(id) ?? null
      const own = (of: typeof counted) => [...(of.get(id) ?? [])].sort(byNumber)
      return { id, fact, number: fact?.number ?? numberIn(id), promises: own(counted), waiting: own(uncounted) }
    })
    .sort((a, b) => a.number - b.number)
}

/** One plan as the page shows it. At most `limit` of its promises are listed; all are counted. */
export function planView(plan: PlanPromises, material: Material, limit: number): PlanView {
  const { promises, waiting, fact } = plan
  const { provenance, figures } = material
  const completions = promises.map(completionOf)
  const sources = provenance.sources(promises.flatMap(entriesOf))
  const dates = { start: fact?.start ?? null, end: fact?.end ?? null }
  return {
    id: plan.id,
    number: plan.number,
    ...dates,
    period: periodOf(dates.start, dates.end, material.today),
    promises: promisesFigure(plan, material),
    completion: countsOf(completions, COMPLETION),
    waiting: waiting.length,
    done: doneFigure(plan, sources, figures.of(plan.id, 'completed')),
    changed: changedFigure(plan, sources, figures.of(plan.id, 'strong-result')),
    notJudged: completions.filter(isAbsent).length,
    judged: judgedBy(promises),
    commitments: [...promises, ...waiting]
      .sort(byNumber)
      .slice(0, limit)
      .map((p) => commitmentLine(p, plan, material)),
  }
}

/** How many promises of a plan are on record, with the number its page prints. */
export function promisesFigure(plan: PlanPromises, { provenance, figures }: Material): Figure {
  const { id, promises, waiting, fact } = plan
  const published = figures.of(id, 'commitments') ?? publishedCount(fact)
  const number = printedCount(plan, figures)
  const value: Told<number> = promises.length === 0 && number !== 0 ? { absent: 'not-loaded' } : promises.length
  const leftOut: Why['leftOut'] = [{ reason: 'not-loaded', count: missingFrom(plan, figures) }]
  const sources = provenance.sources(promises.flatMap((p) => p.statements))
  const why =
    promises.length === 0 && number === null
      ? null
      : whyOf({
          rule: null,
          version: null,
          n: promises.length,
          of: promises.length,
          leftOut,
          waiting: waiting.length,
          part: number === null ? partByNumbers([...promises, ...waiting].map((p) => p.number)) : null,
          sources,
        })
  return figure(value, published, why)
}

/** How many promises of a plan are printed and not on record. */
export function missingFrom(plan: PlanPromises, figures: PublishedFigures): number {
  return beyond(printedCount(plan, figures), plan.promises.length + plan.waiting.length)
}

/** How many more promises a page or report counts than are listed, whether those listed are counted here or wait. */
export function beyond(printed: number | null, listed: number): number {
  return Math.max(0, (printed ?? 0) - listed)
}

/** How many promises the plan has by what was published of it; null where no source says. */
export function printedCount(
  { id, fact }: { readonly id: string; readonly fact: Pick<FactRow<'action-plan'>, 'commitmentCount'> | null },
  figures: PublishedFigures,
): number | null {
  return figures.fact(id, 'commitments')?.number ?? fact?.commitmentCount ?? null
}

/** How many of some promises the rule finds completed, of those that were coded. */
export function doneFigure(
  { promises, waiting }: Pick<PlanPromises, 'promises' | 'waiting'>,
  sources: readonly SourceRef[],
  published: Published | null,
): Figure {
  const reasons = promises.map(completionOf).flatMap((c) => (isAbsent(c) ? [c.absent] : []))
  const of = promises.length - reasons.length
  const yes = promises.filter((p) => p.outcomes.completed === 'yes').length
  const value: Told<number> = of === 0 ? { absent: commonest(reasons, 'not-loaded') } : yes
  const why =
    promises.length === 0
      ? null
      : whyOf({
          rule: 'completed',
          version: 'v1',
          n: yes,
          of,
          leftOut: leftOutOf(reasons),
          waiting: waiting.length,
          sources,
        })
  return figure(value, published, why)
}

/** How many of some promises had a strong result by the rule, of those whose results were coded. */
function changedFigure(
  { promises, waiting }: PlanPromises,
  sources: readonly SourceRef[],
  published: Published | null,
): Figure {
  const reasons = promises.map(resultOf).flatMap((c) => (isAbsent(c) ? [c.absent] : []))
  const of = promises.length - reasons.length
  const yes = promises.filter((p) => p.outcomes['strong-result'] === 'yes').length
  const value: Told<number> = of === 0 ? { absent: commonest(reasons, 'not-loaded') } : yes
  const why =
    promises.length === 0
      ? null
      : whyOf({
          rule: 'strong-result',
          version: null,
          n: yes,
          of,
          leftOut: leftOutOf(reasons),
          waiting: waiting.length,
          sources,
        })
  return figure(value, published, why)
}

function publishedCount(fact: FactRow<'action-plan'> | null): Published | null {
  if (fact?.commitmentCount == null) return null
  return {
    text: String(fact.commitmentCount),
    publisher: 'Open Government Partnership',
    asOf: null,
    address: fact.page,
    note: null,
  }
}

function commitmentLine(promise: PromiseRow, plan: PlanPromises, { areas, pairs }: Material): CommitmentLine {
  return {
    id: promise.id,
    ogpId: isOgpId(promise.id),
    ...numberShown(promise.number),
    title: told(promise.title, promise.withheld ? 'withheld' : 'not-loaded'),
    lang: promise.lang,
    area: areaOf(promise, areas),
    completion: completionOf(promise),
    star: starOf(promise, plan.fact?.yearSubmitted ?? null),
    ...perhapsOf(promise.id, pairs),
  }
}

/** The star as it was derived; a plan of other years is not asked for one, and of the rest the codings tell what is missing. */
function starOf(promise: PromiseRow, year: number | null): CommitmentLine['star'] {
  const { star } = promise.outcomes
  if (star === 'yes' || star === 'no' || star === 'not-awarded') return star
  const [first, last] = starredPlans
  if (year === null) return { absent: 'not-recorded' }
  if (year < first || year > last) return { absent: 'not-applicable' }
  const codings = [lastCoded(promise, 'potentialImpact'), completionOf(promise)]
  return codings.find(isAbsent) ?? { absent: whyUncoded(promise, 'specificity') }
}

/** The one area that the member page prints; where none is on record, the first of its areas by label. */
function areaOf(promise: PromiseRow, areas: Material['areas']): Told<string> {
  if (promise.areaShown !== null) return promise.areaShown
  if (promise.areas === null) return { absent: 'not-loaded' }
  const [first] = promise.areas.map((slug) => areas.get(slug)?.label ?? slug).sort(byText)
  return first ?? { absent: 'none-given' }
}

function numberIn(plan: string): number {
  return Number(/(\d{2})$/.exec(plan)?.[1] ?? 0)
}
