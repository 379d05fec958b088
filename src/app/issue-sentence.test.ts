import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issuePlace, issueSentence } from '#app/issue-sentence.ts'
import { issueCodes } from '#sources/issue-codes.ts'

test('every kind of issue has a sentence', () => {
  for (const code of Object.keys(issueCodes)) assert.match(issueSentence(code), /^[A-Z].*\.$/, code)
})

test('a place is told from the file down to the value, and a hostile value stays on its line', () => {
  const issue = { at: ['a.csv', 12, 'Title'], params: { value: 'x\u001b[2J\ny'.padEnd(200, 'z'), times: 3 } }
  const told = issuePlace(issue)
  assert.match(told, /^a\.csv, row 12, Title: value "x\\u001b\[2J\\nyz+…", times 3$/)
  assert.equal(issuePlace({ at: [], params: {} }), '')
})
