import type { Days } from '#methodology/days.ts'
import type { MemberRef, Told } from '#queries/views.ts'

/**
 * What is awaited. `next-plan`: the plan after the newest on record. `plan`: a
 * plan that is on record. `refresh`: the refresh of a plan of four years.
 * `comment`: the last day on which anyone may comment on a report.
 * `self-assessment`: the government’s report on its first year.
 * `inception-report`: the first report on a local plan.
 */
export type Awaited = 'next-plan' | 'plan' | 'refresh' | 'comment' | 'self-assessment' | 'inception-report'

/**
 * How it stands on the day asked, by the rule and never by a decision of OGP.
 * `ahead`: the day is still to come. `met`, `late`: what was awaited came by
 * then, or after. `past`: the day is over, and nothing was to be handed in.
 * `unknown`: the day or what came is not known precisely enough.
 */
export type DeadlineState = 'ahead' | 'met' | 'late' | 'past' | 'unknown'

/** One deadline of one plan, with the rule that sets it. */
export interface DeadlineLine {
  /** One name for it: 'AP_MEX04/next-plan'. */
  readonly id: string
  readonly member: MemberRef
  /** The plan that sets it: for the next plan that is the newest on record. */
  readonly plan: { readonly id: string; readonly number: number }
  readonly awaited: Awaited
  /** Rule that sets the day, and its version; null where which version held is not known. */
  readonly rule: string
  readonly version: string | null
  /** Days, both included, among which the last one in time falls; null where it cannot be told. A certain day has both alike. */
  readonly due: Days | null
  readonly state: DeadlineState
  /** Days from the day asked to the first and the last that it can be, below 0 where it is past; null where there is none. */
  readonly inDays: { readonly from: number; readonly to: number } | null
  /** What it is worked out from, and what is lacking. */
  readonly basis: readonly { readonly field: string; readonly value: Told<string> }[]
  /** Entries of the facts behind it. */
  readonly entries: readonly number[]
}
