import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { newSignerKey, parseSignerKey, verifierKey } from '#ledger/note.ts'
import { Append, type NewEntry } from '#store/append.ts'
import { backupTo } from '#store/backup/backup.ts'
import { manifestFile, tableFile } from '#store/backup/manifest.ts'
import { restoreFrom } from '#store/backup/restore.ts'
import { sessionOptions } from '#store/connection.ts'
import { Faults } from '#store/faults.ts'
import { tables } from '#store/tables.ts'
import { inTransaction } from '#store/transaction.ts'
import { verifyLedger } from '#store/verify-ledger.ts'
import { emptyDatabase, ownerOf, startTestServer, type TestDatabase, testDatabase } from '../../../tests/database.ts'

const base = mkdtempSync(join(tmpdir(), 'kept-backup-'))
// A run on another PostgreSQL takes its backups from Kept’s own, so that one is restored into the other.
const own = process.env.KEPT_TEST_DATABASE_URL ? await startTestServer() : undefined
const source = await testDatabase(own)
after(async () => {
  await source.close()
  await own?.close()
  rmSync(base, { recursive: true })
})

const signer = parseSignerKey(newSignerKey('kept-test'))
const now = new Date('2026-01-02T03:04:05.678Z')
const backup = join(base, 'backup')
const hostile = 'tab\t newline\n return\r \\backslash \\. \\N "quote" {brace}, comma and \u{1F5F3} \u05D0'

const entry = (subject: string): NewEntry => ({
  deed: 'state',
  kind: 'post',
  subject,
  scope: '*',
  batch: null,
  schema: 1,
  body: Buffer.from(hostile + subject),
  reason: null,
})

function append(database: Pick<TestDatabase, 'pool'>, count: number, name = 'p'): Promise<void> {
  return inTransaction(database.pool, async (client) => {
    const adding = await Append.begin(client, { account: 'anna', now, signer })
    await adding.add(Array.from({ length: count }, (_, i) => entry(`${name}${i}`)))
    await adding.finish()
  })
}

/** Rows of every table as text, in one order. */
async function contents(db: Pick<pg.Pool, 'query'>): Promise<Readonly<Record<string, readonly string[]>>> {
  const all: Record<string, readonly string[]> = {}
  for (const { name, key } of tables.filter((t) => t.name !== 'migration')) {
    const order = key.map((k) => (k.endsWith('seq') || k === 'size' || k === 'idx' ? k : `${k}::text collate "C"`))
    const { rows } = await db.query<{ row: string }>(
      `select t::text as row from "${name}" t order by ${order.join(', ')}`,
    )
    all[name] = rows.map((r) => r.row)
  }
  return all
}

async function faultsOf(pool: pg.Pool) {
  const client = await pool.connect()
  try {
    const faults = new Faults()
    const { entries } = await verifyLedger(client, { verifiers: [verifierKey(signer)], kept: [] }, { faults })
    return { entries, faults: faults.listed }
  } finally {
    client.release()
  }
}

const place = (databaseUrl: string) => ({ dataFolder: '/nowhere', databaseUrl, log: () => {} })

/** Restores into a database of its own. */
async function restored<T>(folder: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const target = await emptyDatabase()
  const pool = new pg.Pool({ ...sessionOptions(target.url), max: 2 })
  try {
    await restoreFrom(folder, place(target.url))
    return await work(pool)
  } finally {
    await pool.end()
    await target.close()
  }
}

/** A copy of the backup with something wrong in it. */
function spoilt(name: string, spoil: (folder: string) => void): string {
  const folder = join(base, name)
  cpSync(backup, folder, { recursive: true })
  spoil(folder)
  return folder
}

/** Rewrites a table’s file and its line in the manifest, as somebody would who knows how. */
function forge(folder: string, table: string, change: (text: string) => string): void {
  const text = change(gunzipSync(readFileSync(tableFile(folder, table))).toString())
  writeFileSync(tableFile(folder, table), gzipSync(text))
  const manifest = JSON.parse(readFileSync(manifestFile(folder), 'utf8'))
  const line = manifest.tables.find((t: { name: string }) => t.name === table)
  line.sha256 = createHash('sha256').update(text).digest('hex')
  line.bytes = Buffer.byteLength(text)
  writeFileSync(manifestFile(folder), JSON.stringify(manifest))
}

await append(source, 600)
await source.pool.query(
  `insert into commitment (member, id, from_seq, statements, conflicts, title, policy_areas, raw) values ('x', 'XX0001', 1, '{1,2}', '{}', $1, $2, $3)`,
  [hostile, [hostile, 'b'], JSON.stringify({ [hostile]: null })],
)
await source.pool.query("insert into measure values ('x', 'p', 'm', 1, default, 1 / 3::float8, 1, 3, '{}')")
const manifest = await backupTo(source.pool, backup, { now })

test('a backup is a file per table and a manifest, closed to others, and holds no key', () => {
  const files = manifest.tables.map((t) => `${t.name}.copy.gz`)
  assert.deepEqual(readdirSync(backup).sort(), [...files, 'manifest.json'].sort())
  assert.equal(manifest.tables.length, tables.length - 1)
  assert.deepEqual([manifest.ledger.size, manifest.takenAt], [600, now.toISOString()])
  assert.equal(manifest.tables.find((t) => t.name === 'entry')?.rows, 600)
  for (const file of readdirSync(backup)) assert.equal(statSync(join(backup, file)).mode & 0o077, 0, file)
  assert.ok(!readFileSync(manifestFile(backup), 'utf8').includes('PRIVATE'))
})

test('a restored backup has every row as it was, verifies, and can be appended to', async () => {
  const before = await contents(source.pool)
  await restored(backup, async (pool) => {
    assert.deepEqual(await contents(pool), before)
    assert.deepEqual(await faultsOf(pool), { entries: 600, faults: [] })
    await append({ pool }, 1, 'later')
    assert.deepEqual(await faultsOf(pool), { entries: 601, faults: [] })
    await assert.rejects(pool.query('delete from entry'), /permission denied/)
  })
})

test('a backup taken while others write holds one moment, and verifies', async () => {
  let isDone = false
  const writing = (async () => {
    for (let i = 0; !isDone; i++) await append(source, 50, `w${i}-`)
  })()
  const folder = join(base, 'meanwhile')
  const taken = await backupTo(source.pool, folder, { now })
  isDone = true
  await writing
  const rows = (name: string) => taken.tables.find((t) => t.name === name)?.rows
  assert.deepEqual([rows('entry'), rows('entry_body')], [taken.ledger.size, taken.ledger.size])
  assert.deepEqual(await restored(folder, faultsOf), { entries: taken.ledger.size, faults: [] })
})

test('a database that was made and never used can be restored into, any other is refused unchanged', async () => {
  const target = await testDatabase()
  try {
    await restoreFrom(backup, place(target.url))
    const again = restoreFrom(backup, place(target.url))
    await assert.rejects(again, {
      name: 'Invalid',
      message: /^occupied database: it has rows in "\w+", expected one that/,
    })
    assert.deepEqual(await faultsOf(target.pool), { entries: 600, faults: [] })
  } finally {
    await target.close()
  }
})

test('a damaged backup is refused by the name of what is damaged', async () => {
  const flip = (folder: string) => {
    const bytes = readFileSync(tableFile(folder, 'entry'))
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(tableFile(folder, 'entry'), bytes)
  }
  const truncate = (folder: string) =>
    writeFileSync(tableFile(folder, 'entry'), readFileSync(tableFile(folder, 'entry')).subarray(0, 2000))
  const otherText = (folder: string) => writeFileSync(tableFile(folder, 'entry'), gzipSync('other\n'))
  const remove = (folder: string) => rmSync(tableFile(folder, 'entry'))
  for (const [name, spoil, why] of [
    ['flipped', flip, /incorrect|invalid|SHA-256/],
    ['truncated', truncate, /unexpected end of file/],
    ['other-text', otherText, /it holds 6 bytes/],
    ['removed', remove, /it is missing/],
  ] as const) {
    await assert.rejects(restoreFrom(spoilt(name, spoil), place('postgres://127.0.0.1:1/none')), (error: Error) => {
      assert.equal(error.name, 'Invalid')
      assert.match(error.message, /^damaged backup: ".*entry\.copy\.gz", expected it as it was written/)
      assert.match(error.message, why)
      return true
    })
  }
})

test('a backup forged to fit its manifest is refused in the middle, and leaves nothing', async () => {
  const target = await emptyDatabase()
  const pool = new pg.Pool(sessionOptions(target.url))
  try {
    for (const [name, table, change] of [
      ['twice', 'measure', (text: string) => text + text],
      ['cells', 'measure', (text: string) => text.replace('\t', '')],
      ['fewer', 'checkpoint', () => ''],
    ] as const) {
      const folder = spoilt(name, (f) => forge(f, table, change))
      await assert.rejects(restoreFrom(folder, place(target.url)), { name: 'Invalid', message: /^damaged backup: / })
      const { rows } = await pool.query("select count(*) from pg_class where relnamespace = 'public'::regnamespace")
      assert.deepEqual(rows, [{ count: 0 }])
    }
  } finally {
    await pool.end()
    await target.close()
  }
})

test('what is no backup, or one of a newer release, is refused', async () => {
  const manifestOf = (change: object) => (folder: string) =>
    writeFileSync(
      manifestFile(folder),
      JSON.stringify({ ...JSON.parse(readFileSync(manifestFile(folder), 'utf8')), ...change }),
    )
  const injected = [{ name: 'x"; drop table entry; --', columns: [], rows: 0, bytes: 0, sha256: '0'.repeat(64) }]
  const later = [...manifest.migrations, { name: '9999-later.sql', sha256: '0'.repeat(64) }]
  mkdirSync(join(base, 'nothing'))
  for (const [folder, said] of [
    [join(base, 'nowhere'), /^missing backup/],
    [join(base, 'nothing'), /^foreign backup: .*\(ENOENT\)/],
    [spoilt('not-json', (f) => writeFileSync(manifestFile(f), '{"what": "backup of')), /^foreign backup/],
    [spoilt('other-thing', manifestOf({ what: 'backup of something' })), /^foreign backup: .*"what"/],
    [spoilt('injected', manifestOf({ tables: injected })), /^foreign backup: .*"tables\.0\.name"/],
    [spoilt('newer-format', manifestOf({ format: 2 })), /^newer backup: .*format 2, expected 1/],
    [
      spoilt('newer-schema', manifestOf({ migrations: later })),
      /^newer backup: .*"9999-later\.sql", which this release of Kept lacks/,
    ],
  ] as const) {
    await assert.rejects(restoreFrom(folder, place('postgres://127.0.0.1:1/none')), { name: 'Invalid', message: said })
  }
})

test('a backup never overwrites, and one that fails leaves nothing', async () => {
  await assert.rejects(backupTo(source.pool, backup, { now }), { name: 'Invalid', message: /^existing backup/ })
  writeFileSync(join(base, 'file'), '')
  await assert.rejects(backupTo(source.pool, join(base, 'file', 'below'), { now }), {
    name: 'Invalid',
    message: /^invalid folder for a backup: ".*below" is no folder, expected one$/,
  })
  const failing = join(base, 'failing')
  const onProgress = (table: string) => {
    if (table === 'entry_body') throw new Error('stopped')
  }
  await assert.rejects(backupTo(source.pool, failing, { now, onProgress }), /stopped/)
  assert.deepEqual(
    readdirSync(base).filter((name) => name.startsWith('failing')),
    [],
  )
})

test('a backup whose session the database ends fails, leaves nothing and takes no one with it', async () => {
  const owner = await ownerOf(source)
  const ended: Promise<unknown>[] = []
  const onProgress = () => {
    const others = 'datname = current_database() and pid <> pg_backend_pid()'
    ended.push(owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`))
  }
  await assert.rejects(backupTo(source.pool, join(base, 'ended'), { now, onProgress }))
  await Promise.all(ended)
  await owner.end()
  assert.deepEqual(
    readdirSync(base).filter((name) => name.startsWith('ended')),
    [],
  )
})

test('what a killed backup of the same name left is cleared away', async () => {
  const folder = join(base, 'again')
  mkdirSync(`${folder}.part-4000000`)
  await backupTo(source.pool, folder, { now })
  assert.equal(existsSync(`${folder}.part-4000000`), false)
})
