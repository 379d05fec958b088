import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type pg from 'pg'
import type { Faults } from '#store/faults.ts'
import type { Timeline } from '#store/read-events.ts'

const unpack = promisify(gunzip)

/** What the activating entry of a batch says, by column. */
const TOLD = {
  source: 'source',
  title: 'title',
  publisher: 'publisher',
  licence: 'licence',
  layout: 'layout',
  edition: 'edition',
  coverage: 'coverage',
  file_name: 'file',
  sha256: 'sha256',
  records: 'records',
  skipped: 'skipped',
} as const

interface BatchRow extends Record<keyof typeof TOLD, unknown> {
  readonly id: string
  readonly state: string
  readonly activated_seq: number | null
  readonly withdrawn_seq: number | null
}

/** Holds each stored file against its checksum, one at a time. */
export async function checkFiles(client: pg.ClientBase, faults: Faults): Promise<void> {
  const { rows } = await client.query<{ sha256: string }>('select sha256 from batch_file order by sha256')
  for (const { sha256 } of rows) {
    const file = await client.query<{ bytes: Buffer }>('select bytes from batch_file where sha256 = $1', [sha256])
    const found = await unpack(file.rows[0]!.bytes).then(
      (bytes) => createHash('sha256').update(bytes).digest('hex'),
      () => null,
    )
    if (found !== sha256) faults.add(`file ${sha256.slice(0, 16)}…`, 'it is not the file that was received')
  }
}

/** Holds the table of batches against the entries that activated and withdrew them. */
export async function checkBatches(client: pg.ClientBase, timeline: Timeline, faults: Faults): Promise<void> {
  const { rows } = await client.query<BatchRow>('select * from batch')
  const stored = new Map(rows.map((r) => [r.id, r]))
  const withdrawn = new Map(timeline.withdrawals.map((w) => [w.batch, w.seq]))
  for (const [id, { seq, body }] of timeline.activations) {
    const row = stored.get(id)
    stored.delete(id)
    if (row === undefined) {
      faults.add(`batch ${id}`, `entry ${seq} activates it, the table lacks it`)
      continue
    }
    for (const [column, name] of Object.entries(TOLD)) {
      if (row[column as keyof typeof TOLD] !== body[name])
        faults.add(`batch ${id}`, `its ${column} is not what entry ${seq} says`)
    }
    if (row.activated_seq !== seq) faults.add(`batch ${id}`, `entry ${seq} activates it, not ${row.activated_seq}`)
    const until = withdrawn.get(id) ?? null
    if (row.withdrawn_seq !== until || row.state !== (until === null ? 'active' : 'withdrawn'))
      faults.add(`batch ${id}`, `it is ${row.state}, by the entries ${until === null ? 'active' : 'withdrawn'}`)
  }
  for (const id of stored.keys()) faults.add(`batch ${id}`, 'no entry activates it')
}
