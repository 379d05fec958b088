import type { JudgedBy } from '#queries/member-view.ts'
import { judgingReview, type PromiseRow } from '#queries/promises.ts'

/** The reviews that the codings of completion come from, each with how many it gave: most first, the newest of equals. */
export function judgedBy(promises: readonly Pick<PromiseRow, 'first' | 'last'>[]): readonly JudgedBy[] {
  const found = new Map<string, JudgedBy>()
  for (const review of promises.map(judgingReview)) {
    if (review === null) continue
    const { product, year } = review
    const key = `${product ?? ''} ${year ?? ''}`
    found.set(key, { assessor: 'irm', product, year, count: (found.get(key)?.count ?? 0) + 1 })
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (b.year ?? 0) - (a.year ?? 0))
}
