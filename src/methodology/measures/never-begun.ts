import { isMissing } from '#base/coding.ts'
import type { Measure } from '#methodology/measure.ts'
import { effectiveCompletion } from '#methodology/rules/completed.ts'

/**
 * How many promises were not begun by the last review that coded them.
 *
 * Numerator: coded not started. Denominator: commitments with any completion code.
 *
 * @unit commitments; null where nothing was coded
 */
export const neverBegun: Measure = {
  id: 'never-begun',
  label: 'Never begun',
  unit: 'commitments',
  numerator: 'commitments coded not started at the last review that coded them',
  denominator: 'commitments with any code of completion',
  source: 'https://www.opengovpartnership.org/glossary/completion/',
  revision: 1,
  breaks: [],
  codings: ['completionLast'],
  place: (c) => {
    const found = effectiveCompletion(c.codings)
    if (isMissing(found)) return found
    return found === 'not-started' ? 'counted' : 'assessed'
  },
}
