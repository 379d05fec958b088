import { parameters } from '#methodology/parameters.ts'
import { all, type Finding, is, type Known, type Rule } from '#methodology/rule.ts'

/** The eight minimum requirements of 2022, by number. */
export const requirements = ['1.1', '2.1', '2.2', '3.1', '3.2', '3.3', '4.1', '5.1'] as const
export type Requirement = (typeof requirements)[number]
export type RequirementState = 'met' | 'not-met' | 'in-progress'

export interface MinimumRequirementsFacts {
  /** Which report assesses: each looks at its own part of the cycle. */
  readonly review: 'action-plan-review' | 'results-report'
  /** A requirement that is left out is not in our sources. */
  readonly requirements: Readonly<Partial<Record<Requirement, Known<RequirementState>>>>
}

const ASSESSED: Readonly<Record<MinimumRequirementsFacts['review'], string>> = {
  'action-plan-review': '1234',
  'results-report': '125',
}

/**
 * Whether the member did the least that taking part asks, as the review says.
 *
 * 1. Each requirement that the report assesses is met: those of standards 1 to
 *    4 in the action plan review, of 1, 2 and 5 in the results report.
 *
 * Whether one in progress will do is not said in any source of ours. Local
 * members have requirements of their own, which this rule does not know.
 */
export const minimumRequirements: Rule<MinimumRequirementsFacts> = {
  id: 'minimum-requirements',
  label: 'Minimum requirements',
  revision: 1,
  versions: {
    v1: {
      valid: 'national members, from 1 January 2022',
      source: 'https://opengovpartnership.org/?p=67852',
      findings,
      decide: (f) => all(findings(f)),
    },
  },
  examples: [
    {
      title: 'all that a results report assesses is met',
      version: 'v1',
      facts: { review: 'results-report', requirements: { '1.1': 'met', '2.1': 'met', '2.2': 'met', '5.1': 'met' } },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'one that is not met is enough for a no',
      version: 'v1',
      facts: { review: 'results-report', requirements: { '1.1': 'met', '2.1': 'met', '2.2': 'met', '5.1': 'not-met' } },
      verdict: { outcome: 'no', failed: [{ field: '5.1', needed: 'met', found: 'not-met' }] },
    },
    {
      title: 'a website in the making is neither',
      version: 'v1',
      facts: {
        review: 'results-report',
        requirements: { '1.1': 'met', '2.1': 'in-progress', '2.2': 'met', '5.1': 'not-reviewed' },
      },
      verdict: {
        outcome: 'unknown',
        missing: [
          { field: '2.1', why: 'not-loaded' },
          { field: '5.1', why: 'not-reviewed' },
        ],
      },
    },
  ],
}

function findings(f: MinimumRequirementsFacts): readonly Finding[] {
  return requirements.filter((r) => ASSESSED[f.review].includes(r[0]!)).map((r) => finding(r, f.requirements[r]))
}

function finding(field: Requirement, state: Known<RequirementState> = 'not-loaded'): Finding {
  if (state !== 'in-progress') return is(field, state, 'met') // (1)
  if (parameters.inProgressIsMet === null) return { field, why: 'not-loaded' }
  return parameters.inProgressIsMet ? { field, needed: 'met', met: state } : { field, needed: 'met', found: state }
}
