import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Statement } from '#model/statement.ts'
import { difference, type InForce } from '#store/difference.ts'
import { prepare } from '#store/prepared.ts'

const post = (id: string, title: string, row = 1): Statement => ({
  kind: 'post',
  member: 'x',
  id,
  row,
  body: { title },
})
const standing = (id: string, title: string, edition = '2024'): InForce => ({
  ...prepare([post(id, title)], 'made-up')[0]!,
  edition,
  entrySeq: 1,
})

test('a row that only moved is no change', () => {
  const d = difference(prepare([post('a', 'A', 7)], 'made-up'), [standing('a', 'A')], {
    edition: '2024',
    coverage: 'full',
  })
  assert.deepEqual([d.added.length, d.changed.length, d.same, d.gone.length], [0, 0, 1, 0])
})

test('only a source that lists everything makes what it no longer lists gone', () => {
  const file = prepare([post('a', 'A')], 'made-up')
  const before = [standing('a', 'A'), standing('b', 'B')]
  assert.equal(difference(file, before, { edition: '2024', coverage: 'partial' }).gone.length, 0)
  assert.deepEqual(
    difference(file, before, { edition: '2024', coverage: 'full' }).gone.map((g) => g.id),
    ['b'],
  )
})

test('an older edition neither changes nor removes what a newer one said', () => {
  const d = difference(prepare([post('a', 'Old')], 'made-up'), [standing('a', 'New'), standing('b', 'B')], {
    edition: '2016',
    coverage: 'full',
  })
  assert.deepEqual([d.changed.length, d.older, d.gone.length], [0, 1, 0])
})

test('a newer edition that says the same confirms it; of the same or an older one it is the same and nothing else', () => {
  const of = (edition: string) =>
    difference(prepare([post('a', 'A')], 'made-up'), [standing('a', 'A')], { edition, coverage: 'partial' })
  const said = ['2023', '2024', '2024-11', '2025'].map(of)
  assert.deepEqual(
    said.map((d) => [d.same, d.confirmed.length]),
    [
      [1, 0],
      [1, 0],
      [1, 1],
      [1, 1],
    ],
  )
})

test('a file that says two things of one subject is refused', () => {
  assert.throws(() => prepare([post('a', 'A'), post('a', 'B')], 'made-up'), /ambiguous post: "a"/)
})

test('text is kept in one form, whatever form it came in', () => {
  assert.deepEqual(
    prepare([post('a', 'e\u0301')], 'made-up')[0]!.digest,
    prepare([post('a', '\u00e9')], 'made-up')[0]!.digest,
  )
})
