import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyUncoded } from '#queries/uncoded.ts'

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
