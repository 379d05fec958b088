import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idsOf, listOf, maybeIds, maybePairs } from '#store/pair-lists.ts'

const pair = { member: 'ruritania', alias: 'RUR-1-2', canonical: 'RU0002', likeness: 0.5, why: 'text-only' } as const
const other = { ...pair, alias: 'RUR-1-1', canonical: 'RU0009' }

test('a list is in one order, whatever order the pairs were found in, and is read as it was written', () => {
  assert.deepEqual(listOf([pair, other]), listOf([other, pair]))
  assert.deepEqual(maybePairs(JSON.parse(JSON.stringify(listOf([pair, other])))), [other, pair])
  assert.deepEqual(maybeIds(idsOf([pair])), [{ member: 'ruritania', alias: 'RUR-1-2', canonical: 'RU0002' }])
})

test('a reason that no release gives any more is read all the same: entries stay as they are', () => {
  const read = maybePairs([['ruritania', 'RUR-1-2', 'RU0002', 0.5, 'same-minister']])
  assert.deepEqual(read, [{ ...pair, why: 'same-minister' }])
})

test('what is no list of pairs is none', () => {
  for (const list of [
    undefined,
    'x',
    [['ruritania', 'RUR-1-2']],
    [['ruritania', 'RUR-1-2', 'RU0002', '1', 'text-only']],
  ])
    assert.equal(maybePairs(list), null)
})
