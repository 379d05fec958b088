import { daysOf, isAfter } from '#methodology/days.ts'

/** Where a plan stands on a day; unknown where its dates are not precise enough to tell. */
export type Period = 'to-come' | 'running' | 'ended' | 'unknown'

/**
 * Whether a plan runs on a day. A date that is only a year or a month stands
 * for all its days: on a day within it nobody can tell.
 *
 * @param today 'YYYY-MM-DD'
 */
export function periodOf(start: string | null, end: string | null, today: string): Period {
  const day = daysOf(today)
  const ended = end === null ? 'unknown' : isAfter(day, daysOf(end))
  if (ended === 'yes') return 'ended'
  const toCome = start === null ? 'unknown' : isAfter(daysOf(start), day)
  if (toCome === 'yes') return 'to-come'
  return ended === 'no' && toCome === 'no' ? 'running' : 'unknown'
}
