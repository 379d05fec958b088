import { type Days, daysOf, type Happened } from '#methodology/days.ts'
import { lateness } from '#methodology/lateness.ts'
import type { Lack, Rule } from '#methodology/rule.ts'

export interface CohortShiftFacts {
  /** What `deadlines` says: the last day before the member is moved; `not-applicable` where there are no cohorts. */
  readonly shiftAfter: Days | Lack
  /** When the plan was published at OGP. */
  readonly delivered: Happened
}

/**
 * Whether a member moves to the cohort of the next year, which begins a new cycle.
 *
 * 1. Its plan came, or has not come, after the last day that the deadlines of
 *    its time allow: six months after it was due to 2016, 31 December to 2021.
 *
 * There are no cohorts from 2022.
 */
export const cohortShift: Rule<CohortShiftFacts> = {
  id: 'cohort-shift',
  label: 'Moved to the next cohort',
  revision: 1,
  versions: {
    v1: {
      valid: 'plans due 2015 to 2021',
      source: 'https://www.opengovpartnership.org/country-and-ogp-local-dates-and-deadlines/',
      decide: (f, today) => lateness('delivered', f.shiftAfter, f.delivered, today),
    },
  },
  examples: [
    {
      title: 'Mexico was told in January 2019 that it moves to the odd years',
      version: 'v1',
      facts: { shiftAfter: daysOf('2018-12-31'), delivered: 'none' },
      today: '2019-01-15',
      verdict: {
        outcome: 'yes',
        met: [{ field: 'delivered', needed: 'after 2018-12-31', met: 'none by 2019-01-15' }],
      },
    },
    {
      title: 'a plan that was late by five months in 2016 kept its cohort',
      version: 'v1',
      facts: { shiftAfter: daysOf('2016-12-30'), delivered: '2016-11-30' },
      verdict: { outcome: 'no', failed: [{ field: 'delivered', needed: 'after 2016-12-30', found: '2016-11-30' }] },
    },
    {
      title: 'from 2022 nobody is moved',
      version: 'v1',
      facts: { shiftAfter: 'not-applicable', delivered: 'none' },
      today: '2024-04-15',
      verdict: { outcome: 'unknown', missing: [{ field: 'lateAfter', why: 'not-applicable' }] },
    },
  ],
}
