import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadFile } from '#sources/load.ts'
import { ogpProcess } from '#sources/ogp-process/source.ts'
import { matchesGolden } from './golden.ts'
import {
  bodyOf,
  bundledMembers,
  issueTable,
  loadSample,
  madeUpMembers,
  received,
  sample,
  sharedFile,
  skipWithout,
} from './received.ts'

const PATH = 'ogp-explorer-2016/process_database_2016-07.csv'
const skip = skipWithout(PATH)
const file = sharedFile(PATH)
const loaded = file === null ? null : await loadFile(ogpProcess, file, await bundledMembers())

/** How often each value of a field stands in the file. */
function counts(field: string): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {}
  for (const { kind, body } of loaded!.statements) {
    if (kind !== 'process') continue
    const value = String((body as Readonly<Record<string, unknown>>)[field])
    tally[value] = (tally[value] ?? 0) + 1
  }
  return tally
}

test('the process database of 2016 holds 116 plans of 61 members, and every gate passes', { skip }, () => {
  assert.equal(loaded!.records, 116)
  assert.equal(loaded!.skipped, 0)
  assert.equal(new Set(loaded!.statements.map((s) => s.member)).size, 61)
  assert.equal(loaded!.statements.filter((s) => s.kind === 'action-plan').length, 116)
  assert.deepEqual(
    loaded!.gates.filter((gate) => !gate.passed),
    [],
  )
})

test('levels, openness and forum of 2016 are counted as published, absences by their reason', { skip }, () => {
  assert.deepEqual(counts('developmentLevel'), {
    consult: 26,
    collaborate: 9,
    involve: 8,
    inform: 3,
    'not-reviewed': 67,
    'not-applicable': 3,
  })
  assert.deepEqual(counts('implementationLevel'), {
    involve: 9,
    collaborate: 8,
    inform: 7,
    consult: 6,
    'not-reviewed': 47,
    'not-applicable': 39,
  })
  assert.deepEqual(counts('developmentOpenness'), {
    open: 31,
    'invitation-only': 15,
    'not-reviewed': 67,
    'not-applicable': 3,
  })
  assert.deepEqual(counts('forum'), { yes: 36, no: 41, 'not-reviewed': 39 })
  assert.deepEqual(counts('inPerson'), { yes: 70, no: 14, 'not-reviewed': 32 })
})

test('the plans that were checked by hand are as published', { skip }, () => {
  const levels = (id: string) => {
    const { developmentOpenness, developmentLevel, forum, implementationOpenness, implementationLevel } = bodyOf(
      loaded!,
      'process',
      id,
    ) as Readonly<Record<string, string>>
    return [developmentOpenness, developmentLevel, forum, implementationOpenness, implementationLevel]
  }
  assert.deepEqual(levels('AP_GEO02'), ['open', 'involve', 'yes', 'invitation-only', 'collaborate'])
  assert.deepEqual(
    levels('AP_MEX02').filter((_, i) => i !== 2),
    ['invitation-only', 'collaborate', 'invitation-only', 'collaborate'],
  )
  assert.deepEqual(levels('AP_MNG01'), ['open', 'collaborate', 'no', 'not-applicable', 'not-applicable'])
  assert.deepEqual(bodyOf(loaded!, 'action-plan', 'AP_MEX02'), { number: 2, yearSubmitted: 2013 })
})

test('the issues of the file of 2016 are those of this table', { skip }, () => {
  assert.deepEqual(issueTable(loaded!), {
    'absence-folded-to-zero': 8,
    'break-markup': 28,
    'label-code-conflict': 2,
    'mailbox-masked': 1,
  })
})

test('every absence of a made-up file says why, and a conflict between label and code is reported', async () => {
  matchesGolden('process-database.txt', await loadSample(ogpProcess, 'process-database.csv'))
})

test('a record with a country, number or code that is not known is left out; a plan told twice stands once', async () => {
  const invalid = await loadSample(ogpProcess, 'process-database.invalid.csv')
  assert.deepEqual(issueTable(invalid), {
    'break-markup': 4,
    'key-duplicate': 1,
    'mailbox-masked': 4,
    'member-unknown': 1,
    'number-unreadable': 2,
    'row-duplicate': 1,
    'sum-conflict': 2,
    'value-unlisted': 1,
  })
  assert.deepEqual(
    invalid.statements.map(({ kind, id }) => `${kind} ${id}`),
    ['action-plan AP_RUR02', 'process AP_RUR02'],
  )
})

test('a file without one of the 56 columns is refused, and the column is named', async () => {
  const bytes = Buffer.from(sample('process-database.csv').bytes).toString().replaceAll('Single Lead', 'Singel Lead')
  await assert.rejects(loadFile(ogpProcess, received(Buffer.from(bytes), 'p.csv'), madeUpMembers), {
    name: 'Invalid',
    message: 'missing column: "Single Lead", expected it in the header ("p.csv", row 6)',
  })
})

test('a column that is new is reported for every cell of it', async () => {
  const lines = Buffer.from(sample('process-database.csv').bytes).toString().trimEnd().split('\n')
  const wider = lines.map((line, i) => `${line},${i === 5 || i === 2 ? 'Novelty' : i < 6 ? '' : 'x'}`).join('\n')
  const read = await loadFile(ogpProcess, received(Buffer.from(wider), 'p.csv'), madeUpMembers)
  assert.equal(issueTable(read)['column-unread'], 3)
})
