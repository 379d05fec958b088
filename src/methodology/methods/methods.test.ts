import assert from 'node:assert/strict'
import { test } from 'node:test'
import { methodOfYear, methods } from '#methodology/methods/index.ts'
import { methodVersion } from '#model/codelists/method-version.ts'

test('every method of the model is here, in its order', () => {
  assert.deepEqual(
    methods.map((m) => m.id),
    Object.keys(methodVersion),
  )
})

test('the year of a plan gives its method where no source does', () => {
  assert.equal(methodOfYear(2010), null)
  assert.equal(methodOfYear(2012)?.id, 'm2')
  assert.equal(methodOfYear(2016)?.id, 'm3')
  assert.equal(methodOfYear(2020)?.id, 'm5a')
  assert.equal(methodOfYear(2031)?.id, 'm5b')
})

test('what a method codes is enough for the rules that it names', () => {
  const needs: Readonly<Record<string, readonly string[]>> = {
    'verifiable v1': ['specificity'],
    'verifiable v2': ['verifiable'],
    'relevant v1': ['accessToInformation', 'civicParticipation', 'publicAccountability'],
    'relevant v2': ['openGovernmentLens'],
    'ambitious v1': ['potentialImpact'],
    'ambitious v2': ['potentialForResults'],
    'strong-result v1': ['didItOpenGovernment'],
    'strong-result v2': ['earlyResults'],
    'star v1': ['potentialImpact'],
    'star v3': ['potentialImpact'],
  }
  for (const { id, coded, rules } of methods) {
    for (const [rule, versions] of Object.entries(rules)) {
      for (const field of versions.flatMap((v) => needs[`${rule} ${v}`] ?? []))
        assert.ok((coded as readonly string[]).includes(field), `${id} names ${rule} and does not code ${field}`)
    }
  }
})
