import type { Measure } from '#methodology/measure.ts'
import { placeOf } from '#methodology/place.ts'

/**
 * How much of what was promised was done.
 *
 * Numerator: commitments coded substantial or complete at the last review that
 * coded them. Denominator: commitments with any completion code. Those never
 * coded are left out, by reason.
 *
 * @unit share, 0–1; null where nothing was coded
 */
export const completionRate: Measure = {
  id: 'completion-rate',
  label: 'Completion',
  unit: 'share',
  numerator: 'commitments coded substantial or complete at the last review that coded them',
  denominator: 'commitments with any code of completion',
  source: 'https://www.opengovpartnership.org/glossary/completion/',
  revision: 1,
  breaks: [],
  codings: ['completionLast'],
  place: (c) => placeOf(c.judgement.completed.verdict),
}
