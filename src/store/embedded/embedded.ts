import { chmodSync, chownSync, lchownSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Invalid } from '#base/errors.ts'
import { findAccount, refuseForeign } from '#store/embedded/account.ts'
import { findBinaries } from '#store/embedded/binaries.ts'
import { explainErrno } from '#store/embedded/explain.ts'
import { initialise, OWNER } from '#store/embedded/initialise.ts'
import { type Layout, openLayout, ownerOf, socketFolder } from '#store/embedded/layout.ts'
import { withLock } from '#store/embedded/lock.ts'
import { forgetPostmaster, readPostmaster, startPostmaster, stopPostmaster } from '#store/embedded/postmaster.ts'
import { servesFolder } from '#store/embedded/processes.ts'

/** How an embedded server is to be opened. */
export interface Opening {
  readonly dataFolder: string
  readonly log: (line: string) => void
  /** Settings of PostgreSQL in place of ours. */
  readonly settings?: Readonly<Record<string, string>>
}

/** How our own sessions that only say "a kept process is here" are named. */
const PRESENCE = 'kept presence'

/** A server that answers, and where. */
interface Found {
  readonly presence: pg.Client
  readonly socketFolder: string
}

/**
 * The embedded server of one data folder: started, or adopted where another
 * process started it and lives or was killed. Each process that uses it holds
 * one idle session, its presence, which ends with the process however it ends;
 * the one that closes last, by these, stops the server.
 */
export class Embedded {
  readonly #layout: Layout
  readonly #opening: Opening
  #found: Found
  #isClosed = false
  #reopening: Promise<void> = Promise.resolve()

  private constructor(layout: Layout, opening: Opening, found: Found) {
    this.#layout = layout
    this.#opening = opening
    this.#found = found
    this.#watch()
  }

  /** @throws Invalid where it can neither be started nor adopted, with what to do about it */
  static async open(opening: Opening): Promise<Embedded> {
    const layout = openLayout(opening.dataFolder)
    try {
      return new Embedded(layout, opening, await withLock(layout.lock, () => find(layout, opening)))
    } catch (error) {
      throw explainErrno(error, opening.dataFolder)
    }
  }

  /** Address of a database on it, for the owner. */
  url(database = OWNER): string {
    const host = encodeURIComponent(this.#found.socketFolder)
    return `postgres://${OWNER}@localhost:5432/${database}?host=${host}&sslmode=disable`
  }

  /** Process id of the server; null while it is away. */
  get pid(): number | null {
    return readPostmaster(this.#layout.database)?.pid ?? null
  }

  /** Leaves the server, and stops it where nobody else uses it. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#reopening
    await withLock(this.#layout.lock, async () => {
      keepAlive(this.#found.presence, true)
      const others = await countOthers(this.#found.presence)
      await this.#found.presence.end().catch(() => {})
      if (others > 0) return
      await stopPostmaster(this.#layout.database)
      if (!this.#found.socketFolder.startsWith(this.#layout.root)) rmSync(this.#found.socketFolder, { recursive: true })
    })
  }

  /** A server that went away without us, killed say, is started again. Presence alone keeps no process from ending. */
  #watch(): void {
    const { presence } = this.#found
    keepAlive(presence, false)
    presence.on('error', () => {})
    presence.once('end', () => {
      if (!this.#isClosed) this.#reopening = this.#reopen()
    })
  }

  async #reopen(): Promise<void> {
    this.#opening.log('the database went away; starting it again')
    for (let pause = 250; !this.#isClosed; pause = Math.min(pause * 2, 10_000)) {
      try {
        this.#found = await withLock(this.#layout.lock, () => find(this.#layout, this.#opening))
        this.#watch()
        return
      } catch (error) {
        this.#opening.log(`the database does not start: ${(error as Error).message}`)
        await sleep(pause, undefined, { ref: false })
      }
    }
  }
}

async function find(layout: Layout, opening: Opening): Promise<Found> {
  refuseForeign(layout.root, ownerOf(layout))
  const adopted = await adopt(layout, opening)
  if (adopted !== null) return adopted
  const binaries = findBinaries(layout.links)
  const account = findAccount({ ...binaries, folder: layout.root }, ownerOf(layout))
  if (ownerOf(layout) === null) {
    opening.log('making the database')
    initialise(layout, account, binaries)
  }
  handOver(layout.database, account.owner)
  const folder = socketFolder(layout)
  if (account.owner !== process.geteuid?.()) chownSync(folder, account.owner, account.owner)
  await startPostmaster({ layout, account, binaries, socketFolder: folder, settings: opening.settings ?? {} })
  const presence = await connect(folder)
  if (presence instanceof pg.Client) return { presence, socketFolder: folder }
  throw new Invalid(`unreachable database: it started in ${JSON.stringify(layout.database)} but does not answer`)
}

/** What PostgreSQL insists on and a copied folder, or one made under another account, may lack. */
function handOver(database: string, owner: number): void {
  chmodSync(database, 0o700)
  if (statSync(database).uid === owner) return
  for (const name of readdirSync(database, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(database, name), owner, owner)
  }
  chownSync(database, owner, owner)
}

/** @returns null where no server runs on the folder */
async function adopt(layout: Layout, opening: Opening): Promise<Found | null> {
  const began = Date.now()
  for (let told = false; ; ) {
    const written = readPostmaster(layout.database)
    if (written === null) return null
    for (const folder of new Set([written.socketFolder, socketFolder(layout)])) {
      const presence = folder === '' ? 'absent' : await connect(folder)
      if (!(presence instanceof pg.Client)) continue
      if (await isSame(presence, written.startedAt)) return { presence, socketFolder: folder }
      await presence.end()
    }
    if (!servesFolder(written.pid, layout.database)) {
      forgetPostmaster(layout.database)
      return null
    }
    if (!told && Date.now() - began > 2000) {
      opening.log('waiting for the database, which is starting or stopping')
      told = true
    }
    await sleep(20)
  }
}

/** Whether the server that answers is the one that wrote itself down in our folder. */
async function isSame(client: pg.Client, startedAt: number): Promise<boolean> {
  const { rows } = await client.query<{ at: string }>('select extract(epoch from pg_postmaster_start_time()) as at')
  return Math.abs(Number(rows[0]?.at) - startedAt) < 10
}

/** @returns why not, where it does not answer: it is absent, or busy starting or stopping */
async function connect(folder: string): Promise<pg.Client | 'absent' | 'busy'> {
  const client = new pg.Client({
    host: folder,
    port: 5432,
    ssl: false,
    user: OWNER,
    database: 'postgres',
    application_name: PRESENCE,
    connectionTimeoutMillis: 10_000,
  })
  try {
    await client.connect()
    return client
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    if (/^(ENOENT|ECONNREFUSED|ENOTDIR)$/.test(code)) return 'absent'
    if (/^(57P0|ECONNRESET|EPIPE)/.test(code) || /terminated|timeout/.test((error as Error).message)) return 'busy'
    throw error
  }
}

/** Whether a session keeps its process from ending. The client can tell its socket so, which its types leave out. */
function keepAlive(client: pg.Client, isKept: boolean): void {
  const { ref, unref } = client as pg.Client & { ref(): void; unref(): void }
  ;(isKept ? ref : unref).call(client)
}

async function countOthers(presence: pg.Client): Promise<number> {
  const { rows } = await presence
    .query<{ others: string }>(
      'select count(*) as others from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [PRESENCE],
    )
    .catch(() => ({ rows: [] }))
  return Number(rows[0]?.others ?? 0)
}
