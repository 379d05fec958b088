import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { type Database, openDatabase } from '#store/database.ts'
import { seeded } from '../bench/made-up.ts'

/*
 * Power cuts, twenty and twenty: everything is killed at once, database
 * included, at a moment that differs each time. What was acknowledged is there,
 * what was not is not there by half, and the ledger verifies.
 */

const KILLS = 20

interface Acknowledged {
  readonly size: number
  readonly batch: string | null
}

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

for (const mode of ['imports', 'edits'] as const) {
  test(`after each of ${KILLS} kills in the middle of ${mode} the folder opens, nothing acknowledged is missing, nothing is half done`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-kills-'))
    folders.push(folder)
    const random = seeded(mode.length)
    let acknowledged = 0
    for (let kill = 1; kill <= KILLS; kill++) {
      const said = await runAndKill(mode, folder, 20 + random() * (mode === 'imports' ? 2400 : 400))
      acknowledged += said.length
      await withOpened(folder, async ({ pool }) => {
        const last = said.at(-1)?.size ?? 0
        const { rows } = await pool.query<{ size: number | null }>('select max(size) as size from checkpoint')
        assert.ok(
          (rows[0]?.size ?? 0) >= last,
          `kill ${kill}: entry ${last} was acknowledged, the ledger ends at ${rows[0]?.size}`,
        )
        await nothingHalfDone(pool, said)
      })
      kept(folder, 'verify')
    }
    kept(folder, 'derive', '--check')
    assert.ok(acknowledged > KILLS, `of ${mode} ${acknowledged} were acknowledged: too few to prove anything`)
    t.diagnostic(`${acknowledged} transactions of ${mode} acknowledged over ${KILLS} kills`)
  })
}

/** Lets a worker write for a while from its first answer on, then kills it and every process of its database at once. */
async function runAndKill(mode: string, folder: string, afterMillis: number): Promise<readonly Acknowledged[]> {
  const worker = spawn(process.execPath, ['tests/durability/worker.ts', mode, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: Acknowledged[] = []
  const lines = createInterface(worker.stdout)
  const ready = new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(JSON.parse(line))
      resolve()
    })
    worker.once('exit', (code) => reject(new Error(`worker ended with ${code} before its first answer`)))
  })
  await ready
  await new Promise((resolve) => setTimeout(resolve, afterMillis))
  await killAll(worker, folder)
  return said
}

async function killAll(worker: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => worker.once('close', resolve))
  const server = postmasterOf(folder)
  const pids = server === null ? [] : [server, ...childrenOf(server)]
  worker.kill('SIGKILL')
  for (const pid of pids) killQuietly(pid)
  await ended
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it ended between the look and the kill
  }
}

function postmasterOf(folder: string): number | null {
  const database = readdirSync(folder).find((name) => name.startsWith('postgres-') && !name.includes('.'))
  if (database === undefined) return null
  return Number(readFileSync(join(folder, database, 'postmaster.pid'), 'utf8').split('\n')[0])
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const status = readFileSync(`/proc/${name}/stat`, 'utf8')
        return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]) === pid
      } catch {
        return false
      }
    })
    .map(Number)
}

async function withOpened(folder: string, look: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase({ dataFolder: folder, databaseUrl: null, log: () => {} })
  try {
    await look(database)
  } finally {
    await database.close()
  }
}

async function nothingHalfDone(pool: Database['pool'], said: readonly Acknowledged[]): Promise<void> {
  const loose = await pool.query(
    `select distinct e.batch from entry e
      where e.batch is not null and not exists (select from batch b where b.id = e.batch and b.activated_seq is not null)`,
  )
  assert.deepEqual(loose.rows, [], 'entries of a batch that never took force')
  const inForce = await pool.query(
    `select stream, count(distinct batch) as batches from statement
      where kind = 'commitment' and to_seq = 9223372036854775807 group by stream having count(distinct batch) > 1`,
  )
  assert.deepEqual(inForce.rows, [], 'promises of two batches in force at once')
  const batches = said.flatMap((s) => (s.batch === null ? [] : [s.batch]))
  const known = await pool.query<{ id: string }>('select id from batch where id = any($1)', [batches])
  assert.equal(known.rows.length, new Set(batches).size, 'an acknowledged batch is missing')
}

function kept(folder: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/app/cli.ts', ...args], {
    env: { ...process.env, KEPT_DATA: folder },
    encoding: 'utf8',
  })
  assert.equal(status, 0, `kept ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`)
}
