import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, addMonths, daysOf, isAfter } from '#methodology/days.ts'

test('a year is any of its days, February of a leap year has 29', () => {
  assert.deepEqual(daysOf('2022'), { from: '2022-01-01', to: '2022-12-31' })
  assert.deepEqual(daysOf('2020-02'), { from: '2020-02-01', to: '2020-02-29' })
  assert.deepEqual(daysOf('2020-02-16'), { from: '2020-02-16', to: '2020-02-16' })
})

test('a month that is too short ends on its last day', () => {
  assert.deepEqual(addMonths(daysOf('2018-08-31'), 6), daysOf('2019-02-28'))
  assert.deepEqual(addMonths(daysOf('2018-08-31'), 16), daysOf('2019-12-31'))
  assert.deepEqual(addMonths(daysOf('2018-03'), 12), { from: '2019-03-01', to: '2019-03-31' })
})

test('days are counted over the end of a month and a year', () => {
  assert.deepEqual(addDays(daysOf('2021-06-25'), 14), daysOf('2021-07-09'))
  assert.deepEqual(addDays(daysOf('2020-12-31'), 1), daysOf('2021-01-01'))
})

test('what is not certain is after nothing within its own span', () => {
  const sometime = daysOf('2023')
  assert.equal(isAfter(daysOf('2024-01-01'), sometime), 'yes')
  assert.equal(isAfter(daysOf('2023-06-01'), sometime), 'unknown')
  assert.equal(isAfter(daysOf('2023-01-01'), sometime), 'no')
  assert.equal(isAfter(sometime, daysOf('2022-12-31')), 'yes')
})
