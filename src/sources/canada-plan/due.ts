import { maybePartialDate, type PartialDate } from '#base/partial-date.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * When a deadline in words falls, where they name one month or one year and
 * nothing else: 'By March 2027', 'By end of 2028', 'By 2029'. A season, several
 * dates or a repetition give none.
 */
export function dueOf(words: string): PartialDate | null {
  const [, month, year = ''] = /^(?:By )?(?:end of )?(?:([A-Z][a-z]+) )?(20\d\d)$/.exec(words.trim()) ?? []
  if (month === undefined) return /^By /.test(words.trim()) ? maybePartialDate(year) : null
  const place = MONTHS.indexOf(month.toLowerCase())
  return place === -1 ? null : maybePartialDate(`${year}-${String(place + 1).padStart(2, '0')}`)
}
