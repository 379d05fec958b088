import type { Measure } from '#methodology/measure.ts'
import { placeOf } from '#methodology/place.ts'

/**
 * How much of what was promised could be checked.
 *
 * Numerator: verifiable commitments. Denominator: those of which it was coded.
 * To 2016 it follows from a scale of four, from 2017 it is a yes or no.
 *
 * @unit share, 0–1; null where nothing was coded
 */
export const verifiableRate: Measure = {
  id: 'verifiable-rate',
  label: 'Verifiable',
  unit: 'share',
  numerator: 'verifiable commitments',
  denominator: 'commitments of which specificity or verifiability was coded',
  source: 'https://opengovpartnership.org/glossary/verifiability',
  revision: 1,
  breaks: [2017],
  codings: ['specificity', 'verifiable'],
  place: (c) => placeOf(c.judgement.verifiable.verdict),
}
