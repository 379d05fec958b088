import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { decideIdentity } from '#actions/decide-identity.ts'
import { getCommitment } from '#queries/get-commitment.ts'
import { getHome } from '#queries/get-home.ts'
import { getMember } from '#queries/get-member.ts'
import { getRule } from '#queries/get-rule.ts'
import { ReadStore } from '#store/read-store.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { assertVerifies, bring, by } from '../made-up/ledger.ts'
import { promiseSaid, reviewSaid } from '../made-up/promises.ts'
import { madeUpSource } from '../made-up/source.ts'

const old = madeUpSource('ogp-commitments', { layout: '2016', edition: '2016', coverage: 'partial' })
const now = madeUpSource('ogp-commitments', { layout: '2024', edition: '2024', coverage: 'partial' })
const member = 'ruritania'
const plan = 'AP_RUR01'

let db: TestDatabase
before(async () => {
  db = await testDatabase()
  await bring(db.pool, old, [
    { kind: 'member', member, id: member, row: null, body: { name: 'Ruritania', level: 'national' } },
    promiseSaid(member, 'RUR-1-7', { plan, number: '7', title: '8: Law on mines' }),
    reviewSaid(member, 'RUR-1-7', 'first', { specificity: 'high', completion: 'complete' }),
    promiseSaid(member, 'RUR-1-9', { plan, number: '9', title: 'Train judges' }),
  ])
  await bring(db.pool, now, [
    promiseSaid(member, 'RU0007', { plan, number: '8', title: 'Law on mines' }),
    reviewSaid(member, 'RU0007', 'first', { specificity: 'high', completion: 'complete' }),
    promiseSaid(member, 'RU0009', { plan, number: '9', title: 'Whistleblowers' }),
  ])
})
after(() => db.close())

const asking = async () => ({ store: await ReadStore.now(db.pool), today: '2024-11-24' })

/** What each page counts of the same promises. */
async function counts() {
  const ask = await asking()
  const [page, home] = [await getMember(ask, member), await getHome(ask)]
  const [first] = page.plans
  const rule = await getRule(ask, 'completed')
  return {
    member: page.promises.value,
    plan: first!.promises.value,
    done: page.done.value,
    home: home.promises,
    rule: rule.outcomes!.find((o) => o.code === 'yes')?.count,
    measure: home.list[0]!.promises,
    waiting: first!.waiting,
    leftOut: page.done.why?.leftOut.find((l) => l.reason === 'perhaps-the-same')?.count ?? 0,
  }
}

test('what may be one promise is counted once on every page, and every reason says so', async () => {
  assert.deepEqual(await counts(), {
    member: 3,
    plan: 3,
    done: 1,
    home: 3,
    rule: 1,
    measure: 3,
    waiting: 1,
    leftOut: 1,
  })
  const ask = await asking()
  const { counted, perhapsSameAs } = await getCommitment(ask, 'RUR-1-7')
  assert.deepEqual([counted, perhapsSameAs], [false, ['RU0007']])
  assert.deepEqual((await getCommitment(ask, 'RU0007')).perhapsSameAs, ['RUR-1-7'])
  // the number alone agrees
  assert.equal((await getCommitment(ask, 'RUR-1-9')).counted, true)
  await assertVerifies(db.pool)
})

test('once a person finds them to be two, both are counted, and what was counted before is still known', async () => {
  const before = await asking()
  const pair = { member, alias: 'RUR-1-7', canonical: 'RU0007' }
  await decideIdentity(db.pool, by, { ...pair, same: false, reason: 'read the plan' })
  assert.deepEqual(await counts(), {
    member: 4,
    plan: 4,
    done: 2,
    home: 4,
    rule: 2,
    measure: 4,
    waiting: 0,
    leftOut: 0,
  })
  assert.equal((await getMember(before, member)).promises.value, 3)
  await assertVerifies(db.pool)
})

test('a file that makes two promises alike lets one wait, and another that makes them unlike lets it go', async () => {
  const { activated } = await bring(db.pool, now, [
    promiseSaid(member, 'RU0009', { plan, number: '19', title: 'Train all judges' }),
  ])
  assert.deepEqual(
    activated.undecided.map((p) => [p.alias, p.canonical, p.why]),
    [['RUR-1-9', 'RU0009', 'text-only']],
  )
  assert.equal((await counts()).plan, 3)
  await bring(db.pool, now, [promiseSaid(member, 'RU0009', { plan, number: '19', title: 'Whistleblowers' })])
  assert.equal((await counts()).plan, 4)
  await assertVerifies(db.pool)
})
