import type { Coding } from '#base/coding.ts'
import { atLeast, type Classed, type Finding, failures, gaps, isYes, type Known, type Rule } from '#methodology/rule.ts'
import type { StarShown } from '#methodology/rules/star-shown.ts'
import { type Completion, completion } from '#model/codelists/completion.ts'
import { type PotentialImpact, potentialImpact } from '#model/codelists/potential-impact.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

export interface BindingConstraintFacts {
  /** Year of submission of the plan. */
  readonly year: number | null
  readonly verifiable: Known<YesNo>
  readonly relevant: Known<YesNo>
  readonly potentialImpact: Coding<PotentialImpact>
  /** Completion at the last review that coded it. */
  readonly completion: Coding<Completion>
  readonly star: StarShown
}

/** OGP prints them as NR, Spec, Rel, PotImp, Cmpl, STAR, FALSE, ND; the last class is ours. */
export type BindingConstraint =
  | 'not-reviewed'
  | 'verifiability'
  | 'relevance'
  | 'impact'
  | 'implementation'
  | 'starred'
  | 'nothing-fails'
  | 'no-data'
  | 'not-applicable'

const CLASS_OF: Readonly<Record<string, BindingConstraint>> = {
  verifiable: 'verifiability',
  relevant: 'relevance',
  potentialImpact: 'impact',
  completion: 'implementation',
}

/**
 * How to get more stars: the first test on the way to a star that the promise fails, in this order.
 *
 * 1. its design is not reviewed: nothing is known yet;
 * 2. it is not verifiable; 3. it is not relevant;
 * 4. its impact is below transformative; 5. it is not completed;
 * 6. nothing fails: it is starred, or it meets the criteria and was not awarded one.
 *
 * A test that was never coded is passed over, as OGP's column does, and stated
 * as missing. Plans from 2020 have no coded impact: the question is not asked of them.
 */
export const bindingConstraint: Rule<BindingConstraintFacts, Classed<BindingConstraint>> = {
  id: 'binding-constraint',
  label: 'How to get more stars',
  revision: 1,
  versions: {
    v1: { valid: 'plans to 2019', source: 'OGP’s sheet of July 2024, column “Binding constraint”', findings, decide },
  },
  examples: [
    {
      title: 'of two failures the first in the order counts',
      version: 'v1',
      facts: facts({ relevant: 'no', potentialImpact: 'minor', completion: 'not-started' }),
      verdict: { outcome: 'relevance', failed: [{ field: 'relevant', needed: 'yes', found: 'no' }], missing: [] },
    },
    {
      title: 'all tests met, and a star',
      version: 'v1',
      facts: facts({ star: 'yes' }),
      verdict: { outcome: 'starred', failed: [], missing: [] },
    },
    {
      title: 'all tests met, and no star was awarded',
      version: 'v1',
      facts: facts({ star: 'not-awarded' }),
      verdict: { outcome: 'nothing-fails', failed: [], missing: [] },
    },
    {
      title: 'what was never coded is passed over and stated',
      version: 'v1',
      facts: facts({ potentialImpact: 'no-data', completion: 'limited' }),
      verdict: {
        outcome: 'implementation',
        failed: [{ field: 'completion', needed: 'substantial or higher', found: 'limited' }],
        missing: [{ field: 'potentialImpact', why: 'no-data' }],
      },
    },
    {
      title: 'a plan of 2020 is not asked',
      version: 'v1',
      facts: facts({ year: 2020, potentialImpact: 'no-data', completion: 'limited' }),
      verdict: { outcome: 'not-applicable', failed: [], missing: [] },
    },
  ],
}

function findings(f: BindingConstraintFacts): readonly Finding[] {
  return [
    isYes('verifiable', f.verifiable), // (2)
    isYes('relevant', f.relevant), // (3)
    atLeast('potentialImpact', potentialImpact, f.potentialImpact, 'transformative'), // (4)
    atLeast('completion', completion, f.completion, 'substantial'), // (5)
  ]
}

function decide(f: BindingConstraintFacts): Classed<BindingConstraint> {
  if (f.year !== null && f.year >= 2020) return { outcome: 'not-applicable', failed: [], missing: [] }
  const found = findings(f)
  const missing = gaps(found)
  const design = gaps(found.slice(0, 3))
  if (design.length === 3 && design.every((g) => g.why === 'not-reviewed'))
    return { outcome: 'not-reviewed', failed: [], missing } // (1)
  const first = failures(found)[0]
  if (first !== undefined) return { outcome: CLASS_OF[first.field]!, failed: [first], missing }
  if (missing.some((g) => g.why === 'not-reviewed')) return { outcome: 'not-reviewed', failed: [], missing }
  if (missing.length > 0) return { outcome: 'no-data', failed: [], missing }
  return { outcome: f.star === 'yes' ? 'starred' : 'nothing-fails', failed: [], missing: [] } // (6)
}

function facts(some: Partial<BindingConstraintFacts>): BindingConstraintFacts {
  return {
    year: 2016,
    verifiable: 'yes',
    relevant: 'yes',
    potentialImpact: 'transformative',
    completion: 'complete',
    star: 'no',
    ...some,
  }
}
