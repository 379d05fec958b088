import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Invalid } from '#base/errors.ts'
import type { Statement } from '#model/statement.ts'
import { prepare } from '#store/prepared.ts'

const promise = (id: string, title: string, member = 'ruritania'): Statement => ({
  kind: 'commitment',
  member,
  id,
  row: 7,
  body: { title },
})

test('two forms of one accent name one subject, in whatever part of its name', () => {
  assert.equal(prepare([promise('cafe\u0301', 'A'), promise('caf\u00e9', 'A')], 'a.csv').length, 1)
  const [one, ...others] = prepare([promise('a', 'A', 'cafe\u0301'), promise('a', 'A', 'caf\u00e9')], 'a.csv')
  assert.deepEqual([one?.member, others.length], ['caf\u00e9', 0])
  assert.throws(() => prepare([promise('cafe\u0301', 'A'), promise('caf\u00e9', 'B')], 'a.csv'), /^Invalid: ambiguous/)
})

test('what cannot be kept is refused with file and row, in a text and in a name', () => {
  for (const bad of [
    promise('a', 'x\u0000'),
    promise('a\u0000', 'x'),
    promise('a', 'x', '\ud800'),
    promise('a', '\udc00'),
  ])
    assert.throws(
      () => prepare([bad], 'a.csv'),
      (error) => {
        assert.ok(error instanceof Invalid)
        assert.match(error.message, /^invalid text: .*, expected .* \("a\.csv", row 7\)$/)
        assert.deepEqual(error.issues[0]?.at, ['a.csv', 7])
        return true
      },
    )
})
