import type { Coding } from '#base/coding.ts'
import { parameters } from '#methodology/parameters.ts'
import { allOf, atLeast, type Finding, isYes, type Known, type Rule } from '#methodology/rule.ts'
import { type PotentialForResults, potentialForResults } from '#model/codelists/potential-for-results.ts'
import { type PotentialImpact, potentialImpact } from '#model/codelists/potential-impact.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

export interface AmbitiousFacts {
  /** What the rule “relevant” says. */
  readonly relevant: Known<YesNo>
  readonly potentialImpact: Coding<PotentialImpact>
  readonly potentialForResults: Coding<PotentialForResults>
  /** OGP's threshold for v2. Left out: as far as it is known to us. */
  readonly floor?: PotentialForResults
}

/**
 * Whether the promise would change much if it were kept. All conditions of a version must hold:
 *
 * v1: 1. it is relevant to open government; 2. its potential impact is moderate or higher.
 * v2: 3. its potential for results reaches OGP's threshold.
 *
 * No source of ours gives the threshold of v2, so v2 says unknown for every
 * plan from 2020: a guess would be worse.
 */
export const ambitious: Rule<AmbitiousFacts> = {
  id: 'ambitious',
  label: 'Ambitious',
  revision: 1,
  versions: {
    v1: allOf('plans of 2012 to 2019', 'OGP’s sheet of July 2024, column “High Ambition”', (f) => [
      isYes('relevant', f.relevant), // (1)
      atLeast('potentialImpact', potentialImpact, f.potentialImpact, 'moderate'), // (2)
    ]),
    v2: allOf('plans from 2020', 'https://www.opengovpartnership.org/glossary/ambition/', (f) => [reachesFloor(f)]),
  },
  examples: [
    {
      title: 'a major step that serves an OGP value is ambitious',
      version: 'v1',
      facts: { relevant: 'yes', potentialImpact: 'moderate', potentialForResults: 'no-data' },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'a transformative promise that is not about open government is not',
      version: 'v1',
      facts: { relevant: 'no', potentialImpact: 'transformative', potentialForResults: 'no-data' },
      verdict: { outcome: 'no', failed: [{ field: 'relevant', needed: 'yes', found: 'no' }] },
    },
    {
      title: 'plans of 2011 were not coded for impact',
      version: 'v1',
      facts: { relevant: 'yes', potentialImpact: 'no-data', potentialForResults: 'no-data' },
      verdict: { outcome: 'unknown', missing: [{ field: 'potentialImpact', why: 'no-data' }] },
    },
    {
      title: 'from 2020 even a substantial potential is not judged: the threshold is not known to us',
      version: 'v2',
      facts: { relevant: 'yes', potentialImpact: 'no-data', potentialForResults: 'substantial' },
      verdict: { outcome: 'unknown', missing: [{ field: 'ambitionFloor', why: 'not-loaded' }] },
    },
    {
      title: 'were the threshold “substantial”, a modest promise would fail it',
      version: 'v2',
      facts: { relevant: 'yes', potentialImpact: 'no-data', potentialForResults: 'modest', floor: 'substantial' },
      verdict: {
        outcome: 'no',
        failed: [{ field: 'potentialForResults', needed: 'substantial or higher', found: 'modest' }],
      },
    },
  ],
}

function reachesFloor(f: AmbitiousFacts): Finding {
  const floor = f.floor ?? parameters.ambitionFloor
  const found = atLeast('potentialForResults', potentialForResults, f.potentialForResults, floor ?? 'unclear') // (3)
  if ('why' in found || floor !== null) return found
  return { field: 'ambitionFloor', why: 'not-loaded' }
}
