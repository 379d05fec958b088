import assert from 'node:assert/strict'
import { test } from 'node:test'
import { absences } from '#messages/absences.ts'
import { glossary } from '#messages/en/glossary.ts'
import { termLabel, termMeaning, termOf, terms } from '#messages/glossary.ts'
import { type Lang, languages } from '#messages/languages.ts'
import { measures } from '#methodology/measures/index.ts'
import { anyRules } from '#methodology/rules/index.ts'
import { codelists } from '#model/codelists/index.ts'

test('every term has an anchor of its own, a word and a meaning', () => {
  assert.equal(new Set(terms.map((term) => term.id)).size, terms.length)
  for (const term of terms) {
    assert.match(term.id, /^[a-z0-9-]+$/)
    if (term.group !== 'absence') assert.notEqual(termLabel('en', term), term.id)
    assert.ok(termMeaning('en', term).length > 10, term.id)
    for (const lang of Object.keys(languages) as Lang[]) assert.ok(termMeaning(lang, term).length > 5, term.id)
  }
})

test('no sentence of the glossary is left without a term', () => {
  const meanings = Object.keys(glossary).filter((key) => key.endsWith('.means'))
  for (const key of meanings) assert.ok(termOf(key.slice('glossary.'.length, -'.means'.length)), key)
})

test('a term that names a rule names one that there is', () => {
  for (const { id, rule } of terms)
    if (rule !== null) assert.ok(Object.hasOwn(anyRules, rule) || Object.hasOwn(measures, rule), id)
})

test('codes and words for what is missing are those of the model, all of them', () => {
  for (const list of new Set(terms.flatMap((term) => (term.codelist === null ? [] : [term.codelist])))) {
    const codes = terms.filter((term) => term.codelist === list).map((term) => term.code)
    assert.deepEqual(codes, Object.keys(codelists[list]))
  }
  assert.deepEqual(
    terms.filter((term) => term.group === 'absence').map((term) => term.code),
    Object.keys(absences),
  )
})

test('what a reader asks first is in it', () => {
  for (const id of ['starred', 'coded', 'iap2', 'binding-constraint', 'commitment', 'irm', 'cohort', 'not-loaded'])
    assert.ok(termOf(id), id)
})
