import { addMonths, daysOf, formatDays, isAfter } from '#methodology/days.ts'
import { isLack, type Known, type Rule, type Verdict } from '#methodology/rule.ts'

export interface TimeLeftFacts {
  /** When the place asks to join, and when the term of its administration ends. */
  readonly asks: Known<string>
  readonly termEnds: Known<string>
}

const MONTHS = 16

/**
 * Whether a local administration has time enough left to join.
 *
 * 1. At least 16 months of its term are left when it asks.
 */
export const timeLeftToJoin: Rule<TimeLeftFacts> = {
  id: 'time-left-to-join',
  label: 'Time left to join',
  revision: 1,
  versions: {
    v1: {
      valid: 'OGP Local',
      source: 'https://opengovpartnership.org/glossary/local-eligibility-criteria',
      decide,
    },
  },
  examples: [
    {
      title: 'two years are left',
      version: 'v1',
      facts: { asks: '2022-03', termEnds: '2024-03' },
      verdict: { outcome: 'yes' },
    },
    {
      title: 'a year is too short',
      version: 'v1',
      facts: { asks: '2022-03-01', termEnds: '2023-03-01' },
      verdict: {
        outcome: 'no',
        failed: [{ field: 'termEnds', needed: '2023-07-01 or later', found: '2023-03-01' }],
      },
    },
    {
      title: 'by years alone it cannot be told',
      version: 'v1',
      facts: { asks: '2022', termEnds: '2023' },
      verdict: { outcome: 'unknown', missing: [{ field: 'termEnds', why: 'not-recorded' }] },
    },
  ],
}

function decide(f: TimeLeftFacts): Verdict {
  if (isLack(f.asks)) return { outcome: 'unknown', missing: [{ field: 'asks', why: f.asks }] }
  if (isLack(f.termEnds)) return { outcome: 'unknown', missing: [{ field: 'termEnds', why: f.termEnds }] }
  const least = addMonths(daysOf(f.asks), MONTHS) // (1)
  const ends = daysOf(f.termEnds)
  const tooShort = isAfter(least, ends)
  if (tooShort === 'no') return { outcome: 'yes' }
  if (tooShort === 'unknown') return { outcome: 'unknown', missing: [{ field: 'termEnds', why: 'not-recorded' }] }
  const needed = `${formatDays(least)} or later`
  return { outcome: 'no', failed: [{ field: 'termEnds', needed, found: formatDays(ends) }] }
}
