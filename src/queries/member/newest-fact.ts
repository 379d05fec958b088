import type { Material } from '#queries/member/material.ts'
import { reviewDate } from '#queries/member/standing.ts'
import { newestFirst } from '#queries/order.ts'

/** The newest date among the facts of a page that stand for something that has happened; null where none is dated. */
export function newestFact({ member, facts, figures, promises, today }: Material): string | null {
  const dates = [
    ...facts.of('document').map((d) => d.date ?? (d.year === null ? null : String(d.year))),
    ...facts.of('status-event').map((e) => e.date),
    ...facts.of('review').map(reviewDate),
    ...facts.of('post').map((p) => p.date),
    ...facts.of('action-plan').flatMap((p) => [p.submitted, ...figures.about(p.id).map((f) => f.asOf)]),
    ...promises.flatMap((p) => [p.first, p.last]).map((r) => (r?.year == null ? null : String(r.year))),
    ...(member.contacts ?? []).map((c) => c.asOf),
  ]
  const past = dates.filter((d): d is string => d !== null && d <= today)
  return past.sort(newestFirst)[0] ?? null
}
