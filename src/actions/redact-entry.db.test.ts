import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { redactEntry } from '#actions/redact-entry.ts'
import { withdrawBatch } from '#actions/withdraw-batch.ts'
import { verifyStore } from '#store/verify.ts'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'
import { assertVerifies, bring, by, decide, factNow, signed } from '../../tests/made-up/ledger.ts'
import { promiseSaid } from '../../tests/made-up/promises.ts'
import { madeUpSource } from '../../tests/made-up/source.ts'

let db: TestDatabase
before(async () => {
  db = await testDatabase()
})
after(() => db.close())

const NAME = 'Count Rupert of Hentzau'
const source = madeUpSource('made-up', { coverage: 'partial' })
const named = promiseSaid('ruritania', 'RU0001', { title: 'Open the archive', leadInstitution: NAME })

/** Every row of every table that still holds a text. */
async function holding(text: string): Promise<string[]> {
  const { rows: tables } = await db.pool.query(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await db.pool.query(
      `select count(*) as n from "${name}" t where t::text like $1 or t::text like $2`,
      [`%${text}%`, `%${Buffer.from(text).toString('hex')}%`],
    )
    if (rows[0].n > 0) found.push(name)
  }
  return found
}

test('what was redacted is absent from facts of all times and from every table, and is counted as withheld', async () => {
  await bring(db.pool, source, [named])
  await bring(db.pool, source, [{ ...named, body: { ...named.body, title: 'Open all archives' } } as typeof named])
  const { rows } = await db.pool.query("select seq from entry where deed = 'state' order by seq")
  assert.equal(rows.length, 2)
  assert.deepEqual((await holding(NAME)).sort(), ['commitment', 'entry_body', 'search_code'])
  for (const { seq } of rows) await redactEntry(db.pool, by, seq, 'a person asked for it')

  assert.deepEqual(await holding(NAME), [])
  const fact = await factNow(db.pool, 'commitment', 'RU0001')
  assert.deepEqual([fact.title, fact.lead_institution, fact.statements], [null, null, [rows[1].seq]])
  const check = await verifyStore(db.pool, signed)
  assert.deepEqual([check.faults, check.ledger.withheld], [[], 2])
  assert.equal((await db.pool.query('select from batch_file')).rowCount, 0)
})

test('what another source says of the same thing stays', async () => {
  const other = promiseSaid('syldavia', 'SY0001', { title: 'Weighty words', theme: 'Budget' })
  await bring(db.pool, madeUpSource('ogp-commitments', { layout: '2024' }), [
    { ...other, body: { ...other.body, leadInstitution: NAME } } as typeof other,
  ])
  await bring(db.pool, madeUpSource('ogp-commitments', { layout: '2016' }), [
    { ...other, body: { ...other.body, title: 'Lighter words' } } as typeof other,
  ])
  const before = await factNow(db.pool, 'commitment', 'SY0001')
  assert.deepEqual(before.conflicts, ['title'])
  await redactEntry(db.pool, by, before.statements[0], 'a person asked for it')
  const fact = await factNow(db.pool, 'commitment', 'SY0001')
  assert.deepEqual(
    [fact.title, fact.theme, fact.lead_institution, fact.conflicts],
    ['Lighter words', 'Budget', null, []],
  )
  assert.deepEqual(await holding(NAME), [])
  await assertVerifies(db.pool)
})

test('the same row imported again is known to be the same and does not bring it back', async () => {
  const { activated } = await bring(db.pool, madeUpSource('ogp-commitments', { layout: '2024' }), [
    promiseSaid('syldavia', 'SY0001', { title: 'Weighty words', theme: 'Budget', leadInstitution: NAME }),
  ])
  assert.equal(activated.entries, 0)
  assert.deepEqual(await holding(NAME), [])
})

test('no later file that repeated the words is kept, nor one that repeats them yet', async () => {
  const files = async () => {
    const { rows } = await db.pool.query('select bytes from batch_file')
    return rows.filter(({ bytes }) => gunzipSync(bytes).includes(NAME)).length
  }
  const said = promiseSaid('borduria', 'BO0001', { title: 'Open the books', leadInstitution: NAME })
  const later = madeUpSource('made-up-later', { coverage: 'partial' })
  await bring(db.pool, later, [said])
  await bring(db.pool, later, [said, promiseSaid('borduria', 'BO0002')])
  assert.equal(await files(), 2)
  const { statements } = await factNow(db.pool, 'commitment', 'BO0001')
  await redactEntry(db.pool, by, statements[0], 'a person asked for it')
  assert.equal(await files(), 0)
  const { activated } = await bring(db.pool, later, [said, promiseSaid('borduria', 'BO0003')])
  assert.equal(activated.difference.added.length, 1)
  assert.equal(await files(), 0)
  await assertVerifies(db.pool)
})

test('no file of a newer edition that confirmed the words is kept, and facts of the past are of the edition of then', async () => {
  const said = promiseSaid('wakanda', 'WA0001', { title: 'Weighty words', leadInstitution: NAME })
  const edition = (id: string, year: string) => madeUpSource(id, { edition: year, coverage: 'partial' })
  await bring(db.pool, edition('one', '2020'), [said])
  await bring(db.pool, edition('other', '2022'), [promiseSaid('wakanda', 'WA0001', { title: 'Lighter words' })])
  const { batch } = await bring(db.pool, edition('one', '2024'), [said])
  const { statements } = await factNow(db.pool, 'commitment', 'WA0001')
  await redactEntry(db.pool, by, statements[0], 'a person asked for it')
  assert.deepEqual(await holding(NAME), [])
  const kept = await db.pool.query('select from batch b join batch_file f using (sha256) where b.id = $1', [batch])
  assert.equal(kept.rowCount, 0)
  const { rows } = await db.pool.query("select statements from commitment where id = 'WA0001' order by from_seq")
  const now = rows.at(-1).statements
  assert.deepEqual(rows[1].statements, [...now].reverse())
  await assertVerifies(db.pool)
})

test('what was redacted does not come back with a file that was withdrawn in between', async () => {
  const said = promiseSaid('latveria', 'LA0001', { leadInstitution: NAME })
  const source = madeUpSource('made-up-withdrawn', { coverage: 'partial' })
  const { batch } = await bring(db.pool, source, [said])
  const { statements } = await factNow(db.pool, 'commitment', 'LA0001')
  await redactEntry(db.pool, by, statements[0], 'a person asked for it')
  await withdrawBatch(db.pool, by, batch!, 'a mistake')
  const { activated } = await bring(db.pool, source, [said, promiseSaid('latveria', 'LA0002')])
  assert.deepEqual([activated.difference.added.length, activated.difference.withheld], [1, 1])
  assert.deepEqual(await holding(NAME), [])
  await assertVerifies(db.pool)
})

test('only an entry that makes a statement can be redacted, and only once', async () => {
  const seq = async (where: string) => (await db.pool.query(`select seq from entry where ${where} limit 1`)).rows[0].seq
  await assert.rejects(redactEntry(db.pool, by, 999_999, 'x'), /unknown entry: 999999/)
  await assert.rejects(redactEntry(db.pool, by, await seq("deed = 'activate'"), 'x'), /invalid entry: .*activate/)
  await assert.rejects(redactEntry(db.pool, by, 1, 'x'), /erased entry: 1/)
})

test('what was said under a name that gave way is erased under the one that is kept, whatever became of the two since', async () => {
  const old = madeUpSource('ogp-commitments', { layout: '2016', edition: '2030', coverage: 'partial' })
  const now = madeUpSource('ogp-commitments', { layout: '2024', edition: '2030', coverage: 'partial' })
  const own = { plan: 'AP_GRA01', title: 'Open the archive' }
  const words = { fullText: 'As Xanthippe wished', leadInstitution: 'Office of Xanthippe' }
  await bring(db.pool, old, [
    promiseSaid('graustark', 'GRA-1-1', { ...own, number: '1', ...words }),
    promiseSaid('graustark', 'GRA-1-2', { ...own, number: '2', title: 'Mend roads', fullText: 'As Ysolde wished' }),
  ])
  await bring(db.pool, now, [
    promiseSaid('graustark', 'GR0001', { ...own, number: '1' }),
    promiseSaid('graustark', 'GR0002', { ...own, number: '2', title: 'Mend roads' }),
  ])
  await decide(db.pool, { member: 'graustark', alias: 'GRA-1-2', canonical: 'GR0002', same: false })
  const { rows } = await db.pool.query(
    "select seq from entry where deed = 'state' and subject like 'GRA-1-_' order by seq",
  )
  for (const { seq } of rows) await redactEntry(db.pool, by, seq, 'they asked for it')
  for (const word of ['Xanthippe', 'xanthippe', 'Ysolde', 'ysolde', 'eppihtnax'])
    assert.deepEqual(await holding(word), [], word)
  await assertVerifies(db.pool)
})
