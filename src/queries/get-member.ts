import type { Asking } from '#queries/asking.ts'
import { deadlinesFrom } from '#queries/deadlines.ts'
import { figure, whyOf } from '#queries/figures.ts'
import { findingsByRule } from '#queries/member/by-rule.ts'
import { currentPlanView } from '#queries/member/current-plan.ts'
import { dimensionRows } from '#queries/member/dimensions.ts'
import { documentLines, localLines } from '#queries/member/documents.ts'
import { type Material, readMaterial } from '#queries/member/material.ts'
import { newestFact } from '#queries/member/newest-fact.ts'
import { participationRows } from '#queries/member/participation.ts'
import { performanceView } from '#queries/member/performance.ts'
import { doneFigure, missingFrom, type PlanPromises, plansOf, planView } from '#queries/member/plans.ts'
import { challengeOf, contactLines, postLines } from '#queries/member/posts.ts'
import { scoreLines } from '#queries/member/scores.ts'
import { eventLines, reviewLines, statusView } from '#queries/member/standing.ts'
import { starsView } from '#queries/member/stars.ts'
import type { MemberView } from '#queries/member-view.ts'
import { completionOf, entriesOf } from '#queries/promises.ts'
import { stateOf } from '#queries/state.ts'
import { commonest, isAbsent, leftOutOf, told } from '#queries/told.ts'
import type { Figure, Told, Why } from '#queries/views.ts'

/** What the page of a member may leave out. */
export interface MemberOptions {
  /** Lists every promise of every plan and not only the first. */
  readonly all?: boolean
}

/** So many promises of a plan are listed unless all are asked for. */
const LISTED = 60

/**
 * All that the page of one member shows, as of one entry and on one day.
 *
 * @throws NotFound where no member has that slug
 */
export async function getMember(ask: Asking, slug: string, { all = false }: MemberOptions = {}): Promise<MemberView> {
  const material = await readMaterial(ask, slug)
  const { member, family, facts, provenance } = material
  const plans = plansOf(material)
  const participation = participationRows(plans, material)
  const documents = documentLines(facts.of('document'), slug, family)
  return {
    slug,
    code: member.code,
    name: member.name ?? slug,
    names: (member.names ?? []).flatMap(({ lang, name, until }) => (until === undefined ? [{ lang, name }] : [])),
    level: member.level ?? 'national',
    parent: family.parent,
    region: member.region,
    since: told(member.since, 'not-loaded'),
    sinceEvidence: member.sinceEvidence,
    founder: member.founder === true,
    status: statusView(material),
    byRule: findingsByRule(plans, material),
    deadlines: deadlinesFrom(member, facts, material.today),
    challenge: challengeOf(member, facts.of('challenge-entry')),
    newestFact: newestFact(material),
    state: stateOf(ask.store),
    page: member.page,
    promises: promisesOf(plans, material),
    done: doneOf(material),
    neverBegun: neverBegun(material),
    plans: plans.map((plan) => planView(plan, material, all ? Number.POSITIVE_INFINITY : LISTED)),
    current: currentPlanView(plans, participation, material),
    contacts: contactLines(member),
    documents,
    performance: performanceView(plans, material),
    stars: starsView(plans, material),
    participation,
    dimensions: dimensionRows(material),
    scores: scoreLines(material),
    events: eventLines(material),
    reviews: reviewLines(material),
    local: localLines(documents, family),
    posts: postLines(facts.of('post'), slug),
    sources: provenance.datasets(entriesOn(material)),
  }
}

/** All promises on record; those that plans are printed to have beyond them are left out. */
function promisesOf(plans: readonly PlanPromises[], material: Material): Figure {
  const { member, promises, figures, provenance } = material
  const [n, waiting] = [promises.length, material.waiting.length]
  const sources = provenance.sources(promises.flatMap((p) => p.statements))
  const value: Told<number> = n === 0 ? { absent: 'not-loaded' } : n
  const count = plans.reduce((sum, plan) => sum + missingFrom(plan, figures), 0)
  const leftOut: Why['leftOut'] = [{ reason: 'not-loaded', count }]
  const why = n + count === 0 ? null : whyOf({ rule: null, version: null, n, of: n, leftOut, waiting, sources })
  return figure(value, figures.of(member.id, 'commitments'), why)
}

function doneOf(material: Material): Figure {
  const { member, promises, figures, provenance } = material
  return doneFigure(material, provenance.sources(promises.flatMap(entriesOf)), figures.of(member.id, 'completed'))
}

function neverBegun({ promises, waiting, provenance }: Material): Figure {
  const completions = promises.map(completionOf)
  const reasons = completions.flatMap((c) => (isAbsent(c) ? [c.absent] : []))
  const of = promises.length - reasons.length
  const n = completions.filter((c) => c === 'not-started').length
  const value: Told<number> = of === 0 ? { absent: commonest(reasons, 'not-loaded') } : n
  const sources = provenance.sources(promises.flatMap(entriesOf))
  const why =
    promises.length === 0
      ? null
      : whyOf({
          rule: 'never-begun',
          version: null,
          n,
          of,
          leftOut: leftOutOf(reasons),
          waiting: waiting.length,
          sources,
        })
  return figure(value, null, why)
}

/** Entries behind everything that the page shows of its own member. */
function entriesOn({ member, facts, promises, waiting }: Material): readonly number[] {
  const kinds = [
    'action-plan',
    'process',
    'review',
    'dimension',
    'score',
    'status-event',
    'document',
    'published-figure',
  ] as const
  return [
    ...member.statements,
    ...[...promises, ...waiting].flatMap(entriesOf),
    ...kinds.flatMap((kind) => facts.of(kind)).flatMap((f) => f.statements),
  ]
}
