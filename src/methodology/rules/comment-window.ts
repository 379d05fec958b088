import { addDays, type Days, daysOf, formatDays, isAfter } from '#methodology/days.ts'
import { type Classed, type Failure, type Gap, isLack, type Known, type Rule } from '#methodology/rule.ts'

export interface CommentWindowFacts {
  /** First and last day on which anyone may comment, whole or partial dates; the last one is worked out where it is not recorded. */
  readonly from: Known<string>
  readonly to: Known<string>
}

export type CommentWindow = 'to-come' | 'open' | 'closed' | 'unknown'

const DAYS = 14

/**
 * Whether a report is open for public comment on a day.
 *
 * 1. Anyone may comment for two weeks: to the fourteenth day after the first.
 * 2. A recorded last day counts before that; one that comes too early is named as a failure.
 */
export const commentWindow: Rule<CommentWindowFacts, Classed<CommentWindow>> = {
  id: 'comment-window',
  label: 'Public comment',
  revision: 1,
  versions: {
    v1: {
      valid: 'all reports',
      source: 'https://www.opengovpartnership.org/stories/why-and-how-to-comment-on-irm-progress-reports/',
      decide,
    },
  },
  examples: [
    {
      title: 'Colombia 2021: opened on 25 June, the last day was 9 July',
      version: 'v1',
      facts: { from: '2021-06-25', to: 'not-recorded' },
      today: '2021-07-09',
      verdict: { outcome: 'open', failed: [], missing: [] },
    },
    {
      title: 'and on the day after it was closed',
      version: 'v1',
      facts: { from: '2021-06-25', to: '2021-07-09' },
      today: '2021-07-10',
      verdict: { outcome: 'closed', failed: [], missing: [] },
    },
    {
      title: 'a window of ten days is closed too early',
      version: 'v1',
      facts: { from: '2021-06-25', to: '2021-07-05' },
      today: '2021-07-06',
      verdict: {
        outcome: 'closed',
        failed: [{ field: 'commentTo', needed: '2021-07-09 or later', found: '2021-07-05' }],
        missing: [],
      },
    },
    {
      title: 'New Zealand 2018: only its last day is recorded, and it is past',
      version: 'v1',
      facts: { from: 'not-recorded', to: '2018-02-05' },
      today: '2018-03-01',
      verdict: { outcome: 'closed', failed: [], missing: [{ field: 'commentFrom', why: 'not-recorded' }] },
    },
    {
      title: 'a month is not precise enough within that month',
      version: 'v1',
      facts: { from: '2021-06', to: 'not-recorded' },
      today: '2021-06-20',
      verdict: { outcome: 'unknown', failed: [], missing: [{ field: 'commentFrom', why: 'not-recorded' }] },
    },
  ],
}

/** The last day on which anyone may comment, by the rule. */
export function lastDayOfComment(from: string): Days {
  return addDays(daysOf(from), DAYS) // (1)
}

function decide(f: CommentWindowFacts, today?: string): Classed<CommentWindow> {
  const from = isLack(f.from) ? null : daysOf(f.from)
  const least = isLack(f.from) ? null : lastDayOfComment(f.from)
  const to = isLack(f.to) ? least : daysOf(f.to) // (2)
  const failed = tooEarly(to, least)
  const lacking: Gap[] = isLack(f.from) ? [{ field: 'commentFrom', why: f.from }] : []
  if (today === undefined) return { outcome: 'unknown', failed, missing: [{ field: 'today', why: 'not-recorded' }] }
  const day = daysOf(today)
  if (to !== null && isAfter(day, to) === 'yes') return { outcome: 'closed', failed, missing: lacking }
  if (from !== null && isAfter(from, day) === 'yes') return { outcome: 'to-come', failed, missing: lacking }
  if (from !== null && to !== null && day.from >= from.to && isAfter(day, to) === 'no')
    return { outcome: 'open', failed, missing: lacking }
  const vague: Gap = {
    field: from === null || from.from !== from.to ? 'commentFrom' : 'commentTo',
    why: 'not-recorded',
  }
  return { outcome: 'unknown', failed, missing: lacking.length > 0 ? lacking : [vague] }
}

function tooEarly(to: Days | null, least: Days | null): Failure[] {
  if (to === null || least === null || isAfter(least, to) !== 'yes') return []
  return [{ field: 'commentTo', needed: `${formatDays(least)} or later`, found: formatDays(to) }]
}
