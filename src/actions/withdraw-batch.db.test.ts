import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withdrawBatch } from '#actions/withdraw-batch.ts'
import { waitingPairs } from '#store/identities.ts'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'
import { assertVerifies, bring, by, decide, factNow } from '../../tests/made-up/ledger.ts'
import { memberSaid, promiseSaid, reviewSaid } from '../../tests/made-up/promises.ts'
import { madeUpSource } from '../../tests/made-up/source.ts'

let db: TestDatabase
before(async () => {
  db = await testDatabase()
})
after(() => db.close())

const source = madeUpSource('made-up')
const member = memberSaid('ruritania')

test('the older statement returns, what was gone returns, what was new goes, and verdicts follow', async () => {
  const coded = reviewSaid('ruritania', 'RU0001', 'first', { specificity: 'high' })
  await bring(db.pool, source, [
    member,
    promiseSaid('ruritania', 'RU0001', { title: 'First words' }),
    promiseSaid('ruritania', 'RU0002'),
    coded,
  ])
  const second = await bring(db.pool, source, [
    member,
    promiseSaid('ruritania', 'RU0001', { title: 'Second words' }),
    promiseSaid('ruritania', 'RU0003'),
    { ...coded, body: { ...coded.body, specificity: 'none' } } as typeof coded,
  ])
  assert.equal((await factNow(db.pool, 'commitment', 'RU0001')).title, 'Second words')
  assert.equal(await factNow(db.pool, 'commitment', 'RU0002'), null)

  const done = await withdrawBatch(db.pool, by, second.batch!, 'the file was a draft')
  assert.deepEqual([done.closed, done.returned, done.members], [3, 3, ['ruritania']])
  assert.equal((await factNow(db.pool, 'commitment', 'RU0001')).title, 'First words')
  assert.notEqual(await factNow(db.pool, 'commitment', 'RU0002'), null)
  assert.equal(await factNow(db.pool, 'commitment', 'RU0003'), null)
  assert.ok(done.turned.some((t) => t.rule === 'verifiable' && t.is === 'yes'))
  await assertVerifies(db.pool)
})

test('a batch that is withdrawn cannot be withdrawn again, and one that never was is unknown', async () => {
  const { rows } = await db.pool.query("select id from batch where state = 'withdrawn'")
  await assert.rejects(withdrawBatch(db.pool, by, rows[0].id, 'again'), /withdrawn batch/)
  await assert.rejects(withdrawBatch(db.pool, by, 'no-such', 'x'), /unknown batch: "no-such"/)
})

test('the withdrawn file can be brought in again, and counts again', async () => {
  const again = await bring(db.pool, source, [member, promiseSaid('ruritania', 'RU0001', { title: 'Second words' })])
  assert.equal((await factNow(db.pool, 'commitment', 'RU0001')).title, 'Second words')
  assert.equal(again.activated.difference.changed.length, 1)
  await assertVerifies(db.pool)
})

test('what a later batch repeats is not lost: the later one must go first', async () => {
  const partial = madeUpSource('made-up-partial', { coverage: 'partial' })
  const said = promiseSaid('syldavia', 'SY0001', { title: 'Same words' })
  const first = await bring(db.pool, partial, [said])
  const second = await bring(db.pool, partial, [said, promiseSaid('syldavia', 'SY0002')])
  await assert.rejects(
    withdrawBatch(db.pool, by, first.batch!, 'wrong file'),
    new RegExp(`replaced batch.*withdraw ${second.batch} first`),
  )
  await withdrawBatch(db.pool, by, second.batch!, 'to get at the one before')
  await withdrawBatch(db.pool, by, first.batch!, 'wrong file')
  assert.equal(await factNow(db.pool, 'commitment', 'SY0001'), null)
  await assertVerifies(db.pool)
})

test('where another source speaks of it too, the fact rests on that source alone', async () => {
  const old = madeUpSource('ogp-commitments', { layout: '2016', edition: '2016' })
  const now = madeUpSource('ogp-commitments', { layout: '2024', edition: '2024' })
  await bring(db.pool, old, [promiseSaid('borduria', 'BO0001', { title: 'Old' })])
  const { batch } = await bring(db.pool, now, [promiseSaid('borduria', 'BO0001', { title: 'New' })])
  await withdrawBatch(db.pool, by, batch!, 'test')
  const fact = await factNow(db.pool, 'commitment', 'BO0001')
  assert.deepEqual([fact.title, fact.conflicts, fact.statements.length], ['Old', [], 1])
  await assertVerifies(db.pool)
})

test('a pair that waits is listed once, though one side was withdrawn and brought in again', async () => {
  const old = madeUpSource('ogp-commitments', { layout: '2016', edition: '2016', coverage: 'partial' })
  const now = madeUpSource('ogp-commitments', { layout: '2024', edition: '2024', coverage: 'partial' })
  const [plan, number] = ['AP_FRE01', '1']
  const pair = { member: 'freedonia', alias: 'FRE-1-1', canonical: 'FR0001' }
  await bring(db.pool, old, [promiseSaid('freedonia', 'FRE-1-1', { plan, number, title: 'Open the archive' })])
  const official = promiseSaid('freedonia', 'FR0001', { plan, number, title: 'Reform number one' })
  const { batch } = await bring(db.pool, now, [official])
  await withdrawBatch(db.pool, by, batch!, 'a draft')
  assert.deepEqual(await waitingPairs(db.pool, ['freedonia']), [])
  await bring(db.pool, now, [official])
  const waits = { ...pair, why: 'number-only', likeness: 0 }
  assert.deepEqual(await waitingPairs(db.pool, ['freedonia']), [waits])
  await assertVerifies(db.pool)
  await decide(db.pool, { ...pair, same: false })
  assert.deepEqual(await waitingPairs(db.pool, ['freedonia']), [])
  await assertVerifies(db.pool)
})
