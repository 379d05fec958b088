import { ambitious } from '#methodology/rules/ambitious.ts'
import { bindingConstraint } from '#methodology/rules/binding-constraint.ts'
import { cohortShift } from '#methodology/rules/cohort-shift.ts'
import { commentWindow } from '#methodology/rules/comment-window.ts'
import { completed } from '#methodology/rules/completed.ts'
import { contraryToProcess } from '#methodology/rules/contrary-to-process.ts'
import { deadlines } from '#methodology/rules/deadlines.ts'
import { eligibility } from '#methodology/rules/eligibility.ts'
import { eligibilityReview } from '#methodology/rules/eligibility-review.ts'
import { globalReportFlags } from '#methodology/rules/global-report-flags.ts'
import { irmScore } from '#methodology/rules/irm-score.ts'
import { lateEndOfCommitmentReport } from '#methodology/rules/late-end-of-commitment-report.ts'
import { lateInceptionReport } from '#methodology/rules/late-inception-report.ts'
import { latePlan } from '#methodology/rules/late-plan.ts'
import { lateSelfAssessment } from '#methodology/rules/late-self-assessment.ts'
import { minimumRequirements } from '#methodology/rules/minimum-requirements.ts'
import { overdue } from '#methodology/rules/overdue.ts'
import { participation } from '#methodology/rules/participation.ts'
import { planState } from '#methodology/rules/plan-state.ts'
import { relevant } from '#methodology/rules/relevant.ts'
import { star } from '#methodology/rules/star.ts'
import { starOfItsTime } from '#methodology/rules/star-of-its-time.ts'
import { starShown } from '#methodology/rules/star-shown.ts'
import { strongResult } from '#methodology/rules/strong-result.ts'
import { timeLeftToJoin } from '#methodology/rules/time-left-to-join.ts'
import { underProceduralReview } from '#methodology/rules/under-procedural-review.ts'
import { verifiable } from '#methodology/rules/verifiable.ts'

/** Every rule over a commitment that answers yes, no or unknown, by id. */
export const rules = { verifiable, relevant, ambitious, completed, 'strong-result': strongResult, star } as const

/** Every rule over a commitment that sorts into classes, by id. */
export const classRules = {
  'star-shown': starShown,
  'star-of-its-time': starOfItsTime,
  'binding-constraint': bindingConstraint,
  'irm-score': irmScore,
} as const

/** Every rule over a promise or milestone that depends on the day, by id: asked when it is shown, and not among the outcomes that are kept. */
export const dayRules = { overdue } as const

/** Every rule over a plan or member that answers yes, no or unknown, by id. */
export const processRules = {
  participation,
  'minimum-requirements': minimumRequirements,
  'late-plan': latePlan,
  'cohort-shift': cohortShift,
  'late-self-assessment': lateSelfAssessment,
  'contrary-to-process': contraryToProcess,
  'under-procedural-review': underProceduralReview,
  'eligibility-review': eligibilityReview,
  'late-inception-report': lateInceptionReport,
  'late-end-of-commitment-report': lateEndOfCommitmentReport,
  'time-left-to-join': timeLeftToJoin,
} as const

/** Every rule over a plan or member that answers with dates, classes or flags, by id. */
export const processAnswers = {
  deadlines,
  'comment-window': commentWindow,
  eligibility,
  'plan-state': planState,
  'global-report-flags': globalReportFlags,
} as const

/** A rule whatever it is over, for pages and tests that treat all alike. */
export interface AnyRule {
  readonly id: string
  readonly label: string
  readonly revision: number
  readonly versions: Readonly<
    Record<
      string,
      { readonly valid: string; readonly source: string; readonly decide: (facts: never, today?: string) => unknown }
    >
  >
  readonly examples: readonly {
    readonly title: string
    readonly version: string
    readonly facts: unknown
    readonly today?: string
    readonly verdict: unknown
  }[]
}

/** Every rule there is, by id: those over a commitment first. */
export const anyRules: Readonly<Record<string, AnyRule>> = {
  ...rules,
  ...classRules,
  ...dayRules,
  ...processRules,
  ...processAnswers,
}
