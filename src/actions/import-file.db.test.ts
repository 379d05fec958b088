import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { importFile } from '#actions/import-file.ts'
import { withdrawBatch } from '#actions/withdraw-batch.ts'
import { newSignerKey, parseSignerKey, verifierKey } from '#ledger/note.ts'
import type { Source } from '#sources/source.ts'
import { verifyStore } from '#store/verify.ts'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'
import { memberSaid, promiseSaid, reviewSaid } from '../../tests/made-up/promises.ts'
import { fileOf, madeUpSource, type Said } from '../../tests/made-up/source.ts'

const signer = parseSignerKey(newSignerKey('kept-test'))
const signed = { verifiers: [verifierKey(signer)], kept: [] }
const by = { account: 'test', signer, now: new Date('2026-01-02T03:04:05.678Z') }
const options = { dryRun: false, reason: null }
let db: TestDatabase
before(async () => {
  db = await testDatabase()
})
after(() => db.close())

const bring = (source: Source, said: Said, more: object = {}) =>
  importFile(db.pool, by, source, fileOf(said), { ...options, ...more })

async function counts() {
  const tables = [
    'entry',
    'entry_body',
    'statement',
    'commitment',
    'assessment',
    'verdict',
    'measure',
    'batch',
    'batch_file',
    'checkpoint',
    'identity',
  ]
  const { rows } = await db.pool.query(`select ${tables.map((t) => `(select count(*) from ${t}) as ${t}`).join(', ')}`)
  return rows[0]
}

async function one(sql: string, params: unknown[] = []) {
  const { rows } = await db.pool.query(sql, params)
  assert.equal(rows.length, 1, sql)
  return rows[0]
}

const commitment = (member: string, id: string) =>
  one('select * from commitment where member = $1 and id = $2 and to_seq = 9223372036854775807', [member, id])

const coded = {
  specificity: 'high',
  accessToInformation: 'yes',
  potentialImpact: 'transformative',
  completion: 'complete',
} as const

test('a file becomes entries, statements, facts and verdicts at once', async () => {
  const source = madeUpSource('made-up-a')
  const { activated, batch } = await bring(source, [
    memberSaid('ruritania', { code: 'RUR' }),
    promiseSaid('ruritania', 'RU0001', { title: 'Open the archive', number: '1' }),
    reviewSaid('ruritania', 'RU0001', 'first', coded),
  ])
  assert.deepEqual([activated.difference.added.length, activated.difference.same], [3, 0])
  assert.equal(activated.entries, 5)
  assert.equal((await commitment('ruritania', 'RU0001')).title, 'Open the archive')
  const verdict = await one("select * from verdict where commitment = 'RU0001'")
  assert.equal(verdict.outcomes.verifiable, 'yes')
  assert.equal((await one('select * from batch where id = $1', [batch])).state, 'active')
  const check = await verifyStore(db.pool, signed)
  assert.deepEqual(check.faults, [])
  assert.equal(check.ledger.entries, 5)
})

test('the same file again adds no entry and leaves no trace', async () => {
  const before = await counts()
  const { activated, batch } = await bring(madeUpSource('made-up-a'), [
    memberSaid('ruritania', { code: 'RUR' }),
    promiseSaid('ruritania', 'RU0001', { title: 'Open the archive', number: '1' }),
    reviewSaid('ruritania', 'RU0001', 'first', coded),
  ])
  assert.equal(activated.entries, 0)
  assert.equal(activated.difference.same, 3)
  assert.equal(batch, null)
  assert.deepEqual(await counts(), before)
})

test('a dry run shows what would change, verdicts that would turn included, and writes nothing', async () => {
  const before = await counts()
  const { activated, batch } = await bring(
    madeUpSource('made-up-a'),
    [
      memberSaid('ruritania', { code: 'RUR' }),
      promiseSaid('ruritania', 'RU0001', { title: 'Open the archive', number: '1' }),
      reviewSaid('ruritania', 'RU0001', 'first', { ...coded, specificity: 'none' }),
    ],
    { dryRun: true },
  )
  assert.equal(batch, null)
  assert.equal(activated.difference.changed.length, 1)
  assert.ok(activated.turned.some((t) => t.rule === 'verifiable' && t.was === 'yes' && t.is === 'no'))
  assert.deepEqual(await counts(), before)
})

test('a file that lists everything makes what it drops gone, and a partial one does not', async () => {
  const keep = memberSaid('syldavia')
  await bring(madeUpSource('made-up-b'), [keep, promiseSaid('syldavia', 'SY0001'), promiseSaid('syldavia', 'SY0002')])
  const partial = await bring(madeUpSource('made-up-b', { coverage: 'partial' }), [keep])
  assert.equal(partial.activated.entries, 0)
  const full = await bring(madeUpSource('made-up-b'), [keep, promiseSaid('syldavia', 'SY0001')])
  assert.deepEqual(
    full.activated.difference.gone.map((g) => g.id),
    ['SY0002'],
  )
  const gone = await one("select to_seq from commitment where id = 'SY0002'")
  const batch = await one('select activated_seq from batch where id = $1', [full.batch])
  assert.equal(gone.to_seq, batch.activated_seq)
  assert.equal(
    (await db.pool.query("select from verdict where commitment = 'SY0002' and to_seq = 9223372036854775807")).rowCount,
    0,
  )
})

test('an older layout adds what the newer one lacks and undoes nothing of it', async () => {
  const newer = madeUpSource('ogp-commitments', { layout: '2024', edition: '2024' })
  const older = madeUpSource('ogp-commitments', { layout: '2016', edition: '2016' })
  await bring(newer, [memberSaid('borduria'), promiseSaid('borduria', 'BO0001', { title: 'New words' })])
  await bring(older, [
    memberSaid('borduria'),
    promiseSaid('borduria', 'BO0001', { title: 'Old words', theme: 'Budget' }),
  ])
  const fact = await commitment('borduria', 'BO0001')
  assert.deepEqual([fact.title, fact.theme, fact.conflicts], ['New words', 'Budget', ['title']])
})

test('an older edition of the same layout undoes nothing', async () => {
  const edition = (year: string) => madeUpSource('made-up-c', { edition: year })
  await bring(edition('2024'), [promiseSaid('borduria', 'BO0009', { title: 'Newer' })])
  const { activated } = await bring(edition('2020'), [promiseSaid('borduria', 'BO0009', { title: 'Older' })])
  assert.deepEqual([activated.entries, activated.difference.older], [0, 1])
  assert.equal((await commitment('borduria', 'BO0009')).title, 'Newer')
})

test('an older edition does not bring back what a newer one no longer lists', async () => {
  const edition = (year: string) => madeUpSource('made-up-f', { edition: year })
  const [stays, goes] = [promiseSaid('borduria', 'BO0010'), promiseSaid('borduria', 'BO0011')]
  await bring(edition('2020'), [stays, goes])
  const { batch } = await bring(edition('2024'), [stays])
  const { activated } = await bring(edition('2022'), [stays, goes])
  assert.deepEqual([activated.entries, activated.difference.older], [0, 1])
  // once the newer is withdrawn, it counts again
  await withdrawBatch(db.pool, by, batch!, 'a mistake')
  assert.equal((await bring(edition('2022'), [stays, goes])).activated.difference.same, 2)
  assert.deepEqual((await verifyStore(db.pool, signed)).faults, [])
})

test('nor does it add what a newer one that lists everything never listed: files come in any order', async () => {
  const edition = (year: string, coverage: 'full' | 'partial') => madeUpSource('made-up-g', { edition: year, coverage })
  const [stays, goes] = [promiseSaid('borduria', 'BO0012'), promiseSaid('borduria', 'BO0013')]
  const { batch } = await bring(edition('2024', 'full'), [stays])
  for (const coverage of ['full', 'partial'] as const) {
    const { activated } = await bring(edition('2022', coverage), [stays, goes])
    assert.deepEqual([activated.entries, activated.difference.older], [0, 1])
  }
  // one that leaves things out says nothing of them
  const partial = madeUpSource('made-up-h', { edition: '2024', coverage: 'partial' })
  await bring(partial, [promiseSaid('borduria', 'BO0014')])
  const older = madeUpSource('made-up-h', { edition: '2022', coverage: 'partial' })
  assert.equal((await bring(older, [promiseSaid('borduria', 'BO0015')])).activated.difference.added.length, 1)
  await withdrawBatch(db.pool, by, batch!, 'a mistake')
  assert.equal((await bring(edition('2022', 'full'), [stays, goes])).activated.difference.added.length, 2)
  assert.deepEqual((await verifyStore(db.pool, signed)).faults, [])
})

test('a promise that two sources name differently is one record, with what was coded of it', async () => {
  const older = madeUpSource('ogp-commitments', { layout: '2016', edition: '2016', coverage: 'partial' })
  const newer = madeUpSource('ogp-commitments', { layout: '2024', edition: '2024', coverage: 'partial' })
  const title = 'Publish the register of beneficial owners'
  await bring(older, [
    promiseSaid('wakanda', 'WAK-1-3', { plan: 'AP_WAK01', number: '3', title }),
    reviewSaid('wakanda', 'WAK-1-3', 'first', coded),
    { kind: 'milestone', member: 'wakanda', id: 'WAK-1-3/1', row: null, body: { commitment: 'WAK-1-3', number: '1' } },
  ])
  const { activated } = await bring(newer, [promiseSaid('wakanda', 'WK0003', { plan: 'AP_WAK01', number: '3', title })])
  assert.deepEqual(
    activated.identified.map((p) => [p.alias, p.canonical]),
    [['WAK-1-3', 'WK0003']],
  )
  const open = (table: string) =>
    db.pool
      .query(`select * from ${table} where member = 'wakanda' and to_seq = 9223372036854775807`)
      .then((r) => r.rows)
  assert.deepEqual(
    (await open('commitment')).map((r) => r.id),
    ['WK0003'],
  )
  assert.deepEqual(
    (await open('assessment')).map((r) => [r.id, r.commitment]),
    [['WK0003/irm/first', 'WK0003']],
  )
  assert.deepEqual(
    (await open('milestone')).map((r) => [r.id, r.commitment]),
    [['WK0003/1', 'WK0003']],
  )
  assert.deepEqual(
    (await open('verdict')).map((r) => [r.commitment, r.outcomes.verifiable]),
    [['WK0003', 'yes']],
  )
  assert.equal((await open('commitment'))[0].statements.length, 2)
})

test('what a source says later under the name that gave way reaches the record', async () => {
  const older = madeUpSource('ogp-commitments', { layout: '2016', edition: '2016', coverage: 'partial' })
  await bring(older, [reviewSaid('wakanda', 'WAK-1-3', 'last', { completion: 'complete' })])
  const row = await one("select * from assessment where member = 'wakanda' and id = 'WK0003/irm/last'")
  assert.deepEqual([row.completion, row.commitment, row.conflicts], ['complete', 'WK0003', []])
})

test('a file that its gates refuse changes nothing', async () => {
  const before = await counts()
  const source = madeUpSource('made-up-d', { gates: { rows: [10, 20] } })
  await assert.rejects(
    bring(source, [memberSaid('latveria')]),
    /refused made-up-d.*gate rows found 1, needs at least 10/,
  )
  assert.deepEqual(await counts(), before)
})

test('a failure in the middle of writing leaves nothing and no session unusable', async () => {
  const before = await counts()
  const wrong = promiseSaid('latveria', 'LA0001')
  const broken = {
    ...by,
    signer: {
      ...signer,
      sign: () => {
        throw new Error('the key is gone')
      },
    },
  }
  await assert.rejects(
    importFile(db.pool, broken, madeUpSource('made-up-d'), fileOf([wrong]), options),
    /the key is gone/,
  )
  assert.deepEqual(await counts(), before)
  assert.equal((await bring(madeUpSource('made-up-d'), [wrong])).activated.entries, 3)
})

test('two imports of one file at once: one brings it, the other finds nothing new', async () => {
  const said = Array.from({ length: 300 }, (_, i) => promiseSaid('genovia', `GE${String(i).padStart(4, '0')}`))
  const both = await Promise.all([1, 2].map(() => bring(madeUpSource('made-up-e'), said)))
  assert.deepEqual(
    both.map((r) => r.activated.difference.added.length).sort((a, b) => a - b),
    [0, 300],
  )
  assert.deepEqual((await verifyStore(db.pool, signed)).faults, [])
})
