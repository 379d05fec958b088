import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partByNumbers } from '#queries/member/part.ts'

test('numbers that do not begin at one, or leave some out, show that a plan has other promises', () => {
  assert.deepEqual(partByNumbers(['5']), { highest: 5, missing: 4 })
  assert.deepEqual(partByNumbers(['4', '9', '12']), { highest: 12, missing: 9 })
  assert.deepEqual(partByNumbers(['1', '2', '4a', '4b', '5', '6']), { highest: 6, missing: 1 })
})

test('numbers from one on without a gap show nothing missing, in whatever order and twice over', () => {
  assert.equal(partByNumbers(['2', '1', '3', '3']), null)
  assert.equal(partByNumbers(['1', '2', '3.1', '3.2', '4']), null)
})

test('where numbers begin with a theme, or are not known, nothing is concluded from them', () => {
  assert.equal(partByNumbers(['3.1', '3.2', '3.3']), null)
  assert.equal(partByNumbers(['5', '6', null]), null)
  assert.equal(partByNumbers(['5', '6', 'annex']), null)
  assert.equal(partByNumbers([]), null)
})
