import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canadaPlan } from '#sources/canada-plan/source.ts'
import { ecuadorPlan } from '#sources/ecuador-plan/source.ts'
import { type Loaded, loadFile } from '#sources/load.ts'
import { MemberIndex } from '#sources/member-index.ts'
import type { Source } from '#sources/source.ts'
import { usPlan } from '#sources/us-plan/source.ts'
import { matchesGolden } from './golden.ts'
import { bodyOf, issueTable, received, sample, sharedFile, skipWithout } from './received.ts'

const members = new MemberIndex([
  { slug: 'united-states', code: 'USA', name: 'United States', aliases: [] },
  { slug: 'canada', code: 'CAN', name: 'Canada', aliases: [] },
  { slug: 'ecuador', code: 'ECU', name: 'Ecuador', aliases: [] },
])

/** Every real file: what it holds, and every issue with how often it arises. */
const files: readonly {
  readonly source: Source
  readonly path: string
  readonly layout: string
  readonly records: number
  readonly statements: Readonly<Record<string, number>>
  readonly issues: Readonly<Record<string, number>>
}[] = [
  {
    source: usPlan,
    path: 'us-nap5/us_nap5_commitments.csv',
    layout: 'commitments',
    records: 36,
    statements: { commitment: 36 },
    issues: {},
  },
  {
    source: usPlan,
    path: 'us-nap5/us_nap5_subcommitments.csv',
    layout: 'subcommitments',
    records: 70,
    // 23 commitments have no parts, 13 reports of August 2023 were pending
    statements: { milestone: 47, commitment: 23, assessment: 127 },
    issues: { 'address-unread': 3, 'break-markup': 141, 'markup-kept': 1 },
  },
  {
    source: canadaPlan,
    path: 'canada-nap/canada_nap_items.csv',
    layout: 'items',
    records: 464,
    statements: { commitment: 19, milestone: 94, indicator: 306 },
    issues: { 'codelist-row': 45, 'date-words': 42 },
  },
  {
    source: ecuadorPlan,
    path: 'ecuador-paga/info_general_compromisos.csv',
    layout: 'plan',
    records: 59,
    statements: { milestone: 59, 'action-plan': 1, commitment: 10 },
    issues: { 'date-order': 1 },
  },
  {
    source: ecuadorPlan,
    path: 'ecuador-paga/entidades.csv',
    layout: 'entities',
    records: 53,
    statements: { assessment: 53 },
    issues: { 'formula-like': 6, 'milestone-doubtful': 1 },
  },
  {
    source: ecuadorPlan,
    path: 'ecuador-paga/contrapartes.csv',
    layout: 'counterparts',
    records: 54,
    statements: { assessment: 54 },
    issues: {},
  },
  {
    source: ecuadorPlan,
    path: 'ecuador-paga/grupo_nucleo.csv',
    layout: 'core-group',
    records: 51,
    statements: { assessment: 48 },
    issues: { 'row-duplicate': 3 },
  },
]

for (const { source, path, layout, records, statements, issues } of files) {
  test(`${path} is read whole, and every issue of it is known`, { skip: skipWithout(path) }, async () => {
    const loaded = await loadFile(source, sharedFile(path)!, members)
    assert.deepEqual([loaded.layout.id, loaded.records, loaded.skipped], [layout, records, 0])
    assert.deepEqual(countsOf(loaded), statements)
    assert.deepEqual(issueTable(loaded), issues)
    assert.deepEqual(
      loaded.gates.filter((gate) => !gate.passed),
      [],
    )
    // names and mailboxes of persons are read by nobody
    assert.doesNotMatch(JSON.stringify(loaded.statements), /persona ?\d\d|example\.invalid/i)
  })
}

for (const [source, name] of [
  [usPlan, 'us-plan-commitments'],
  [usPlan, 'us-plan-subcommitments'],
  [canadaPlan, 'canada-plan'],
  [ecuadorPlan, 'ecuador-plan'],
  [ecuadorPlan, 'ecuador-entities'],
  [ecuadorPlan, 'ecuador-counterparts'],
  [ecuadorPlan, 'ecuador-core-group'],
] as const)
  test(`the made-up ${name} is read as agreed, its bad rows told`, async () => {
    matchesGolden(`${name}.txt`, await loadFile(source, sample(`${name}.csv`), members))
  })

test('the United States call 33 of 70 parts complete; what that means their tracker does not say, so it is no code of ours', {
  skip: skipWithout('us-nap5/us_nap5_subcommitments.csv'),
}, async () => {
  const loaded = await loadFile(usPlan, sharedFile('us-nap5/us_nap5_subcommitments.csv')!, members)
  assert.deepEqual(tally(loaded, 'status'), { Complete: 33, 'In Progress': 36, 'Not Started': 1 })
  assert.deepEqual(tally(loaded, 'completion'), {})
})

test('the states of Ecuador are words of their own: one milestone is completed at 99 percent, another in progress at 100', {
  skip: skipWithout('ecuador-paga/entidades.csv'),
}, async () => {
  const loaded = await loadFile(ecuadorPlan, sharedFile('ecuador-paga/entidades.csv')!, members)
  const bodies = loaded.statements.map((s) => s.body as Readonly<Record<string, unknown>>)
  assert.equal(bodies.filter((b) => b.status === 'Completado').length, 27)
  const odd = bodies.filter((b) => (b.status === 'Completado') !== (b.progress === 100))
  assert.deepEqual(
    odd.map((b) => [b.status, b.progress, b.completion]),
    [
      ['Completado', 99, undefined],
      ['Ejecución', 100, undefined],
    ],
  )
})

test('three assessors judge 39 milestones of Ecuador, and differ on 13 of them', {
  skip: skipWithout('ecuador-paga/entidades.csv'),
}, async () => {
  const judged = new Map<string, Map<string, unknown>>()
  for (const { source, path } of files.slice(4))
    for (const { body } of (await loadFile(source, sharedFile(path)!, members)).statements) {
      const { commitment, milestone, assessor, status } = body as Readonly<Record<string, unknown>>
      const id = `${commitment}/${milestone}`
      judged.set(id, (judged.get(id) ?? new Map()).set(assessor, status))
    }
  const shared = [...judged.values()].filter((by) => by.size === 3)
  assert.equal(shared.length, 39)
  assert.equal(shared.filter((by) => new Set(by.values()).size > 1).length, 13)
})

test('a promise of Canada is told in English and French, and its indicators by when they are due', {
  skip: skipWithout('canada-nap/canada_nap_items.csv'),
}, async () => {
  const loaded = await loadFile(canadaPlan, sharedFile('canada-nap/canada_nap_items.csv')!, members)
  assert.deepEqual(bodyOf(loaded, 'commitment', 'CAN-6-4')?.translations, [
    { lang: 'fr', title: 'Conception de programmes et de services gouvernementaux inclusifs' },
  ])
  const indicators = loaded.statements.filter((s) => s.kind === 'indicator')
  // 236 months are given, 24 more follow from words such as “By March 2027”
  assert.equal(indicators.filter((s) => s.body.due !== undefined).length, 260)
  assert.ok(indicators.every((s) => s.body.due !== undefined || s.body.dueText !== undefined || /^CAN-4/.test(s.id)))
})

test('a file of a dataset that none of its layouts knows is refused, and the layouts are named', async () => {
  const joined = received(Buffer.from('compromiso,hito,tematica\na,b,c\n'), 'datos.csv')
  await assert.rejects(loadFile(ecuadorPlan, joined, members), {
    name: 'Invalid',
    message: /^unknown layout: "datos.csv", row 1 begins "compromiso", "hito", "tematica", expected plan \(/,
  })
  const narrow = Buffer.from(sample('us-plan-commitments.csv').bytes).toString().replace('theme_slug', 'slug')
  await assert.rejects(loadFile(usPlan, received(Buffer.from(narrow), 'c.csv'), members), {
    message: 'missing column: "theme_slug", expected it in the header ("c.csv", row 1)',
  })
})

function countsOf(loaded: Loaded): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind } of loaded.statements) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

function tally(loaded: Loaded, field: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { body } of loaded.statements) {
    const value = (body as Readonly<Record<string, unknown>>)[field]
    if (typeof value === 'string') counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}
