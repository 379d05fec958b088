import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import { measures } from '#methodology/measures/index.ts'
import { methods } from '#methodology/methods/index.ts'
import { anyRules, dayRules, processRules, rules } from '#methodology/rules/index.ts'

const byId = Object.entries(anyRules)

for (const [id, rule] of byId) {
  describe(`rule ${id}`, () => {
    test('lives in the file that bears its name', () => {
      assert.equal(rule.id, id)
      assert.ok(existsSync(`src/methodology/rules/${id}.ts`), `missing rule file: src/methodology/rules/${id}.ts`)
    })
    test('has an example for each of its versions', () => {
      const shown = new Set(rule.examples.map((e) => e.version))
      assert.deepEqual([...shown].sort(), Object.keys(rule.versions).sort())
    })
    for (const { title, version, facts, today, verdict } of rule.examples) {
      test(`example: ${title}`, () => assert.deepEqual(rule.versions[version]?.decide(facts as never, today), verdict))
    }
    for (const [version, { valid, source }] of Object.entries(rule.versions)) {
      test(`${version} says when it held and where that was read`, () => assert.ok(valid !== '' && source !== ''))
    }
  })
}

const threeValued = { ...rules, ...dayRules, ...processRules }
for (const [id, rule] of byId.filter(([id]) => Object.hasOwn(threeValued, id))) {
  test(`the examples of ${id} show yes, no and unknown`, () => {
    const outcomes = new Set(rule.examples.map((e) => (e.verdict as { outcome: string }).outcome))
    assert.deepEqual([...outcomes].sort(), ['no', 'unknown', 'yes'])
  })
}

test('every file of rules is a rule that is registered', () => {
  const files = readdirSync('src/methodology/rules')
    .filter((f) => f !== 'index.ts' && !f.endsWith('.test.ts'))
    .map((f) => f.replace(/\.ts$/, ''))
  assert.deepEqual(files.sort(), byId.map(([id]) => id).sort())
})

test('a method names only versions that exist', () => {
  for (const method of methods) {
    for (const [id, versions] of Object.entries(method.rules)) {
      for (const version of versions) {
        const known = rules[id as keyof typeof rules].versions
        assert.ok(Object.hasOwn(known, version), `unknown version of ${id}: "${version}" (${method.id})`)
      }
    }
  }
})

test('the methods follow each other without a gap', () => {
  for (const [i, method] of methods.slice(1).entries()) assert.equal(method.plans[0], methods[i]!.plans[1]! + 1)
})

test('every measure lives in the file that bears its name and says what it is a share or number of', () => {
  const files = readdirSync('src/methodology/measures')
    .filter((f) => f !== 'index.ts' && !f.endsWith('.test.ts'))
    .map((f) => f.replace(/\.ts$/, ''))
  assert.deepEqual(files.sort(), Object.keys(measures).sort())
  for (const [id, measure] of Object.entries(measures)) {
    assert.equal(measure.id, id)
    for (const said of [measure.numerator, measure.denominator, measure.source]) assert.notEqual(said, '')
  }
})
