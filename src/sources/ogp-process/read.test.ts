import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MemberIndex } from '#sources/member-index.ts'
import { columns, levels, memberNames, named, yesOrNo } from '#sources/ogp-process/lookups.ts'
import { readPlan } from '#sources/ogp-process/read.ts'

const members = new MemberIndex([
  { slug: 'united-kingdom', code: 'GBR', name: 'United Kingdom', aliases: [] },
  { slug: 'north-macedonia', code: 'MKD', name: 'North Macedonia', aliases: [] },
])

const plan = { [named.country]: 'UK', [named.number]: '2', [named.year]: '2013' }

function read(cells: Readonly<Record<string, string>>) {
  const all = Object.fromEntries(columns.map((column) => [column, 'NR']))
  const reading = readPlan(['p.csv', 7], { ...all, ...plan, ...cells }, members)
  const body = reading.statements.find(({ kind }) => kind === 'process')?.body as
    | Readonly<Record<string, unknown>>
    | undefined
  return { body, issues: reading.issues.map(({ code }) => code), statements: reading.statements }
}

test('not applicable is never “no consultation”', () => {
  assert.equal(read({ [named.developmentLevel]: 'NA' }).body?.developmentLevel, 'not-applicable')
  assert.equal(read({ [named.developmentLevel]: 'No Consultation' }).body?.developmentLevel, 'no-consultation')
  assert.equal(levels.NR, 'not-reviewed')
  assert.equal(yesOrNo.ND, 'no-data')
})

test('a blank cell is no data', () => {
  assert.equal(read({ [named.implementationLevel]: ' ' }).body?.implementationLevel, 'no-data')
})

test('days of notice are a number; none were given where they do not apply; else nothing is said', () => {
  assert.equal(read({ [named.days]: '14' }).body?.noticeDays, 14)
  assert.equal(read({ [named.days]: 'NA' }).body?.noticeDays, null)
  for (const days of ['NR', 'Unclear', '']) assert.ok(!Object.hasOwn(read({ [named.days]: days }).body!, 'noticeDays'))
})

test('a label and its repetition as a number that disagree are reported, and the label stands', () => {
  const { body, issues } = read({ 'Step 2: Advance notice': 'Yes', '_Advance notice': '0' })
  assert.equal(body?.notice, 'yes')
  assert.deepEqual(issues, ['label-code-conflict'])
})

test('a word that stands on no list is an error, also one that every object knows', () => {
  for (const word of ['Mostly', 'constructor']) {
    const { statements, issues } = read({ [named.developmentLevel]: word })
    assert.deepEqual([statements, issues], [[], ['value-unlisted']])
  }
})

test('members are found by the names of this database', () => {
  const macedonia = read({ [named.country]: 'Macedonia' }).statements[0]
  assert.deepEqual([macedonia?.member, macedonia?.id], ['north-macedonia', 'AP_MKD02'])
  assert.deepEqual(read({ [named.country]: 'USA' }).issues, ['member-unknown'])
  assert.equal(memberNames['South Korea'], 'republic-of-korea')
})
