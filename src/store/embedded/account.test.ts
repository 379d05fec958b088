import assert from 'node:assert/strict'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { findAccount } from '#store/embedded/account.ts'
import { Embedded } from '#store/embedded/embedded.ts'
import { NOBODY, openElsewhere, whyNotOrdinary } from '../../../tests/embedded-process.ts'

const base = mkdtempSync(join(tmpdir(), 'kept-account-'))
after(() => rmSync(base, { recursive: true }))
// An ordinary user of the tests must get through to its own folder below.
chmodSync(base, 0o711)

const isRoot = process.geteuid?.() === 0
const asRoot = { skip: isRoot ? false : 'only root can hand folders to others' }
const besideRoot = { skip: whyNotOrdinary() ?? false }

function folderOf(owner: number, name: string): string {
  const folder = join(base, name)
  mkdirSync(folder, { mode: 0o700 })
  chownSync(folder, owner, owner)
  return folder
}

test('an ordinary user makes a database, finds it again and stops it', besideRoot, async () => {
  const folder = folderOf(NOBODY, 'ordinary')
  for (let i = 0; i < 2; i++) {
    const opened = await openElsewhere(folder, { isOrdinary: true })
    assert.equal(opened.invalid, '')
    assert.equal(statSync(`/proc/${opened.pid}`).uid, NOBODY)
    assert.equal(await opened.leave(), 0)
  }
  assert.equal(statSync(join(folder, 'postgres-18')).uid, NOBODY)
})

test('an ordinary user is refused a database of another, in words', besideRoot, async () => {
  const folder = folderOf(NOBODY, 'of-root')
  mkdirSync(join(folder, 'postgres-18'), { mode: 0o700 })
  writeFileSync(join(folder, 'postgres-18', 'PG_VERSION'), '18\n')
  const { invalid, leave } = await openElsewhere(folder, { isOrdinary: true })
  assert.match(invalid, /^foreign data folder: ".*of-root" belongs to user 0, expected user 65534/)
  assert.equal(await leave(), 0)
})

test('an ordinary user is refused a folder it may not write to or enter, in words', besideRoot, async () => {
  const folder = folderOf(NOBODY, 'unwritable')
  chmodSync(folder, 0o500)
  const below = folderOf(0, 'closed')
  for (const data of [folder, join(folder, 'new'), join(below, 'new')]) {
    const { invalid } = await openElsewhere(data, { isOrdinary: true })
    assert.match(invalid, /^read-only data folder: ".*" cannot be written to/)
  }
  assert.deepEqual(readdirSync(folder), [])
})

test('root runs the database without being root in it, below a folder that is root’s alone', asRoot, async () => {
  const embedded = await Embedded.open({ dataFolder: join(folderOf(0, 'root'), 'data'), log: () => {} })
  assert.ok(embedded.pid)
  await embedded.close()
})

test('root refuses a database of an ordinary user rather than mix owners in it', asRoot, async () => {
  const folder = folderOf(0, 'of-user')
  mkdirSync(join(folder, 'postgres-18'))
  writeFileSync(join(folder, 'postgres-18', 'PG_VERSION'), '18\n')
  chownSync(join(folder, 'postgres-18'), 1000, 1000)
  await assert.rejects(Embedded.open({ dataFolder: folder, log: () => {} }), {
    name: 'Invalid',
    message: /^foreign data folder: ".*of-user" belongs to user 1000, expected user 0/,
  })
})

test('where no namespace is allowed root’s database goes on as nobody’s, and stays that', asRoot, async () => {
  const folder = folderOf(0, 'no-namespace')
  const programs = join(base, 'programs')
  mkdirSync(programs)
  writeFileSync(join(programs, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const barred = { PATH: `${programs}:${process.env.PATH}` }
  for (const [env, uid] of [
    [{}, 0],
    [barred, NOBODY],
    [{}, NOBODY],
  ] as const) {
    const opened = await openElsewhere(folder, { env })
    assert.equal(opened.invalid, '')
    assert.equal(statSync(`/proc/${opened.pid}`).uid, uid)
    assert.equal(await opened.leave(), 0)
  }
})

test('where root can run it in no way it is told what to do', asRoot, () => {
  const needs = { postgres: '/nowhere/postgres', env: {}, folder: base }
  assert.throws(() => findAccount(needs, null), {
    name: 'Invalid',
    message: /^unusable account: root, .* Run Kept as an ordinary user, .* or set DATABASE_URL$/,
  })
})
