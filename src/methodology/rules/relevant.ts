import type { Coding } from '#base/coding.ts'
import { allOf, anyOf, isYes, type Rule } from '#methodology/rule.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

export interface RelevantFacts {
  readonly accessToInformation: Coding<YesNo>
  readonly civicParticipation: Coding<YesNo>
  readonly publicAccountability: Coding<YesNo>
  readonly technology: Coding<YesNo>
  readonly openGovernmentLens: Coding<YesNo>
}

/**
 * Whether the promise is about open government.
 *
 * v1, any one of three is enough:
 * 1. it clearly serves access to information;
 * 2. it clearly serves civic participation;
 * 3. it clearly serves public accountability.
 * v2: 4. the reviewer sees it through an open-government lens.
 *
 * Technology is coded beside the three and never counts: a website alone opens nothing.
 */
export const relevant: Rule<RelevantFacts> = {
  id: 'relevant',
  label: 'Relevant to open government',
  revision: 1,
  versions: {
    v1: anyOf('plans to 2019', 'Vizzuality/ogp, explorer/index.html: “Relevance to OGP Values”', (f) => [
      isYes('accessToInformation', f.accessToInformation), // (1)
      isYes('civicParticipation', f.civicParticipation), // (2)
      isYes('publicAccountability', f.publicAccountability), // (3)
    ]),
    v2: allOf('plans from 2020', 'https://www.opengovpartnership.org/glossary/relevance/', (f) => [
      isYes('openGovernmentLens', f.openGovernmentLens), // (4)
    ]),
  },
  examples: [
    {
      title: 'one of the three values is enough',
      version: 'v1',
      facts: values('no', 'yes', 'no', 'no'),
      verdict: { outcome: 'yes', met: [{ field: 'civicParticipation', needed: 'yes', met: 'yes' }] },
    },
    {
      title: 'technology alone never makes a promise relevant',
      version: 'v1',
      facts: values('no', 'no', 'no', 'yes'),
      verdict: {
        outcome: 'no',
        failed: [
          { field: 'accessToInformation', needed: 'yes', found: 'no' },
          { field: 'civicParticipation', needed: 'yes', found: 'no' },
          { field: 'publicAccountability', needed: 'yes', found: 'no' },
        ],
      },
    },
    {
      title: 'one value not reviewed leaves it open, where no other settles it',
      version: 'v1',
      facts: values('no', 'not-reviewed', 'no', 'yes'),
      verdict: { outcome: 'unknown', missing: [{ field: 'civicParticipation', why: 'not-reviewed' }] },
    },
    {
      title: 'from 2020 there is one question',
      version: 'v2',
      facts: { ...values('no-data', 'no-data', 'no-data', 'no-data'), openGovernmentLens: 'yes' },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'and one answer',
      version: 'v2',
      facts: { ...values('no-data', 'no-data', 'no-data', 'no-data'), openGovernmentLens: 'no' },
      verdict: { outcome: 'no', failed: [{ field: 'openGovernmentLens', needed: 'yes', found: 'no' }] },
    },
  ],
}

function values(
  accessToInformation: Coding<YesNo>,
  civicParticipation: Coding<YesNo>,
  publicAccountability: Coding<YesNo>,
  technology: Coding<YesNo>,
): RelevantFacts {
  return { accessToInformation, civicParticipation, publicAccountability, technology, openGovernmentLens: 'no-data' }
}
