import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodOf } from '#queries/plan-period.ts'

test('a plan runs from its first to its last day', () => {
  assert.equal(periodOf('2023-01-01', '2024-12-31', '2022-12-31'), 'to-come')
  assert.equal(periodOf('2023-01-01', '2024-12-31', '2023-01-01'), 'running')
  assert.equal(periodOf('2023-01-01', '2024-12-31', '2024-12-31'), 'running')
  assert.equal(periodOf('2023-01-01', '2024-12-31', '2025-01-01'), 'ended')
})

test('a plan that ends in a year has ended when the year is over, and not before', () => {
  assert.equal(periodOf('2019', '2022', '2023-01-01'), 'ended')
  assert.equal(periodOf('2019', '2022', '2022-06-30'), 'unknown')
  assert.equal(periodOf('2019', '2022', '2021-06-30'), 'running')
})

test('without dates nobody can tell', () => {
  assert.equal(periodOf(null, null, '2024-01-01'), 'unknown')
  assert.equal(periodOf(null, '2020', '2024-01-01'), 'ended')
  assert.equal(periodOf('2030', null, '2024-01-01'), 'to-come')
})
