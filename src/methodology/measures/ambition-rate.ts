import type { Measure } from '#methodology/measure.ts'
import { placeOf } from '#methodology/place.ts'

/**
 * How much of what was promised would change much.
 *
 * Numerator: commitments that the rule “ambitious” answers with yes.
 * Denominator: those it can answer. For plans from 2020 it can answer none.
 *
 * @unit share, 0–1; null where nothing was coded
 */
export const ambitionRate: Measure = {
  id: 'ambition-rate',
  label: 'Ambition',
  unit: 'share',
  numerator: 'ambitious commitments',
  denominator: 'commitments whose ambition can be told',
  source: 'https://www.opengovpartnership.org/glossary/ambition/',
  revision: 1,
  breaks: [2020],
  codings: ['potentialImpact', 'potentialForResults'],
  place: (c) => placeOf(c.judgement.ambitious.verdict),
}
