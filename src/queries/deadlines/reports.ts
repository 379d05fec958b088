import { addDays, addMonths, type Days, daysOf } from '#methodology/days.ts'
import type { Gap } from '#methodology/rule.ts'
import { deadlines } from '#methodology/rules/deadlines.ts'
import { lateInceptionReport } from '#methodology/rules/late-inception-report.ts'
import { lateSelfAssessment } from '#methodology/rules/late-self-assessment.ts'
import {
  aheadOrUnknown,
  type DeadlineMaterial,
  deadlineLine,
  type PlanFact,
  stateOfLateness,
} from '#queries/deadlines/line.ts'
import type { DeadlineLine } from '#queries/deadlines-view.ts'

/**
 * The refresh of a plan of four years from 2022, at its two-year mark. Whether
 * it was refreshed is in no source read so far.
 */
export function refreshLines({ member, plans }: DeadlineMaterial, today: string): readonly DeadlineLine[] {
  return plans.flatMap((plan) => {
    if (member.level === 'local' || plan.start === null || plan.start < '2022' || yearsOf(plan) !== 4) return []
    const { refreshBy } = deadlines.versions.v3!.decide({ start: plan.start, lengthYears: 4 })
    const state = aheadOrUnknown(refreshBy, today)
    const missing: Gap[] = state === 'ahead' ? [] : [{ field: 'refresh', why: 'not-loaded' }]
    const known = { start: plan.start, lengthYears: '4' }
    const made = { member, plan, known, missing, entries: plan.statements, due: refreshBy, state }
    return deadlineLine({ ...made, awaited: 'refresh', rule: deadlines.id, version: 'v3' }, today)
  })
}

/** Its length as recorded; else the years between its first and its last, where a page prints just those. */
function yearsOf({ durationYears, start, end }: PlanFact): number | null {
  if (durationYears !== null) return durationYears
  if (start === null || end === null || start.length !== 4 || end.length !== 4) return null
  return Number(end) - Number(start)
}

/** First years that the rule speaks of end in these. */
const ENDS = [2014, 2017] as const
const DUE_AFTER = 3

/** The government’s report on the first year of a plan: due three months after its last day, late after four more. */
export function selfAssessmentLines(
  { member, plans, documents }: DeadlineMaterial,
  today: string,
): readonly DeadlineLine[] {
  return plans.flatMap((plan) => {
    if (member.level === 'local' || plan.start === null) return []
    const ends = firstYear(plan.start)
    if (ends.from < String(ENDS[0]) || ends.to > `${ENDS[1]}-12-31`) return []
    const document = (documents.get(plan.id) ?? []).find((d) => d.kinds?.includes('self-assessment')) ?? null
    const firstYearEnds = ends.from === ends.to ? ends.from : ('not-recorded' as const)
    const verdict = lateSelfAssessment.versions.v1!.decide(
      { firstYearEnds, published: document?.date ?? 'not-loaded' },
      today,
    )
    const made = {
      member,
      plan,
      due: addMonths(ends, DUE_AFTER),
      state: stateOfLateness(verdict.outcome),
      known: { start: plan.start, selfAssessment: document?.date ?? null },
      missing: verdict.outcome === 'unknown' ? verdict.missing : [],
      entries: [...plan.statements, ...(document?.statements ?? [])],
    }
    return deadlineLine({ ...made, awaited: 'self-assessment', rule: lateSelfAssessment.id, version: 'v1' }, today)
  })
}

/** Last day of the first year of a plan, as far as its first day is known. */
function firstYear(start: string): Days {
  return addDays(addMonths(daysOf(start), 12), -1)
}

/** OGP Local, by the rule, began in this year. */
const LOCAL = 2021
const INCEPTION = 2

/** The first report on a local plan: due within two months of its submission. */
export function inceptionLines(
  { member, plans, reviews, documents }: DeadlineMaterial,
  today: string,
): readonly DeadlineLine[] {
  return plans.flatMap((plan) => {
    const submitted = plan.submitted ?? (plan.yearSubmitted === null ? null : String(plan.yearSubmitted))
    const year = Number((submitted ?? plan.start ?? '0').slice(0, 4))
    if (member.level !== 'local' || year < LOCAL) return []
    const review = (reviews.get(plan.id) ?? []).find((r) => r.product === 'inception-report') ?? null
    const document = (documents.get(plan.id) ?? []).find((d) => d.kinds?.includes('inception-report')) ?? null
    const reported = document?.date ?? review?.published ?? (review?.year == null ? null : String(review.year))
    const due = submitted === null ? null : addMonths(daysOf(submitted), INCEPTION)
    const verdict = lateInceptionReport.versions.v1!.decide(
      { planSubmitted: submitted ?? 'not-recorded', reported: reported ?? 'not-loaded' },
      today,
    )
    const made = {
      member,
      plan,
      due,
      state: reported === null ? aheadOrUnknown(due, today) : stateOfLateness(verdict.outcome),
      known: { planSubmitted: submitted, reported },
      missing: verdict.outcome === 'unknown' ? verdict.missing : [],
      entries: [...plan.statements, ...(review?.statements ?? []), ...(document?.statements ?? [])],
    }
    return deadlineLine({ ...made, awaited: 'inception-report', rule: lateInceptionReport.id, version: 'v1' }, today)
  })
}
