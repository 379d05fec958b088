import type { Measure } from '#methodology/measure.ts'
import { placeOfCode } from '#methodology/place.ts'

/**
 * How many promises opened government to a degree coded major, and no other.
 *
 * Numerator: coded major. Denominator: commitments of which “did it open
 * government?” was coded. From plans of 2021 another scale is coded: no data.
 *
 * @unit commitments; null where nothing was coded
 */
export const major: Measure = {
  id: 'major',
  label: 'Major',
  unit: 'commitments',
  numerator: 'commitments coded major for “did it open government?”',
  denominator: 'commitments of which “did it open government?” was coded',
  source: 'https://www.opengovpartnership.org/glossary/early-results/',
  revision: 1,
  breaks: [],
  codings: ['didItOpenGovernment'],
  place: (c) => placeOfCode(c.codings.didItOpenGovernment, 'major'),
}
