import type { Coding } from '#base/coding.ts'
import { allOf, atLeast, isYes, type Rule } from '#methodology/rule.ts'
import { type Specificity, specificity } from '#model/codelists/specificity.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

export interface VerifiableFacts {
  readonly specificity: Coding<Specificity>
  readonly verifiable: Coding<YesNo>
}

/**
 * Whether anyone could check that the promise was kept.
 *
 * 1. v1: its specificity is medium or high;
 * 2. v2: the reviewer answered the question with yes.
 *
 * OGP's newer sheet also fills in yes or no for plans to 2016; there it is
 * worked out from specificity, so v1 stays the rule wherever that was coded.
 */
export const verifiable: Rule<VerifiableFacts> = {
  id: 'verifiable',
  label: 'Verifiable',
  revision: 1,
  versions: {
    v1: allOf('plans to 2016', 'https://opengovpartnership.org/glossary/verifiability', (f) => [
      atLeast('specificity', specificity, f.specificity, 'medium'), // (1)
    ]),
    v2: allOf('plans from 2017', 'https://opengovpartnership.org/glossary/verifiability', (f) => [
      isYes('verifiable', f.verifiable), // (2)
    ]),
  },
  examples: [
    {
      title: 'an activity that can be checked is enough, milestones are not needed',
      version: 'v1',
      facts: { specificity: 'medium', verifiable: 'no-data' },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'a text that needs interpretation by its reader is not verifiable',
      version: 'v1',
      facts: { specificity: 'low', verifiable: 'no-data' },
      verdict: { outcome: 'no', failed: [{ field: 'specificity', needed: 'medium or higher', found: 'low' }] },
    },
    {
      title: 'while the report is not out nobody knows',
      version: 'v1',
      facts: { specificity: 'not-reviewed', verifiable: 'not-reviewed' },
      verdict: { outcome: 'unknown', missing: [{ field: 'specificity', why: 'not-reviewed' }] },
    },
    {
      title: 'from 2017 the reviewer says it in one word',
      version: 'v2',
      facts: { specificity: 'no-data', verifiable: 'yes' },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'and the word may be no',
      version: 'v2',
      facts: { specificity: 'no-data', verifiable: 'no' },
      verdict: { outcome: 'no', failed: [{ field: 'verifiable', needed: 'yes', found: 'no' }] },
    },
  ],
}
