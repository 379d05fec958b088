import pg from 'pg'
import { Invalid } from '#base/errors.ts'
import { ownerOptions, sessionOptions } from '#store/connection.ts'
import { Embedded } from '#store/embedded/embedded.ts'
import { migrate } from '#store/migrate.ts'

/** Where the data is, or is to be. */
export interface Place {
  /** Absolute path of the folder in which Kept runs a database of its own. */
  readonly dataFolder: string
  /** A PostgreSQL to use in place of it. */
  readonly databaseUrl: string | null
  readonly log: (line: string) => void
}

/** An open database. */
export interface Database {
  /** Sessions that may do what questions and actions do: they append to the ledger, and cannot change it. */
  readonly pool: pg.Pool
  readonly kind: 'embedded' | 'external'
  /** Of PostgreSQL: '18.4'. */
  readonly version: string
  /** Waits for what sessions are doing. */
  close(): Promise<void>
  /** Ends without waiting: what sessions are doing is taken back. For a process that is told to stop. */
  abandon(): Promise<void>
}

const POOL_SIZE = 10

/** The oldest PostgreSQL that has all we use. */
const OLDEST = 15

/**
 * The database, started where it is Kept’s own, brought up to date by its
 * owner, and handed out in sessions that are not the owner’s.
 *
 * @throws Invalid where it cannot be reached, is too old, or is not ours to use
 */
export async function openDatabase(place: Place): Promise<Database> {
  const server = await openServer(place)
  try {
    const version = await asOwner(server.url, async (owner) => {
      await migrate(owner)
      return versionOf(owner)
    })
    const pool = new pg.Pool({ ...sessionOptions(server.url), max: POOL_SIZE, allowExitOnIdle: true })
    let closing = false
    pool.on('error', (error) => {
      if (!closing) place.log(`a session of the database ended: ${error.message}`)
    })
    return {
      pool,
      kind: server.kind,
      version,
      close: async () => {
        closing = true
        await pool.end()
        await server.close()
      },
      abandon: async () => {
        closing = true
        await server.close()
      },
    }
  } catch (error) {
    await server.close()
    throw error
  }
}

/** A server that answers at an address, whose user owns what is in the database. */
export interface Server {
  readonly url: string
  readonly kind: 'embedded' | 'external'
  close(): Promise<void>
}

/** The server alone: its database is there, with nothing in it that was not. */
export async function openServer({ dataFolder, databaseUrl, log }: Place): Promise<Server> {
  if (databaseUrl !== null) return { url: databaseUrl, kind: 'external', close: async () => {} }
  const embedded = await Embedded.open({ dataFolder, log })
  try {
    await makeDatabase(embedded)
  } catch (error) {
    await embedded.close()
    throw error
  }
  return { url: embedded.url(), kind: 'embedded', close: () => embedded.close() }
}

/** Runs `work` in one session of the owner. For migrations and for restoring; nothing else needs the owner. */
export async function asOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(ownerOptions(url))
  owner.on('error', () => {})
  try {
    await owner.connect()
  } catch (error) {
    throw explainConnection(error)
  }
  try {
    await refuseUnfit(owner)
    return await work(owner)
  } catch (error) {
    throw explainRefusal(error)
  } finally {
    await owner.end()
  }
}

async function makeDatabase(embedded: Embedded): Promise<void> {
  await asOwner(embedded.url('postgres'), async (owner) => {
    const { rowCount } = await owner.query("select from pg_database where datname = 'kept'")
    if (rowCount === 0) await owner.query('create database kept').catch(ignoreTwin)
  })
}

/** Another process made it in the same moment. */
function ignoreTwin(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error
}

async function versionOf(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  return rows[0]!.server_version.split(' ')[0]!
}

async function refuseUnfit(client: pg.ClientBase): Promise<void> {
  const version = await versionOf(client)
  if (Number.parseInt(version, 10) < OLDEST) {
    throw new Invalid(`old PostgreSQL: ${version}, expected ${OLDEST} or later at DATABASE_URL`)
  }
  const { rows } = await client.query<{ server_encoding: string }>('show server_encoding')
  if (rows[0]?.server_encoding === 'UTF8') return
  throw new Invalid(`unfit database: its encoding is ${rows[0]?.server_encoding}, expected UTF8 at DATABASE_URL`)
}

/** Why a database that is not Kept’s own did not let us in; never with the address, which may hold a password. */
function explainConnection(error: unknown): unknown {
  const { code, message } = error as { code?: string; message: string }
  if (code !== undefined && /^(E[A-Z]+|28...|3D000|53...|57P03)$/.test(code)) {
    return new Invalid(
      `unreachable database: ${message} (${code}), expected a PostgreSQL ${OLDEST} or later at DATABASE_URL`,
    )
  }
  return error
}

function explainRefusal(error: unknown): unknown {
  const { code, message } = error as { code?: string; message: string }
  if (code === '42501') {
    return new Invalid(`insufficient rights: ${message}, expected the user of DATABASE_URL to own its database`)
  }
  if (code === '53100') return new Invalid(`full disk: ${message}, expected room for the database`)
  return error
}
