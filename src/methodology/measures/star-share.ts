import type { Measure } from '#methodology/measure.ts'
import { placeOfStar } from '#methodology/place.ts'

/**
 * How much of what could be starred is.
 *
 * Numerator: commitments with a star shown. Denominator: commitments of plans
 * of 2012 to 2017 of which the star can be told. What meets the criteria and
 * was not awarded one enters neither.
 *
 * @unit share, 0–1; null where nothing was coded
 */
export const starShare: Measure = {
  id: 'star-share',
  label: 'Share of starred commitments',
  unit: 'share',
  numerator: 'starred commitments',
  denominator: 'commitments of plans of 2012 to 2017 of which the star can be told',
  source: 'https://opengovpartnership.org/?p=3699',
  revision: 1,
  breaks: [],
  codings: ['potentialImpact', 'completionLast'],
  place: (c) => placeOfStar(c.judgement.starShown),
}
