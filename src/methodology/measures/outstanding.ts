import type { Measure } from '#methodology/measure.ts'
import { placeOfCode } from '#methodology/place.ts'

/**
 * How many promises opened government to a degree coded outstanding, and no other.
 *
 * Numerator: coded outstanding. Denominator: commitments of which “did it open
 * government?” was coded. From plans of 2021 another scale is coded: no data.
 *
 * @unit commitments; null where nothing was coded
 */
export const outstanding: Measure = {
  id: 'outstanding',
  label: 'Outstanding',
  unit: 'commitments',
  numerator: 'commitments coded outstanding for “did it open government?”',
  denominator: 'commitments of which “did it open government?” was coded',
  source: 'https://www.opengovpartnership.org/glossary/early-results/',
  revision: 1,
  breaks: [],
  codings: ['didItOpenGovernment'],
  place: (c) => placeOfCode(c.codings.didItOpenGovernment, 'outstanding'),
}
