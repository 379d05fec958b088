import type { Lack } from '#methodology/rule.ts'

/**
 * A day that is known only as far as its source goes: it lies somewhere from
 * `from` to `to`, both included, 'YYYY-MM-DD'. A certain day has both alike.
 */
export interface Days {
  readonly from: string
  readonly to: string
}

/** All days that a whole or partial date may be: '2022' is any day of 2022. */
export function daysOf(date: string): Days {
  if (date.length === 10) return { from: date, to: date }
  if (date.length === 4) return { from: `${date}-01-01`, to: `${date}-12-31` }
  const lastDay = lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
  return { from: `${date}-01`, to: `${date}-${two(lastDay)}` }
}

/** So many months later, on the same day of the month or its last: 31 August and six months is the end of February. */
export function addMonths({ from, to }: Days, months: number): Days {
  return { from: monthsLater(from, months), to: monthsLater(to, months) }
}

/** So many days later. */
export function addDays({ from, to }: Days, days: number): Days {
  return { from: daysLater(from, days), to: daysLater(to, days) }
}

/** Whether `day` comes after `limit`, as far as both are known. */
export function isAfter(day: Days, limit: Days): 'yes' | 'no' | 'unknown' {
  if (day.from > limit.to) return 'yes'
  return day.to <= limit.from ? 'no' : 'unknown'
}

/** '2018-12-31', or '2023-01-01 to 2023-12-31' where it is not certain. */
export function formatDays({ from, to }: Days): string {
  return from === to ? from : `${from} to ${to}`
}

/** A date as recorded, `none` where it is known that nothing has happened so far, or why neither is known. */
export type Happened = string | 'none' | Lack

function monthsLater(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
  return `${year}-${two(month)}-${two(Math.min(Number(day.slice(8)), lastDayOf(year, month)))}`
}

function daysLater(day: string, days: number): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(y, m - 1, d + days)).toISOString().slice(0, 10)
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
