import type { Measure, Measured } from '#methodology/measure.ts'
import { placeOf } from '#methodology/place.ts'
import { whyUncoded } from '#methodology/why-uncoded.ts'

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
  place: (c) => (isNotAsked(c) ? 'not-applicable' : placeOf(c.judgement.completed.verdict)),
}

/** Whether the only review that there is says that it cannot be asked: that is the reason, as in every list, and not the method. */
function isNotAsked({ codings, reviews }: Measured): boolean {
  return (
    codings.completionFirst === 'not-applicable' &&
    codings.completionLast === 'no-data' &&
    reviews.last === null &&
    whyUncoded(reviews, 'completionLast') === 'no-data'
  )
}
