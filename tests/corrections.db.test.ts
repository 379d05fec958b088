import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { decideIdentity } from '#actions/decide-identity.ts'
import { redactEntry } from '#actions/redact-entry.ts'
import { withdrawBatch } from '#actions/withdraw-batch.ts'
import { getCorrections } from '#queries/get-corrections.ts'
import { ReadStore } from '#store/read-store.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { bring, by } from './made-up/ledger.ts'
import { memberSaid, promiseSaid } from './made-up/promises.ts'
import { madeUpSource } from './made-up/source.ts'

let db: TestDatabase
before(async () => {
  db = await testDatabase()
})
after(() => db.close())

const ask = async () => ({ store: await ReadStore.now(db.pool), today: '2026-01-02' })
const corrections = async (what: readonly string[] = [], page = 1) => getCorrections(await ask(), { what, page })
const source = (edition: string) => madeUpSource('made-up', { edition })

const ruritania = memberSaid('ruritania', { name: 'Ruritania' })
const first = promiseSaid('ruritania', 'RU0001', { plan: 'AP_RUR01', number: '1', title: 'Open the archive' })
const second = promiseSaid('ruritania', 'RU0002', { plan: 'AP_RUR01', number: '2', title: 'Publish the budget' })

test('what is said for the first time is no correction', async () => {
  await bring(db.pool, source('2024'), [ruritania, first, second])
  const { known, total, corrections: list, pages } = await corrections()
  assert.deepEqual([known, total, list, pages], [0, 0, [], 1])
})

test('a source that says otherwise, or no longer lists a thing, stands there field by field', async () => {
  const { batch } = await bring(db.pool, source('2025'), [
    ruritania,
    promiseSaid('ruritania', 'RU0001', { plan: 'AP_RUR01', number: '1', title: 'Open the whole archive' }),
  ])
  const { corrections: list } = await corrections()
  assert.deepEqual(list.map((c) => [c.what, c.subject.id]).sort(), [
    ['changed', 'RU0001'],
    ['gone', 'RU0002'],
  ])
  const changed = list.find((c) => c.what === 'changed')!
  assert.deepEqual(changed.changes, [{ field: 'title', was: 'Open the archive', is: 'Open the whole archive' }])
  assert.deepEqual([changed.member?.name, changed.dataset], ['Ruritania', 'Made up for a test (2025)'])
  await withdrawBatch(db.pool, by, batch!, 'the wrong file')
  const [withdrawn, ...rest] = (await corrections()).corrections
  assert.deepEqual(
    [withdrawn?.what, withdrawn?.reason, withdrawn?.dataset],
    ['withdrawn', 'the wrong file', 'Made up for a test (2025)'],
  )
  assert.deepEqual(
    rest.map((c) => c.entry),
    list.map((c) => c.entry),
    'what came back is no correction of its own, what was changed stays on record',
  )
})

test('an erasure tells that it was made and why, and nothing of what was said', async () => {
  const { rows } = await db.pool.query("select entry_seq from statement where id = 'RU0002' order by from_seq limit 1")
  await redactEntry(db.pool, { ...by, account: 'operator' }, Number(rows[0].entry_seq), 'it named a person')
  const [erased] = (await corrections(['redacted'])).corrections
  assert.deepEqual(
    [erased?.by, erased?.reason, erased?.erased],
    ['operator', 'it named a person', Number(rows[0].entry_seq)],
  )
  assert.deepEqual(erased?.subject, { kind: 'commitment', id: null, title: null, there: false })
  assert.ok(!JSON.stringify(await corrections()).includes('Publish the budget'))
})

test('a decision of a person on two ids stands there, one that an import made does not', async () => {
  const old = madeUpSource('ogp-commitments', { layout: '2016', edition: '2016', coverage: 'partial' })
  const now = madeUpSource('ogp-commitments', { layout: '2024', edition: '2024', coverage: 'partial' })
  await bring(db.pool, old, [
    promiseSaid('ruritania', 'RUR-2-1', { plan: 'AP_RUR02', number: '1', title: 'Open courts' }),
  ])
  await bring(db.pool, now, [
    promiseSaid('ruritania', 'RU0003', { plan: 'AP_RUR02', number: '1', title: 'Records act' }),
  ])
  assert.equal((await corrections(['same', 'different', 'apart'])).total, 0)
  const pair = { member: 'ruritania', alias: 'RUR-2-1', canonical: 'RU0003' }
  await decideIdentity(db.pool, by, { ...pair, same: true, reason: 'read both plans' })
  const { corrections: list } = await corrections(['same'])
  assert.deepEqual(
    list.map((c) => [c.subject.id, c.other, c.reason, c.by]),
    [['RUR-2-1', { id: 'RU0003', there: true }, 'read both plans', null]],
  )
})

test('counts of kinds add up, a page beyond the last is the last, and an unknown kind is told', async () => {
  const all = await corrections()
  for (const { code, count } of all.facets[0]!.choices) assert.equal((await corrections([code])).total, count, code)
  assert.equal(
    all.facets[0]!.choices.reduce((sum, c) => sum + c.count, 0),
    all.known,
  )
  assert.deepEqual((await corrections([], 99)).page, 1)
  const odd = await corrections(['constructor'])
  assert.deepEqual([odd.unknown, odd.total], [['what=constructor'], all.known])
})
