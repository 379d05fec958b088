import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addUp, mostPerPlan } from '#methodology/add-up.ts'
import { tallyOf } from '#methodology/measure.ts'
import { measures } from '#methodology/measures/index.ts'

const completion = measures['completion-rate']
const part = (year: number | null, counted: number, total: number) => ({
  year,
  tally: tallyOf(completion, counted, total, { 'not-reviewed': 1 }),
})

test('shares are not averaged: sixty promises weigh more than six', () => {
  assert.deepEqual(addUp(completion, [part(2014, 6, 6), part(2016, 12, 60)]), {
    value: 18 / 66,
    counted: 18,
    total: 66,
    leftOut: { 'not-reviewed': 2 },
  })
})

test('over plans of which nothing was assessed there is no share, and it is not zero', () => {
  assert.equal((addUp(completion, [part(2022, 0, 0)]) as { value: number | null }).value, null)
})

test('completion was always coded alike, relevance was not', () => {
  const both = [part(2018, 1, 2), part(2021, 1, 2)]
  assert.ok('value' in addUp(completion, both))
  assert.deepEqual(addUp(measures['relevant-rate'], both), { refused: 'break-in-method', from: [2020] })
})

test('a plan of which nothing was assessed makes no break', () => {
  assert.ok('value' in addUp(measures['strong-result-rate'], [part(2018, 1, 2), part(2022, 0, 0)]))
})

test('a plan whose year is not known is not added to any other', () => {
  assert.ok('refused' in addUp(measures['relevant-rate'], [part(2018, 1, 2), part(null, 1, 2)]))
})

test('the most per plan names every plan that has it', () => {
  const plans = [
    { id: 'a', value: 2 },
    { id: 'b', value: null },
    { id: 'c', value: 4 },
    { id: 'd', value: 4 },
  ]
  assert.deepEqual(mostPerPlan(plans), { value: 4, plans: [plans[2], plans[3]] })
  assert.equal(mostPerPlan([{ value: null }]), null)
})
