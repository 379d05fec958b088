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

/** What holds of a made-up member, whatever entries it came by. */
async function holds(member: string) {
  const one = async (sql: string) => (await db.pool.query(sql, [member])).rows
  const open = 'where member = $1 and to_seq = 9223372036854775807'
  return {
    commitments: await one(`select id, statements, conflicts, title from commitment ${open} order by id`),
    assessments: await one(`select id, statements, commitment, specificity from assessment ${open} order by id`),
    milestones: await one(`select id, statements, commitment from milestone ${open} order by id`),
    entries: await one(`select id, commitment from challenge_entry ${open} order by id`),
    verdicts: await one(`select commitment, plan, outcomes from verdict ${open} order by commitment`),
    measures: await one(`select plan, measure, value, counted, total from measure ${open} order by plan, measure`),
  }
}

const title = 'Publish the register of owners'
const syldavia = { member: 'syldavia', alias: 'SYL-1-1', canonical: 'SY0001' }
const keyed = [
  promiseSaid('syldavia', 'SYL-1-1', { plan: 'AP_SYL01', number: '1', title }),
  reviewSaid('syldavia', 'SYL-1-1', 'first', { specificity: 'high', completion: 'complete' }),
  { kind: 'milestone', member: 'syldavia', id: 'SYL-1-1/1', row: null, body: { commitment: 'SYL-1-1', number: '1' } },
  { kind: 'challenge-entry', member: 'syldavia', id: 'c9', row: null, body: { commitment: 'SYL-1-1', title: 'C' } },
] as const
const official = [
  promiseSaid('syldavia', 'SY0001', { plan: 'AP_SYL01', number: '1', title }),
  promiseSaid('syldavia', 'SY0009', { plan: 'AP_SYL01', number: '9', title: 'Train judges', continues: ['SY0001'] }),
]

test('what an import found to be one promise a person can take apart: all is as the sources name it, and counted', async () => {
  await bring(db.pool, old, keyed)
  const { activated } = await bring(db.pool, now, official)
  assert.equal(activated.identified.length, 1)
  const joined = await holds('syldavia')
  const done = await decideIdentity(db.pool, by, { ...syldavia, same: false, reason: 'two ministries' })
  assert.deepEqual([done.members, done.entries], [['syldavia'], 2])
  const apart = await holds('syldavia')
  assert.deepEqual(
    apart.commitments.map((c) => [c.id, c.statements.length]),
    [
      ['SY0001', 1],
      ['SY0009', 1],
      ['SYL-1-1', 1],
    ],
  )
  assert.deepEqual(
    [apart.assessments, apart.milestones].map(([a]) => [a.id, a.commitment]),
    [
      ['SYL-1-1/irm/first', 'SYL-1-1'],
      ['SYL-1-1/1', 'SYL-1-1'],
    ],
  )
  assert.deepEqual(apart.entries, [{ id: 'c9', commitment: 'SYL-1-1' }])
  assert.deepEqual(
    apart.verdicts.map((v) => [v.commitment, v.outcomes.verifiable]),
    [
      ['SY0001', 'unknown'],
      ['SY0009', 'unknown'],
      ['SYL-1-1', 'yes'],
    ],
  )
  assert.notDeepEqual(apart, joined)
  await assertVerifies(db.pool)
})

test('the entry says who was kept apart from whom, what had spoken for them, and why', async () => {
  const { rows } = await db.pool.query(
    "select e.kind, e.subject, e.scope, e.batch, b.body, b.reason from entry e join entry_body b using (seq) where deed = 'separate'",
  )
  assert.equal(rows.length, 1)
  const { body, reason, ...entry } = rows[0]
  assert.deepEqual(entry, { kind: 'commitment', subject: 'SYL-1-1', scope: 'syldavia', batch: null })
  const says = { alias: 'SYL-1-1', canonical: 'SY0001', likeness: 1, listed: [], why: 'number-and-text' }
  assert.deepEqual([JSON.parse(body), reason.toString()], [says, 'two ministries'])
})

test('what was taken apart is joined by no later import, and waits for nobody', async () => {
  const longer = promiseSaid('syldavia', 'SY0001', { plan: 'AP_SYL01', number: '1', title, theme: 'Budget' })
  const { activated } = await bring(db.pool, now, [longer])
  assert.deepEqual([activated.identified, activated.undecided], [[], []])
  await bring(db.pool, old, [{ ...keyed[0], body: { ...keyed[0].body, theme: 'Budget' } } as typeof longer])
  assert.equal((await holds('syldavia')).commitments.length, 3)
  assert.deepEqual(await waitingPairs(db.pool, ['syldavia']), [])
  await assert.rejects(decideIdentity(db.pool, by, { ...syldavia, same: false, reason: 'x' }), /unknown pair/)
  await assertVerifies(db.pool)
})

test('a person corrects a person, in either direction, and as often as it takes', async () => {
  const apart = await holds('syldavia')
  await decideIdentity(db.pool, by, { ...syldavia, same: true, reason: 'read them again' })
  const joined = await holds('syldavia')
  assert.deepEqual([joined.commitments.length, joined.assessments[0].commitment], [2, 'SY0001'])
  await assertVerifies(db.pool)
  await decideIdentity(db.pool, by, { ...syldavia, same: false, reason: 'asked them' })
  assert.deepEqual(await holds('syldavia'), apart)
  const two = { ...pair, alias: 'RUR-1-2', canonical: 'RU0002' }
  await decideIdentity(db.pool, by, { ...two, same: true, reason: 'it is one after all' })
  assert.equal(await factNow(db.pool, 'commitment', 'RUR-1-2'), null)
  await assertVerifies(db.pool)
})

test('what else either side may be waits once they are apart, and of two that are alike one is counted', async () => {
  const plan = 'AP_BOR01'
  const borduria = { member: 'borduria', alias: 'BOR-1-1', canonical: 'BO0001' }
  await bring(db.pool, old, [
    promiseSaid('borduria', 'BOR-1-1', { plan, number: '1', title: 'Open the register of owners' }),
  ])
  await bring(db.pool, now, [
    promiseSaid('borduria', 'BO0001', { plan, number: '1', title: 'Open a register' }),
    promiseSaid('borduria', 'BO0002', { plan, number: '2', title: 'Open the register of owners' }),
  ])
  assert.deepEqual(await waitingPairs(db.pool, ['borduria']), [])
  await decideIdentity(db.pool, by, { ...borduria, same: false, reason: 'another register' })
  const other = { ...borduria, canonical: 'BO0002' }
  assert.deepEqual(await waitingPairs(db.pool, ['borduria']), [{ ...other, why: 'text-only', likeness: 1 }])
  const { measures } = await holds('borduria')
  assert.equal(measures.find((m) => m.measure === 'commitments').counted, 2)
  await assertVerifies(db.pool)
  await decideIdentity(db.pool, by, { ...other, same: true, reason: 'word for word' })
  await assert.rejects(
    decideIdentity(db.pool, by, { ...borduria, same: true, reason: 'x' }),
    /^Invalid: identified promise: "BOR-1-1 or BO0001", kept as one with "BO0002"/,
  )
  await assertVerifies(db.pool)
})

test('what waits since two were taken apart is joined by no import, whatever its texts say, but by a person alone', async () => {
  const said = (id: string, title: string, number = '1') =>
    promiseSaid('freedonia', id, { plan: 'AP_FRE01', number, title })
  await bring(db.pool, old, [said('FRE-1-1', 'Open the archive of the crown')])
  await bring(db.pool, now, [said('FR0001', 'Open the archive of the crown')])
  await bring(db.pool, now, [said('FR0002', 'Open the archive of the crown again')])
  const freedonia = { member: 'freedonia', alias: 'FRE-1-1', canonical: 'FR0001' }
  await decideIdentity(db.pool, by, { ...freedonia, same: false, reason: 'another archive' })
  const waits = [{ ...freedonia, canonical: 'FR0002', why: 'number-and-text-of-several', likeness: 0.909 }]
  assert.deepEqual(await waitingPairs(db.pool, ['freedonia']), waits)
  const { activated } = await bring(db.pool, now, [said('FR0009', 'Mend roads', '9')])
  assert.deepEqual(activated.identified, [])
  assert.deepEqual(await waitingPairs(db.pool, ['freedonia']), waits)
  await assertVerifies(db.pool)
  await decideIdentity(db.pool, by, { ...freedonia, canonical: 'FR0002', same: true, reason: 'this very one' })
  assert.equal((await holds('freedonia')).commitments.length, 3)
  await assertVerifies(db.pool)
})
