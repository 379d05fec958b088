import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Assessed } from '#derive/assessed.ts'
import { outcomesOf } from '#derive/outcomes.ts'
import { measuresOf } from '#derive/plan-measures.ts'
import { addUp } from '#methodology/add-up.ts'
import { codingsOf } from '#methodology/both-reviews.ts'
import { measures } from '#methodology/measures/index.ts'
import type { Codings } from '#model/codings.ts'

let made = 0

function commitment(codings: Partial<Codings>, plan: string | null = 'AP_MEX02', member = 'mexico'): Assessed {
  const published = codings.year === 2018 ? { 'Max star': 'ND' } : {}
  const base = { ...codingsOf(null, null, 2013), ...codings }
  const reviews = { first: { method: 'm3' }, last: { method: 'm3' } } as const
  return {
    member,
    commitment: `MX${String(++made).padStart(4, '0')}`,
    plan,
    codings: base,
    reviews,
    published,
    perhapsTheSame: false,
  }
}

const starred: Partial<Codings> = {
  specificity: 'high',
  accessToInformation: 'yes',
  potentialImpact: 'transformative',
  completionFirst: 'complete',
}

const all: readonly Assessed[] = [
  commitment({ ...starred, didItOpenGovernment: 'major' }),
  commitment({ ...starred, completionLast: 'limited', didItOpenGovernment: 'marginal' }),
  commitment({ completionFirst: 'not-reviewed', didItOpenGovernment: 'not-reviewed' }),
  commitment({ ...starred, year: 2018 }, 'AP_MEX04'),
  commitment({ completionLast: 'complete', year: 2018, didItOpenGovernment: 'outstanding' }, 'AP_MEX04'),
  commitment({ ...starred }, null),
]

const rows = measuresOf(all)
const row = (plan: string, measure: string) => rows.find((r) => r.plan === plan && r.measure === measure)

test('a promise that is not reviewed is left out and said, not counted as broken', () => {
  assert.deepEqual(row('AP_MEX02', 'completion-rate'), {
    member: 'mexico',
    plan: 'AP_MEX02',
    measure: 'completion-rate',
    value: 0.5,
    counted: 1,
    total: 2,
    leftOut: { 'not-reviewed': 1 },
  })
})

test('major leaves out outstanding', () => {
  assert.equal(row('AP_MEX02', 'major')?.value, 1)
  assert.deepEqual([row('AP_MEX04', 'major')?.value, row('AP_MEX04', 'outstanding')?.value], [0, 1])
})

test('what met the criteria and was not awarded enters neither side of the share of stars', () => {
  assert.deepEqual([row('AP_MEX02', 'starred')?.counted, row('AP_MEX02', 'starred')?.total], [1, 2])
  assert.equal(outcomesOf(all[3]!).outcomes.star, 'not-awarded')
  assert.deepEqual(row('AP_MEX04', 'star-share'), {
    member: 'mexico',
    plan: 'AP_MEX04',
    measure: 'star-share',
    value: null,
    counted: 0,
    total: 0,
    leftOut: { 'not-applicable': 2 },
  })
})

test('a commitment without a plan is in the measures of none', () => {
  assert.deepEqual([...new Set(rows.map((r) => r.plan))], ['AP_MEX02', 'AP_MEX04'])
  assert.equal(rows.length, 2 * Object.keys(measures).length)
})

test('no measure depends on the order of the rows', () => {
  assert.deepEqual(measuresOf([...all].reverse()), rows)
})

test('the sum over the plans is the total', () => {
  for (const measure of Object.values(measures)) {
    const parts = rows.filter((r) => r.measure === measure.id).map((tally) => ({ year: 2013, tally }))
    const together = measuresOf(all.filter((a) => a.plan !== null).map((a) => ({ ...a, plan: 'AP_MEX02' })))
    const { value, counted, total, leftOut } = together.find((r) => r.measure === measure.id)!
    assert.deepEqual(addUp(measure, parts as never), { value, counted, total, leftOut }, measure.id)
  }
})

test('what a review would have coded that no source here has is not loaded; what its method never asked is no data', () => {
  const silent = (reviews: Assessed['reviews'], measure: string) =>
    measuresOf([{ ...commitment({}), reviews }]).find((r) => r.measure === measure)?.leftOut
  const first = { method: 'm3' } as const
  assert.deepEqual(silent({ first: null, last: null }, 'star-share-of-reviewed'), { 'not-loaded': 1 })
  assert.deepEqual(silent({ first, last: null }, 'major'), { 'not-loaded': 1 })
  assert.deepEqual(silent({ first: { method: 'm1' }, last: null }, 'major'), { 'no-data': 1 })
  assert.deepEqual(silent({ first: null, last: { method: 'm5b' } }, 'major'), { 'no-data': 1 })
})

test('a promise that may be the same as another is in no measure of its plan, and each says so', () => {
  const [first, second] = [commitment(starred), { ...commitment(starred), perhapsTheSame: true }]
  for (const m of measuresOf([first, second])) {
    assert.equal(m.leftOut['perhaps-the-same'], 1, m.measure)
    assert.ok(m.total <= 1, m.measure)
  }
  const alone = measuresOf([second]).find((m) => m.measure === 'commitments')
  assert.deepEqual([alone?.value, alone?.leftOut], [null, { 'perhaps-the-same': 1 }])
})
