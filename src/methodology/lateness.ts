import { type Days, daysOf, formatDays, type Happened, isAfter } from '#methodology/days.ts'
import { all, type Finding, isLack, type Lack, type Verdict } from '#methodology/rule.ts'

/**
 * Whether something happened, or has not happened by `today`, after the last
 * day on which it was not yet late. A delivery or limit that is not precise
 * enough to tell gives `unknown`, and the reason is that its day is not recorded.
 */
export function lateness(field: string, limit: Days | Lack, happened: Happened, today: string | undefined): Verdict {
  const found = finding(field, limit, happened, today)
  return 'met' in found ? { outcome: 'yes', met: [found] } : all([found])
}

function finding(field: string, limit: Days | Lack, happened: Happened, today: string | undefined): Finding {
  if (typeof limit === 'string') return { field: 'lateAfter', why: limit }
  if (isLack(happened)) return { field, why: happened }
  if (happened === 'none' && today === undefined) return { field: 'today', why: 'not-recorded' }
  const late = isAfter(daysOf(happened === 'none' ? today! : happened), limit)
  const needed = `after ${formatDays(limit)}`
  const said = happened === 'none' ? `none by ${today}` : happened
  if (late === 'yes') return { field, needed, met: said }
  if (late === 'no') return { field, needed, found: said }
  return { field: limit.from === limit.to ? field : 'lateAfter', why: 'not-recorded' }
}
