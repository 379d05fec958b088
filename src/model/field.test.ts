import assert from 'node:assert/strict'
import { test } from 'node:test'
import { date, dateSchema } from '#model/field.ts'

const { fits } = date('Day', 'Any day.')

test('a date is a day, a month or a year of the calendar', () => {
  for (const day of ['2021', '2021-02', '2021-02-28', '2024-02-29', '2021-12-31', '0001-01-01']) {
    assert.ok(dateSchema.safeParse(day).success && fits!(day), day)
  }
})

test('a day that there is not is refused everywhere', () => {
  for (const day of [
    '2030-02-31',
    '2021-02-29',
    '2100-02-29',
    '2021-04-31',
    '2021-13',
    '2021-00',
    '2021-1',
    '0000',
    '',
  ]) {
    assert.equal(dateSchema.safeParse(day).success || fits!(day), false, day)
  }
})
