import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOgpId, likeness, matchPromises, type Named, type Pair, uncounted } from '#model/identity.ts'

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

test('of several with one number, the one whose title alone agrees closely is the promise', () => {
  const { same, undecided } = matchPromises([
    named('XXX-1-3-aaaa', '3', '3: Budget legislation amendments'),
    named('XXX-1-3-bbbb', '3', 'Control and monitoring'),
    named('XX0003', '3', 'Budget Legislation Amendments'),
  ])
  assert.deepEqual(
    same.map((p) => [p.alias, p.canonical, p.why, p.likeness]),
    [['XXX-1-3-aaaa', 'XX0003', 'number-and-text-of-several', 1]],
  )
  assert.deepEqual(undecided, [])
})

test('a number that stands twice under like titles is left to a person, on either side', () => {
  const twice = [named('XXX-1-3-aaaa', '3', 'Open the budget'), named('XXX-1-3-bbbb', '3', 'Open the budget law')]
  const { same, undecided } = matchPromises([...twice, named('XX0003', '3', 'Open the budget')])
  assert.deepEqual([same.length, undecided.length], [0, 2])
  assert.ok(undecided.every((p) => p.why === 'number-and-text-of-several'))

  const official = [named('XX0003', '3', 'Open the budget'), named('XX0004', '3', 'Open the budget law')]
  assert.deepEqual(matchPromises([named('XXX-1-3', '3', 'Open the budget'), ...official]).same, [])
})

test('of several with one number, titles that agree in part are left to a person', () => {
  const { same, undecided } = matchPromises([
    named('XXX-1-3-aaaa', '3', 'Open the whole budget to all'),
    named('XXX-1-3-bbbb', '3', 'Train judges'),
    named('XX0003', '3', 'Open the budget'),
  ])
  assert.deepEqual(same, [])
  assert.deepEqual(
    undecided.map((p) => [p.alias, p.why]),
    [
      ['XXX-1-3-aaaa', 'number-and-text-of-several'],
      ['XXX-1-3-bbbb', 'number-only'],
    ],
  )
})

test('a number before a title does not hinder that it agrees, nor what a spreadsheet makes of a number', () => {
  for (const title of [
    '3: Reform',
    '22 : Reform',
    '7. Reform',
    '2.10 Reform',
    '2.10) Reform',
    '4 – Reform',
    'B.1. Reform',
  ])
    assert.equal(likeness(title, 'Reform'), 1, title)
  assert.equal(likeness('3 reforms', 'reforms'), 2 / 3)
  const { same } = matchPromises([named('XXX-1-1.1', '1.1', 'Acts'), named('XX0001', '1.1000000000000001', 'Acts')])
  assert.equal(same[0]?.why, 'number-and-text')
})

test('like titles under different numbers are left to a person', () => {
  const { same, undecided } = matchPromises([named('XXX-1-7', '7', '8: Mines'), named('XX0007', '8', 'Mines')])
  assert.deepEqual(same, [])
  assert.deepEqual(
    undecided.map((p) => p.why),
    ['text-only'],
  )
})

const pair = (alias: string, canonical: string, likeness: number, why: Pair['why'] = 'text-only'): Pair => ({
  member: 'x',
  alias,
  canonical,
  likeness,
  why,
})

test('what is alike in text is not counted twice, what agrees in number alone is two promises until a person says else', () => {
  const [alike, several] = [pair('a', 'A', 0.9), pair('b', 'B', 0.6, 'number-and-text-of-several')]
  assert.deepEqual(uncounted([alike, several, pair('c', 'C', 0.2, 'number-only')]), [alike, several])
})

test('of several that are like one, only the most alike can be it; those equally alike all wait', () => {
  assert.deepEqual(uncounted([pair('a', 'A', 1), pair('b', 'A', 0.9)]), [pair('a', 'A', 1)])
  assert.equal(uncounted([pair('a', 'A', 1), pair('b', 'A', 1)]).length, 2)
  // a may be B, and then b may be A
  assert.equal(uncounted([pair('a', 'A', 1), pair('a', 'B', 0.9), pair('b', 'A', 0.9)]).length, 3)
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

test('an id of which nothing is told is no second promise beside the key in its place, and it is the key that is counted', () => {
  const key = (number: string): Named => ({
    id: `RUR-1-${number}`,
    member: 'r',
    plan: 'p',
    number,
    titles: [`Law ${number}`],
  })
  const bare = (n: number): Named => ({ id: `RU000${n}`, member: 'r', plan: 'p', number: null, titles: [] })
  const named = [key('10'), key('2'), key('1'), bare(2), bare(1)]
  const { same, undecided } = matchPromises(named)
  assert.deepEqual(same, [])
  assert.deepEqual(
    undecided.map((p) => [p.alias, p.canonical, p.why]),
    [
      ['RUR-1-1', 'RU0001', 'place-only'],
      ['RUR-1-2', 'RU0002', 'place-only'],
    ],
  )
  assert.deepEqual(
    uncounted(undecided).map((p) => [p.alias, p.canonical]),
    [
      ['RU0001', 'RUR-1-1'],
      ['RU0002', 'RUR-1-2'],
    ],
  )
  const refused = matchPromises(named, (p) => p.canonical === 'RU0001')
  assert.equal(refused.undecided.length, 1)
})
