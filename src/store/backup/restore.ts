import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import { Invalid } from '#base/errors.ts'
import { type BackupManifest, type BackupTable, readManifest, tableFile } from '#store/backup/manifest.ts'
import { asOwner, openServer, type Place } from '#store/database.ts'
import { install, inTurn, type Migration, migrate, readMigrations } from '#store/migrate.ts'

/** Told how far a restoration is: first every table is held against the manifest, then each is loaded. */
export type RestoreProgress = (step: 'check' | 'load', table: string, done: number, of: number) => void

/**
 * Brings a backup into a database that holds nothing: Kept’s own in a data
 * folder or one by address, of this PostgreSQL or another. All of it or nothing.
 *
 * @throws Invalid where the backup is damaged, foreign or newer than this
 *   release, or the database holds something
 */
export async function restoreFrom(
  folder: string,
  place: Place,
  onProgress: RestoreProgress = () => {},
): Promise<BackupManifest> {
  const manifest = readManifest(folder)
  const migrations = migrationsOf(manifest, folder)
  for (const [i, table] of manifest.tables.entries()) {
    onProgress('check', table.name, i, manifest.tables.length)
    await checkTable(folder, table)
  }
  const server = await openServer(place)
  try {
    await asOwner(server.url, async (owner) => {
      await inTurn(owner, () => load(owner, folder, { manifest, migrations, onProgress }))
      await migrate(owner)
      await owner.query('analyze')
    })
  } finally {
    await server.close()
  }
  return manifest
}

/** The steps of the schema that the backup was taken at; later ones are applied afterwards, as to any older database. */
function migrationsOf(manifest: BackupManifest, folder: string): readonly Migration[] {
  const known = readMigrations()
  return manifest.migrations.map(({ name, sha256 }) => {
    const found = known.find((m) => m.name === name)
    if (found?.sha256 === sha256) return found
    throw new Invalid(
      `newer backup: ${JSON.stringify(folder)} has a schema with ${JSON.stringify(name)}, which this release of Kept ${found === undefined ? 'lacks' : 'has otherwise'}; expected ${manifest.software} or a later release`,
    )
  })
}

async function checkTable(folder: string, table: BackupTable): Promise<void> {
  const file = tableFile(folder, table.name)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    await pipeline(createReadStream(file), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        hash.update(chunk)
        bytes += chunk.length
      }
    })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw damaged(file, code === 'ENOENT' ? 'it is missing' : message)
  }
  if (bytes !== table.bytes) throw damaged(file, `it holds ${bytes} bytes, expected ${table.bytes}`)
  const sha256 = hash.digest('hex')
  if (sha256 !== table.sha256) throw damaged(file, `its SHA-256 is ${sha256}, expected ${table.sha256}`)
}

/** What is loaded, and how. */
interface Loading {
  readonly manifest: BackupManifest
  readonly migrations: readonly Migration[]
  readonly onProgress: RestoreProgress
}

async function load(owner: pg.Client, folder: string, { manifest, migrations, onProgress }: Loading): Promise<void> {
  await owner.query('begin')
  try {
    if (!(await hasSchema(owner, migrations))) await install(owner, migrations)
    for (const [i, table] of manifest.tables.entries()) {
      onProgress('load', table.name, i, manifest.tables.length)
      await loadTable(owner, folder, table)
    }
    await checkLedger(owner, manifest)
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback').catch(() => {})
    throw error
  }
}

/**
 * Whether the tables are there already, all of them empty.
 *
 * @throws Invalid where there is anything else
 */
async function hasSchema(owner: pg.Client, migrations: readonly Migration[]): Promise<boolean> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  )
  if (rows.length === 0) return false
  const names = rows.map((r) => r.name)
  if (names.includes('migration')) {
    const applied = await owner.query<{ sha256: string }>('select sha256 from migration order by name collate "C"')
    const isSame = applied.rows.map((r) => r.sha256).join() === migrations.map((m) => m.sha256).join()
    if (isSame && (await firstFilled(owner, names)) === null) return true
  }
  const filled = await firstFilled(owner, names)
  throw new Invalid(
    `occupied database: it has ${filled === null ? 'tables already' : `rows in ${JSON.stringify(filled)}`}, expected one that holds nothing; nothing was changed`,
  )
}

async function firstFilled(owner: pg.Client, names: readonly string[]): Promise<string | null> {
  for (const name of names.filter((n) => n !== 'migration')) {
    const { rowCount } = await owner.query(`select from "${name.replaceAll('"', '""')}" limit 1`)
    if (rowCount !== 0) return name
  }
  return null
}

async function loadTable(owner: pg.Client, folder: string, table: BackupTable): Promise<void> {
  const file = tableFile(folder, table.name)
  const names = table.columns.map((c) => `"${c}"`).join(', ')
  try {
    const copied = owner.query(from(`copy "${table.name}" (${names}) from stdin`))
    await pipeline(createReadStream(file), createGunzip(), copied)
    if (copied.rowCount === table.rows) return
    throw damaged(file, `it holds ${copied.rowCount} rows, expected ${table.rows}`)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    // Classes 22, 23 and 42: cells that are no values, rows that break a rule, tables or columns that are not there.
    if (code !== undefined && /^(22|23|42)...$/.test(code)) throw damaged(file, message)
    throw error
  }
}

async function checkLedger(owner: pg.Client, { ledger }: BackupManifest): Promise<void> {
  const { rows } = await owner.query<{ size: number; root: Buffer }>(
    'select size, root from checkpoint order by size desc limit 1',
  )
  const size = Number(rows[0]?.size ?? 0)
  if (size !== ledger.size || (rows[0]?.root.toString('hex') ?? '') !== ledger.root) {
    throw new Invalid(
      `damaged backup: its ledger has ${size} entries, expected ${ledger.size} and the root in manifest.json`,
    )
  }
}

function damaged(file: string, why: string): Invalid {
  return new Invalid(`damaged backup: ${JSON.stringify(file)}, expected it as it was written; ${why}`)
}
