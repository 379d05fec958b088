import { addMonths, daysOf, type Happened } from '#methodology/days.ts'
import { lateness } from '#methodology/lateness.ts'
import { isLack, type Known, type Rule } from '#methodology/rule.ts'

export interface LateSelfAssessmentFacts {
  /** Last day of the first year of the plan, a whole or partial date. */
  readonly firstYearEnds: Known<string>
  /** When the report was published. */
  readonly published: Happened
}

/**
 * Whether a government's yearly report on itself is late.
 *
 * 1. It is due three months after the last day of the plan's first year;
 * 2. it is late more than four months after that.
 */
export const lateSelfAssessment: Rule<LateSelfAssessmentFacts> = {
  id: 'late-self-assessment',
  label: 'Late self-assessment',
  revision: 1,
  versions: {
    v1: {
      valid: 'self-assessments of the first year, 2014 to 2017',
      source: 'http://www.opengovpartnership.org/how-it-works/calendars-and-deadlines',
      decide: (f, today) => {
        const limit = isLack(f.firstYearEnds) ? f.firstYearEnds : addMonths(daysOf(f.firstYearEnds), 3 + 4) // (1) (2)
        return lateness('selfAssessment', limit, f.published, today)
      },
    },
  },
  examples: [
    {
      title: 'nothing by March 2018 for a first year that ended in June 2017',
      version: 'v1',
      facts: { firstYearEnds: '2017-06-30', published: 'none' },
      today: '2018-03-01',
      verdict: {
        outcome: 'yes',
        met: [{ field: 'selfAssessment', needed: 'after 2018-01-30', met: 'none by 2018-03-01' }],
      },
    },
    {
      title: 'published a month after it was due, it is not late in that sense',
      version: 'v1',
      facts: { firstYearEnds: '2017-06-30', published: '2017-10-31' },
      verdict: {
        outcome: 'no',
        failed: [{ field: 'selfAssessment', needed: 'after 2018-01-30', found: '2017-10-31' }],
      },
    },
    {
      title: 'a year is not precise enough',
      version: 'v1',
      facts: { firstYearEnds: '2017', published: 'none' },
      today: '2018-03-01',
      verdict: { outcome: 'unknown', missing: [{ field: 'lateAfter', why: 'not-recorded' }] },
    },
  ],
}
