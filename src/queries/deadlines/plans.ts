import { addMonths, type Days, daysOf } from '#methodology/days.ts'
import type { Gap } from '#methodology/rule.ts'
import { type DeadlineFacts, deadlines, deadlineVersionOf } from '#methodology/rules/deadlines.ts'
import { latePlan } from '#methodology/rules/late-plan.ts'
import {
  aheadOrUnknown,
  type DeadlineMaterial,
  deadlineLine,
  type PlanFact,
  stateOfLateness,
} from '#queries/deadlines/line.ts'
import type { DeadlineLine, DeadlineState } from '#queries/deadlines-view.ts'

/** From this year on a plan is due by the end of the one before, and not by a cohort. */
const FLEXIBLE = 2022
const MONTHS_TO_NEXT = 12

/**
 * From when each plan on record would have been late. Local plans have no such
 * deadline. In which year a plan of a cohort was due is in no source read so
 * far: where it is not recorded with the plan, no day is given.
 */
export function planLines(material: DeadlineMaterial, today: string): readonly DeadlineLine[] {
  const { member, plans } = material
  if (member.level === 'local') return []
  return plans.flatMap((plan) => {
    const before = plans.find((p) => p.number === plan.number - 1) ?? null
    const asked = deadlineOf(plan, before, member.founder === true)
    if (asked === null) return []
    const { version, facts, due, missing } = asked
    const delivered = plan.submitted ?? (plan.yearSubmitted === null ? null : String(plan.yearSubmitted))
    const gaps: Gap[] = delivered === null ? [...missing, { field: 'delivered', why: 'not-recorded' }] : [...missing]
    return deadlineLine(
      {
        member,
        plan,
        awaited: 'plan',
        rule: deadlines.id,
        version,
        due,
        state: stateOf(due, delivered, version, today),
        known: {
          previousEnd: facts.previousEnd ?? null,
          dueYear: year(facts.dueYear),
          cohort: facts.cohort ?? null,
          delivered,
        },
        missing: gaps,
        entries: [...plan.statements, ...(before?.statements ?? [])],
      },
      today,
    )
  })
}

/**
 * The last day on which the plan after the newest is not yet late. That no
 * newer one is on record here does not mean that there is none, so a day that
 * is past says nothing of the member.
 */
export function nextPlanLine({ member, plans }: DeadlineMaterial, today: string): readonly DeadlineLine[] {
  const plan = plans.at(-1)
  if (plan === undefined || member.level === 'local' || member.status === 'withdrawn') return []
  const { version, due, missing } = flexible(plan.end)
  if (due !== null && due.to < String(FLEXIBLE)) return []
  const state = aheadOrUnknown(due, today)
  const gaps: Gap[] = state === 'ahead' ? [...missing] : [...missing, { field: 'delivered', why: 'not-loaded' }]
  const known = { previousEnd: plan.end }
  return [
    deadlineLine(
      {
        member,
        plan,
        awaited: 'next-plan',
        rule: deadlines.id,
        version,
        due,
        state,
        known,
        missing: gaps,
        entries: plan.statements,
      },
      today,
    ),
  ]
}

interface Asked {
  readonly version: string | null
  readonly facts: DeadlineFacts
  readonly due: Days | null
  readonly missing: readonly Gap[]
}

/** What the deadlines of its time ask of a plan; null where they ask nothing, as of a first plan from 2022. */
function deadlineOf(plan: PlanFact, before: PlanFact | null, founder: boolean): Asked | null {
  const came = plan.yearSubmitted ?? yearOf(plan.start)
  if (plan.due !== null) return byYear(Number(plan.due.slice(0, 4)), plan.due)
  const limit = before?.end == null ? null : addMonths(daysOf(before.end), MONTHS_TO_NEXT)
  if (limit !== null && limit.from >= String(FLEXIBLE)) return flexible(before!.end)
  if (came === null) return null
  if (came >= FLEXIBLE && limit === null) return plan.number === 1 ? null : { ...flexible(null), version: null }
  if (came <= 2014) return firstPlans(plan, founder)
  return { version: null, facts: {}, due: null, missing: [{ field: 'dueYear', why: 'not-recorded' }] }
}

/** By the cohort’s year where it is recorded; of 2020 it is not known here who moved to the odd years. */
function byYear(dueYear: number, due: string): Asked {
  const version = deadlineVersionOf(dueYear)
  const facts: DeadlineFacts = { dueYear, switched: 'not-loaded' }
  const found = deadlines.versions[version]!.decide(facts)
  return {
    version,
    facts,
    due: found.lateAfter ?? daysOf(due),
    missing: found.missing.filter((g) => g.field !== 'previousEnd'),
  }
}

function flexible(previousEnd: string | null): Asked {
  const facts: DeadlineFacts = { previousEnd }
  const { lateAfter, missing } = deadlines.versions.v3!.decide(facts)
  // how long a plan runs at least is asked of it, and not when it is due
  return { version: 'v3', facts, due: lateAfter, missing: missing.filter((g) => g.field !== 'leastMonths') }
}

/** The founders’ first plans were due in 2011; in which cohort the others joined is not recorded. */
function firstPlans(plan: PlanFact, founder: boolean): Asked {
  if (!founder || plan.number !== 1) {
    return { version: 'v0', facts: {}, due: null, missing: [{ field: 'cohort', why: 'not-recorded' }] }
  }
  const facts: DeadlineFacts = { cohort: '2011' }
  const { due, missing } = deadlines.versions.v0!.decide(facts)
  return { version: 'v0', facts, due, missing }
}

/** Before 2015 nothing said from when a plan was late, so nothing can be said of one. */
function stateOf(due: Days | null, delivered: string | null, version: string | null, today: string): DeadlineState {
  if (due === null || delivered === null || version === 'v0') return 'unknown'
  return stateOfLateness(latePlan.versions.v1!.decide({ lateAfter: due, delivered }, today).outcome)
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4))
}

function year(number: number | undefined): string | null {
  return number === undefined ? null : String(number)
}
