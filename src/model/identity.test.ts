import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOgpId, likeness, matchPromises, type Named } from '#model/identity.ts'

const named = (id: string, number: string, title: string, plan = 'AP_XXX01'): Named => ({
  id,
  member: 'x',
  plan,
  number,
  titles: [title],
})

test('the same number in the same plan under a like title is one promise', () => {
  const { same, undecided } = matchPromises([
    named('XXX-1-3', '3', 'Open the budget'),
    named('XX0003', '3', 'Open the Budget!'),
  ])
  assert.deepEqual(
    same.map((p) => [p.alias, p.canonical]),
    [['XXX-1-3', 'XX0003']],
  )
  assert.deepEqual(undecided, [])
})

test('the same number under another title is left to a person', () => {
  const { same, undecided } = matchPromises([
    named('XXX-1-3', '3', 'Open the budget'),
    named('XX0003', '3', 'Train judges'),
  ])
  assert.deepEqual(same, [])
  assert.deepEqual(
    undecided.map((p) => p.why),
    ['number-only'],
  )
})

test('a number that stands twice is left to a person, even where the title agrees', () => {
  const { same, undecided } = matchPromises([
    named('XXX-1-3-aaaa', '3', 'Open the budget'),
    named('XXX-1-3-bbbb', '3', 'Open the budget law'),
    named('XX0003', '3', 'Open the budget'),
  ])
  assert.deepEqual(same, [])
  assert.equal(undecided.length, 2)
})

test('promises of different plans are never one', () => {
  assert.deepEqual(matchPromises([named('XXX-1-3', '3', 'Open it'), named('XX0003', '3', 'Open it', 'AP_XXX02')]), {
    same: [],
    undecided: [],
  })
})

test('an id of OGP is letters and four digits', () => {
  assert.ok(isOgpId('MX0075') && isOgpId('PNG0001'))
  assert.ok(!isOgpId('MEX-2-14'))
})

test('likeness ignores case, accents and order', () => {
  assert.equal(likeness('Política Nacional', 'nacional politica'), 1)
  assert.equal(likeness('', 'x'), 0)
})
