import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { importFile } from '#actions/import-file.ts'
import { type KindId, kinds } from '#model/kinds/index.ts'
import { packFolder } from '#sources/bundled/pack.ts'
import { bundled } from '#sources/bundled/source.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import type { Received } from '#sources/source.ts'
import { factTable } from '#store/tables.ts'
import { exportOf } from './generate.ts'
import { appending, withDatabase, withFolder, withTwin } from './place.ts'
import { type Measured, seconds } from './table.ts'

const EXPORTS = [
  ['export of 2016', '../shared/data/ogp-explorer-2016/ogpirm_live_data.csv'],
  ['export of 2024', '../shared/data/ogp-export-2024-open-parliament/commitments_2024.csv'],
] as const

/** The tables whose final rows a bare COPY is given: the ledger, facts and what was derived, what is kept for searching included. */
const TABLES = [
  'entry',
  'entry_body',
  ...(Object.keys(kinds) as KindId[]).map((kind) => factTable(kind).name),
  'verdict',
  'measure',
  'search',
  'search_text',
  'search_code',
  'search_posting',
]
/** Those that know no entries are given whole: what was in them before is little. */
const WITHOUT_ENTRY = ['search_code', 'search_posting']

/** Imports against a bare COPY of their final rows into the same indexed tables, on the same server. */
export async function measureImports(generated: number): Promise<readonly Measured[]> {
  const files = EXPORTS.flatMap(([name, path]) => (existsSync(path) ? [[name, fileAt(path)] as const] : []))
  const rows: Measured[] = []
  for (const [name, file] of [...files, [`${generated} generated commitments`, madeUp(generated)] as const])
    rows.push(await measureImport(name, file))
  return rows
}

async function measureImport(name: string, file: Received): Promise<Measured> {
  return withFolder((folder) =>
    withDatabase(folder, async ({ pool }) => {
      const by = appending()
      const options = { dryRun: false, reason: null }
      await importFile(pool, by, bundled, await packFolder('data/bundled'), options)
      const before = await ledgerSize(pool)
      const started = performance.now()
      const { loaded } = await importFile(pool, { ...by, now: new Date() }, ogpCommitments, file, options)
      const took = (performance.now() - started) / 1000
      const bare = await bareCopy(folder, pool, before)
      return {
        quality: `import, ${name}`,
        value: `${seconds(took)} for ${loaded.records} rows (${Math.round(loaded.records / took)}/s)`,
        against: `bare COPY ${seconds(bare)}`,
        ratio: took / bare,
        target: '≤ 2',
        met: took / bare <= 2,
      }
    }),
  )
}

async function ledgerSize(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ size: number | null }>('select max(size) as size from checkpoint')
  return rows[0]?.size ?? 0
}

/** Seconds that COPY takes for the rows that came after entry `before`, into empty tables with the same indexes, in one transaction. */
async function bareCopy(folder: string, pool: pg.Pool, before: number): Promise<number> {
  const pieces = new Map<string, Buffer>()
  const client = await pool.connect()
  for (const table of TABLES) {
    const chunks: Buffer[] = []
    const place = table.startsWith('entry') ? 'seq' : 'from_seq'
    const rows = WITHOUT_ENTRY.includes(table) ? '' : ` where ${place} > ${before}`
    for await (const chunk of client.query(copyTo(`copy (select * from ${table}${rows}) to stdout`)))
      chunks.push(chunk as Buffer)
    pieces.set(table, Buffer.concat(chunks))
  }
  client.release()
  return withTwin(folder, async (owner) => {
    const started = performance.now()
    await owner.query('begin')
    for (const [table, bytes] of pieces)
      await pipeline(slices(bytes), owner.query(copyFrom(`copy ${table} from stdin`)))
    await owner.query('commit')
    return (performance.now() - started) / 1000
  })
}

function* slices(bytes: Buffer): Iterable<Buffer> {
  for (let at = 0; at < bytes.length; at += 262_144) yield bytes.subarray(at, at + 262_144)
}

function fileAt(path: string): Received {
  return received(basename(path), readFileSync(path))
}

/** A made-up export as a received file. */
export function madeUp(commitments: number, from = 0): Received {
  const pieces = [...exportOf(commitments, 0, from)].map((p) => Buffer.from(p))
  return received(`made-up-${from}-${commitments}.csv`, Buffer.concat(pieces))
}

function received(name: string, bytes: Buffer): Received {
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), origin: name }
}
