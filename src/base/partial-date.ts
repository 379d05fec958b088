/**
 * Dates as precise as they are known: '2021', '2021-02' or '2021-02-16'.
 *
 * The precision is the length. A part that is not certain is left away, never
 * filled in.
 */
export type PartialDate = string

export type Precision = 'year' | 'month' | 'day'

/** How precise a partial date is. */
export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** The partial date of these parts; null where there is no such month or day. */
export function partialDate(year: number, month?: number, day?: number): PartialDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null
  const written = String(year).padStart(4, '0')
  if (month === undefined) return written
  if (month < 1 || month > 12) return null
  const withMonth = `${written}-${String(month).padStart(2, '0')}`
  if (day === undefined) return withMonth
  return day < 1 || day > daysIn(year, month) ? null : `${withMonth}-${String(day).padStart(2, '0')}`
}

/** A date in the ISO form, checked against the calendar; null for anything else. */
export function maybePartialDate(text: string): PartialDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (found === null) return null
  const [, year, month, day] = found.map((part) => (part === undefined ? undefined : Number(part)))
  return partialDate(year!, month, day)
}

/** What two readings of one date agree on: '2016-01-06' and '2016-06-01' agree on '2016'; null where not even on the year. */
export function agreement(a: PartialDate, b: PartialDate): PartialDate | null {
  const [left, right] = [a.split('-'), b.split('-')]
  const common: string[] = []
  for (const [i, part] of left.entries()) {
    if (part !== right[i]) break
    common.push(part)
  }
  return common.length === 0 ? null : common.join('-')
}

/** First and last day that a partial date can mean, as whole dates. */
export function spanOf(date: PartialDate): { readonly first: string; readonly last: string } {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (day !== undefined) return { first: date, last: date }
  if (month !== undefined)
    return { first: `${date}-01`, last: `${date}-${String(daysIn(year, month)).padStart(2, '0')}` }
  return { first: `${date}-01-01`, last: `${date}-12-31` }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
