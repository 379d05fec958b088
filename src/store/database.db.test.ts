import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openDatabase, type Place } from '#store/database.ts'
import { emptyDatabase, ownerOf } from '../../tests/database.ts'

const database = await emptyDatabase()
after(() => database.close())
const place = (databaseUrl: string | null, dataFolder = '/nowhere'): Place => ({
  dataFolder,
  databaseUrl,
  log: () => {},
})

test('a database by address is brought up to date, and sessions on it are the application’s', async () => {
  const opened = await openDatabase(place(database.url))
  const { rows } = await opened.pool.query(
    `select current_user, current_setting('timezone') as zone, count(*) > 0 as "isMigrated", 7::bigint as seq, array[1, null]::bigint[] as seqs from migration`,
  )
  assert.deepEqual(rows, [{ current_user: 'kept_app', zone: 'UTC', isMigrated: true, seq: 7, seqs: [1, null] }])
  assert.equal(opened.kind, 'external')
  assert.match(opened.version, /^\d+\.\d+$/)
  await opened.close()
})

test('options that stand in the address count too, but for the role', async () => {
  const opened = await openDatabase(place(`${database.url}&options=-c%20work_mem%3D7MB%20-c+role%3Dnone`))
  const { rows } = await opened.pool.query(`select current_setting('work_mem') as mem, current_user as role`)
  assert.deepEqual(rows, [{ mem: '7MB', role: 'kept_app' }])
  await opened.close()
})

test('a database that cannot be reached is said to be, without the password in its address', async () => {
  for (const url of [
    'postgres://kept:secret@127.0.0.1:1/kept',
    database.url.replace(/\/kept_test_\w+/, '/kept_nowhere'),
  ]) {
    await assert.rejects(openDatabase(place(url)), (error: Error) => {
      assert.equal(error.name, 'Invalid')
      assert.match(error.message, /^unreachable database: .*, expected a PostgreSQL 15 or later at DATABASE_URL$/)
      assert.doesNotMatch(error.message, /secret/)
      return true
    })
  }
})

test('an owner who is no administrator is told which role is missing, and needs nothing else', async () => {
  const admin = await ownerOf(database)
  const user = `kept_test_user_${process.pid}`
  const theirs = `kept_test_theirs_${process.pid}`
  try {
    await admin.query(`create role ${user} login`)
    await admin.query(`create database ${theirs} owner ${user} template template0`)
    const address = new URL(database.url)
    address.username = user
    address.pathname = `/${theirs}`
    await assert.rejects(openDatabase(place(address.href)), { name: 'Invalid', message: /^missing role: kept_app/ })
    await admin.query(`grant kept_app to ${user}`)
    const opened = await openDatabase(place(address.href))
    assert.equal((await opened.pool.query('select current_user as role')).rows[0].role, 'kept_app')
    await opened.close()
  } finally {
    await admin.query(`drop database if exists ${theirs} with (force)`)
    await admin.query(`drop role if exists ${user}`)
    await admin.end()
  }
})

test('without an address Kept’s own is made in the data folder, and found there again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-database-'))
  try {
    for (let i = 0; i < 2; i++) {
      const opened = await openDatabase(place(null, folder))
      assert.deepEqual([opened.kind, opened.version.split('.')[0]], ['embedded', '18'])
      await opened.pool.query(`insert into batch_file (sha256, bytes, size) values ($1, '', 0)`, [`file ${i}`])
      const { rows } = await opened.pool.query('select sha256 from batch_file order by 1')
      assert.equal(rows.length, i + 1)
      await opened.close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
