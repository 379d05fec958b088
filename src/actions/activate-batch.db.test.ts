import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withdrawBatch } from '#actions/withdraw-batch.ts'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'
import { assertVerifies, bring, by, factNow } from '../../tests/made-up/ledger.ts'
import { memberSaid, promiseSaid, reviewSaid } from '../../tests/made-up/promises.ts'
import { madeUpSource } from '../../tests/made-up/source.ts'

let db: TestDatabase
before(async () => {
  db = await testDatabase()
})
after(() => db.close())

const edition = (year: string, id = 'made-up') => madeUpSource(id, { edition: year, coverage: 'partial' })

async function rows(sql: string, params: unknown[] = []) {
  return (await db.pool.query(sql, params)).rows
}

/** The versions of a statement, oldest first. */
const versions = (id: string) => rows('select * from statement where id = $1 order by from_seq', [id])

const said = [
  memberSaid('ruritania'),
  promiseSaid('ruritania', 'RU0001', { title: 'Open the archive' }),
  reviewSaid('ruritania', 'RU0001', 'first', { specificity: 'high', completion: 'complete' }),
  promiseSaid('syldavia', 'SY0001'),
]

test('a newer edition that says the same confirms it: one entry per member, no fact and no verdict moves', async () => {
  const first = await bring(db.pool, edition('2020'), said)
  const derived =
    "select (select count(*) from verdict) as v, (select count(*) from measure) as m, (select count(*) from entry where deed = 'derive') as d"
  const before = await rows(derived)
  const { activated, batch } = await bring(db.pool, edition('2024'), [...said].reverse())
  const { same, confirmed, added, changed } = activated.difference
  assert.deepEqual([same, confirmed.length, added.length, changed.length], [4, 4, 0, 0])
  assert.deepEqual([activated.entries, activated.turned, activated.members.length], [3, [], 2])
  const [older, newer] = await versions('RU0001')
  const [{ activated_seq: seq, sha256 }] = await rows('select activated_seq, sha256 from batch where id = $1', [batch])
  assert.deepEqual([older.to_seq, older.batch, older.edition, older.row], [seq, first.batch, '2020', 2])
  assert.deepEqual([newer.from_seq, newer.batch, newer.edition, newer.row], [seq, batch, '2024', 3])
  assert.deepEqual([newer.entry_seq, newer.digest], [older.entry_seq, older.digest])
  assert.equal((await rows('select from commitment')).length, 2)
  assert.deepEqual(await rows(derived), before)
  assert.equal((await rows('select from batch_file where sha256 = $1', [sha256])).length, 1)
  await assertVerifies(db.pool)
})

test('the entry lists what is confirmed by kind and id, with the row that says it', async () => {
  const entries = await rows(
    "select e.scope, e.kind, e.subject = e.batch as named, b.body from entry e join entry_body b using (seq) where deed in ('confirm', 'activate') order by seq offset 1",
  )
  const told = entries.map((e) => [e.scope, e.kind, e.named, JSON.parse(e.body).confirmed])
  assert.deepEqual(told, [
    [
      'ruritania',
      '',
      true,
      [
        ['assessment', 'RU0001/irm/first', 2],
        ['commitment', 'RU0001', 3],
        ['member', 'ruritania', 4],
      ],
    ],
    ['syldavia', '', true, [['commitment', 'SY0001', 1]]],
    ['*', '', true, 4],
  ])
})

test('neither the same edition again nor an older one that says the same adds an entry', async () => {
  for (const year of ['2024', '2023', '2020']) {
    const { activated, batch } = await bring(db.pool, edition(year), said)
    assert.deepEqual([activated.entries, batch, activated.difference.same], [0, null, 4])
    assert.equal(activated.difference.confirmed.length, 0)
  }
})

test('an edition in between changes no word that a newer one confirmed, until the newer is withdrawn', async () => {
  const between = [promiseSaid('ruritania', 'RU0001', { title: 'Close the archive' })]
  const { activated } = await bring(db.pool, edition('2022'), between)
  assert.deepEqual([activated.entries, activated.difference.older], [0, 1])
  const [{ id }] = await rows("select id from batch where edition = '2024'")
  const done = await withdrawBatch(db.pool, by, id, 'a draft')
  assert.deepEqual([done.closed, done.returned, done.unconfirmed, done.entries], [0, 0, 4, 1])
  assert.deepEqual([done.turned, [...done.members].sort()], [[], ['ruritania', 'syldavia']])
  const now = (await versions('RU0001')).at(-1)
  assert.deepEqual([now.edition, now.row, now.to_seq > now.from_seq], ['2020', 2, true])
  await assertVerifies(db.pool)
  assert.equal((await bring(db.pool, edition('2022'), between)).activated.difference.changed.length, 1)
  assert.equal((await factNow(db.pool, 'commitment', 'RU0001')).title, 'Close the archive')
  await assertVerifies(db.pool)
})

test('a file that changes one thing confirms the rest, and what it no longer lists is gone', async () => {
  const full = (year: string) => madeUpSource('made-up-full', { edition: year })
  const stays = promiseSaid('borduria', 'BO0001')
  await bring(db.pool, full('2020'), [stays, promiseSaid('borduria', 'BO0002'), promiseSaid('borduria', 'BO0003')])
  const other = promiseSaid('borduria', 'BO0002', { title: 'Other words' })
  const { activated, batch } = await bring(db.pool, full('2024'), [stays, other])
  const { changed, gone, confirmed } = activated.difference
  assert.deepEqual([changed.length, gone.length, confirmed.map((c) => c.id)], [1, 1, ['BO0001']])
  await assertVerifies(db.pool)
  const { closed, returned, unconfirmed } = await withdrawBatch(db.pool, by, batch!, 'a draft')
  assert.deepEqual([closed, returned, unconfirmed], [1, 2, 1])
  await assertVerifies(db.pool)
})

test('where precedence does not tell two sources apart, the one confirmed last counts first', async () => {
  const title = async () => (await factNow(db.pool, 'commitment', 'LA0001')).title
  const one = [promiseSaid('latveria', 'LA0001', { title: 'One' })]
  await bring(db.pool, edition('2020', 'one'), one)
  await bring(db.pool, edition('2022', 'other'), [promiseSaid('latveria', 'LA0001', { title: 'Other' })])
  assert.equal(await title(), 'Other')
  const { activated, batch } = await bring(db.pool, edition('2024', 'one'), one)
  assert.deepEqual([await title(), activated.difference.confirmed.length], ['One', 1])
  await assertVerifies(db.pool)
  await withdrawBatch(db.pool, by, batch!, 'a draft')
  assert.equal(await title(), 'Other')
  await assertVerifies(db.pool)
})

test('the same holds where they name the promise differently', async () => {
  const [plan, number] = ['AP_WAK01', '1']
  const keyed = [promiseSaid('wakanda', 'WAK-1-1', { plan, number, title: 'Publish the register of owners' })]
  await bring(db.pool, edition('2020', 'keyed'), keyed)
  await bring(db.pool, edition('2022', 'official'), [
    promiseSaid('wakanda', 'WK0001', { plan, number, title: 'Publish the register of all owners' }),
  ])
  assert.equal((await factNow(db.pool, 'commitment', 'WK0001')).title, 'Publish the register of all owners')
  await bring(db.pool, edition('2024', 'keyed'), keyed)
  assert.equal((await factNow(db.pool, 'commitment', 'WK0001')).title, 'Publish the register of owners')
  await assertVerifies(db.pool)
})
