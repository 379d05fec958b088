import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgedBy } from '#queries/member/judged-by.ts'
import type { ReviewRow } from '#queries/promises.ts'

function review(product: ReviewRow['product'], year: number, completion: string | null): ReviewRow {
  const codes = { completion, didItOpenGovernment: null, earlyResults: null, potentialImpact: null }
  return { stage: null, product, method: 'm2', year, statements: [], withheld: false, codes }
}

test('each promise is credited to the review that coded it last, and to no other', () => {
  const first = review('progress-report', 2016, 'limited')
  const last = review('end-of-term-report', 2017, 'complete')
  const silent = review('end-of-term-report', 2017, null)
  assert.deepEqual(
    judgedBy([
      { first, last },
      { first, last: silent },
      { first, last: null },
      { first: null, last: null },
    ]),
    [
      { assessor: 'irm', product: 'progress-report', year: 2016, count: 2 },
      { assessor: 'irm', product: 'end-of-term-report', year: 2017, count: 1 },
    ],
  )
})
