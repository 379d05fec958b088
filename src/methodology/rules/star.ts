import type { Coding } from '#base/coding.ts'
import { allOf, atLeast, type Finding, isYes, type Known, type Rule } from '#methodology/rule.ts'
import { type Completion, completion } from '#model/codelists/completion.ts'
import { type PotentialImpact, potentialImpact } from '#model/codelists/potential-impact.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

/** What a star looks at. Completion is that of one report, never the better of two. */
export interface StarFacts {
  /** What the rule “verifiable” says. */
  readonly verifiable: Known<YesNo>
  /** What the rule “relevant” says. */
  readonly relevant: Known<YesNo>
  readonly potentialImpact: Coding<PotentialImpact>
  readonly completion: Coding<Completion>
}

const RAISED = 'https://opengovpartnership.org/?p=3699'

/**
 * A star marks a model commitment. All conditions of a version must hold:
 *
 * 1. it can be verified (from v2);
 * 2. it is relevant to an OGP value;
 * 3. potential impact is moderate or higher (v1, v2), transformative (v3);
 * 4. completion is substantial or complete in that report.
 *
 * Each version can be asked of any commitment, as OGP itself did when it
 * worked out the stars of 2015 for older plans. Which one is shown says
 * `star-shown`. Plans from 2020 have no coded impact and so no star.
 */
export const star: Rule<StarFacts> = {
  id: 'star',
  label: 'Starred commitment',
  revision: 1,
  versions: {
    v0: allOf('plans of 2011, whose impact was not coded', 'OGP’s database of May 2015, column “Starred”', (f) => [
      isRelevant(f),
      isCompleted(f),
    ]),
    v1: allOf('reports before June 2014', 'OGP’s database of 2016: “Starred (pre-June 2014 assessments)”', (f) => [
      isRelevant(f),
      impact(f, 'moderate'),
      isCompleted(f),
    ]),
    v2: allOf('reports from June 2014 to April 2015', RAISED, (f) => [
      isVerifiable(f),
      isRelevant(f),
      impact(f, 'moderate'),
      isCompleted(f),
    ]),
    v3: allOf('reports after April 2015, plans to 2019', RAISED, (f) => [
      isVerifiable(f),
      isRelevant(f),
      impact(f, 'transformative'),
      isCompleted(f),
    ]),
  },
  examples: [
    {
      title: 'a founder’s promise of 2011 needed no coded impact',
      version: 'v0',
      facts: { verifiable: 'no', relevant: 'yes', potentialImpact: 'no-data', completion: 'complete' },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'before June 2014 it did not have to be verifiable',
      version: 'v1',
      facts: { verifiable: 'no', relevant: 'yes', potentialImpact: 'moderate', completion: 'complete' },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'a moderate impact earned a star under v2',
      version: 'v2',
      facts: { verifiable: 'yes', relevant: 'yes', potentialImpact: 'moderate', completion: 'complete' },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'under v3 it no longer does',
      version: 'v3',
      facts: { verifiable: 'yes', relevant: 'yes', potentialImpact: 'moderate', completion: 'complete' },
      verdict: {
        outcome: 'no',
        failed: [{ field: 'potentialImpact', needed: 'transformative or higher', found: 'moderate' }],
      },
    },
    {
      title: 'a plan of 2021 cannot be judged: potential impact was not coded',
      version: 'v3',
      facts: { verifiable: 'yes', relevant: 'yes', potentialImpact: 'no-data', completion: 'complete' },
      verdict: { outcome: 'unknown', missing: [{ field: 'potentialImpact', why: 'no-data' }] },
    },
  ],
}

const isVerifiable = (f: StarFacts): Finding => isYes('verifiable', f.verifiable) // (1)
const isRelevant = (f: StarFacts): Finding => isYes('relevant', f.relevant) // (2)
const impact = (f: StarFacts, floor: PotentialImpact): Finding =>
  atLeast('potentialImpact', potentialImpact, f.potentialImpact, floor) // (3)
const isCompleted = (f: StarFacts): Finding => atLeast('completion', completion, f.completion, 'substantial') // (4)
