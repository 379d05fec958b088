import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neededWords } from '#messages/needed.ts'
import { anyRules } from '#methodology/rules/index.ts'

test('levels, days and counts of rules are said in words', () => {
  for (const [field, text, said] of [
    ['potentialImpact', 'transformative or higher', 'transformative or higher'],
    ['didItOpenGovernment', 'no-early-results', 'no early results to report yet'],
    ['developmentLevel', 'below involve', 'below involve'],
    ['completionLast', 'not-started', 'not started'],
    ['delivered', 'after 2018-12-31', 'after 31 December 2018'],
    ['delivered', 'after 2023-01-01 to 2023-12-31', 'after 1 January 2023 to 31 December 2023'],
    ['delivered', 'none by 2019-01-15', 'none by 15 January 2019'],
    ['commentTo', '2021-07-09 or later', '9 July 2021 or later'],
    ['points', '12 of 16', '12 of 16'],
    ['5.1', 'not-met', 'not met'],
    ['cycles', '2', '2'],
  ] as const)
    assert.equal(neededWords('en', field, text), said)
})

test('no code of a rule’s answer reaches a reader as it is written in the code', () => {
  const raw = new Set<string>()
  const text = JSON.stringify(Object.values(anyRules).map((rule) => rule.examples.map((e) => e.verdict)))
  for (const [, field, , value] of text.matchAll(/"field":"([\w.]+)","needed":"([^"]*)","(?:found|met)":"([^"]*)"/g)) {
    if (/[a-z]-[a-z]|\d{4}-\d{2}/.test(neededWords('en', field!, value!))) raw.add(`${field}: ${value}`)
  }
  assert.deepEqual([...raw], [])
})
