import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aliasKey, canonicalSubject, canonicalWords, everyName } from '#store/aliases.ts'

const aliases = new Map([
  [aliasKey('mexico', 'MEX-2-14'), 'MX0075'],
  [aliasKey('mexico', 'MEX-2-old'), 'MX0075'],
])
const assessment = (id: string) => ({ kind: 'assessment' as const, member: 'mexico', id })

test('what hangs on a promise is kept under the promise’s own id', () => {
  assert.equal(canonicalSubject(assessment('MEX-2-14/irm/first'), aliases).id, 'MX0075/irm/first')
  assert.equal(
    canonicalSubject({ ...assessment('MEX-2-14/irm/first'), member: 'chile' }, aliases).id,
    'MEX-2-14/irm/first',
  )
  assert.equal(canonicalSubject({ kind: 'post', member: 'mexico', id: 'MEX-2-14' }, aliases).id, 'MEX-2-14')
})

test('a promise that several ids name is found under all of them, whichever is asked for', () => {
  const names = ['MEX-2-14/irm/last', 'MEX-2-old/irm/last', 'MX0075/irm/last']
  for (const id of names)
    assert.deepEqual(
      everyName([assessment(id)], aliases)
        .map((s) => s.id)
        .sort(),
      names,
    )
})

test('words that name a promise name it as it is kept', () => {
  const says = { commitment: 'MEX-2-14', continues: ['MEX-2-old', 'MX0001'], title: 'MEX-2-14' }
  assert.deepEqual(canonicalWords(assessment('x'), says, aliases), {
    commitment: 'MX0075',
    continues: ['MX0075', 'MX0001'],
    title: 'MEX-2-14',
  })
  const other = { commitment: 'MX0001' }
  assert.equal(canonicalWords(assessment('x'), other, aliases), other)
})
