import { type Coding, isMissing } from '#base/coding.ts'
import { allOf, atLeast, type Finding, type Rule } from '#methodology/rule.ts'
import { type Completion, completion } from '#model/codelists/completion.ts'

export interface CompletedFacts {
  readonly completionFirst: Coding<Completion>
  readonly completionLast: Coding<Completion>
}

/**
 * Whether the promise was kept as far as its last review that coded it says.
 *
 * 1. completion is substantial or complete, at the last review if that coded
 *    it, else at the first.
 *
 * Not the better of the two: what was substantial at mid-term and limited at
 * the end is not completed. OGP calls its column “Max Completion” and does the
 * same. “Unclear” and “withdrawn” are findings, and not completion.
 */
export const completed: Rule<CompletedFacts> = {
  id: 'completed',
  label: 'Completed',
  revision: 1,
  versions: {
    v1: allOf('all plans', 'https://www.opengovpartnership.org/glossary/completion/', (f) => [isDone(f)]),
  },
  examples: [
    {
      title: 'substantial at the end is completed',
      version: 'v1',
      facts: { completionFirst: 'limited', completionLast: 'substantial' },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'what went back between the reviews is not',
      version: 'v1',
      facts: { completionFirst: 'substantial', completionLast: 'limited' },
      verdict: {
        outcome: 'no',
        failed: [{ field: 'completionLast', needed: 'substantial or higher', found: 'limited' }],
      },
    },
    {
      title: 'without a last review the first one counts',
      version: 'v1',
      facts: { completionFirst: 'complete', completionLast: 'not-reviewed' },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'no evidence is a finding',
      version: 'v1',
      facts: { completionFirst: 'no-data', completionLast: 'unclear' },
      verdict: {
        outcome: 'no',
        failed: [{ field: 'completionLast', needed: 'substantial or higher', found: 'unclear' }],
      },
    },
    {
      title: 'a promise whose report is not out is neither kept nor broken',
      version: 'v1',
      facts: { completionFirst: 'not-applicable', completionLast: 'not-reviewed' },
      verdict: { outcome: 'unknown', missing: [{ field: 'completionLast', why: 'not-reviewed' }] },
    },
  ],
}

/** Completion at the last review that coded it; else why there is none: a report that had not coded it before all other reasons. */
export function effectiveCompletion(f: CompletedFacts): Coding<Completion> {
  return effective(f).value
}

function isDone(f: CompletedFacts): Finding {
  const { field, value } = effective(f)
  return atLeast(field, completion, value, 'substantial') // (1)
}

function effective(f: CompletedFacts): { readonly field: string; readonly value: Coding<Completion> } {
  const last = { field: 'completionLast', value: f.completionLast }
  const first = { field: 'completionFirst', value: f.completionFirst }
  if (!isMissing(f.completionLast)) return last
  if (!isMissing(f.completionFirst)) return first
  return f.completionLast !== 'not-reviewed' && f.completionFirst === 'not-reviewed' ? first : last
}
