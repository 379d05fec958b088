import type { Asking } from '#queries/asking.ts'
import { countOverdue } from '#queries/count-overdue.ts'
import { deadlinesAhead, findDeadlines } from '#queries/deadlines.ts'
import type { DueView } from '#queries/home-view.ts'
import { byCode } from '#queries/order.ts'

/** So many of the next deadlines stand on the first page. */
const AHEAD = 6
/** And so many of those that are over. */
const LATE = 6

/** What is due next and what is late, by the rules that set the days. */
export async function findDue(ask: Asking): Promise<DueView> {
  const [lines, counts] = await Promise.all([findDeadlines(ask, null), countOverdue(ask)])
  const count = (code: string) => counts.find((c) => c.code === code)?.count ?? 0
  const ahead = deadlinesAhead(lines, ask.today)
  const over = lines.filter((l) => l.due !== null && l.due.to < ask.today)
  const late = over.filter((l) => l.state === 'late').sort((a, b) => byCode(b.due?.to ?? '', a.due?.to ?? ''))
  return {
    ahead: ahead.slice(0, AHEAD),
    aheadCount: ahead.length,
    late: late.slice(0, LATE),
    lateCount: late.length,
    // the day is over, and no source says whether what was awaited came
    overdue: { yes: count('yes'), unknown: count('unknown') },
    unknownCount: over.filter((l) => l.state === 'unknown' && l.awaited === 'next-plan').length,
  }
}
