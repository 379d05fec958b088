import assert from 'node:assert/strict'
import { test } from 'node:test'
import { derivedIds, type Nameless } from '#sources/ogp-commitments/keys.ts'

const member = { code: 'RUR', slug: 'ruritania' }

function nameless(row: number, number: string, title: string, text = ''): Nameless {
  return { row, member, plan: 2, number, title, text }
}

function ids(...rows: readonly Nameless[]): readonly (string | undefined)[] {
  const found = derivedIds(rows)
  return rows.map(({ row }) => found.get(row)?.id)
}

test('a number that stands once is the id', () => {
  assert.deepEqual(ids(nameless(3, '1', 'A'), nameless(4, '1.2 a', 'B')), ['RUR-2-1', 'RUR-2-1.2_a'])
})

test('of numbers that repeat none is the first: each carries a mark of its title', () => {
  const [a, b] = ids(nameless(3, '1', 'Open'), nameless(4, '1', 'Close'))
  assert.match(a!, /^RUR-2-1-[0-9a-f]{4}$/)
  assert.match(b!, /^RUR-2-1-[0-9a-f]{4}$/)
  assert.notEqual(a, b)
  assert.deepEqual(ids(nameless(3, '1', 'Close'), nameless(4, '1', 'Open')), [b, a])
})

test('numbers that are written differently and give one key repeat too', () => {
  assert.ok(ids(nameless(3, '1 a', 'A'), nameless(4, '1-a', 'B')).every((id) => /-[0-9a-f]{4}$/.test(id!)))
})

test('where titles agree too, the text tells them apart', () => {
  const [a, b, c] = ids(nameless(3, 'NA', 'Open', 'one'), nameless(4, 'NA', 'Open', 'two'), nameless(5, 'NA', 'Shut'))
  assert.equal(new Set([a, b, c]).size, 3)
})

test('rows that agree in all of it share an id, as one promise told twice', () => {
  assert.deepEqual(ids(nameless(3, '1', 'Open', 'x'), nameless(4, '1', 'Open', 'x')), ['RUR-2-1', 'RUR-2-1'])
})
