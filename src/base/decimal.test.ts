import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortestDecimal } from '#base/decimal.ts'

test('a number with the noise of arithmetic is shown as the shortest that is the same', () => {
  assert.equal(shortestDecimal('5.0999999999999996'), '5.1')
  assert.equal(shortestDecimal('2.2999999999999998'), '2.3')
})

test('what people write stays as it is', () => {
  for (const text of ['5.10', '10', 'B.1.A', '5.0.1', '1.123456789', '', '05.1 and 5.0999999999999996'])
    assert.equal(shortestDecimal(text), text)
})
