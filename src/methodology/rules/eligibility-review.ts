import { all, type Finding, is, type Known, type Rule } from '#methodology/rule.ts'
import type { Eligibility } from '#methodology/rules/eligibility.ts'

export interface EligibilityReviewFacts {
  /** What `eligibility` says of each year, oldest first. */
  readonly years: readonly {
    readonly year: number
    readonly eligibility: Known<Exclude<Eligibility, 'unknown'>>
  }[]
}

/**
 * Whether a member is in eligibility review.
 *
 * 1. It was below the points in the latest year,
 * 2. and in the year before that: two years running, without a year between.
 */
export const eligibilityReview: Rule<EligibilityReviewFacts> = {
  id: 'eligibility-review',
  label: 'Eligibility review',
  revision: 1,
  versions: {
    v1: {
      valid: 'as published in May 2023',
      source: 'https://opengovpartnership.org/?p=17794',
      findings,
      decide: (f) => all(findings(f)),
    },
  },
  examples: [
    {
      title: 'below in two years running',
      version: 'v1',
      facts: { years: years(['below', 2022], ['below', 2023]) },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'below once',
      version: 'v1',
      facts: { years: years(['eligible', 2022], ['below', 2023]) },
      verdict: { outcome: 'no', failed: [{ field: 'eligibilityBefore', needed: 'below', found: 'eligible' }] },
    },
    {
      title: 'a year that no source has lies between',
      version: 'v1',
      facts: { years: years(['below', 2021], ['below', 2023]) },
      verdict: { outcome: 'unknown', missing: [{ field: 'eligibilityBefore', why: 'not-loaded' }] },
    },
  ],
}

function findings(f: EligibilityReviewFacts): readonly Finding[] {
  const now = f.years.at(-1)
  if (now === undefined) return [{ field: 'eligibilityNow', why: 'not-loaded' }]
  const before = f.years.find((y) => y.year === now.year - 1)?.eligibility ?? 'not-loaded'
  return [is('eligibilityNow', now.eligibility, 'below'), is('eligibilityBefore', before, 'below')] // (1) (2)
}

function years(...some: readonly (readonly [Exclude<Eligibility, 'unknown'>, number])[]) {
  return some.map(([eligibility, year]) => ({ year, eligibility }))
}
