import type pg from 'pg'
import { waitingPairs } from '#store/identities.ts'

/** A batch, as a list of them tells it. */
export interface BatchLine {
  readonly id: string
  readonly source: string
  readonly layout: string
  readonly edition: string
  readonly file: string
  readonly records: number
  readonly state: string
  /** RFC 3339. */
  readonly loadedAt: string
}

/** How the store stands. */
export interface StoreStatus {
  readonly entries: number
  /** Lower-case hex; null while the ledger is empty. */
  readonly root: string | null
  /** Time of the newest entry, RFC 3339. */
  readonly newest: string | null
  /** Facts in force by kind, verdicts and measures too. */
  readonly counts: Readonly<Record<string, number>>
  readonly undecidedPairs: number
  readonly batches: readonly BatchLine[]
}

const COUNTED = ['member', 'action_plan', 'commitment', 'assessment', 'document', 'verdict', 'measure'] as const

/** Reads how the store stands. */
export async function readStatus(client: Pick<pg.ClientBase, 'query'>): Promise<StoreStatus> {
  const head = await client.query<{ size: number; root: Buffer; at: Date }>(
    'select size, root, at from checkpoint order by size desc limit 1',
  )
  const counted = COUNTED.map((t) => `(select count(*) from ${t} where to_seq = 9223372036854775807) as ${t}`)
  const counts = await client.query<Record<string, number>>(`select ${counted.join(', ')}`)
  const batches = await client.query<Omit<BatchLine, 'loadedAt'> & { loaded_at: Date }>(
    `select id, source, layout, edition, file_name as file, records, state, loaded_at
       from batch order by activated_seq`,
  )
  return {
    entries: head.rows[0]?.size ?? 0,
    root: head.rows[0]?.root.toString('hex') ?? null,
    newest: head.rows[0]?.at.toISOString() ?? null,
    counts: counts.rows[0] ?? {},
    undecidedPairs: (await waitingPairs(client, null)).length,
    batches: batches.rows.map(({ loaded_at, ...b }) => ({ ...b, loadedAt: loaded_at.toISOString() })),
  }
}
