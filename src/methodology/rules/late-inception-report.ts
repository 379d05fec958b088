import { addMonths, daysOf, type Happened } from '#methodology/days.ts'
import { lateness } from '#methodology/lateness.ts'
import { isLack, type Known, type Rule } from '#methodology/rule.ts'

export interface LateInceptionFacts {
  /** When the local plan was submitted. */
  readonly planSubmitted: Known<string>
  readonly reported: Happened
}

/**
 * Whether the first report on a local plan is late.
 *
 * 1. It is due within two months of the submission of the plan.
 */
export const lateInceptionReport: Rule<LateInceptionFacts> = {
  id: 'late-inception-report',
  label: 'Late inception report',
  revision: 1,
  versions: {
    v1: {
      valid: 'OGP Local, from 2021',
      source: 'https://opengovpartnership.org/?p=57265',
      decide: (f, today) =>
        lateness(
          'reported',
          isLack(f.planSubmitted) ? f.planSubmitted : addMonths(daysOf(f.planSubmitted), 2), // (1)
          f.reported,
          today,
        ),
    },
  },
  examples: [
    {
      title: 'none three months after the plan',
      version: 'v1',
      facts: { planSubmitted: '2022-01-31', reported: 'none' },
      today: '2022-04-30',
      verdict: { outcome: 'yes', met: [{ field: 'reported', needed: 'after 2022-03-31', met: 'none by 2022-04-30' }] },
    },
    {
      title: 'in time to the day',
      version: 'v1',
      facts: { planSubmitted: '2021-12-31', reported: '2022-02-28' },
      verdict: { outcome: 'no', failed: [{ field: 'reported', needed: 'after 2022-02-28', found: '2022-02-28' }] },
    },
    {
      title: 'a plan of which only the year is known',
      version: 'v1',
      facts: { planSubmitted: '2021', reported: '2021-10' },
      verdict: { outcome: 'unknown', missing: [{ field: 'lateAfter', why: 'not-recorded' }] },
    },
  ],
}
