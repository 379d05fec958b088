import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type Migration, migrate, readMigrations } from '#store/migrate.ts'
import { emptyDatabase, ownerOf } from '../../tests/database.ts'

const database = await emptyDatabase()
const owner = await ownerOf(database)
after(async () => {
  await owner.end()
  await database.close()
})

const step = (name: string, text: string): Migration => ({ name, text, sha256: `sha of ${text}` })

test('two processes that bring one database up to date at once take turns', async () => {
  const other = await ownerOf(database)
  const applied = await Promise.all([migrate(owner), migrate(other)])
  await other.end()
  assert.deepEqual(applied.map((a) => a.length).sort(), [0, readMigrations().length])
  assert.deepEqual(await migrate(owner), [])
})

test('a step that fails leaves nothing of itself, and the steps before it stand', async () => {
  const steps = [...readMigrations(), step('9001.sql', 'create table a1 (x int)')]
  const failing = step('9002.sql', 'create table a2 (x int); select 1 / 0')
  await assert.rejects(migrate(owner, [...steps, failing]), /division by zero/)
  const { rows } = await owner.query("select to_regclass('a1') is not null as a1, to_regclass('a2') is not null as a2")
  assert.deepEqual(rows, [{ a1: true, a2: false }])
  assert.deepEqual(await migrate(owner, [...steps, step('9002.sql', 'create table a2 (x int)')]), ['9002.sql'])
})

test('a step whose text changed after it was applied is refused by name', async () => {
  const changed = [...readMigrations(), step('9001.sql', 'create table other (x int)'), step('9002.sql', '')]
  await assert.rejects(migrate(owner, changed), { name: 'Invalid', message: /^changed migration: "9001\.sql"/ })
})

test('a database of a newer release is refused', async () => {
  await assert.rejects(migrate(owner), { name: 'Invalid', message: /^newer database: migration "9001\.sql"/ })
})
