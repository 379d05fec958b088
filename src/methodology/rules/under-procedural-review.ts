import { all, type Finding, isNo, isYes, type Known, type Rule } from '#methodology/rule.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

export interface ProceduralReviewFacts {
  /** Cycles of plans, oldest first: what `contrary-to-process` says of each, or what a letter says. */
  readonly cycles: readonly { readonly plan: string; readonly contrary: Known<YesNo> }[]
  /** Whether the second of two instances in a row was put right. */
  readonly rectified: Known<YesNo>
}

/**
 * Whether a member stands under procedural review.
 *
 * 1. It acted contrary to process in the cycle before the latest,
 * 2. and in the latest: two in a row.
 * 3. It has not put the second instance right.
 *
 * By the rule this follows by itself. What a page says and counts is the
 * recorded letter; an earlier pair of cycles that was put right says nothing of today.
 */
export const underProceduralReview: Rule<ProceduralReviewFacts> = {
  id: 'under-procedural-review',
  label: 'Under procedural review',
  revision: 1,
  versions: {
    v1: {
      valid: 'from 2017',
      source: 'https://opengovpartnership.org/glossary/member; https://opengovpartnership.org/ogp-letters',
      findings,
      decide: (f) => all(findings(f)),
    },
  },
  examples: [
    {
      title: 'Mexico in April 2024: contrary in February 2023, and no fifth plan through the end of 2023',
      version: 'v1',
      facts: {
        cycles: [
          { plan: 'AP_MEX04', contrary: 'yes' },
          { plan: 'AP_MEX05', contrary: 'yes' },
        ],
        rectified: 'no',
      },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'two instances with a good cycle between them are not in a row',
      version: 'v1',
      facts: {
        cycles: [
          { plan: 'plan 1', contrary: 'yes' },
          { plan: 'plan 2', contrary: 'no' },
          { plan: 'plan 3', contrary: 'yes' },
        ],
        rectified: 'no',
      },
      verdict: { outcome: 'no', failed: [{ field: 'contraryBefore', needed: 'yes', found: 'no' }] },
    },
    {
      title: 'one cycle is not two',
      version: 'v1',
      facts: { cycles: [{ plan: 'plan 1', contrary: 'yes' }], rectified: 'no' },
      verdict: { outcome: 'no', failed: [{ field: 'cycles', needed: '2', found: '1' }] },
    },
    {
      title: 'what happened in the cycle before is not in our sources',
      version: 'v1',
      facts: {
        cycles: [
          { plan: 'plan 1', contrary: 'not-loaded' },
          { plan: 'plan 2', contrary: 'yes' },
        ],
        rectified: 'no',
      },
      verdict: { outcome: 'unknown', missing: [{ field: 'contraryBefore', why: 'not-loaded' }] },
    },
  ],
}

function findings(f: ProceduralReviewFacts): readonly Finding[] {
  const [before, now] = f.cycles.slice(-2)
  if (before === undefined || now === undefined)
    return [{ field: 'cycles', needed: '2', found: String(f.cycles.length) }]
  return [
    isYes('contraryBefore', before.contrary), // (1)
    isYes('contraryNow', now.contrary), // (2)
    isNo('rectified', f.rectified), // (3)
  ]
}
