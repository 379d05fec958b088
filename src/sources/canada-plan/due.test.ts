import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueOf } from '#sources/canada-plan/due.ts'

test('a deadline in words is a date where it names one month or one year, and none where it names anything else', () => {
  const dues = ['By March 2027', 'March 2029', 'By end of 2028', 'By 2029', 'By fall 2022', 'By early 2026', 'Ongoing']
  assert.deepEqual(dues.map(dueOf), ['2027-03', '2029-03', '2028', '2029', null, null, null])
  for (const words of ['2026-27', '2025 to 2028', 'By February 2022 and February 2023', 'Biannually until 2029'])
    assert.equal(dueOf(words), null, words)
})
