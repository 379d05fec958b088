import { createHash, randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { ownerOptions, sessionOptions } from '#store/connection.ts'
import { MAJOR } from '#store/embedded/binaries.ts'
import { Embedded } from '#store/embedded/embedded.ts'
import { readPostmaster } from '#store/embedded/postmaster.ts'
import { isAlive } from '#store/embedded/processes.ts'
import { migrate, readMigrations } from '#store/migrate.ts'

/** A database for one test file: migrated, empty, and gone when it is closed. */
export interface TestDatabase {
  /** Sessions as the application has them, of the role kept_app. */
  readonly pool: pg.Pool
  /** Address of the same database, for its owner: what DATABASE_URL would say. */
  readonly url: string
  close(): Promise<void>
}

/** A server for tests. Its own is in a temporary folder and does not wait for the disk. */
export interface TestServer {
  /** Address of a database on it from which others can be made. */
  readonly url: string
  close(): Promise<void>
}

const TEMPLATE_LOCK = '5260190099'

/**
 * A fresh database, copied from a migrated template: on the server named by
 * KEPT_TEST_DATABASE_URL, on the one that `npm test` started, or, where a test
 * file is run by itself, on one started here.
 *
 * @param on a server of the caller's, in place of these
 */
export async function testDatabase(on?: TestServer): Promise<TestDatabase> {
  const server = on === undefined ? await testServer() : { url: on.url, close: async () => {} }
  const name = `kept_test_${process.pid}_${randomBytes(6).toString('hex')}`
  await asAdmin(server.url, async (admin) => {
    await admin.query(`create database ${name} template ${await template(admin, server.url)}`)
  })
  const url = at(server.url, name)
  const pool = new pg.Pool({ ...sessionOptions(url), max: 5, allowExitOnIdle: true })
  pool.on('error', () => {})
  return {
    pool,
    url,
    close: async () => {
      await pool.end()
      await asAdmin(server.url, (admin) => admin.query(`drop database ${name} with (force)`))
      await server.close()
    },
  }
}

/** A database without a table in it, as one that is to be restored into; the same otherwise. */
export async function emptyDatabase(): Promise<Omit<TestDatabase, 'pool'>> {
  const server = await testServer()
  const name = `kept_test_${process.pid}_${randomBytes(6).toString('hex')}`
  await asAdmin(server.url, (admin) => admin.query(`create database ${name} template template0`))
  return {
    url: at(server.url, name),
    close: async () => {
      await asAdmin(server.url, (admin) => admin.query(`drop database ${name} with (force)`))
      await server.close()
    },
  }
}

/** A session of the owner of a test database; the caller ends it. */
export async function ownerOf(database: Pick<TestDatabase, 'url'>): Promise<pg.Client> {
  const owner = new pg.Client(ownerOptions(database.url))
  await owner.connect()
  return owner
}

/** Starts a server in a temporary folder, which goes with it. */
export async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-test-'))
  const clear = () => {
    const running = readPostmaster(join(folder, `postgres-${MAJOR}`))
    if (running !== null) process.kill(running.pid, 'SIGQUIT')
    for (let i = 0; running !== null && i < 200 && isAlive(running.pid); i++) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', clear)
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' }
  const embedded = await Embedded.open({ dataFolder: folder, log: () => {}, settings })
  return {
    url: embedded.url('postgres'),
    close: async () => {
      process.off('exit', clear)
      await embedded.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

let own: { readonly server: Promise<TestServer>; users: number } | null = null

async function testServer(): Promise<TestServer> {
  const given = process.env.KEPT_TEST_DATABASE_URL || process.env.KEPT_TEST_SERVER
  if (given) return { url: given, close: async () => {} }
  own ??= { server: startTestServer(), users: 0 }
  own.users++
  const server = await own.server
  return {
    url: server.url,
    close: async () => {
      if (own === null || --own.users > 0) return
      own = null
      await server.close()
    },
  }
}

/** Name of the database that others are copied from, made where the migrations read otherwise than any made before. */
async function template(admin: pg.Client, url: string): Promise<string> {
  const migrations = readMigrations()
  const texts = createHash('sha256').update(migrations.map((m) => m.sha256).join())
  const name = `kept_template_${texts.digest('hex').slice(0, 16)}`
  await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) {
      await admin.query(`drop database if exists ${name}_new`)
      await admin.query(`create database ${name}_new template template0`)
      await asAdmin(at(url, `${name}_new`), (owner) => migrate(owner, migrations))
      await admin.query(`alter database ${name}_new rename to ${name}`)
    }
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK])
  }
  return name
}

async function asAdmin(url: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client(ownerOptions(url))
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}

function at(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}
