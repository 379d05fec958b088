import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assetPoints, citizenPoints, fiscalPoints, informationPoints } from '#methodology/eligibility-points.ts'

test('two documents published in time give two points each', () => {
  assert.equal(fiscalPoints('yes', 'no'), 2)
  assert.equal(fiscalPoints('yes', 'yes'), 4)
  assert.equal(fiscalPoints('not-applicable', 'yes'), 'not-applicable')
})

test('a law counts more than a right in the constitution, and that more than a draft', () => {
  assert.equal(informationPoints('yes', 'no', 'no'), 4)
  assert.equal(informationPoints('no', 'yes', 'no'), 3)
  assert.equal(informationPoints('no', 'no', 'yes'), 1)
  assert.equal(informationPoints('no', 'no', 'no'), 0)
})

test('what a right and a draft give together was not read, so it is not guessed', () => {
  assert.equal(informationPoints('no', 'yes', 'yes'), 'not-loaded')
})

test('a law on asset disclosure without public access is worth half', () => {
  assert.equal(assetPoints('yes', 'no'), 2)
  assert.equal(assetPoints('yes', 'yes'), 4)
  assert.equal(assetPoints('no', 'not-loaded'), 0)
})

test('civil liberties give no points as long as their thresholds are not known', () => {
  assert.equal(citizenPoints(8.2), 'not-loaded')
  assert.equal(citizenPoints(8.2, [7.5, 5, 2.5]), 4)
  assert.equal(citizenPoints(7.5, [7.5, 5, 2.5]), 3)
  assert.equal(citizenPoints(2.5, [7.5, 5, 2.5]), 0)
})
