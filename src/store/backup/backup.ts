import { createHash } from 'node:crypto'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to } from 'pg-copy-streams'
import { Invalid } from '#base/errors.ts'
import { software } from '#base/software.ts'
import {
  BACKUP_FORMAT,
  type BackupManifest,
  type BackupTable,
  manifestFile,
  tableFile,
} from '#store/backup/manifest.ts'
import { explainErrno } from '#store/embedded/explain.ts'
import { isAlive } from '#store/embedded/processes.ts'
import { type Table, tables } from '#store/tables.ts'

/** When a backup is taken, and who is told how far it is. */
export interface BackupOptions {
  readonly now: Date
  readonly onProgress?: (table: string, done: number, of: number) => void
}

/** Fast, and within a tenth of the smallest. */
const GZIP_LEVEL = 4

/**
 * Writes all tables into a new folder, as they stand at one moment: what
 * others write meanwhile is all in it or not at all. The folder appears when it
 * is whole. The key that signs the ledger is not in the database, so not here.
 *
 * @param folder must not exist yet
 * @throws Invalid where the folder exists or cannot be written
 */
export async function backupTo(pool: pg.Pool, folder: string, options: BackupOptions): Promise<BackupManifest> {
  const target = resolve(folder)
  if (existsSync(target)) throw new Invalid(`existing backup: ${JSON.stringify(folder)}, expected a name that is free`)
  const part = `${target}.part-${process.pid}`
  const client = await pool.connect()
  // a session that breaks off is told by the query that fails; untold twice, it would end the process
  client.on('error', ignored)
  let failed: unknown = null
  try {
    makePart(target, part)
    await client.query('begin transaction isolation level repeatable read read only')
    const manifest = await writeAll(client, part, options)
    await client.query('commit')
    await flush(part)
    renameSync(part, target)
    await flush(dirname(target))
    return manifest
  } catch (error) {
    failed = error
    rmSync(part, { recursive: true, force: true })
    throw explainErrno(error, folder, 'folder for a backup')
  } finally {
    client.off('error', ignored)
    // A session that failed in the middle of COPY is not used again.
    client.release(failed !== null)
  }
}

function ignored(): void {}

/** Clears away what a killed backup of the same name left. */
function makePart(target: string, part: string): void {
  mkdirSync(dirname(target), { recursive: true })
  const prefix = `${basename(target)}.part-`
  for (const name of readdirSync(dirname(target))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue
    rmSync(join(dirname(target), name), { recursive: true })
  }
  mkdirSync(part, { mode: 0o700 })
}

async function writeAll(client: pg.PoolClient, part: string, options: BackupOptions): Promise<BackupManifest> {
  const migrations = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from migration order by name collate "C"',
  )
  const version = await client.query<{ server_version: string }>('show server_version')
  const head = await client.query<{ size: number; root: Buffer }>(
    'select size, root from checkpoint order by size desc limit 1',
  )
  const stored = tables.filter((t) => t.name !== 'migration')
  const written: BackupTable[] = []
  for (const [i, table] of stored.entries()) {
    options.onProgress?.(table.name, i, stored.length)
    written.push(await writeTable(client, part, table))
  }
  const manifest: BackupManifest = {
    what: 'backup of Kept',
    format: BACKUP_FORMAT,
    software,
    postgres: version.rows[0]!.server_version,
    takenAt: options.now.toISOString(),
    migrations: migrations.rows,
    ledger: { size: Number(head.rows[0]?.size ?? 0), root: head.rows[0]?.root.toString('hex') ?? '' },
    tables: written,
  }
  writeFileSync(manifestFile(part), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true })
  options.onProgress?.('', stored.length, stored.length)
  return manifest
}

async function writeTable(client: pg.PoolClient, part: string, table: Table): Promise<BackupTable> {
  const columns = Object.keys(table.columns)
  const names = columns.map((c) => `"${c}"`).join(', ')
  const copied = client.query(to(`copy "${table.name}" (${names}) to stdout`))
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(
    copied,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        bytes += chunk.length
        yield chunk
      }
    },
    createGzip({ level: GZIP_LEVEL }),
    createWriteStream(tableFile(part, table.name), { mode: 0o600, flush: true }),
  )
  return { name: table.name, columns, rows: copied.rowCount ?? 0, bytes, sha256: hash.digest('hex') }
}

/** Has the disk know the names in a folder, as it knows the files. */
async function flush(folder: string): Promise<void> {
  if (!statSync(folder).isDirectory()) return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
