import type { Measure } from '#methodology/measure.ts'
import { awaitsReview, isReviewed } from '#methodology/reviewed.ts'

/**
 * Starred commitments among all that were reviewed, in all years.
 *
 * Numerator: commitments with a star shown. Denominator: commitments of which
 * the reviewer coded anything. This is our reading of OGP's “global average”;
 * what OGP itself divides by is not said in any source read.
 *
 * @unit share, 0–1; null where nothing was reviewed
 */
export const starShareOfReviewed: Measure = {
  id: 'star-share-of-reviewed',
  label: 'Starred among reviewed commitments',
  unit: 'share',
  numerator: 'starred commitments',
  denominator: 'commitments of which the reviewer coded anything, plans of all years',
  source: 'our reading of “Stars (Global average 7%)” on member pages',
  revision: 1,
  breaks: [],
  codings: ['verifiable'],
  place: (c) => {
    if (c.judgement.starShown.outcome === 'yes') return 'counted'
    if (isReviewed(c.codings)) return 'assessed'
    return awaitsReview(c.codings) ? 'not-reviewed' : 'no-data'
  },
}
