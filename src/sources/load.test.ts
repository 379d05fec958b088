import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Bug } from '#base/errors.ts'
import type { Issue } from '#base/issue.ts'
import { issueOf } from '#sources/issue-codes.ts'
import { loadFile } from '#sources/load.ts'
import { MemberIndex } from '#sources/member-index.ts'
import type { Reading, Received, Source } from '#sources/source.ts'

const file: Received = { name: 'a.csv', origin: 'a.csv', bytes: new Uint8Array(), sha256: '' }

function sourceOf(readings: readonly Reading[]): Source {
  const layout = { id: '1', title: 'One', edition: '2020', gates: { rows: [1, 2] as const, skipped: 0.5 } }
  async function* all() {
    yield* readings
  }
  return {
    id: 'made-up',
    title: 'Made up',
    publisher: 'Nobody',
    licence: 'none',
    about: 'Nothing.',
    coverage: 'partial',
    layouts: [layout],
    open: async () => ({ layout, rows: readings.length, issues: [], readings: all() }),
  }
}

function load(...readings: readonly Partial<Reading>[]) {
  const whole = readings.map((r) => ({ row: 1, statements: [], issues: [], ...r }))
  return loadFile(sourceOf(whole), file, new MemberIndex([]))
}

const plan = (body: object) => ({ kind: 'action-plan', member: 'x', id: 'AP_XXX01', row: 1, body }) as never

test('an issue of an undeclared kind is our mistake', async () => {
  const issue: Issue = { severity: 'note', code: 'made-up-code', at: ['a.csv'], params: {} }
  await assert.rejects(load({ issues: [issue] }), {
    name: 'Bug',
    message: /^undeclared issue: "made-up-code", expected/,
  })
})

test('a statement that the model does not know is our mistake', async () => {
  await assert.rejects(load({ statements: [plan({ number: 'one' })] }), Bug)
  await assert.rejects(load({ statements: [plan({ colour: 'red' })] }), Bug)
})

test('a record with an error says nothing; one with a warning does', async () => {
  const statements = [plan({ number: 1 })]
  const loaded = await load(
    { statements, issues: [issueOf('row-long', ['a.csv', 2])] },
    { statements, issues: [issueOf('row-short', ['a.csv', 3])] },
  )
  assert.deepEqual([loaded.records, loaded.skipped, loaded.statements.length], [2, 1, 1])
})

test('issues are counted by code, and the first hundred kept', async () => {
  const loaded = await load({ issues: Array.from({ length: 150 }, (_, row) => issueOf('row-short', ['a.csv', row])) })
  assert.deepEqual(
    loaded.issues.map((i) => [i.code, i.severity, i.count, i.examples.length]),
    [['row-short', 'warning', 150, 100]],
  )
})

test('a file without records fails its gate, and too many are only a warning', async () => {
  assert.deepEqual((await load()).gates[0], { gate: 'rows', needed: 'at least 1', found: 0, passed: false, stop: true })
  const many = await load({}, {}, {})
  assert.deepEqual(many.gates[1], { gate: 'rows', needed: 'at most 2', found: 3, passed: false, stop: false })
})
