import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMessageKey } from '#messages/message.ts'
import { anyRules } from '#methodology/rules/index.ts'
import { conditionDetail, conditionLine } from '#ui/condition.ts'
import type { Condition } from '#ui/told.ts'

function said(condition: Condition): string {
  const detail = conditionDetail('en', condition)
  return conditionLine('en', condition) + (detail === null ? '' : ` (${detail})`)
}

test('a test that asks for a level says what was found and what was needed', () => {
  const condition = { field: 'potentialImpact', needed: 'transformative or higher', found: 'moderate' }
  assert.equal(
    said({ ...condition, state: 'failed' }),
    'Potential impact: no (found moderate, needed transformative or higher)',
  )
})

test('the answer to a test that asks for a “no” cannot be read the other way round', () => {
  const met = { field: 'requirementsMet', state: 'met', needed: 'no', found: 'no' } as const
  assert.equal(said(met), 'A minimum requirement not met: yes')
  assert.equal(said({ ...met, state: 'failed', found: 'yes' }), 'A minimum requirement not met: no')
})

test('a trigger that lies below a level is named so', () => {
  const condition = {
    field: 'developmentLevel',
    state: 'failed',
    needed: 'below involve',
    found: 'collaborate',
  } as const
  assert.equal(said(condition), 'Level, development, below involve: no (found collaborate)')
})

test('what is not known was not found either', () => {
  const condition = { field: 'repository', state: 'unknown', needed: null, found: { absent: 'not-loaded' } } as const
  assert.equal(said(condition), 'Repository: not known (not loaded)')
})

test('every test of a rule that asks for a “no” has a name of its own', () => {
  const asked = JSON.stringify(anyRules, (_, value) => value)
  for (const [, field] of asked.matchAll(/"field":"(\w+)","needed":"no"/g))
    assert.ok(isMessageKey(`field.not.${field}`), field)
})
