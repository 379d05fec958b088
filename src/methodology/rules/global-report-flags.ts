import { isAtLeast } from '#base/codelist.ts'
import { type Coding, isMissing } from '#base/coding.ts'
import type { Known, Rule } from '#methodology/rule.ts'
import { type Completion, completion } from '#model/codelists/completion.ts'
import { type DidItOpenGovernment, didItOpenGovernment } from '#model/codelists/did-it-open-government.ts'
import { type PotentialImpact, potentialImpact } from '#model/codelists/potential-impact.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

/** A commitment in one of the policy areas of a dimension. */
export interface FlaggedCommitment {
  readonly reviewed: Known<YesNo>
  /** At the last review that coded it. */
  readonly completion: Coding<Completion>
  readonly potentialImpact: Coding<PotentialImpact>
  readonly didItOpenGovernment: Coding<DidItOpenGovernment>
}

export interface FlagFacts {
  readonly commitments: readonly FlaggedCommitment[]
  /** Whether these are all that the member made in the areas; else there may be others. */
  readonly all: boolean
}

/** No commitments, commitments in the area, reviewed, completed, ambitious, with early results. */
export type Flag = 'NC' | 'CA' | 'IR' | 'C' | 'A' | 'ER'
export type Flags = Readonly<Record<Flag, 'yes' | 'no' | 'unknown'>>

/**
 * What the Global Report of 2019 marks for a member in one dimension. Each is
 * “at least one commitment in the area”:
 *
 * 1. NC: there is none; 2. CA: there is one; 3. IR: one is reviewed;
 * 4. C: one is coded substantial or complete; 5. A: one is coded moderate or
 *    transformative; 6. ER: one opened government to a major or outstanding degree.
 *
 * Whether the report lights them one upon the other is not known, so each
 * stands for itself. What was never coded makes a flag unknown, not dark. The
 * advice that the report draws from them is taken as published, never computed.
 */
export const globalReportFlags: Rule<FlagFacts, Flags> = {
  id: 'global-report-flags',
  label: 'Flags of the Global Report',
  revision: 1,
  versions: {
    v1: { valid: 'the Global Report of 2019', source: 'https://www.opengovpartnership.org/members/Ecuador/', decide },
  },
  examples: [
    {
      title: 'no commitment in the area, and we know all of them',
      version: 'v1',
      facts: { commitments: [], all: true },
      verdict: { NC: 'yes', CA: 'no', IR: 'no', C: 'no', A: 'no', ER: 'no' },
    },
    {
      title: 'ambition and completion may come from different commitments',
      version: 'v1',
      facts: {
        commitments: [commitment('complete', 'minor', 'marginal'), commitment('limited', 'transformative', 'major')],
        all: true,
      },
      verdict: { NC: 'no', CA: 'yes', IR: 'yes', C: 'yes', A: 'yes', ER: 'yes' },
    },
    {
      title: 'results that nobody coded leave a flag unknown',
      version: 'v1',
      facts: { commitments: [commitment('limited', 'minor', 'no-data')], all: true },
      verdict: { NC: 'no', CA: 'yes', IR: 'yes', C: 'no', A: 'no', ER: 'unknown' },
    },
    {
      title: 'where we lack some of its commitments a dark flag proves nothing',
      version: 'v1',
      facts: { commitments: [commitment('limited', 'moderate', 'marginal')], all: false },
      verdict: { NC: 'no', CA: 'yes', IR: 'yes', C: 'unknown', A: 'yes', ER: 'unknown' },
    },
  ],
}

function decide({ commitments, all }: FlagFacts): Flags {
  const one = (of: (c: FlaggedCommitment) => Known<YesNo>) => {
    const found = commitments.map(of)
    if (found.includes('yes')) return 'yes'
    return all && found.every((f) => f === 'no') ? 'no' : 'unknown'
  }
  const any = one(() => 'yes')
  return {
    NC: any === 'yes' ? 'no' : any === 'no' ? 'yes' : 'unknown', // (1)
    CA: any, // (2)
    IR: one((c) => c.reviewed), // (3)
    C: one((c) => reaches(completion, c.completion, 'substantial')), // (4)
    A: one((c) => reaches(potentialImpact, c.potentialImpact, 'moderate')), // (5)
    ER: one((c) => reaches(didItOpenGovernment, c.didItOpenGovernment, 'major')), // (6)
  }
}

function reaches<C extends string>(list: Parameters<typeof isAtLeast<C>>[0], found: Coding<C>, floor: C): Known<YesNo> {
  if (isMissing(found)) return found
  return isAtLeast(list, found as C, floor) ? 'yes' : 'no'
}

function commitment(
  done: Coding<Completion>,
  impact: Coding<PotentialImpact>,
  opened: Coding<DidItOpenGovernment>,
): FlaggedCommitment {
  return { reviewed: 'yes', completion: done, potentialImpact: impact, didItOpenGovernment: opened }
}
