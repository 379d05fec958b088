import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openCheckpoint } from '#ledger/checkpoint.ts'
import { verifyStore } from '#store/verify.ts'
import { ownerOf, type TestDatabase, testDatabase } from '../../tests/database.ts'
import { assertVerifies, bring, signed } from '../../tests/made-up/ledger.ts'
import { memberSaid, promiseSaid, reviewSaid } from '../../tests/made-up/promises.ts'
import { madeUpSource } from '../../tests/made-up/source.ts'
import { saved, tampered } from '../../tests/made-up/tampered.ts'

let db: TestDatabase
before(async () => {
  db = await testDatabase()
  const source = madeUpSource('made-up', { coverage: 'partial' })
  const many = Array.from({ length: 600 }, (_, i) => promiseSaid('ruritania', `RU${String(i).padStart(4, '0')}`))
  await bring(db.pool, source, [memberSaid('ruritania'), ...many])
  await bring(db.pool, source, [
    promiseSaid('ruritania', 'RU0001', { title: 'Other words' }),
    reviewSaid('ruritania', 'RU0001', 'first', { specificity: 'high' }),
  ])
  const newer = madeUpSource('made-up', { coverage: 'partial', edition: '2025' })
  await bring(db.pool, newer, [promiseSaid('ruritania', 'RU0043')])
})
after(() => db.close())

test('what was entered verifies, over several tiles', async () => {
  const { ledger, facts, faultCount } = await verifyStore(db.pool, signed)
  assert.equal(faultCount, 0)
  assert.ok(ledger.entries > 2 * 256)
  assert.deepEqual([ledger.checkpoints, facts.statements, facts.facts], [3, 602, 602])
})

for (const [what, sql, expected] of [
  ['a body', "update entry_body set body = '\\x7b7d' where seq = 7", /^entry 7: the body is not the one/],
  ['a reason', "update entry_body set reason = 'because' where seq = 7", /^entry 7: the reason is not/],
  ['an erased body', 'update entry_body set body = null, salt = null where seq = 7', /^entry 7: its body is missing/],
  [
    'a leaf',
    "update entry set leaf = leaf || '\\x20' where seq = 9",
    /^checkpoint \d+: the tree does not have the root/,
  ],
  ['a column beside a leaf', "update entry set scope = 'elsewhere' where seq = 9", /^entry 9: column scope/],
  ['a time', "update entry set at = at + interval '1 day' where seq = 9", /^entry 9: column at/],
  ['an entry taken out', 'delete from entry where seq = 9', /^entry 10: entry 9 is missing/],
  ['the newest entries cut off', 'delete from entry where seq > 500', /^checkpoint 60\d: the ledger has 500 entries/],
  [
    'a tile',
    'update tile set hashes = set_byte(hashes, 0, 1 + get_byte(hashes, 0) & 1) where level = 0 and idx = 1',
    /^tile 0\/1: the stored tile/,
  ],
  ['a tile too many', 'insert into tile select 0, 9, hashes from tile where idx = 0', /^tile 0\/9: it holds leaves/],
  ['a checkpoint', 'update checkpoint set root = sha256(root)', /^checkpoint 60\d: the note signs another state/],
  [
    'a signature',
    "update checkpoint set note = replace(note, 'kept-test', 'kept-other')",
    /unknown origin: "kept-other"/,
  ],
  [
    'the frontier of a checkpoint',
    'update checkpoint set frontier = set_byte(frontier, 0, 1 + get_byte(frontier, 0) & 1)',
    /^checkpoint 60\d: damaged checkpoint: 60\d, its frontier/,
  ],
  [
    'the time of a checkpoint',
    "update checkpoint set at = at + interval '10 years'",
    /^checkpoint 60\d: its time is not that of the newest entry/,
  ],
  ['a body without an entry', 'insert into entry_body values (9999, null, null, null)', /^body 9999: there is no such/],
  [
    'a checkpoint cut off',
    'delete from checkpoint where size = (select max(size) from checkpoint)',
    /no checkpoint signs the newest/,
  ],
  [
    'a fact',
    "update commitment set title = 'Forged' where id = 'RU0042'",
    /^commitment ruritania\/RU0042 from entry \d+: its title is "Forged", by the entries "Promise RU0042"/,
  ],
  [
    'a fact of the past',
    "update commitment set title = 'Forged' where id = 'RU0001' and to_seq < 9223372036854775807",
    /^commitment ruritania\/RU0001 from entry \d+: its title is "Forged"/,
  ],
  [
    'a fact too many',
    "insert into commitment (member, id, from_seq, statements, conflicts) values ('nowhere', 'NO0001', 1, '{}', '{}')",
    /^commitment nowhere\/NO0001: no entry speaks of it/,
  ],
  [
    'a fact that is there twice',
    `insert into commitment (member, id, from_seq, statements, conflicts, plan, title)
       select member, id, from_seq + 1, statements, conflicts, plan, title from commitment where id = 'RU0042'`,
    /^commitment ruritania\/RU0042 from entry \d+: two versions of it hold at once/,
  ],
  [
    'a fact taken out',
    "delete from commitment where id = 'RU0042'",
    /^commitment ruritania\/RU0042 from entry \d+: the entries give it a version/,
  ],
  [
    'a fact closed too early',
    "update commitment set to_seq = 3 + from_seq where id = 'RU0042'",
    /^commitment ruritania\/RU0042 from entry \d+: the table has a version/,
  ],
  [
    'a conflict hidden',
    "update assessment set conflicts = '{specificity}' where id = 'RU0001/irm/first'",
    /its conflicts is \["specificity"\], by the entries \[\]/,
  ],
  [
    'a statement',
    "update statement set edition = '1999' where id = 'RU0042'",
    /^statement commitment ruritania\/RU0042 of made-up@1, .* its edition is 1999/,
  ],
  [
    'a statement that a newer edition confirmed',
    "update statement set row = 7 where id = 'RU0043' and edition = '2025'",
    /^statement commitment ruritania\/RU0043 of made-up@1, from entry \d+: its row is 7, by the entries 1/,
  ],
  [
    'a confirmation taken back',
    "delete from statement where id = 'RU0043' and edition = '2025'",
    /^statement commitment ruritania\/RU0043 of made-up@1, from entry \d+: the entries make it/,
  ],
  [
    'a confirmation made up',
    "update statement set edition = '2025' where id = 'RU0042'",
    /^statement commitment ruritania\/RU0042 of made-up@1, .* its edition is 2025, by the entries 2024/,
  ],
  ['a statement taken out', "delete from statement where id = 'RU0042'", /^statement .*RU0042.*: the entries make it/],
  [
    'an identity',
    "insert into identity (member, alias, canonical, from_seq, evidence) values ('ruritania', 'RU0042', 'RU0001', 1, '{}')",
    /^identity ruritania\/RU0042 and RU0001, from entry 1: no entry makes it/,
  ],
  ['a received file', "update batch_file set bytes = '\\x00'", /^file [0-9a-f]{16}…: it is not the file/],
  ['a batch', "update batch set sha256 = 'other'", /^batch .*: its sha256 is not what entry/],
] as const) {
  test(`tampering with ${what} is found and named`, async () => {
    const faults = await tampered(db, sql)
    assert.ok(
      faults.some((f) => expected.test(f)),
      `found only: ${faults.slice(0, 5).join('\n')}`,
    )
    await assertVerifies(db.pool)
  })
}

test('nothing is appended to a checkpoint whose frontier is not that of its tree', async () => {
  const owner = await ownerOf(db)
  try {
    await owner.query("set session_replication_role = 'replica'")
    const undo = await saved(owner, 'checkpoint')
    await owner.query('update checkpoint set frontier = frontier || root')
    await assert.rejects(
      bring(db.pool, madeUpSource('other'), [memberSaid('syldavia')]),
      /^Invalid: damaged checkpoint/,
    )
    await undo()
  } finally {
    await owner.end()
  }
  await assertVerifies(db.pool)
})

test('a ledger that was rolled back or forked shows against checkpoints that were kept elsewhere', async () => {
  const { rows } = await db.pool.query('select note from checkpoint order by size')
  const kept = rows.map((r) => ({ ...openCheckpoint(r.note, signed.verifiers[0]!), where: 'the file' }))
  assert.deepEqual((await verifyStore(db.pool, { ...signed, kept })).faults, [])
  const longer = [{ ...kept[0]!, size: 10_000 }]
  assert.match(
    (await verifyStore(db.pool, { ...signed, kept: longer })).faults[0]!.what,
    /has 60\d entries, 10000 were signed/,
  )
  const forked = [{ ...kept[0]!, root: Buffer.alloc(32) }]
  assert.match((await verifyStore(db.pool, { ...signed, kept: forked })).faults[0]!.what, /the root that was signed/)
})
