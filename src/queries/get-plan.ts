import { Gone, NotFound } from '#base/errors.ts'
import type { MeasureId } from '#methodology/measures/index.ts'
import type { Asking } from '#queries/asking.ts'
import { deadlinesFrom } from '#queries/deadlines.ts'
import { figure, publishedOf, whyOf } from '#queries/figures.ts'
import { documentLines, documentRef } from '#queries/member/documents.ts'
import { type Material, readMaterial } from '#queries/member/material.ts'
import { participationRows } from '#queries/member/participation.ts'
import { performanceView } from '#queries/member/performance.ts'
import { type PlanPromises, plansOf, planView } from '#queries/member/plans.ts'
import { comparison, methodOfPlan } from '#queries/plan/compare.ts'
import { processView } from '#queries/plan/process.ts'
import { reviewsMissing, reviewsOfPlan } from '#queries/plan/reviews.ts'
import { textsView } from '#queries/plan/texts.ts'
import type { DocumentOfPlan, PlanPageView } from '#queries/plan-page-view.ts'
import { entriesOf } from '#queries/promises.ts'
import { stateOf } from '#queries/state.ts'
import { leftOutOf, told } from '#queries/told.ts'
import type { Absence } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Which plan is meant. */
export interface PlanAsked {
  /** As it stands in the address: '4'. */
  readonly number: string
  /** Its id, where the member has several by that number. */
  readonly id?: string | null
}

/**
 * All that the page of one plan shows, as of one entry and on one day.
 *
 * @throws NotFound where no member has that slug, or never had a plan of that number
 * @throws Gone where it had one that is no longer on record
 */
export async function getPlan(ask: Asking, slug: string, { number, id = null }: PlanAsked): Promise<PlanPageView> {
  const material = await readMaterial(ask, slug)
  const plans = plansOf(material)
  const plan = chosen(plans, { number, id }) ?? (await absent(ask.store, slug, number))
  const { fact, promises, waiting } = plan
  const { store } = ask
  const sources = material.provenance.sources(promises.flatMap(entriesOf))
  const method = methodOfPlan(fact)
  const reviews = reviewsOfPlan(plan.id, material)
  const process = material.facts.of('process').find((p) => (p.plan ?? p.id) === plan.id) ?? null
  const [compared, texts] = await Promise.all([
    comparison(store, plan.id, method?.id ?? null, material, sources),
    textsView(store, slug, [...promises, ...waiting], material.provenance),
  ])
  return {
    member: {
      ...material.family.ref(slug),
      level: material.member.level ?? 'national',
      region: material.member.region,
    },
    plan: planView(plan, material, Number.POSITIVE_INFINITY),
    title: fact?.title ?? null,
    submitted: told(fact?.submitted, 'not-recorded'),
    yearSubmitted: told(fact?.yearSubmitted, 'not-recorded'),
    focus: told(fact?.policyAreaFocus, 'not-loaded'),
    method,
    page: fact?.page ?? null,
    siblings: plans.map((p) => ({ number: p.number, method: methodOfPlan(p.fact)?.id ?? null })),
    results: performanceView([plan], material).rows[0]!,
    figures: figuresOf(plan, material),
    comparison: compared,
    reviews,
    reviewsMissing: reviewsMissing(method?.id ?? null, reviews),
    participation: participationRows([plan], material)[0]!,
    process: processView(
      process,
      { year: yearOf(fact), isLocal: material.member.level === 'local' },
      material.provenance,
    ),
    deadlines: deadlinesFrom(material.member, material.facts, material.today).filter((d) => d.plan.id === plan.id),
    documents: documentsOf(plan, material),
    texts,
    sources: material.provenance.datasets(entriesOn(plan, material)),
    state: stateOf(store),
  }
}

/** The plan by that number; of several, which a member has whose code was not known at first, the one asked for, else the one with most promises. */
function chosen(plans: readonly PlanPromises[], { number, id }: PlanAsked): PlanPromises | null {
  if (!/^[1-9]\d{0,3}$/.test(number)) return null
  const found = plans.filter((p) => p.number === Number(number))
  return found.find((p) => p.id === id) ?? [...found].sort((a, b) => b.promises.length - a.promises.length)[0] ?? null
}

/** The year of a plan: of its submission, else that in which it begins. */
function yearOf(fact: PlanPromises['fact']): number | null {
  return fact?.yearSubmitted ?? (fact?.start == null ? null : Number(fact.start.slice(0, 4)))
}

/** A plan that was on record once is gone; any other never was. */
async function absent(store: ReadStore, slug: string, number: string): Promise<never> {
  const what = `plan ${JSON.stringify(number)} of ${JSON.stringify(slug)}`
  const once = await store.rows<{ number: number }>(
    'select p.number from action_plan p where p.member = $2 and p.number::text = $3 and p.from_seq <= $1 limit 1',
    [slug, number],
  )
  if (once.length > 0) throw new Gone(`withdrawn ${what}`)
  throw new NotFound(`unknown ${what}`)
}

/** Figures that stand beside a count of the same thing, with the measure that counts it. */
const COUNTED: Readonly<Record<string, MeasureId>> = { verifiable: 'verifiable-rate', relevant: 'relevant-rate' }
/** Figures that stand elsewhere on the page with ours beside them. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'commitments',
  'completed',
  'strong-result',
  'major',
  'outstanding',
  'starred',
])

/** Whatever else was printed of the plan, with our count where there is one. */
function figuresOf({ id, promises, waiting }: PlanPromises, material: Material): PlanPageView['figures'] {
  const { figures, measures, provenance } = material
  return figures.about(id).flatMap((printed) => {
    if (printed.figure === null || ELSEWHERE.has(printed.figure)) return []
    const measured = measures.find((m) => m.plan === id && m.measure === COUNTED[printed.figure!])
    const published = publishedOf(printed)
    if (measured === undefined)
      return [{ figure: printed.figure, shown: figure({ absent: 'not-loaded' }, published, null) }]
    const reasons = Object.entries(measured.leftOut).flatMap(([reason, n]) =>
      Array.from({ length: n }, () => reason as Absence),
    )
    const why = whyOf({
      rule: measured.measure,
      version: null,
      n: measured.n,
      of: measured.of,
      leftOut: leftOutOf(reasons),
      waiting: waiting.length,
      sources: provenance.sources(promises.flatMap(entriesOf)),
    })
    const value = measured.of === 0 ? ({ absent: 'not-loaded' } as const) : measured.n
    return [{ figure: printed.figure, shown: figure(value, published, why) }]
  })
}

/** Its own documents and those of its reviews, each with its other version. */
function documentsOf({ id }: PlanPromises, { facts, family, member }: Material): readonly DocumentOfPlan[] {
  const reviews = new Set(
    facts
      .of('review')
      .filter((r) => r.plan === id)
      .map((r) => r.id),
  )
  const all = facts.of('document')
  const own = all.filter((d) => d.plan === id || (d.review !== null && reviews.has(d.review)))
  const byId = new Map(all.map((d) => [d.id, d]))
  return documentLines(own, member.id, family).map((line) => {
    const final = byId.get(byId.get(line.id)?.versionOf ?? '') ?? null
    return {
      ...line,
      versionOf: final === null ? null : documentRef(final),
      versions: all.filter((d) => d.versionOf === line.id).map(documentRef),
    }
  })
}

/** Entries behind everything that the page shows of this plan. */
function entriesOn({ id, fact, promises, waiting }: PlanPromises, { facts, figures }: Material): readonly number[] {
  const reviews = facts.of('review').filter((r) => r.plan === id)
  const ids = new Set(reviews.map((r) => r.id))
  return [
    ...(fact?.statements ?? []),
    ...[...promises, ...waiting].flatMap(entriesOf),
    ...reviews.flatMap((r) => r.statements),
    ...facts
      .of('process')
      .filter((p) => (p.plan ?? p.id) === id)
      .flatMap((p) => p.statements),
    ...facts
      .of('document')
      .filter((d) => d.plan === id || ids.has(d.review ?? ''))
      .flatMap((d) => d.statements),
    ...figures.about(id).flatMap((f) => f.statements),
  ]
}
