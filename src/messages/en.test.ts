import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { absences } from '#messages/absences.ts'
import { about } from '#messages/en/about.ts'
import { challenge } from '#messages/en/challenge.ts'
import { commitment } from '#messages/en/commitment.ts'
import { compare } from '#messages/en/compare.ts'
import { corrections } from '#messages/en/corrections.ts'
import { coverage } from '#messages/en/coverage.ts'
import { data } from '#messages/en/data.ts'
import { deadlines } from '#messages/en/deadlines.ts'
import { design } from '#messages/en/design.ts'
import { documents } from '#messages/en/documents.ts'
import { explore } from '#messages/en/explore.ts'
import { frame } from '#messages/en/frame.ts'
import { glossary } from '#messages/en/glossary.ts'
import { home } from '#messages/en/home.ts'
import { institutions } from '#messages/en/institutions.ts'
import { issues } from '#messages/en/issues.ts'
import { member } from '#messages/en/member.ts'
import { members } from '#messages/en/members.ts'
import { method } from '#messages/en/method.ts'
import { needed } from '#messages/en/needed.ts'
import { plan } from '#messages/en/plan.ts'
import { policyAreas } from '#messages/en/policy-areas.ts'
import { posts } from '#messages/en/posts.ts'
import { search } from '#messages/en/search.ts'
import { similar } from '#messages/en/similar.ts'
import { words } from '#messages/en/words.ts'
import { en } from '#messages/en.ts'
import { isMessageKey } from '#messages/message.ts'

const subjects = [
  search,
  data,
  about,
  explore,
  coverage,
  frame,
  corrections,
  policyAreas,
  posts,
  challenge,
  glossary,
  deadlines,
  plan,
  documents,
  similar,
  words,
  needed,
  home,
  institutions,
  issues,
  members,
  compare,
  member,
  commitment,
  method,
  design,
]

test('every sentence can be read as an ICU message', () => {
  for (const [key, text] of Object.entries(en)) {
    assert.doesNotThrow(() => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }), key)
  }
})

test('no sentence has its name from two subjects', () => {
  const count = subjects.reduce((sum, subject) => sum + Object.keys(subject).length, 0)
  assert.equal(Object.keys(en).length, count)
})

test('every reason for an absence has its word and its meaning', () => {
  for (const reason of Object.keys(absences)) {
    assert.ok(isMessageKey(`absent.${reason}`), reason)
    assert.ok(isMessageKey(`absent.${reason}.means`), reason)
  }
})
