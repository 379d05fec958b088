import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'
import { assertVerifies, bring, decide } from '../../tests/made-up/ledger.ts'
import { promiseSaid } from '../../tests/made-up/promises.ts'
import { madeUpSource } from '../../tests/made-up/source.ts'
import { tampered } from '../../tests/made-up/tampered.ts'

const old = madeUpSource('ogp-commitments', { layout: '2016', edition: '2016', coverage: 'partial' })
const now = madeUpSource('ogp-commitments', { layout: '2024', edition: '2024', coverage: 'partial' })
const plan = 'AP_RUR01'
const keyed = (n: number, title: string) => promiseSaid('ruritania', `RUR-1-${n}`, { plan, number: `${n}`, title })
const official = (n: number, title: string) => promiseSaid('ruritania', `RU000${n}`, { plan, number: `${n}`, title })
const pairOf = (n: number) => ({ member: 'ruritania', alias: `RUR-1-${n}`, canonical: `RU000${n}` })

let db: TestDatabase
before(async () => {
  db = await testDatabase()
  const titles = ['Open the archive', 'Publish the budget', 'Train judges', 'Plant trees', 'Count votes']
  await bring(db.pool, old, [
    ...titles.map((title, i) => keyed(i + 1, title)),
    promiseSaid('syldavia', 'SYL-1-1', { plan: 'AP_SYL01', number: '1', title: 'Mend roads' }),
  ])
  // 1 is joined, 2 to 5 wait for their numbers alone
  await bring(db.pool, now, [
    official(1, 'Open the archive'),
    ...[2, 3, 4, 5].map((n) => official(n, `Reform number ${n}`)),
  ])
  await decide(db.pool, { ...pairOf(2), same: false })
  await decide(db.pool, { ...pairOf(3), same: true })
  await decide(db.pool, { ...pairOf(1), same: false })
  // 4 waits for other reasons, 5 for none
  await bring(db.pool, now, [
    official(4, 'Plant a thousand seedlings'),
    promiseSaid('ruritania', 'RU0005', { plan, number: '50', title: 'Other' }),
    promiseSaid('syldavia', 'SY0001', { plan: 'AP_SYL01', number: '1', title: 'Build bridges' }),
  ])
})
after(() => db.close())

test('entries that activate a batch list the pairs that wait from then on, with what speaks for them, and those that wait no more', async () => {
  const { rows } = await db.pool.query(
    "select b.body from entry e join entry_body b using (seq) where e.deed = 'activate' order by seq",
  )
  const told = rows.map((r) => JSON.parse(r.body)).map(({ listed, unlisted }) => ({ listed, unlisted }))
  const pair = (n: number) => Object.values(pairOf(n))
  assert.deepEqual(told, [
    { listed: [], unlisted: [] },
    { listed: [2, 3, 4, 5].map((n) => [...pair(n), 0, 'number-only']), unlisted: [] },
    {
      listed: [
        [...pair(4), 0.333, 'number-only'],
        ['syldavia', 'SYL-1-1', 'SY0001', 0, 'number-only'],
      ],
      unlisted: [pair(4), pair(5)],
    },
  ])
})

test('every version of what is kept as one, and of what waits, is what the entries make it', () =>
  assertVerifies(db.pool))

for (const [what, sql, expected] of [
  [
    'a pair taken off the list',
    "delete from identity_candidate where alias = 'SYL-1-1'",
    /^pair syldavia\/SYL-1-1 and SY0001, from entry \d+: the entries make it, the table lacks it/,
  ],
  [
    'a pair that is listed too many',
    `insert into identity_candidate (member, alias, canonical, why, likeness, from_seq)
       values ('ruritania', 'RUR-1-1', 'RU0002', 'text-only', 1, 3)`,
    /^pair ruritania\/RUR-1-1 and RU0002, from entry 3: no entry makes it/,
  ],
  [
    'a pair of a member of whom nobody speaks',
    `insert into identity_candidate (member, alias, canonical, why, likeness, from_seq)
       values ('nowhere', 'NOW-1-1', 'NO0001', 'text-only', 1, 3)`,
    /^pair nowhere\/NOW-1-1 and NO0001, from entry 3: no entry makes it/,
  ],
  [
    'a pair that is made to wait no longer',
    "update identity_candidate set to_seq = 1 + from_seq where alias = 'SYL-1-1'",
    /^pair syldavia\/SYL-1-1 and SY0001, from entry \d+: it stands until \d+, by the entries until now/,
  ],
  [
    'what speaks for a pair',
    "update identity_candidate set likeness = 0.75 where alias = 'SYL-1-1'",
    /^pair syldavia\/SYL-1-1 and SY0001, .*: its likeness is 0.75, by the entries 0$/,
  ],
  [
    'a decision taken back',
    "update identity_candidate set decided_seq = null where alias = 'RUR-1-2'",
    /^pair ruritania\/RUR-1-2 and RU0002, .*: its decided is null, by the entries \d+/,
  ],
  [
    'a decision forged',
    "update identity_candidate set decided_seq = to_seq where alias = 'RUR-1-5'",
    /^pair ruritania\/RUR-1-5 and RU0005, .*: its decided is \d+, by the entries null/,
  ],
  [
    'a separation taken back',
    "delete from identity_candidate where alias = 'RUR-1-1'",
    /^pair ruritania\/RUR-1-1 and RU0001, from entry \d+: the entries make it, the table lacks it/,
  ],
  [
    'an identity that was taken apart',
    "update identity set to_seq = 9223372036854775807 where alias = 'RUR-1-1'",
    /^identity ruritania\/RUR-1-1 and RU0001, .*: it stands until now, by the entries until \d+/,
  ],
  [
    'an identity of the past',
    "delete from identity where alias = 'RUR-1-1'",
    /^identity ruritania\/RUR-1-1 and RU0001, from entry \d+: the entries make it, the table lacks it/,
  ],
  [
    'what confirmed an identity',
    `update identity set evidence = '{"why":"number-and-text","likeness":1}' where alias = 'RUR-1-3'`,
    /^identity ruritania\/RUR-1-3 and RU0003, .*: its why is "number-and-text", by the entries "number-only"/,
  ],
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
