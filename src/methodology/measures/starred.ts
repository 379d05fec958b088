import type { Measure } from '#methodology/measure.ts'
import { placeOfStar } from '#methodology/place.ts'

/**
 * How many promises are starred. Counts the star that is shown; see the rule `star-shown`.
 *
 * @unit commitments; null where no star can be told
 */
export const starred: Measure = {
  id: 'starred',
  label: 'Starred commitments',
  unit: 'commitments',
  numerator: 'starred commitments',
  denominator: 'commitments of plans of 2012 to 2017 of which the star can be told',
  source: 'https://opengovpartnership.org/?p=3699',
  revision: 1,
  breaks: [],
  codings: ['potentialImpact', 'completionLast'],
  place: (c) => placeOfStar(c.judgement.starShown),
}
