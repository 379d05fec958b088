import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isIssueCode } from '#sources/issue-codes.ts'
import { type Loaded, loadFile } from '#sources/load.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import { prepare } from '#store/prepared.ts'
import { bundledMembers, issueTable, sharedFile, skipWithout } from './received.ts'

interface Expected {
  readonly layout: string
  readonly records: number
  readonly statements: Readonly<Record<string, number>>
  readonly issues: Readonly<Record<string, number>>
}

const table = join(import.meta.dirname, 'expected-issues.json')
const expected = JSON.parse(readFileSync(table, 'utf8')) as Readonly<Record<string, Expected>>

const EXPORT = 'ogp-export-2024-open-parliament/commitments_2024.csv'
const EXPLORER = 'ogp-explorer-2016/ogpirm_live_data.csv'

const loaded = new Map<string, Loaded>()

async function load(path: string): Promise<Loaded> {
  const known = loaded.get(path)
  if (known !== undefined) return known
  const read = await loadFile(ogpCommitments, sharedFile(path)!, await bundledMembers())
  loaded.set(path, read)
  return read
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return counts
}

for (const path of [EXPORT, EXPLORER]) {
  const skip = skipWithout(path)
  test(`${path} is read whole, and its issues are those of the table`, { skip }, async () => {
    const read = await load(path)
    const found: Expected = {
      layout: read.layout.id,
      records: read.records,
      statements: countBy(read.statements, (s) => s.kind),
      issues: issueTable(read),
    }
    assert.deepEqual(found, expected[path])
    assert.equal(read.skipped, 0)
    assert.ok(read.issues.every((issue) => isIssueCode(issue.code)))
  })

  test(`every gate passes on ${path}`, { skip }, async () => {
    assert.deepEqual(
      (await load(path)).gates.filter((gate) => !gate.passed),
      [],
    )
  })

  test(`no two statements of ${path} speak of one subject`, { skip }, async () => {
    const { statements } = await load(path)
    assert.equal(prepare(statements, 'a file').length, statements.length)
  })

  test(`no text of ${path} names a mailbox`, { skip }, async () => {
    assert.ok(!/[\w.-]+@[\w-]+\.\w/.test(JSON.stringify((await load(path)).statements)))
  })
}

function assessments(read: Loaded, stage: string): readonly Readonly<Record<string, unknown>>[] {
  return read.statements.filter((s) => s.kind === 'assessment' && s.body.stage === stage).map((s) => s.body)
}

test('the codings of 2024 are counted as published, absences by their reason', {
  skip: skipWithout(EXPORT),
}, async () => {
  const read = await load(EXPORT)
  const first = (field: string) => countBy(assessments(read, 'first'), (body) => String(body[field]))
  const last = (field: string) => countBy(assessments(read, 'last'), (body) => String(body[field]))
  assert.deepEqual(first('verifiable'), { yes: 308, no: 26, 'not-reviewed': 36, 'no-data': 7, undefined: 1 })
  assert.deepEqual(first('potentialImpact'), {
    none: 10,
    minor: 67,
    moderate: 107,
    transformative: 56,
    'not-reviewed': 36,
    'no-data': 102,
  })
  assert.deepEqual(last('completion'), {
    complete: 51,
    substantial: 87,
    limited: 82,
    'not-started': 14,
    'not-reviewed': 95,
    'no-data': 49,
  })
  assert.deepEqual(last('openedAccountability'), {
    worsened: 1,
    'did-not-change': 23,
    marginal: 5,
    major: 2,
    'not-applicable': 64,
    'not-reviewed': 95,
    'no-data': 188,
  })
})

test('every conflict of label and code of 2016 is kept with its assessment', {
  skip: skipWithout(EXPLORER),
}, async () => {
  const conflicts = assessments(await load(EXPLORER), 'first').flatMap(
    (body) => (body.labelConflicts ?? []) as readonly { field: string; label: string; code: string }[],
  )
  assert.deepEqual(
    countBy(conflicts, ({ field, label, code }) => `${field}: ${label} is coded ${code}`),
    {
      'specificity: None is coded 1': 13,
      'specificity: NR is coded 1': 6,
      'potentialImpact: NR is coded 3': 13,
      'completion: c. Substantial is coded 2': 2,
      'completion: b. Limited is coded 2': 2,
    },
  )
})

test('35 numbers of 2016 stand more than once in their plan, and every id is another', {
  skip: skipWithout(EXPLORER),
}, async () => {
  const ids = (await load(EXPLORER)).statements.filter((s) => s.kind === 'commitment').map((s) => s.id)
  assert.equal(new Set(ids).size, 1927)
  const repeated = ids.filter((id) => /-[0-9a-f]{4}$/.test(id) && id.split('-').length > 3)
  assert.equal(new Set(repeated.map((id) => id.slice(0, -5))).size, 35)
})

test('a date of either file is a day only where no other order could give another', {
  skip: skipWithout(EXPLORER) || skipWithout(EXPORT),
}, async () => {
  for (const path of [EXPORT, EXPLORER]) {
    for (const { kind, body } of (await load(path)).statements) {
      if (kind !== 'commitment') continue
      for (const [date, text] of [
        [body.start, body.startText],
        [body.end, body.endText],
      ]) {
        const [, a, b] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/.exec(text ?? '') ?? []
        if (a === undefined || date == null || date.length < 10) continue
        assert.ok(Number(a) > 12 || Number(b) > 12 || Number(a) === Number(b), `${text} read as ${date}`)
      }
    }
  }
})
