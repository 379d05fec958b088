import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { deriveAll } from '#actions/derive-all.ts'
import { checkDerived } from '#derive/check-derived.ts'
import { inSnapshot } from '#store/transaction.ts'
import { ownerOf, type TestDatabase, testDatabase } from '../../tests/database.ts'
import { assertVerifies, bring, by } from '../../tests/made-up/ledger.ts'
import { promiseSaid, reviewSaid } from '../../tests/made-up/promises.ts'
import { madeUpSource } from '../../tests/made-up/source.ts'

let db: TestDatabase
before(async () => {
  db = await testDatabase()
  await bring(db.pool, madeUpSource('made-up'), [
    promiseSaid('ruritania', 'RU0001'),
    reviewSaid('ruritania', 'RU0001', 'first', { specificity: 'high', completion: 'complete' }),
    promiseSaid('ruritania', 'RU0002'),
  ])
})
after(() => db.close())

const check = () => inSnapshot(db.pool, checkDerived)

async function asOwner(sql: string) {
  const owner = await ownerOf(db)
  await owner.query(sql)
  await owner.end()
}

test('what an import derived is what the rules say, and deriving again adds no entry', async () => {
  assert.deepEqual(await check(), { verdicts: 2, members: 1, differenceCount: 0, differences: [] })
  assert.deepEqual(await deriveAll(db.pool, by), { entries: 0, turned: [], checkpoint: null })
})

for (const [what, sql, expected] of [
  [
    'a forged verdict',
    `update verdict set outcomes = outcomes || '{"verifiable":"no"}' where commitment = 'RU0001'`,
    /^verdict ruritania\/RU0001: verifiable stands as no, the rules say yes$/,
  ],
  [
    'a verdict taken out',
    "delete from verdict where commitment = 'RU0002'",
    /^verdict ruritania\/RU0002: it is missing/,
  ],
  [
    'a verdict too many',
    `insert into verdict (member, commitment, from_seq, outcomes) values ('nowhere', 'NO0001', 1, '{}')`,
    /^verdict nowhere\/NO0001: there is no such commitment/,
  ],
  [
    'a forged measure',
    "update measure set value = 99, counted = 99 where measure = 'commitments'",
    /^measure ruritania\/AP_ruritania\/commitments: the rules say 2 /,
  ],
] as const) {
  test(`${what} is named, and deriving again mends it with an entry`, async () => {
    await asOwner(sql)
    const { differences } = await check()
    assert.ok(
      differences.some((d) => expected.test(d)),
      differences.join('\n'),
    )
    assert.equal((await deriveAll(db.pool, by)).entries, 1)
    assert.equal((await check()).differenceCount, 0)
    await assertVerifies(db.pool)
  })
}
