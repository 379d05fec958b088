import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import type { Signer } from '#ledger/note.ts'
import { newSignerKey, parseSignerKey } from '#ledger/note.ts'
import type { Appending } from '#store/append.ts'
import { asOwner, type Database, openDatabase, openServer } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'

/** A data folder of its own for what is measured, gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  // one deeper, since the file of checkpoints stands beside the data folder
  const around = mkdtempSync(join(tmpdir(), 'kept-bench-'))
  const folder = join(around, 'data')
  mkdirSync(folder, { mode: 0o700 })
  try {
    return await work(folder)
  } finally {
    rmSync(around, { recursive: true, force: true })
  }
}

/** The embedded server as users have it, or the one that KEPT_BENCH_DATABASE_URL names. */
export async function withDatabase<T>(folder: string, work: (database: Database) => Promise<T>): Promise<T> {
  const databaseUrl = process.env.KEPT_BENCH_DATABASE_URL ?? null
  const database = await openDatabase({ dataFolder: folder, databaseUrl, log: () => {} })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** A second database on the same server, with the same empty tables, in a session of its owner. */
export async function withTwin<T>(folder: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const server = await openServer({ dataFolder: folder, databaseUrl: null, log: () => {} })
  const twin = `twin_${process.pid}`
  try {
    await asOwner(server.url, (owner) => owner.query(`create database ${twin}`))
    return await asOwner(server.url.replace(/(\/)kept(\?|$)/, `$1${twin}$2`), async (owner) => {
      await migrate(owner)
      return work(owner)
    })
  } finally {
    await asOwner(server.url, (owner) => owner.query(`drop database if exists ${twin} with (force)`)).catch(() => {})
    await server.close()
  }
}

/** Who appends during a measurement. */
export function appending(): Appending {
  const signer: Signer = parseSignerKey(newSignerKey('kept-bench'))
  return { account: 'bench', now: new Date(), signer }
}

/** A running `kept serve`, and how long it took to answer. */
export interface Serving {
  readonly port: number
  readonly pid: number
  readonly startedSeconds: number
  stop(): Promise<void>
}

/** Starts the site as `npm start` does and waits for its first answer. @throws Error where it ends or stays silent for a minute */
export async function serve(folder: string, entry = 'bin/kept.mjs'): Promise<Serving> {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(process.execPath, [entry, 'serve'], {
    env: { ...process.env, PORT: String(port), KEPT_DATA: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (data) => (complaint += data))
  const ended = new Promise<never>((_, reject) =>
    child.on('exit', (code) => reject(new Error(`kept serve ended with ${code}: ${complaint}`))),
  )
  ended.catch(() => {})
  await Promise.race([ended, answers(port)])
  return {
    port,
    pid: child.pid!,
    startedSeconds: (performance.now() - started) / 1000,
    stop: async () => {
      child.kill('SIGTERM')
      await ended.catch(() => {})
    },
  }
}

async function answers(port: number): Promise<void> {
  const until = performance.now() + 60_000
  while (performance.now() < until) {
    const there = await fetch(`http://127.0.0.1:${port}/en`).then(
      (answer) => answer.status === 200,
      () => false,
    )
    if (there) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`no answer on port ${port} within 60 s`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
