import { type Days, daysOf, type Happened } from '#methodology/days.ts'
import { lateness } from '#methodology/lateness.ts'
import type { Lack, Rule } from '#methodology/rule.ts'

export interface LatePlanFacts {
  /** What `deadlines` says: the last day on which the plan is not yet late. */
  readonly lateAfter: Days | Lack
  /** When it was published at OGP. */
  readonly delivered: Happened
}

/**
 * Whether a plan is late in the sense of the process rules, which give grace beyond the day it is due.
 *
 * 1. It was published after the last day that the deadlines of its time allow,
 *    or it is not published and that day is past.
 */
export const latePlan: Rule<LatePlanFacts> = {
  id: 'late-plan',
  label: 'Late plan',
  revision: 1,
  versions: {
    v1: {
      valid: 'plans due from 2015, by the deadlines of their time',
      source: 'http://www.opengovpartnership.org/how-it-works/calendars-and-deadlines; /ogp-letters',
      decide: (f, today) => lateness('delivered', f.lateAfter, f.delivered, today),
    },
  },
  examples: [
    {
      title: 'Mexico in January 2019: no fourth plan by the end of 2018',
      version: 'v1',
      facts: { lateAfter: daysOf('2018-12-31'), delivered: 'none' },
      today: '2019-01-15',
      verdict: {
        outcome: 'yes',
        met: [{ field: 'delivered', needed: 'after 2018-12-31', met: 'none by 2019-01-15' }],
      },
    },
    {
      title: 'two months after it was due it was not yet late',
      version: 'v1',
      facts: { lateAfter: daysOf('2016-10-30'), delivered: '2016-08' },
      today: '2020-01-01',
      verdict: { outcome: 'no', failed: [{ field: 'delivered', needed: 'after 2016-10-30', found: '2016-08' }] },
    },
    {
      title: 'Mexico in February 2023: the plan before ended in 2022, on a day that is not recorded',
      version: 'v1',
      facts: { lateAfter: { from: '2023-01-01', to: '2023-12-31' }, delivered: 'none' },
      today: '2023-02-15',
      verdict: { outcome: 'unknown', missing: [{ field: 'lateAfter', why: 'not-recorded' }] },
    },
    {
      title: 'Mexico in April 2024: whatever that day was, it is past',
      version: 'v1',
      facts: { lateAfter: { from: '2023-01-01', to: '2023-12-31' }, delivered: 'none' },
      today: '2024-04-15',
      verdict: {
        outcome: 'yes',
        met: [{ field: 'delivered', needed: 'after 2023-01-01 to 2023-12-31', met: 'none by 2024-04-15' }],
      },
    },
  ],
}
