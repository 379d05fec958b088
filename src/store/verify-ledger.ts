import type pg from 'pg'
import { openCheckpoint } from '#ledger/checkpoint.ts'
import { saltedHash } from '#ledger/envelope.ts'
import { appendLeaves, frontierFromBytes, leafHash, rootOf } from '#ledger/merkle.ts'

/** Something that does not hold, with the entry or record it concerns. */
export interface Fault {
  readonly what: string
  readonly where: string
}

/** What recomputing the ledger from its stored bytes found. */
export interface LedgerCheck {
  readonly entries: number
  /** Entries whose body was erased: their hash still stands, their words do not. */
  readonly withheld: number
  readonly checkpoints: number
  readonly root: string
  readonly faults: readonly Fault[]
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
 * stored bytes alone.
 *
 * @param verifier the public key under which checkpoints must be signed
 */
export async function verifyLedger(
  client: pg.ClientBase,
  verifier: string,
  onProgress: (entries: number) => void = () => {},
): Promise<LedgerCheck> {
  const faults: Fault[] = []
  const frontier = frontierFromBytes(0, Buffer.alloc(0))
  const checkpoints = await readCheckpoints(client, verifier, faults)
  const signed = checkpoints.size
  let tile: Buffer[] = []
  let withheld = 0
  let previous = ''
  for (let after = 0; ; ) {
    const { rows } = await client.query<EntryRow>(
      `select e.*, b.salt, b.body, b.reason from entry e left join entry_body b on b.seq = e.seq
        where e.seq > $1 order by e.seq limit ${PAGE}`,
      [after],
    )
    for (const row of rows) {
      const seq = Number(row.seq)
      if (seq !== frontier.size + 1)
        faults.push({ what: `entry ${frontier.size + 1} is missing`, where: `entry ${seq}` })
      previous = checkEntry(row, previous, faults)
      if (row.body === null) withheld++
      const hash = leafHash(row.leaf)
      appendLeaves(frontier, [hash])
      tile.push(hash)
      if (tile.length === 256) tile = await checkTile(client, frontier.size / 256 - 1, tile, faults)
      const root = checkpoints.get(frontier.size)
      if (root !== undefined && !root.equals(rootOf(frontier)))
        faults.push({ what: 'the tree does not have the root that was signed', where: `checkpoint ${frontier.size}` })
      checkpoints.delete(frontier.size)
    }
    if (rows.length === 0) break
    after = Number(rows.at(-1)!.seq)
    onProgress(after)
  }
  for (const size of checkpoints.keys())
    faults.push({ what: 'the ledger is shorter than what was signed', where: `checkpoint ${size}` })
  return { entries: frontier.size, withheld, checkpoints: signed, root: rootOf(frontier).toString('hex'), faults }
}

async function readCheckpoints(client: pg.ClientBase, verifier: string, faults: Fault[]): Promise<Map<number, Buffer>> {
  const { rows } = await client.query<{ size: number; root: Buffer; note: string }>(
    'select size, root, note from checkpoint order by size',
  )
  const roots = new Map<number, Buffer>()
  for (const row of rows) {
    const where = `checkpoint ${row.size}`
    try {
      const signed = openCheckpoint(row.note, verifier)
      if (signed.size !== Number(row.size) || !signed.root.equals(row.root))
        faults.push({ what: 'the note signs another state', where })
      roots.set(signed.size, signed.root)
    } catch (error) {
      faults.push({ what: (error as Error).message, where })
    }
  }
  return roots
}

/** @returns the time of the entry, for the next to be held against */
function checkEntry(row: EntryRow, previous: string, faults: Fault[]): string {
  const where = `entry ${row.seq}`
  const leaf = JSON.parse(row.leaf.toString()) as Record<string, unknown>
  for (const column of ['deed', 'kind', 'subject', 'scope', 'batch'] as const) {
    if (leaf[column] !== row[column]) faults.push({ what: `column ${column} is not what the leaf says`, where })
  }
  const time = String(leaf.time)
  if (time !== row.at.toISOString()) faults.push({ what: 'column at is not what the leaf says', where })
  if (time < previous) faults.push({ what: 'time runs backwards', where })
  if (row.salt !== null && row.body !== null) {
    if (saltedHash(row.salt, row.body) !== leaf.body)
      faults.push({ what: 'the body is not the one that was entered', where })
    const reason = row.reason === null ? null : saltedHash(row.salt, row.reason)
    if (reason !== leaf.reason) faults.push({ what: 'the reason is not the one that was entered', where })
  }
  return time
}

async function checkTile(
  client: pg.ClientBase,
  idx: number,
  hashes: readonly Buffer[],
  faults: Fault[],
): Promise<Buffer[]> {
  const { rows } = await client.query<{ hashes: Buffer }>('select hashes from tile where level = 0 and idx = $1', [idx])
  if (!rows[0]?.hashes.equals(Buffer.concat(hashes)))
    faults.push({ what: 'the stored tile is not that of the leaves', where: `tile 0/${idx}` })
  return []
}
