import type { Measure } from '#methodology/measure.ts'

/**
 * How many promises a plan has in our records, withdrawn ones included.
 *
 * @unit commitments
 */
export const commitments: Measure = {
  id: 'commitments',
  label: 'Commitments',
  unit: 'commitments',
  numerator: 'all commitments on record',
  denominator: 'the same',
  source: 'a plain count',
  revision: 1,
  breaks: [],
  codings: [],
  place: () => 'counted',
}
