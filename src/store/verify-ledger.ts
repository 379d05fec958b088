import type pg from 'pg'
import { type Checkpoint, openCheckpointOf } from '#ledger/checkpoint.ts'
import { saltedHash } from '#ledger/envelope.ts'
import { appendLeaves, frontierFromBytes, leafHash, openFrontier, rootOf } from '#ledger/merkle.ts'
import type { Faults } from '#store/faults.ts'
import { TileCheck } from '#store/verify-tiles.ts'

/** What recomputing the ledger from its stored bytes found. */
export interface LedgerCheck {
  readonly entries: number
  /** Entries whose body was erased, as another entry says: their hash still stands, their words do not. */
  readonly withheld: number
  /** Signed checkpoints in the database. */
  readonly checkpoints: number
  /** Root of the tree, lower-case hex. */
  readonly root: string
}

/** A checkpoint that was kept elsewhere, and where. */
export interface KeptCheckpoint extends Checkpoint {
  readonly where: string
  /** Time of its newest entry, where that is stored beside it. */
  readonly at?: Date
}

interface EntryRow {
  readonly seq: number
  readonly leaf: Buffer
  readonly deed: string
  readonly kind: string
  readonly subject: string
  readonly scope: string
  readonly batch: string | null
  readonly at: Date
  readonly salt: Buffer | null
  readonly body: Buffer | null
  readonly reason: Buffer | null
}

const PAGE = 5000

/**
 * Recomputes every leaf, the tree, its tiles and every checkpoint from the
 * stored bytes alone, and holds the tree against checkpoints kept elsewhere.
 *
 * @param client a session in one snapshot
 * @param verifiers public keys, one of which must have signed each checkpoint
 */
export async function verifyLedger(
  client: pg.ClientBase,
  signed: { readonly verifiers: readonly string[]; readonly kept: readonly KeptCheckpoint[] },
  report: { readonly faults: Faults; readonly onProgress?: (entries: number) => void },
): Promise<LedgerCheck> {
  const { faults } = report
  await checkStrayBodies(client, faults)
  const stored = await readCheckpoints(client, signed.verifiers, faults)
  const promised = bySize([...stored, ...signed.kept])
  const erased = await recordedErasures(client)
  const frontier = frontierFromBytes(0, Buffer.alloc(0))
  const tiles = new TileCheck(client, faults)
  let [withheld, previous] = [0, '']
  for await (const row of entriesOf(client)) {
    if (row.seq !== frontier.size + 1) faults.add(`entry ${row.seq}`, `entry ${frontier.size + 1} is missing`)
    previous = checkEntry(row, previous, faults)
    if (row.body === null) withheld++
    checkErasure(row, erased.has(row.seq), faults)
    const hash = leafHash(row.leaf)
    appendLeaves(frontier, [hash])
    await tiles.add(hash)
    const due = promised.get(frontier.size)
    if (due !== undefined) {
      const root = rootOf(frontier)
      for (const c of due) {
        if (!root.equals(c.root)) faults.add(c.where, 'the tree does not have the root that was signed')
        if (c.at !== undefined && c.at.getTime() !== row.at.getTime())
          faults.add(c.where, 'its time is not that of the newest entry that it signs')
      }
      promised.delete(frontier.size)
    }
    if (row.seq % PAGE === 0) report.onProgress?.(row.seq)
  }
  for (const [size, due] of promised)
    for (const c of due)
      if (size > 0) faults.add(c.where, `the ledger has ${frontier.size} entries, ${size} were signed`)
  if (frontier.size > 0 && stored.at(-1)?.size !== frontier.size)
    faults.add(`entry ${frontier.size}`, 'no checkpoint signs the newest entries')
  await tiles.finish()
  return { entries: frontier.size, withheld, checkpoints: stored.length, root: rootOf(frontier).toString('hex') }
}

async function* entriesOf(client: pg.ClientBase): AsyncIterable<EntryRow> {
  for (let after = 0; ; ) {
    const { rows } = await client.query<EntryRow>(
      `select e.*, b.salt, b.body, b.reason from entry e left join entry_body b on b.seq = e.seq
        where e.seq > $1 order by e.seq limit ${PAGE}`,
      [after],
    )
    yield* rows
    if (rows.length < PAGE) return
    after = rows.at(-1)!.seq
  }
}

async function readCheckpoints(
  client: pg.ClientBase,
  verifiers: readonly string[],
  faults: Faults,
): Promise<KeptCheckpoint[]> {
  const { rows } = await client.query<{ size: number; root: Buffer; frontier: Buffer; note: string; at: Date }>(
    'select size, root, frontier, note, at from checkpoint order by size',
  )
  return rows.flatMap((row) => {
    const where = `checkpoint ${row.size}`
    try {
      const signed = openCheckpointOf(row.note, verifiers)
      if (signed.size !== row.size || !signed.root.equals(row.root)) faults.add(where, 'the note signs another state')
      else openFrontier(row.size, row.frontier, row.root)
      return [{ size: signed.size, root: signed.root, where, at: row.at }]
    } catch (error) {
      faults.add(where, (error as Error).message)
      return []
    }
  })
}

function bySize(checkpoints: readonly KeptCheckpoint[]): Map<number, KeptCheckpoint[]> {
  const sizes = new Map<number, KeptCheckpoint[]>()
  for (const c of checkpoints) sizes.set(c.size, [...(sizes.get(c.size) ?? []), c])
  return sizes
}

/** Entries of which a later entry says that they were erased. */
async function recordedErasures(client: pg.ClientBase): Promise<ReadonlySet<number>> {
  const { rows } = await client.query<{ subject: string }>("select subject from entry where deed = 'redact'")
  return new Set(rows.map((r) => Number(r.subject)))
}

/** A body without an entry is no part of the ledger, and would keep its number from the entry that comes next. */
async function checkStrayBodies(client: pg.ClientBase, faults: Faults): Promise<void> {
  const { rows } = await client.query<{ seq: number }>(
    'select b.seq from entry_body b where not exists (select from entry e where e.seq = b.seq) order by b.seq limit 200',
  )
  for (const { seq } of rows) faults.add(`body ${seq}`, 'there is no such entry')
}

function checkErasure(row: EntryRow, recorded: boolean, faults: Faults): void {
  const where = `entry ${row.seq}`
  if (row.body === null && !recorded) faults.add(where, 'its body is missing, and no entry says that it was erased')
  if (row.body !== null && recorded) faults.add(where, 'its body is there, though an entry says that it was erased')
}

/** @returns the time of the entry, for the next to be held against */
function checkEntry(row: EntryRow, previous: string, faults: Faults): string {
  const where = `entry ${row.seq}`
  const leaf = parsed(row.leaf)
  if (leaf === null) {
    faults.add(where, 'its leaf is no envelope')
    return previous
  }
  for (const column of ['deed', 'kind', 'subject', 'scope', 'batch'] as const) {
    if (leaf[column] !== row[column]) faults.add(where, `column ${column} is not what the leaf says`)
  }
  const time = String(leaf.time)
  if (time !== row.at.toISOString()) faults.add(where, 'column at is not what the leaf says')
  if (time < previous) faults.add(where, 'time runs backwards')
  if (row.salt !== null && row.body !== null) {
    if (saltedHash(row.salt, row.body) !== leaf.body) faults.add(where, 'the body is not the one that was entered')
    const reason = row.reason === null ? null : saltedHash(row.salt, row.reason)
    if (reason !== leaf.reason) faults.add(where, 'the reason is not the one that was entered')
  } else if (row.body !== null) faults.add(where, 'its salt is missing')
  return time
}

function parsed(leaf: Buffer): Record<string, unknown> | null {
  try {
    const value = JSON.parse(leaf.toString())
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
