import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { decideIdentity } from '#actions/decide-identity.ts'
import { waitingPairs } from '#store/identities.ts'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'
import { assertVerifies, bring, by, factNow } from '../../tests/made-up/ledger.ts'
import { promiseSaid, reviewSaid } from '../../tests/made-up/promises.ts'
import { madeUpSource } from '../../tests/made-up/source.ts'

let db: TestDatabase
before(async () => {
  db = await testDatabase()
})
after(() => db.close())

const old = madeUpSource('ogp-commitments', { layout: '2016', edition: '2016', coverage: 'partial' })
const now = madeUpSource('ogp-commitments', { layout: '2024', edition: '2024', coverage: 'partial' })
const plan = 'AP_RUR01'
const pair = { member: 'ruritania', alias: 'RUR-1-1', canonical: 'RU0001' }

test('a pair with the same number and other words waits for a person', async () => {
  await bring(db.pool, old, [
    promiseSaid('ruritania', 'RUR-1-1', { plan, number: '1', title: 'Open the archive of the crown' }),
    reviewSaid('ruritania', 'RUR-1-1', 'first', { specificity: 'high' }),
    promiseSaid('ruritania', 'RUR-1-2', { plan, number: '2', title: 'Publish the budget' }),
    { kind: 'challenge-entry', member: 'ruritania', id: 'c1', row: null, body: { commitment: 'RUR-1-1', title: 'C' } },
  ])
  const { activated } = await bring(db.pool, now, [
    promiseSaid('ruritania', 'RU0001', { plan, number: '1', title: 'Records act' }),
    promiseSaid('ruritania', 'RU0002', { plan, number: '2', title: 'Whistleblowers' }),
  ])
  assert.deepEqual([activated.identified.length, activated.undecided.length], [0, 2])
  assert.equal((await waitingPairs(db.pool, null)).length, 2)
})

test('once a person finds them to be one, there is one record and all that names it follows', async () => {
  const done = await decideIdentity(db.pool, by, { ...pair, same: true, reason: 'read both plans' })
  assert.deepEqual(
    done.turned.map((t) => [t.commitment, t.rule, t.is]),
    [['RU0001', 'verifiable', 'yes']],
  )
  assert.equal(await factNow(db.pool, 'commitment', 'RUR-1-1'), null)
  const fact = await factNow(db.pool, 'commitment', 'RU0001')
  assert.deepEqual([fact.title, fact.conflicts], ['Records act', ['title']])
  assert.equal((await factNow(db.pool, 'assessment', 'RU0001/irm/first')).specificity, 'high')
  assert.equal(await factNow(db.pool, 'assessment', 'RUR-1-1/irm/first'), null)
  assert.equal((await factNow(db.pool, 'challenge_entry', 'c1')).commitment, 'RU0001')
  const { rows } = await db.pool.query('select commitment from verdict where to_seq = 9223372036854775807 order by 1')
  assert.deepEqual(
    rows.map((r) => r.commitment),
    ['RU0001', 'RU0002', 'RUR-1-2'],
  )
  await assertVerifies(db.pool)
})

test('a pair that a person finds to be two is never brought up again, not even by a file that makes them look alike', async () => {
  const two = { ...pair, alias: 'RUR-1-2', canonical: 'RU0002' }
  await decideIdentity(db.pool, by, { ...two, same: false, reason: 'different subjects' })
  assert.equal((await waitingPairs(db.pool, null)).length, 0)
  const { activated } = await bring(db.pool, now, [
    promiseSaid('ruritania', 'RU0002', { plan, number: '2', title: 'Publish the budget' }),
  ])
  assert.deepEqual([activated.identified.length, activated.undecided.length], [0, 0])
  assert.notEqual(await factNow(db.pool, 'commitment', 'RUR-1-2'), null)
  await assertVerifies(db.pool)
})

test('what is not listed, or is settled, cannot be decided', async () => {
  await assert.rejects(decideIdentity(db.pool, by, { ...pair, same: true, reason: 'x' }), /unknown pair/)
  const none = { ...pair, alias: 'none', canonical: 'RU0009' }
  await assert.rejects(decideIdentity(db.pool, by, { ...none, same: true, reason: 'x' }), /unknown pair/)
})
