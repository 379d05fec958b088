import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type pg from 'pg'
import { type Activated, activateBatch } from '#actions/activate-batch.ts'
import { Invalid } from '#base/errors.ts'
import { type IssueCount, type Loaded, loadFile } from '#sources/load.ts'
import { MemberIndex } from '#sources/member-index.ts'
import { type Received, type Source, titleOf } from '#sources/source.ts'
import { Append, type Appending } from '#store/append.ts'
import { wordsKey } from '#store/difference.ts'
import { erasedWords } from '#store/past-statements.ts'
import { prepare } from '#store/prepared.ts'
import { streamOf } from '#store/statement-versions.ts'
import { announce, inTransaction } from '#store/transaction.ts'
import type { Writes } from '#store/writes.ts'

/** How a file is to be imported. */
export interface ImportOptions {
  /** Shows what would change and writes nothing. */
  readonly dryRun: boolean
  /** In place of what the source declares. */
  readonly coverage?: 'full' | 'partial'
  /** Partial date as of which the file speaks, in place of the layout’s. */
  readonly edition?: string
  readonly reason: string | null
  readonly onProgress?: (records: number, of: number | null) => void
  /** Told when reading is over and writing begins. */
  readonly onWriting?: (statements: number) => void
}

/** What an import found and changed. */
export interface Imported {
  /** Id of the batch; null where nothing was written. */
  readonly batch: string | null
  readonly loaded: Loaded
  readonly activated: Activated
}

const compress = promisify(gzip)
const SMALLEST = 16_384
const LARGEST = 33_554_432

/**
 * Reads a file, holds it against its gates, and puts it in force in one
 * transaction. A dry run does the same and then takes all of it back, so what
 * it shows is what would happen.
 *
 * @throws Invalid where the file or a gate refuses; nothing is changed then
 */
export async function importFile(
  pool: pg.Pool,
  by: Appending,
  source: Source,
  file: Received,
  options: ImportOptions,
): Promise<Imported> {
  // on another core, while this one reads; in large pieces, since after each it has to wait for this one
  const compressing = compress(file.bytes, { chunkSize: Math.min(Math.max(file.bytes.length, SMALLEST), LARGEST) })
  compressing.catch(() => {})
  const loaded = await loadFile(source, file, await memberIndex(pool), options.onProgress)
  refuse(loaded)
  const prepared = prepare(loaded.statements, file.name)
  const bytes = await compressing
  options.onWriting?.(prepared.length)
  const keeps = ({ entries }: Activated) => entries > 0 && !options.dryRun
  let batch = ''
  const activated = await inTransaction(
    pool,
    async (client) => {
      // the lock comes before anything is asked: two imports of one file must not both find that it is new
      const append = await Append.begin(client, by)
      batch = await nextBatch(client, by.now, source.id, file.sha256)
      const erased = await erasedWords(client, streamOf(source.id, loaded.layout.id))
      const repeats = erased.size > 0 && prepared.some((p) => erased.has(wordsKey(p)))
      const received = { batch, loaded, bytes: repeats ? null : bytes, at: append.at }
      const result = await activateBatch(client, append, {
        batch,
        loaded,
        prepared,
        erased,
        reason: options.reason,
        coverage: options.coverage ?? source.coverage,
        edition: options.edition ?? loaded.layout.edition,
        store: (writes) => store(writes, received, options),
      })
      if (keeps(result)) await announce(client, result.members)
      return result
    },
    keeps,
  )
  return { batch: keeps(activated) ? batch : null, loaded, activated }
}

/** All members that are known, by every name. */
export async function memberIndex(pool: pg.Pool): Promise<MemberIndex> {
  const { rows } = await pool.query<{
    id: string
    code: string | null
    name: string | null
    aliases: string[] | null
    names: { name: string }[] | null
  }>('select id, code, name, aliases, names from member where to_seq = 9223372036854775807')
  return new MemberIndex(
    rows.map((r) => ({
      slug: r.id,
      code: r.code,
      name: r.name ?? r.id,
      aliases: [...(r.aliases ?? []), ...(r.names ?? []).map((n) => n.name)],
    })),
  )
}

function refuse(loaded: Loaded): void {
  const { source, file, issues } = loaded
  const failed = loaded.gates.filter((g) => g.stop && !g.passed)
  const first = failed[0]
  if (first === undefined) return
  const at = JSON.stringify(file.name)
  const row = issues.find(({ code }) => failed.some(({ issue }) => issue === code))
  if (row !== undefined) throw refusedRow(at, row)
  throw new Invalid(
    `refused ${source.id}: ${at}: gate ${first.gate} found ${first.found}, needs ${first.needed}`,
    failed.map(({ gate, found, needed }) => ({
      severity: 'error',
      code: 'gate-failed',
      at: [file.name],
      params: { gate, found, needed },
    })),
  )
}

/** Where one row is enough to refuse the file, the row is named and nothing else. */
function refusedRow(file: string, { code, examples }: IssueCount): Invalid {
  const { at, params } = examples[0]!
  const [, row, column] = at
  return new Invalid(
    `refused row: ${file}, row ${row}, ${column}: ${JSON.stringify(params.value)} (${code}), expected ${params.expected}`,
    [{ severity: 'error', code, at, params }],
  )
}

/** '2026-11-24-ogp-commitments-3f9a2c1b', with a number behind it where that is taken. */
async function nextBatch(client: pg.PoolClient, now: Date, source: string, sha256: string): Promise<string> {
  const base = `${now.toISOString().slice(0, 10)}-${source}-${sha256.slice(0, 8)}`
  const { rows } = await client.query<{ id: string }>('select id from batch where id = $1 or id like $2', [
    base,
    `${base}-%`,
  ])
  return rows.length === 0 ? base : `${base}-${rows.length + 1}`
}

/** @param received without its bytes where they hold words that were erased; examples of its issues are not kept then either */
function store(
  writes: Writes,
  received: { readonly batch: string; readonly loaded: Loaded; readonly bytes: Buffer | null; readonly at: Date },
  options: ImportOptions,
): void {
  const { batch, loaded, bytes, at } = received
  const { source, layout, file } = loaded
  if (bytes !== null) {
    writes.query('insert into batch_file (sha256, bytes, size) values ($1, $2, $3) on conflict do nothing', [
      file.sha256,
      bytes,
      file.bytes.length,
    ])
  }
  writes.query(
    `insert into batch (id, source, title, publisher, licence, layout, edition, coverage, file_name, sha256, records, skipped, gates, state, loaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'loaded', $14)`,
    [
      batch,
      source.id,
      titleOf(source, layout),
      source.publisher,
      source.licence,
      layout.id,
      options.edition ?? layout.edition,
      options.coverage ?? source.coverage,
      file.name,
      file.sha256,
      loaded.records,
      loaded.skipped,
      JSON.stringify(loaded.gates),
      at,
    ],
  )
  writes.query(
    `insert into batch_issue (batch, code, severity, count, examples)
     select $1, x.code, x.severity, x.count, x.examples
       from unnest($2::text[], $3::text[], $4::int[], $5::jsonb[]) as x(code, severity, count, examples)`,
    [
      batch,
      loaded.issues.map((i) => i.code),
      loaded.issues.map((i) => i.severity),
      loaded.issues.map((i) => i.count),
      loaded.issues.map((i) => storable(bytes === null ? [] : i.examples)),
    ],
  )
}

/** Examples as JSON that the database takes: a cell may hold what no text column can. */
function storable(examples: Loaded['issues'][number]['examples']): string {
  const clean = (text: string) => text.toWellFormed().replaceAll('\u0000', '\ufffd')
  return JSON.stringify(examples, (_, value) => (typeof value === 'string' ? clean(value) : value))
}
