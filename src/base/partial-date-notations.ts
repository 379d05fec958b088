import { agreement, maybePartialDate, type PartialDate, partialDate } from '#base/partial-date.ts'

/**
 * How a written date was read.
 *
 * - `exact`: all that is written is certain.
 * - `coarser`: a season, a quarter, an end of a year: only the year is kept.
 * - `order-unknown`: 06/01/2016 is a day of January or of June: only the year is certain.
 * - `day-count`: a spreadsheet's count of days.
 * - `no-such-day`: 31/9/2014: only the year is kept.
 * - `range`: it names several years, so that none is certain.
 * - `unread`: none of these.
 */
export type DateManner = 'exact' | 'coarser' | 'order-unknown' | 'day-count' | 'no-such-day' | 'range' | 'unread'

export interface DateReading {
  readonly date: PartialDate | null
  readonly manner: DateManner
}

/** Which part of 06/01/2016 comes first, where a publisher says so or its whole file shows it. */
export type DateOrder = 'month-first' | 'day-first' | 'unknown'

const UNREAD: DateReading = { date: null, manner: 'unread' }

/**
 * Reads a date in any notation found in exports, keeping only what is certain.
 *
 * Where the order of day and month is unknown, both readings are made and what
 * they agree on is kept: all of 12/31/2014 and 01/01/2014, the year alone of
 * 06/01/2016. Years of two digits are of this century. Counts of days begin at
 * 30 December 1899, as in the spreadsheets of all makers by default.
 */
export function readDate(text: string, order: DateOrder = 'unknown'): DateReading {
  const written = text.trim().replace(/\s+/g, ' ')
  const iso = maybePartialDate(written.replace(/[T ]\d{2}:\d{2}.*$/, ''))
  if (iso !== null) return exact(iso)
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(written)
  if (slashed !== null) return readSlashed(Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3]!), order)
  if (/^\d{5}$/.test(written)) return readDayCount(Number(written))
  return readWords(written.toLowerCase())
}

function readSlashed(a: number, b: number, year: number, order: DateOrder): DateReading {
  const monthFirst = order === 'day-first' ? null : partialDate(year, a, b)
  const dayFirst = order === 'month-first' ? null : partialDate(year, b, a)
  if (monthFirst === null && dayFirst === null) return { date: partialDate(year), manner: 'no-such-day' }
  if (monthFirst === null || dayFirst === null || monthFirst === dayFirst) return exact((monthFirst ?? dayFirst)!)
  return { date: agreement(monthFirst, dayFirst), manner: 'order-unknown' }
}

function readDayCount(days: number): DateReading {
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
  // before 1990 and after 2089 the number is more likely something else
  return days >= 32_874 && days < 69_764 ? { date, manner: 'day-count' } : UNREAD
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

const monthYear = new RegExp(`^${MONTH},? (\\d{4})$`)
/** 'Jul-12' is how spreadsheets print July 2012; a day of July they print as '12-Jul'. */
const monthDashYear = new RegExp(`^${MONTH}[-/](\\d{4}|\\d{2})$`)
const monthDayYear = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`)
const dayMonthYear = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\\d{4})$`)
const monthsOfYear = new RegExp(`^${MONTH} ?[/–-] ?${MONTH} (\\d{4})$`)
const partOfYear =
  /^(?:(?:(?:the )?(?:end|beginning|middle|start) of|early|mid|late|by|by the end of)|(?:q[1-4]|quarter [1-4]|[1-4](?:st|nd|rd|th)? quarter|(?:i|ii|iii|iv) quarter)(?: of)?|(?:[12]|first|second) (?:half|semester)(?: of)?|spring|summer|autumn|fall|winter)[ -](\d{4})$/
const years = /^(\d{4}) ?(?:[-–/]|to|and) ?(\d{4}|\d{2})$/

function readWords(written: string): DateReading {
  let found = monthYear.exec(written) ?? monthDashYear.exec(written)
  if (found !== null) return whole(fullYear(found[2]!), monthOf(found[1]!))
  found = monthDayYear.exec(written)
  if (found !== null) return whole(Number(found[3]), monthOf(found[1]!), Number(found[2]))
  found = dayMonthYear.exec(written)
  if (found !== null) return whole(Number(found[3]), monthOf(found[2]!), Number(found[1]))
  found = monthsOfYear.exec(written)
  if (found !== null) return { date: partialDate(Number(found[3])), manner: 'coarser' }
  found = partOfYear.exec(written)
  if (found !== null) return { date: partialDate(Number(found[1])), manner: 'coarser' }
  found = years.exec(written)
  if (found !== null) return { date: null, manner: 'range' }
  return UNREAD
}

function exact(date: PartialDate): DateReading {
  return { date, manner: 'exact' }
}

function whole(year: number, month: number, day?: number): DateReading {
  const date = partialDate(year, month, day)
  return date === null ? { date: partialDate(year), manner: 'no-such-day' } : exact(date)
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3) as (typeof MONTHS)[number]) + 1
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written)
}
