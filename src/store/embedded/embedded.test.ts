import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Embedded } from '#store/embedded/embedded.ts'
import { isAlive } from '#store/embedded/processes.ts'
import { type Opened, openElsewhere } from '../../../tests/embedded-process.ts'

const base = mkdtempSync(join(tmpdir(), 'kept-embedded-'))
after(() => rmSync(base, { recursive: true }))

const open = (dataFolder: string, log: (line: string) => void = () => {}) => Embedded.open({ dataFolder, log })

/** A database that was made and closed, for tests that begin with one. */
const made = join(base, 'made')
await (await open(made)).close()

function copyOfMade(name: string): string {
  const folder = join(base, name)
  cpSync(made, folder, { recursive: true })
  return folder
}

async function ask(embedded: Embedded, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client(embedded.url('postgres'))
  await client.connect()
  const { rows } = await client.query({ text: sql, rowMode: 'array' })
  await client.end()
  return rows.flat()
}

/** Ends a process as a loss of power would, and waits until it is gone. */
async function kill(opened: Opened): Promise<void> {
  const gone = new Promise((resolve) => opened.process.once('exit', resolve))
  opened.process.kill('SIGKILL')
  await gone
}

test('a database is made with checksums, UTF-8 and a locale of its own, reached by a socket alone', async () => {
  const embedded = await open(copyOfMade('settings'))
  const settings = `select current_setting('data_checksums'), current_setting('server_encoding'), current_setting('listen_addresses'),
    current_setting('fsync'), current_setting('synchronous_commit'), current_setting('jit'), datlocprovider, datlocale
    from pg_database where datname = 'template1'`
  assert.deepEqual(await ask(embedded, settings), ['on', 'UTF8', '', 'on', 'on', 'off', 'b', 'C.UTF-8'])
  await embedded.close()
})

test('the folder is closed to others and holds nothing unfinished', () => {
  assert.deepEqual(readdirSync(made).sort(), ['log', 'postgres-18', 'socket'])
  for (const name of ['.', 'log', 'postgres-18', 'socket'])
    assert.equal(statSync(join(made, name)).mode & 0o077, 0, name)
})

test('a server whose process was killed is adopted, and stopped by the one that adopted it', async () => {
  const folder = copyOfMade('killed')
  const killed = await openElsewhere(folder)
  await kill(killed)
  assert.ok(isAlive(killed.pid!))
  const embedded = await open(folder)
  assert.equal(embedded.pid, killed.pid)
  await embedded.close()
  assert.equal(isAlive(killed.pid!), false)
})

test('after a kill of everything, database included, what was acknowledged is there', async () => {
  const folder = copyOfMade('power')
  const killed = await openElsewhere(folder)
  const other = await open(folder)
  await ask(other, 'create table kept_test as select 42 as answer')
  process.kill(killed.pid!, 'SIGKILL')
  await kill(killed)
  await other.close()
  const embedded = await open(folder)
  assert.deepEqual(await ask(embedded, 'select answer from kept_test'), [42])
  await embedded.close()
})

test('two processes that begin on one new folder share one server, which the last to leave stops', async () => {
  const folder = join(base, 'shared')
  const [one, two] = await Promise.all([openElsewhere(folder), openElsewhere(folder)])
  assert.deepEqual([one.invalid, two.invalid], ['', ''])
  assert.equal(one.pid, two.pid)
  assert.equal(await one.leave(), 0)
  assert.ok(isAlive(two.pid!))
  assert.equal(await two.leave(), 0)
  assert.equal(isAlive(two.pid!), false)
})

test('one that begins while the last leaves finds the database, whichever is first', async () => {
  const folder = copyOfMade('handover')
  let embedded = await open(folder)
  for (let i = 0; i < 5; i++) {
    const [next] = await Promise.all([open(folder), embedded.close()])
    assert.deepEqual(await ask(next, 'select 1'), [1])
    embedded = next
  }
  await embedded.close()
  assert.equal(embedded.pid, null)
})

test('a server that is killed under a living process is started again', async () => {
  const lines: string[] = []
  const embedded = await open(copyOfMade('restarted'), (line) => lines.push(line))
  const { pid } = embedded
  process.kill(pid!, 'SIGKILL')
  let rows: readonly unknown[] | null = null
  for (const until = Date.now() + 20_000; rows === null && Date.now() < until; await sleep(20)) {
    rows = await ask(embedded, 'select 1').catch(() => null)
  }
  assert.deepEqual(rows, [1])
  assert.notEqual(embedded.pid, pid)
  assert.deepEqual(lines, ['the database went away; starting it again'])
  await embedded.close()
})

test('a note of a server that is no more is not believed, even where its process id is another’s now', async () => {
  const folder = copyOfMade('stale')
  for (const pid of [process.pid, process.ppid, 4_000_000]) {
    const note = [
      pid,
      join(folder, 'postgres-18'),
      1_700_000_000,
      5432,
      join(folder, 'socket'),
      '',
      '  1234  5678',
      'ready   ',
      '',
    ]
    writeFileSync(join(folder, 'postgres-18', 'postmaster.pid'), note.join('\n'))
    const embedded = await open(folder)
    assert.notEqual(embedded.pid, pid)
    await embedded.close()
  }
})

test('a lock of a killed process and a half-made database are cleared away', async () => {
  const folder = join(base, 'half')
  mkdirSync(join(folder, 'postgres-18.new-1', 'base'), { recursive: true })
  writeFileSync(join(folder, 'lock'), '4000000 1\n')
  const embedded = await open(folder)
  assert.deepEqual(readdirSync(folder).sort(), ['log', 'postgres-18', 'socket'])
  await embedded.close()
})

test('a path too long for a socket is no hindrance', async () => {
  const folder = join(base, 'long'.repeat(30))
  cpSync(made, folder, { recursive: true })
  const embedded = await open(folder)
  assert.deepEqual(await ask(embedded, 'select 1'), [1])
  assert.ok(decodeURIComponent(embedded.url()).length < 200)
  const other = await openElsewhere(folder)
  assert.equal(other.pid, embedded.pid)
  await other.leave()
  await embedded.close()
})

test('a folder that is moved, or reached by another name, is the same database', async () => {
  const folder = copyOfMade('moved')
  const killed = await openElsewhere(folder)
  await kill(killed)
  symlinkSync(folder, join(base, 'alias'))
  const embedded = await open(join(base, 'alias'))
  assert.equal(embedded.pid, killed.pid)
  await embedded.close()
})

test('a folder in which something else stands where the database should is refused', async () => {
  const folder = join(base, 'else')
  mkdirSync(join(folder, 'postgres-18'), { recursive: true })
  writeFileSync(join(folder, 'postgres-18', 'letter.txt'), '')
  await assert.rejects(open(folder), { name: 'Invalid', message: /holds something that is no database/ })
  rmSync(join(folder, 'postgres-18', 'letter.txt'))
  await (await open(folder)).close()
})

test('a database of another major version is refused and left as it is', async () => {
  for (const [name, version] of [
    ['postgres-17', '17'],
    ['postgres-18', '19'],
  ] as const) {
    const folder = join(base, `version-${version}`)
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'PG_VERSION'), `${version}\n`)
    const said = `data folder of another version: "${join(folder, name)}" is of PostgreSQL ${version}, expected 18`
    await assert.rejects(open(folder), (e: Error) => e.name === 'Invalid' && e.message.startsWith(said))
    assert.deepEqual(readdirSync(folder), [name])
  }
})

test('a data folder that is a file is refused', async () => {
  const file = join(base, 'file')
  writeFileSync(file, '')
  await assert.rejects(open(file), { name: 'Invalid', message: /^invalid data folder: .* is no folder/ })
  await assert.rejects(open(join(file, 'below')), { name: 'Invalid', message: /^invalid data folder: .* is no folder/ })
  assert.ok(existsSync(file))
})
