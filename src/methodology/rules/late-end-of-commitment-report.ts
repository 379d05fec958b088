import { addMonths, daysOf, type Happened } from '#methodology/days.ts'
import { lateness } from '#methodology/lateness.ts'
import { isLack, type Known, type Rule } from '#methodology/rule.ts'

export interface LateEndOfCommitmentFacts {
  /** When the local commitment was wholly carried out. */
  readonly completed: Known<string>
  readonly reported: Happened
}

/**
 * Whether the report on a local commitment that is done is late.
 *
 * 1. It is due within one month of its being wholly carried out.
 */
export const lateEndOfCommitmentReport: Rule<LateEndOfCommitmentFacts> = {
  id: 'late-end-of-commitment-report',
  label: 'Late end-of-commitment report',
  revision: 1,
  versions: {
    v1: {
      valid: 'OGP Local, from 2021',
      source: 'https://www.opengovpartnership.org/ogp-local-end-of-commitment-assessment-form',
      decide: (f, today) =>
        lateness(
          'reported',
          isLack(f.completed) ? f.completed : addMonths(daysOf(f.completed), 1), // (1)
          f.reported,
          today,
        ),
    },
  },
  examples: [
    {
      title: 'two months after it was done',
      version: 'v1',
      facts: { completed: '2022-05-31', reported: '2022-07-31' },
      verdict: { outcome: 'yes', met: [{ field: 'reported', needed: 'after 2022-06-30', met: '2022-07-31' }] },
    },
    {
      title: 'it is not late before a month is over',
      version: 'v1',
      facts: { completed: '2022-05-31', reported: 'none' },
      today: '2022-06-15',
      verdict: {
        outcome: 'no',
        failed: [{ field: 'reported', needed: 'after 2022-06-30', found: 'none by 2022-06-15' }],
      },
    },
    {
      title: 'when it was done is not recorded',
      version: 'v1',
      facts: { completed: 'not-recorded', reported: '2022-07-31' },
      verdict: { outcome: 'unknown', missing: [{ field: 'lateAfter', why: 'not-recorded' }] },
    },
  ],
}
