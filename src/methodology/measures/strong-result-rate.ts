import type { Measure } from '#methodology/measure.ts'
import { placeOf } from '#methodology/place.ts'

/**
 * How much of what was promised changed something that can be seen.
 *
 * Numerator: commitments with strong early results. Denominator: commitments
 * whose results were coded. Another scale is coded from plans of 2021.
 *
 * @unit share, 0–1; null where nothing was coded
 */
export const strongResultRate: Measure = {
  id: 'strong-result-rate',
  label: 'Strong early results',
  unit: 'share',
  numerator: 'commitments coded major or outstanding; from plans of 2021, significant',
  denominator: 'commitments whose results were coded',
  source: 'https://www.opengovpartnership.org/glossary/early-results/',
  revision: 1,
  breaks: [2021],
  codings: ['didItOpenGovernment', 'earlyResults'],
  place: (c) => placeOf(c.judgement.strongResult.verdict),
}
