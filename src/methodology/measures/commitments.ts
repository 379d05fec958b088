import type { Measure } from '#methodology/measure.ts'

/**
 * How many promises a plan has in our records, withdrawn ones included. One
 * that may be the same as another is left out until a person decides.
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
