import type { Coding } from '#base/coding.ts'
import { allOf, atLeast, type Rule } from '#methodology/rule.ts'
import { type DidItOpenGovernment, didItOpenGovernment } from '#model/codelists/did-it-open-government.ts'
import { type EarlyResults, earlyResults } from '#model/codelists/early-results.ts'

export interface StrongResultFacts {
  readonly didItOpenGovernment: Coding<DidItOpenGovernment>
  readonly earlyResults: Coding<EarlyResults>
}

/**
 * Whether the promise changed something that can be seen.
 *
 * 1. v1: government opened to a major or outstanding degree;
 * 2. v2: early results are significant.
 *
 * “No early results to report yet” is a code that ranks with no change, not an
 * absence. The words do not travel between the scales: older reports in Spanish
 * call a major result significant.
 */
export const strongResult: Rule<StrongResultFacts> = {
  id: 'strong-result',
  label: 'Strong early results',
  revision: 1,
  versions: {
    v1: allOf('plans to 2020', 'https://www.opengovpartnership.org/glossary/early-results/', (f) => [
      atLeast('didItOpenGovernment', didItOpenGovernment, f.didItOpenGovernment, 'major'), // (1)
    ]),
    v2: allOf('plans from 2021', 'OGP’s sheet of July 2024, column “High DIOG”; ten rows, one significant', (f) => [
      atLeast('earlyResults', earlyResults, f.earlyResults, 'significant'), // (2)
    ]),
  },
  examples: [
    {
      title: 'a major step forward is strong',
      version: 'v1',
      facts: { didItOpenGovernment: 'major', earlyResults: 'no-data' },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'a marginal change is not',
      version: 'v1',
      facts: { didItOpenGovernment: 'marginal', earlyResults: 'no-data' },
      verdict: {
        outcome: 'no',
        failed: [{ field: 'didItOpenGovernment', needed: 'major or higher', found: 'marginal' }],
      },
    },
    {
      title: '“no early results to report yet” was coded, and is not strong',
      version: 'v1',
      facts: { didItOpenGovernment: 'no-early-results', earlyResults: 'no-data' },
      verdict: {
        outcome: 'no',
        failed: [{ field: 'didItOpenGovernment', needed: 'major or higher', found: 'no-early-results' }],
      },
    },
    {
      title: 'plans of 2011 and 2012 were never asked: no data is not zero',
      version: 'v1',
      facts: { didItOpenGovernment: 'no-data', earlyResults: 'no-data' },
      verdict: { outcome: 'unknown', missing: [{ field: 'didItOpenGovernment', why: 'no-data' }] },
    },
    {
      title: 'from 2021 significant is the highest of three levels',
      version: 'v2',
      facts: { didItOpenGovernment: 'no-data', earlyResults: 'significant' },
      verdict: { outcome: 'yes' },
    },
  ],
}
