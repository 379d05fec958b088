import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { getCoverage } from '#queries/get-coverage.ts'
import { isAbsent } from '#queries/told.ts'
import type { Absence } from '#queries/views.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile } from '../../tests/loaded-database.ts'

const EXPORT = 'ogp-export-2024-open-parliament/commitments_2024.csv'
const file = sharedFile(EXPORT)

let db: LoadedDatabase
before(async () => {
  db = await loadedDatabase()
  if (file !== null) await db.load('ogp-commitments', file)
})
after(() => db.close())

const count = async (sql: string): Promise<number> =>
  Number((await db.pool.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n)
const NOW = 'to_seq = 9223372036854775807'

test('every whole and part over all members is what the tables hold', async () => {
  const { overall, known } = await getCoverage(await db.ask(), {})
  const of = new Map(overall.map((line) => [line.what, line]))
  assert.equal(known, await count(`member where ${NOW}`))
  assert.equal(of.get('plans')?.n, await count(`action_plan where ${NOW}`))
  const waiting = await count(`identity_candidate where ${NOW} and decided_seq is null`)
  assert.ok((await count(`commitment where ${NOW}`)) - (of.get('promises')?.n ?? 0) <= waiting)
  for (const what of ['titles', 'texts', 'reviewed', 'completion', 'areas'] as const)
    assert.equal(of.get(what)?.of, of.get('promises')?.n, what)
  assert.equal(of.get('documents')?.of, await count(`document where ${NOW}`))
  assert.equal(of.get('documents')?.n, await count(`document where address is not null and ${NOW}`))
  assert.equal(of.get('process')?.n, await count(`process where ${NOW}`))
})

test('every line adds up, n never above N, and says what it rests on', async () => {
  const { overall, members } = await getCoverage(await db.ask(), {})
  for (const { what, n, of, why } of overall) {
    assert.ok(n <= of, what)
    assert.equal(
      why.leftOut.reduce((sum, l) => sum + l.count, 0),
      of - n,
      what,
    )
    assert.ok(of === 0 || why.sources.length > 0, what)
    const cells = members.flatMap((m) => (isAbsent(m.cells[what]) ? [] : [m.cells[what]]))
    assert.equal(
      cells.reduce((sum, c) => sum + (isAbsent(c) ? 0 : c.n), 0),
      n,
    )
  }
})

test('Mexico: four plans of four, 82 promises of the 87 that its plans print', async () => {
  const { members } = await getCoverage(await db.ask(), { level: ['national'], region: ['americas'] })
  const mexico = members.find((m) => m.slug === 'mexico')
  assert.deepEqual(mexico?.cells.plans, { n: 4, of: 4, missing: 'not-loaded', leftOut: [] })
  const promises = mexico?.cells.promises
  const left = (reason: Absence, count: number) => ({ missing: reason, leftOut: [{ reason, count }] })
  if (file === null) assert.deepEqual(promises, { n: 82, of: 87, ...left('not-loaded', 5) })
  assert.deepEqual(mexico?.cells.documents, { n: 2, of: 90, ...left('not-recorded', 88) })
})

test('what a method did not ask is no data under it, what nobody loaded is not loaded', async () => {
  const { methods } = await getCoverage(await db.ask(), {})
  const cell = (method: string, field: string) =>
    methods.find((m) => m.method === method)?.fields.find((f) => f.field === field)?.covered
  assert.deepEqual(cell('m1', 'potentialImpact'), { absent: 'no-data' })
  assert.deepEqual(cell('m5b', 'specificity'), { absent: 'no-data' })
  for (const { fields } of methods)
    for (const { field, covered } of fields) {
      if (isAbsent(covered)) continue
      const left = covered.leftOut.reduce((sum, l) => sum + l.count, 0)
      assert.equal(covered.n + left, covered.of, field)
    }
})

test('promises reviewed under each method are those reviewed over all: none is under two methods here', async () => {
  const { methods, overall } = await getCoverage(await db.ask(), {})
  const reviewed = overall.find((line) => line.what === 'reviewed')?.n
  const sum = methods.reduce((total, m) => total + m.promises, 0)
  const { rows } = await db.pool.query(
    `select count(*) as n from (select 1 from assessment where assessor = 'irm' and method is not null and ${NOW}
       group by member, commitment having count(distinct method) > 1) x`,
  )
  assert.equal(sum - Number(rows[0].n), reviewed)
})

test('each file stands there with its rows, its checks and what was found wrong', async () => {
  const { files } = await getCoverage(await db.ask(), {})
  assert.equal(files.length, file === null ? 1 : 2)
  for (const f of files) {
    const { rows } = await db.pool.query('select records, skipped from batch where id = $1', [f.id])
    assert.deepEqual([f.records, f.skipped, f.state], [rows[0].records, rows[0].skipped, 'active'])
    assert.ok(f.gates.length > 0 && f.gates.every((g) => typeof g.passed === 'boolean'))
  }
  if (file !== null) assert.ok(files[1]!.issues.length > 0)
})

test('a facet counts what choosing it shows', async () => {
  const ask = await db.ask()
  const { facets } = await getCoverage(ask, { level: ['national'] })
  for (const { name, choices } of facets)
    for (const { code, count: n } of choices) {
      const asked = name === 'level' ? { level: [code] } : { level: ['national'], [name]: [code] }
      assert.equal((await getCoverage(ask, asked)).total, n, `${name}=${code}`)
    }
})
