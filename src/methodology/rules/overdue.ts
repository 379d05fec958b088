import type { Coding } from '#base/coding.ts'
import { daysOf, formatDays } from '#methodology/days.ts'
import { all, type Finding, is, isLack, type Known, type Rule } from '#methodology/rule.ts'
import type { Completion } from '#model/codelists/completion.ts'

export interface OverdueFacts {
  /** When it is to end, or when a milestone is due: a whole or partial date. */
  readonly end: Known<string>
  /** Whether a source says that the government withdrew it; 'no' where none says so. */
  readonly withdrawn: Known<'yes' | 'no'>
  /** The last coding of completion that there is, or why there is none. */
  readonly completion: Coding<Completion>
}

/**
 * Whether a promise or a milestone is past its end and was not complete when last reviewed, on a day.
 *
 * 1. The last day that its end can mean is before the day: “2022” is past from 1 January 2023.
 * 2. It is not withdrawn, neither by its government nor in the coding.
 * 3. The last coding of completion is anything but complete.
 *
 * A coding may be years old, or older than the end, so a yes is never said as
 * “overdue”. Substantial is not done: OGP counts it as completed, and the date had passed all the same.
 */
export const overdue: Rule<OverdueFacts> = {
  id: 'overdue',
  label: 'End passed, not complete when last reviewed',
  revision: 1,
  versions: {
    v1: {
      valid: 'all plans; our own reading, for OGP publishes no such status',
      source: 'the end date of the promise and https://www.opengovpartnership.org/glossary/completion/',
      decide: (f, today) => all([isPast(f.end, today), is('withdrawn', f.withdrawn, 'no'), isOpen(f.completion)]),
    },
  },
  examples: [
    {
      title: 'the end is past and the work is limited',
      version: 'v1',
      facts: { end: '2018-06-30', withdrawn: 'no', completion: 'limited' },
      today: '2018-07-01',
      verdict: { outcome: 'yes' },
    },
    {
      title: 'on its last day the end has not passed',
      version: 'v1',
      facts: { end: '2018-06-30', withdrawn: 'no', completion: 'limited' },
      today: '2018-06-30',
      verdict: { outcome: 'no', failed: [{ field: 'end', needed: 'before 2018-06-30', found: '2018-06-30' }] },
    },
    {
      title: 'of the end only the year is known, and the year is not over',
      version: 'v1',
      facts: { end: '2022', withdrawn: 'no', completion: 'not-started' },
      today: '2022-11-30',
      verdict: {
        outcome: 'no',
        failed: [{ field: 'end', needed: 'before 2022-11-30', found: '2022-01-01 to 2022-12-31' }],
      },
    },
    {
      title: 'what is complete gets a no, whenever it was to end',
      version: 'v1',
      facts: { end: 'not-recorded', withdrawn: 'no', completion: 'complete' },
      today: '2022-11-30',
      verdict: { outcome: 'no', failed: [{ field: 'completion', needed: 'not complete', found: 'complete' }] },
    },
    {
      title: 'what was withdrawn gets a no',
      version: 'v1',
      facts: { end: '2018-06-30', withdrawn: 'no', completion: 'withdrawn' },
      today: '2022-11-30',
      verdict: { outcome: 'no', failed: [{ field: 'completion', needed: 'not complete', found: 'withdrawn' }] },
    },
    {
      title: 'its end is past, and nobody has coded how much of it was done',
      version: 'v1',
      facts: { end: '2018-06-30', withdrawn: 'no', completion: 'not-reviewed' },
      today: '2022-11-30',
      verdict: { outcome: 'unknown', missing: [{ field: 'completion', why: 'not-reviewed' }] },
    },
    {
      title: 'no source says when it ends',
      version: 'v1',
      facts: { end: 'not-recorded', withdrawn: 'no', completion: 'limited' },
      today: '2022-11-30',
      verdict: { outcome: 'unknown', missing: [{ field: 'end', why: 'not-recorded' }] },
    },
  ],
}

/** Codings after which nothing is left to be late with. */
export const SETTLED: readonly string[] = ['complete', 'withdrawn']

function isPast(end: Known<string>, today: string | undefined): Finding {
  if (isLack(end)) return { field: 'end', why: end }
  if (today === undefined) return { field: 'today', why: 'not-recorded' }
  const days = daysOf(end)
  const needed = `before ${today}`
  const found = formatDays(days)
  return days.to < today ? { field: 'end', needed, met: found } : { field: 'end', needed, found } // (1)
}

function isOpen(completion: Coding<Completion>): Finding {
  const field = 'completion'
  if (isLack(completion)) return { field, why: completion }
  const needed = 'not complete'
  return SETTLED.includes(completion) ? { field, needed, found: completion } : { field, needed, met: completion } // (2) (3)
}
