import { type Days, daysOf, isAfter } from '#methodology/days.ts'
import type { Classed, Gap, Rule } from '#methodology/rule.ts'

export interface PlanStateFacts {
  /** Every plan on record of the member, oldest first: first and last day, whole or partial dates. */
  readonly plans: readonly { readonly start: string | null; readonly end: string | null }[]
  /** Whether the newest letter or page on record says that it left. */
  readonly left: 'yes' | 'no'
}

export type PlanState = 'implementing' | 'developing' | 'between-plans' | 'none' | 'left' | 'unknown'

/** Every answer, in the order in which lists show them. */
export const planStates: readonly PlanState[] = [
  'implementing',
  'developing',
  'between-plans',
  'none',
  'left',
  'unknown',
]

/**
 * Where a member stands with its plans on a day.
 *
 * 1. Left: its newest recorded status is withdrawn; its plans then say nothing of today.
 * 2. None: no plan of it is on record here.
 * 3. Implementing: a plan on record has begun and has not ended.
 * 4. Developing: none runs, and one on record is still to begin.
 * 5. Between plans: every plan on record has ended. Whether the next is being written no date tells.
 * 6. Unknown: none surely runs, and of one the dates do not tell whether it does.
 *
 * Plans follow each other: those before one that has ended are over, whether or
 * not their dates are on record. A date that is only a year or a month stands for all its days, so that on a
 * day within it nobody can tell.
 */
export const planState: Rule<PlanStateFacts, Classed<PlanState>> = {
  id: 'plan-state',
  label: 'State of the plan',
  revision: 1,
  versions: {
    v1: {
      valid: 'any day; our own reading of recorded dates, for OGP publishes no list of this',
      source: 'the periods of plans on record; the words are those of the map of OGP’s former site',
      decide,
    },
  },
  examples: [
    {
      title: 'a plan that has begun and not ended is implemented',
      version: 'v1',
      facts: { plans: [{ start: '2023-01-01', end: '2024-12-31' }], left: 'no' },
      today: '2024-12-31',
      verdict: { outcome: 'implementing', failed: [], missing: [] },
    },
    {
      title: 'on the day after, it stands between plans',
      version: 'v1',
      facts: { plans: [{ start: '2023-01-01', end: '2024-12-31' }], left: 'no' },
      today: '2025-01-01',
      verdict: { outcome: 'between-plans', failed: [], missing: [] },
    },
    {
      title: 'the next plan is on record and begins next year',
      version: 'v1',
      facts: {
        plans: [
          { start: '2019', end: '2022' },
          { start: '2025', end: '2027' },
        ],
        left: 'no',
      },
      today: '2024-11-24',
      verdict: { outcome: 'developing', failed: [], missing: [] },
    },
    {
      title: 'the plan ends in some month of this year: nobody can tell',
      version: 'v1',
      facts: { plans: [{ start: '2022', end: '2024' }], left: 'no' },
      today: '2024-11-24',
      verdict: { outcome: 'unknown', failed: [], missing: [{ field: 'end', why: 'not-recorded' }] },
    },
    {
      title: 'what came before a plan that has ended is over, though nobody recorded when',
      version: 'v1',
      facts: {
        plans: [
          { start: null, end: null },
          { start: '2019', end: '2022' },
        ],
        left: 'no',
      },
      today: '2024-11-24',
      verdict: { outcome: 'between-plans', failed: [], missing: [] },
    },
    {
      title: 'no plan of it is on record here, which is not to say that it has none',
      version: 'v1',
      facts: { plans: [], left: 'no' },
      today: '2024-11-24',
      verdict: { outcome: 'none', failed: [], missing: [] },
    },
    {
      title: 'who left has no plan to carry out, whatever its last one says',
      version: 'v1',
      facts: { plans: [{ start: '2023', end: '2026' }], left: 'yes' },
      today: '2024-11-24',
      verdict: { outcome: 'left', failed: [], missing: [] },
    },
  ],
}

/** Where one plan stands on a day; unknown where its dates are not precise enough to tell. */
export type Period = 'to-come' | 'running' | 'ended' | 'unknown'

/**
 * Whether a plan runs on a day.
 *
 * @param today 'YYYY-MM-DD'
 */
export function periodOf(start: string | null, end: string | null, today: string): Period {
  const day = daysOf(today)
  const ended = end === null ? 'unknown' : isAfter(day, daysOf(end))
  if (ended === 'yes') return 'ended'
  const toCome = start === null ? 'unknown' : isAfter(daysOf(start), day)
  if (toCome === 'yes') return 'to-come'
  return ended === 'no' && toCome === 'no' ? 'running' : 'unknown'
}

function decide({ plans, left }: PlanStateFacts, today?: string): Classed<PlanState> {
  if (left === 'yes') return classed('left') // (1)
  if (plans.length === 0) return classed('none') // (2)
  if (today === undefined) return classed('unknown', [{ field: 'today', why: 'not-recorded' }])
  let next: PlanState = 'between-plans'
  for (const plan of plans.toReversed()) {
    const period = periodOf(plan.start, plan.end, today)
    if (period === 'running') return classed('implementing') // (3)
    if (period === 'unknown') return classed('unknown', gapsOf(plan, daysOf(today))) // (6)
    if (period === 'ended') break
    next = 'developing'
  }
  return classed(next) // (4) (5)
}

/** Which of the dates of a plan does not tell. */
function gapsOf({ start, end }: PlanStateFacts['plans'][number], day: Days): readonly Gap[] {
  const isVague = (date: string | null) => date === null || isAfter(day, daysOf(date)) === 'unknown'
  const gaps = [...(isVague(start) ? ['start'] : []), ...(isVague(end) ? ['end'] : [])]
  return gaps.map((field) => ({ field, why: 'not-recorded' }))
}

function classed(outcome: PlanState, missing: readonly Gap[] = []): Classed<PlanState> {
  return { outcome, failed: [], missing }
}
