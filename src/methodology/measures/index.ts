import { ambitionRate } from '#methodology/measures/ambition-rate.ts'
import { commitments } from '#methodology/measures/commitments.ts'
import { completionRate } from '#methodology/measures/completion-rate.ts'
import { major } from '#methodology/measures/major.ts'
import { neverBegun } from '#methodology/measures/never-begun.ts'
import { outstanding } from '#methodology/measures/outstanding.ts'
import { relevantRate } from '#methodology/measures/relevant-rate.ts'
import { starShare } from '#methodology/measures/star-share.ts'
import { starShareOfReviewed } from '#methodology/measures/star-share-of-reviewed.ts'
import { starred } from '#methodology/measures/starred.ts'
import { strongResultRate } from '#methodology/measures/strong-result-rate.ts'
import { verifiableRate } from '#methodology/measures/verifiable-rate.ts'

/** Every measure over commitments, by id, in the order in which they are shown. */
export const measures = {
  commitments,
  'completion-rate': completionRate,
  'never-begun': neverBegun,
  'verifiable-rate': verifiableRate,
  'relevant-rate': relevantRate,
  'ambition-rate': ambitionRate,
  'strong-result-rate': strongResultRate,
  major,
  outstanding,
  starred,
  'star-share': starShare,
  'star-share-of-reviewed': starShareOfReviewed,
} as const

export type MeasureId = keyof typeof measures
