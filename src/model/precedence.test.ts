import assert from 'node:assert/strict'
import { test } from 'node:test'
import { precedenceOf } from '#model/precedence.ts'

test('of the year of a plan the file of its promises is believed before that of its process', () => {
  const weight = (stream: string) => precedenceOf('action-plan', stream)
  for (const stream of ['ogp-commitments@2024', 'ogp-commitments@2016', 'bundled@1'])
    assert.ok(weight(stream) < weight('ogp-process@2016'), stream)
})

test('of the process itself the process database is believed before what we wrote out', () => {
  assert.ok(precedenceOf('process', 'ogp-process@2016') < precedenceOf('process', 'bundled@1'))
})

test('a correction made here counts before all sources, and a stream that is not named after all', () => {
  for (const kind of ['action-plan', 'member', 'commitment'] as const) {
    assert.equal(precedenceOf(kind, 'office@1'), 0)
    assert.ok(precedenceOf(kind, 'unheard-of@1') > precedenceOf(kind, 'bundled@1'))
  }
})
