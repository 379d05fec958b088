import { anyOf, below, isNo, isYes, type Known, type Rule } from '#methodology/rule.ts'
import { type Iap2Level, iap2Level } from '#model/codelists/iap2-level.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

/** What can make a member act contrary to process in one cycle of a plan. */
export interface ContraryFacts {
  /** What `late-plan` says. */
  readonly latePlan: Known<YesNo>
  /** What `late-self-assessment` says (v1). */
  readonly lateSelfAssessment: Known<YesNo>
  /** Whether the reviewer found no progress on any commitment. */
  readonly noProgress: Known<YesNo>
  /** v2 */
  readonly developmentLevel: Known<Iap2Level>
  readonly implementationLevel: Known<Iap2Level>
  readonly repository: Known<YesNo>
  /** What `minimum-requirements` says (v3). */
  readonly requirementsMet: Known<YesNo>
}

/**
 * Whether a member acts contrary to process in one cycle of a plan. One trigger is enough:
 *
 * 1. the plan is late; 2. its self-assessment is late (v1);
 * 3. the reviewer found no progress on any commitment;
 * 4. the public was not even involved while it was written, or 5. not even
 *    informed while it was carried out, or 6. there is no repository (v2);
 * 7. a minimum requirement is not met (v3).
 *
 * This is what the rule says and not OGP's decision: OGP speaks by letter, and
 * only a recorded letter makes a status.
 */
export const contraryToProcess: Rule<ContraryFacts> = {
  id: 'contrary-to-process',
  label: 'Contrary to process',
  revision: 1,
  versions: {
    v1: anyOf('2014 to 2016', 'http://www.opengovpartnership.org/how-it-works/calendars-and-deadlines', (f) => [
      isYes('latePlan', f.latePlan), // (1)
      isYes('lateSelfAssessment', f.lateSelfAssessment), // (2)
      isYes('noProgress', f.noProgress), // (3)
    ]),
    v2: anyOf('2017 to 2021', 'https://www.opengovpartnership.org/procedural-review/', (f) => [
      isYes('latePlan', f.latePlan), // (1)
      below('developmentLevel', iap2Level, f.developmentLevel, 'involve'), // (4)
      below('implementationLevel', iap2Level, f.implementationLevel, 'inform'), // (5)
      isNo('repository', f.repository), // (6)
      isYes('noProgress', f.noProgress), // (3)
    ]),
    v3: anyOf('from 2022', 'https://opengovpartnership.org/ogp-letters (25 July 2022)', (f) => [
      isYes('latePlan', f.latePlan), // (1)
      isNo('requirementsMet', f.requirementsMet), // (7)
      isYes('noProgress', f.noProgress), // (3)
    ]),
  },
  examples: [
    {
      title: 'a late self-assessment was enough in 2016',
      version: 'v1',
      facts: facts({ lateSelfAssessment: 'yes' }),
      verdict: { outcome: 'yes', met: [{ field: 'lateSelfAssessment', needed: 'yes', met: 'yes' }] },
    },
    {
      title: 'Mexico in January 2019: no plan by 31 December 2018',
      version: 'v2',
      facts: facts({ latePlan: 'yes', developmentLevel: 'not-loaded' }),
      verdict: { outcome: 'yes', met: [{ field: 'latePlan', needed: 'yes', met: 'yes' }] },
    },
    {
      title: 'a public that is only consulted while a plan is written is not involved',
      version: 'v2',
      facts: facts({ developmentLevel: 'consult' }),
      verdict: { outcome: 'yes', met: [{ field: 'developmentLevel', needed: 'below involve', met: 'consult' }] },
    },
    {
      title: 'from 2022 the level does not matter, the requirements do',
      version: 'v3',
      facts: facts({ developmentLevel: 'consult' }),
      verdict: {
        outcome: 'no',
        failed: [
          { field: 'latePlan', needed: 'yes', found: 'no' },
          { field: 'requirementsMet', needed: 'no', found: 'yes' },
          { field: 'noProgress', needed: 'yes', found: 'no' },
        ],
      },
    },
    {
      title: 'Mexico in February 2023: neither the last day nor the requirements are in our sources; its letter is',
      version: 'v3',
      facts: facts({ latePlan: 'not-recorded', requirementsMet: 'not-loaded' }),
      verdict: {
        outcome: 'unknown',
        missing: [
          { field: 'latePlan', why: 'not-recorded' },
          { field: 'requirementsMet', why: 'not-loaded' },
        ],
      },
    },
  ],
}

/** The version in force in a year; null before there was one. */
export function contraryVersionOf(year: number): 'v1' | 'v2' | 'v3' | null {
  if (year < 2014) return null
  if (year <= 2016) return 'v1'
  return year <= 2021 ? 'v2' : 'v3'
}

function facts(some: Partial<ContraryFacts>): ContraryFacts {
  return {
    latePlan: 'no',
    lateSelfAssessment: 'no',
    noProgress: 'no',
    developmentLevel: 'involve',
    implementationLevel: 'inform',
    repository: 'yes',
    requirementsMet: 'yes',
    ...some,
  }
}
