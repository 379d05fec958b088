import type { Measure } from '#methodology/measure.ts'
import { placeOf } from '#methodology/place.ts'

/**
 * How much of what was promised is about open government.
 *
 * Numerator: relevant commitments. Denominator: those of which it was coded.
 * To 2019 three values were coded, from 2020 it is one yes or no.
 *
 * @unit share, 0–1; null where nothing was coded
 */
export const relevantRate: Measure = {
  id: 'relevant-rate',
  label: 'Relevant to open government',
  unit: 'share',
  numerator: 'relevant commitments',
  denominator: 'commitments of which relevance was coded',
  source: 'https://www.opengovpartnership.org/glossary/relevance/',
  revision: 1,
  breaks: [2020],
  codings: ['accessToInformation', 'openGovernmentLens'],
  place: (c) => placeOf(c.judgement.relevant.verdict),
}
