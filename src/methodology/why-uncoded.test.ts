import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSilent, whyUncoded } from '#methodology/why-uncoded.ts'

test('the end-of-term report of a plan of 2013 would have said; it is not loaded', () => {
  assert.equal(whyUncoded({ first: { method: 'm3' }, last: null }, 'didItOpenGovernment'), 'not-loaded')
})

test('reports on plans of 2011 did not ask whether government opened', () => {
  assert.equal(whyUncoded({ first: { method: 'm1' }, last: null }, 'didItOpenGovernment'), 'no-data')
})

test('a review on record that does not speak of a coding did not code it', () => {
  assert.equal(whyUncoded({ first: { method: 'm1' }, last: null }, 'potentialImpact'), 'no-data')
})

test('without any review nothing is claimed of the method', () => {
  assert.equal(whyUncoded({ first: null, last: null }, 'completionLast'), 'not-loaded')
})

test('of several codings one that a review still to come here would give is enough', () => {
  const reviews = { first: { method: 'm5b' as const }, last: null }
  assert.equal(whyUncoded(reviews, 'didItOpenGovernment'), 'no-data')
  assert.equal(whyUncoded(reviews, 'didItOpenGovernment', 'earlyResults'), 'not-loaded')
})

test('a row in which a file has only “no data” for a last report is no review', () => {
  const row = { product: null, completion: 'no-data', didItOpenGovernment: 'no-data', earlyResults: null }
  assert.ok(isSilent(row))
  assert.ok(!isSilent({ ...row, completion: 'not-reviewed' }))
  assert.ok(!isSilent({ ...row, product: 'end-of-term-report' }))
})
