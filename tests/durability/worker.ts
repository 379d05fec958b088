// node tests/durability/worker.ts imports|edits FOLDER: writes to a data folder without end, and says on standard
// output what was acknowledged: {"size": entries, "batch": id or null}, one line each, after the commit. To be killed.
import { createHash } from 'node:crypto'
import { importFile } from '#actions/import-file.ts'
import { redactEntry } from '#actions/redact-entry.ts'
import { withdrawBatch } from '#actions/withdraw-batch.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import type { Received } from '#sources/source.ts'
import type { Appending } from '#store/append.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { ledgerSigner } from '#store/ledger-key.ts'
import { exportOf } from '../bench/generate.ts'
import { fileOf, madeUpSource } from '../made-up/source.ts'

/** Commitments of each imported file: enough that most kills fall into the import. */
const COMMITMENTS = 200

const [mode, folder] = process.argv.slice(2) as ['imports' | 'edits', string]
const database = await openDatabase({ dataFolder: folder, databaseUrl: null, log: () => {} })
await acknowledge(null)
for (let revision = Date.now(); ; revision++) {
  if (mode === 'imports') await acknowledge(await importAll(revision))
  else for await (const batch of edits(revision)) await acknowledge(batch)
}

/** The same promises with other words, all of them: whoever sees two batches in force at once sees half of one. */
async function importAll(revision: number): Promise<string | null> {
  const bytes = Buffer.concat([...exportOf(COMMITMENTS, revision)].map((piece) => Buffer.from(piece)))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file: Received = { name: `${revision}.csv`, bytes, sha256, origin: `${revision}.csv` }
  const { batch } = await importFile(database.pool, by(database), ogpCommitments, file, { dryRun: false, reason: null })
  return batch
}

/** A correction, a redaction of what it said, another correction, its withdrawal: each a transaction of its own. */
async function* edits(revision: number): AsyncGenerator<string | null> {
  const source = madeUpSource('corrections', { coverage: 'partial' })
  const say = async (title: string) => {
    const file = fileOf([{ kind: 'post', member: 'x', id: 'a', row: 1, body: { title } }])
    const { batch } = await importFile(database.pool, by(database), source, file, { dryRun: false, reason: 'mended' })
    return batch
  }
  yield await say(`first ${revision}`)
  const { rows } = await database.pool.query<{ entry_seq: number }>(
    "select entry_seq from statement where stream = 'corrections@1' and to_seq = 9223372036854775807",
  )
  await redactEntry(database.pool, by(database), rows[0]!.entry_seq, 'a person asked')
  yield null
  const second = await say(`second ${revision}`)
  yield second
  await withdrawBatch(database.pool, by(database), second!, 'sent by mistake')
  yield null
}

function by({ pool: _ }: Database): Appending {
  return { account: 'test', now: new Date(), signer: ledgerSigner(folder) }
}

async function acknowledge(batch: string | null): Promise<void> {
  const { rows } = await database.pool.query<{ size: number | null }>('select max(size) as size from checkpoint')
  process.stdout.write(`${JSON.stringify({ size: rows[0]?.size ?? 0, batch })}\n`)
}
