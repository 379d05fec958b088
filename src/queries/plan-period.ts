/** Where a plan stands on a day; unknown where its dates are not precise enough to tell. */
export type Period = 'to-come' | 'running' | 'ended' | 'unknown'

/**
 * Whether a plan runs on a day. A date that is only a year or a month stands
 * for all its days: on a day within it nobody can tell.
 *
 * @param today 'YYYY-MM-DD'
 */
export function periodOf(start: string | null, end: string | null, today: string): Period {
  const ended = end === null ? null : isPast(end, today)
  if (ended === true) return 'ended'
  const begun = start === null ? null : hasBegun(start, today)
  if (begun === false) return 'to-come'
  return ended === false && begun === true ? 'running' : 'unknown'
}

/** Whether the last day that a partial date may mean is over; null where today is within what it may mean. */
function isPast(date: string, today: string): boolean | null {
  const same = today.slice(0, date.length)
  if (date !== same) return date < same
  return date.length === 10 ? false : null
}

/** Whether the first day that a partial date may mean has come; null where today is within what it may mean. */
function hasBegun(date: string, today: string): boolean | null {
  const same = today.slice(0, date.length)
  if (date !== same) return date < same
  return date.length === 10 ? true : null
}
