import type { Coding } from '#base/coding.ts'
import { allOf, atLeast, type Rule } from '#methodology/rule.ts'
import { type Iap2Level, iap2Level } from '#model/codelists/iap2-level.ts'
import type { Openness } from '#model/codelists/openness.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

/** How the public took part in one plan, as it is shown: a level, a circle and a forum, each with its reason where it is absent. */
export interface ParticipationFacts {
  readonly developmentLevel: Coding<Iap2Level>
  readonly developmentOpenness: Coding<Openness>
  readonly implementationLevel: Coding<Iap2Level>
  readonly implementationOpenness: Coding<Openness>
  readonly forum: Coding<YesNo>
}

/**
 * Whether the public took part as far as the standard of 2017 asks.
 *
 * 1. While the plan was written the public was involved at least: it got answers to what it said;
 * 2. while it was carried out the public was informed at least.
 *
 * “Not applicable” is the absence of a level, never the level “no consultation”.
 * Who could take part, and whether a forum met, is shown and not judged.
 */
export const participation: Rule<ParticipationFacts> = {
  id: 'participation',
  label: 'Participation',
  revision: 1,
  versions: {
    v1: allOf('plans of 2017 to 2021', 'https://www.opengovpartnership.org/procedural-review/', (f) => [
      atLeast('developmentLevel', iap2Level, f.developmentLevel, 'involve'), // (1)
      atLeast('implementationLevel', iap2Level, f.implementationLevel, 'inform'), // (2)
    ]),
  },
  examples: [
    {
      title: 'Mexico’s second plan: by invitation only, but both sides set the agenda',
      version: 'v1',
      facts: {
        developmentLevel: 'collaborate',
        developmentOpenness: 'invitation-only',
        implementationLevel: 'collaborate',
        implementationOpenness: 'invitation-only',
        forum: 'yes',
      },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'Brazil’s second plan: open to anyone, who could speak and got no answer',
      version: 'v1',
      facts: {
        developmentLevel: 'consult',
        developmentOpenness: 'open',
        implementationLevel: 'consult',
        implementationOpenness: 'open',
        forum: 'not-reviewed',
      },
      verdict: {
        outcome: 'no',
        failed: [{ field: 'developmentLevel', needed: 'involve or higher', found: 'consult' }],
      },
    },
    {
      title: 'Mongolia’s first plan: no forum, hence no level while it was carried out; that is not “no consultation”',
      version: 'v1',
      facts: {
        developmentLevel: 'collaborate',
        developmentOpenness: 'open',
        implementationLevel: 'not-applicable',
        implementationOpenness: 'not-applicable',
        forum: 'no',
      },
      verdict: { outcome: 'unknown', missing: [{ field: 'implementationLevel', why: 'not-applicable' }] },
    },
  ],
}
