import { isMissing } from '#base/coding.ts'
import type { Codings } from '#model/codings.ts'

/** Whether the independent reviewer coded anything of it. */
export function isReviewed({ year: _, ...codings }: Codings): boolean {
  return Object.values(codings).some((c) => !isMissing(c))
}

/** Whether no review had coded it when the source was made: nothing is coded, and something is said to be not reviewed. */
export function awaitsReview({ year: _, ...codings }: Codings): boolean {
  const all: readonly string[] = Object.values(codings)
  return all.every(isMissing) && all.includes('not-reviewed')
}
