import { type Classed, type Failure, type Gap, gaps, isLack, isYes, type Known, type Rule } from '#methodology/rule.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

export interface IrmScoreFacts {
  /** What the rules of those names say. */
  readonly ambitious: Known<YesNo>
  readonly completed: Known<YesNo>
  readonly strongResult: Known<YesNo>
}

/** The four classes of the Global Report, unreviewed, and what cannot be told. */
export type IrmScore =
  | 'ambitious-and-complete-or-strong'
  | 'ambitious-not-complete'
  | 'complete-not-ambitious'
  | 'neither'
  | 'not-reviewed'
  | 'unknown'

/** The number that OGP prints for a class; none for what cannot be told. */
export const scoreOf: Readonly<Record<IrmScore, number | null>> = {
  'ambitious-and-complete-or-strong': 4,
  'ambitious-not-complete': 3,
  'complete-not-ambitious': 2,
  neither: 1,
  'not-reviewed': -1,
  unknown: null,
}

/**
 * What became of the promise, in four classes.
 *
 * 1. It is ambitious and completed, or has strong early results;
 * 2. it is ambitious and not completed; 3. completed and not ambitious; 4. neither.
 * 5. Its design is not reviewed yet.
 *
 * Results that were never coded are taken as not strong, and stated as missing:
 * for plans of 2011 and 2012 nobody asked. Ambition or completion that was
 * never coded leaves the class unknown, where OGP's sheet prints 1.
 */
export const irmScore: Rule<IrmScoreFacts, Classed<IrmScore>> = {
  id: 'irm-score',
  label: 'Review score',
  revision: 1,
  versions: {
    v1: { valid: 'plans to 2019', source: 'OGP’s sheet of July 2024, column “IRM-Based Score”', findings, decide },
  },
  examples: [
    {
      title: 'ambitious and done',
      version: 'v1',
      facts: { ambitious: 'yes', completed: 'yes', strongResult: 'no' },
      verdict: answer('ambitious-and-complete-or-strong', [failure('strongResult')]),
    },
    {
      title: 'strong results are enough, whatever else',
      version: 'v1',
      facts: { ambitious: 'no', completed: 'no', strongResult: 'yes' },
      verdict: answer('ambitious-and-complete-or-strong', [failure('ambitious'), failure('completed')]),
    },
    {
      title: 'done but not ambitious; results were not coded, and that is stated',
      version: 'v1',
      facts: { ambitious: 'no', completed: 'yes', strongResult: 'no-data' },
      verdict: answer('complete-not-ambitious', [failure('ambitious')], [{ field: 'strongResult', why: 'no-data' }]),
    },
    {
      title: 'of a plan of 2021 ambition is not known, so neither is the class',
      version: 'v1',
      facts: { ambitious: 'not-loaded', completed: 'yes', strongResult: 'no' },
      verdict: answer('unknown', [failure('strongResult')], [{ field: 'ambitious', why: 'not-loaded' }]),
    },
    {
      title: 'a design that is not reviewed is no score of 1',
      version: 'v1',
      facts: { ambitious: 'not-reviewed', completed: 'yes', strongResult: 'no' },
      verdict: answer('not-reviewed', [failure('strongResult')], [{ field: 'ambitious', why: 'not-reviewed' }]),
    },
  ],
}

function findings(f: IrmScoreFacts) {
  return [
    isYes('ambitious', f.ambitious),
    isYes('completed', f.completed),
    isYes('strongResult', f.strongResult),
  ] as const
}

function decide(f: IrmScoreFacts): Classed<IrmScore> {
  const found = findings(f)
  return answer(
    classOf(f),
    found.filter((x): x is Failure => 'found' in x),
    gaps(found),
  )
}

function classOf(f: IrmScoreFacts): IrmScore {
  if (f.strongResult === 'yes') return 'ambitious-and-complete-or-strong' // (1)
  if (f.ambitious === 'not-reviewed') return 'not-reviewed' // (5)
  if (isLack(f.ambitious) || isLack(f.completed)) return 'unknown'
  if (f.ambitious === 'yes')
    return f.completed === 'yes' ? 'ambitious-and-complete-or-strong' : 'ambitious-not-complete' // (1) (2)
  return f.completed === 'yes' ? 'complete-not-ambitious' : 'neither' // (3) (4)
}

function answer(outcome: IrmScore, failed: readonly Failure[] = [], missing: readonly Gap[] = []): Classed<IrmScore> {
  return { outcome, failed, missing }
}

function failure(field: string): Failure {
  return { field, needed: 'yes', found: 'no' }
}
