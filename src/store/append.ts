import type pg from 'pg'
import { signCheckpoint } from '#ledger/checkpoint.ts'
import { newSalt, sealEntry } from '#ledger/envelope.ts'
import {
  appendLeaves,
  type Frontier,
  frontierFromBytes,
  frontierToBytes,
  leafHash,
  openFrontier,
  rootOf,
} from '#ledger/merkle.ts'
import type { Signer } from '#ledger/note.ts'
import { copyRows } from '#store/copy.ts'
import { TILE, TILE_HEIGHT, tileRoot } from '#store/verify-tiles.ts'
import { Writes } from '#store/writes.ts'

/** An entry that is to be appended. */
export interface NewEntry {
  readonly deed: string
  readonly kind: string
  readonly subject: string
  readonly scope: string
  readonly batch: string | null
  /** Version of the shape of the body. */
  readonly schema: number
  readonly body: Buffer
  readonly reason: string | null
}

/** Who appends, when, and with which key the checkpoint is signed. */
export interface Appending {
  readonly account: string
  readonly now: Date
  readonly signer: Signer
}

/** One number for all that append to one database. */
const APPEND_LOCK = 5_260_190_011

/** Waits until nobody else appends; held until the transaction of the caller ends. */
export async function lockLedger(client: pg.ClientBase): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [APPEND_LOCK])
}

/**
 * Appends entries in one transaction of the caller: takes the one lock at the
 * first, numbers them without a gap, and ends with tiles and a signed
 * checkpoint.
 */
export class Append {
  /** What else this transaction writes. */
  readonly writes: Writes
  readonly #client: pg.PoolClient
  readonly #by: Appending
  readonly #at: Date
  readonly #frontier: Frontier
  /** Hashes of the leaves that no full tile holds yet. */
  readonly #tail: Buffer[]
  /** Roots of the tiles that have become full. */
  readonly #roots: Buffer[] = []
  #size: number

  private constructor(
    client: pg.PoolClient,
    by: Appending,
    at: Date,
    frontier: Frontier,
    tail: Buffer[],
    size: number,
  ) {
    this.writes = new Writes(client)
    this.#client = client
    this.#by = by
    this.#at = at
    this.#frontier = frontier
    this.#tail = tail
    this.#size = size
  }

  /**
   * Waits for its turn and reads where the ledger stands. Time never runs backwards: a clock that does is overruled.
   *
   * @throws Invalid where the newest checkpoint cannot be built upon
   */
  static async begin(client: pg.PoolClient, by: Appending): Promise<Append> {
    await lockLedger(client)
    const { rows } = await client.query<{ size: number; root: Buffer; frontier: Buffer; at: Date }>(
      'select size, root, frontier, at from checkpoint order by size desc limit 1',
    )
    const head = rows[0]
    if (head === undefined) return new Append(client, by, by.now, frontierFromBytes(0, Buffer.alloc(0)), [], 0)
    const size = Number(head.size)
    const leaves = await client.query<{ leaf: Buffer }>('select leaf from entry where seq > $1 order by seq', [
      size - (size % TILE),
    ])
    const at = new Date(Math.max(head.at.getTime(), by.now.getTime()))
    return new Append(
      client,
      by,
      at,
      openFrontier(size, head.frontier, head.root),
      leaves.rows.map((r) => leafHash(r.leaf)),
      size,
    )
  }

  /** Number of entries so far, those of this transaction included: the sequence number of the newest. */
  get size(): number {
    return this.#size
  }

  get at(): Date {
    return this.#at
  }

  /** @returns the sequence number of the first; the others follow in order */
  async add(entries: readonly NewEntry[]): Promise<number> {
    const first = this.enter(entries)
    await this.writes.settled()
    return first
  }

  /** The same without waiting until they are written. */
  enter(entries: readonly NewEntry[]): number {
    const first = this.#size + 1
    if (entries.length === 0) return first
    const salts: Buffer[] = []
    // each is sealed when it is sent: hashing goes on while the database writes what came before
    copyRows(this.writes, 'entry', ENTRY, this.#entryRows(entries, salts, first))
    copyRows(this.writes, 'entry_body', BODY, bodyRows(entries, salts, first))
    this.#size += entries.length
    return first
  }

  /** Writes the tiles that have become full and the signed checkpoint, and waits until all is written. @returns the signed note */
  async finish(): Promise<string> {
    await this.writes.settled()
    await this.#writeTiles()
    const root = rootOf(this.#frontier)
    const note = signCheckpoint({ size: this.#size, root }, this.#by.signer)
    await this.#client.query('insert into checkpoint (size, root, frontier, note, at) values ($1, $2, $3, $4, $5)', [
      this.#size,
      root,
      frontierToBytes(this.#frontier),
      note,
      this.#at,
    ])
    return note
  }

  *#entryRows(entries: readonly NewEntry[], salts: Buffer[], first: number): Iterable<readonly unknown[]> {
    const time = this.#at.toISOString()
    for (const [i, e] of entries.entries()) {
      const { leaf, hash, salt } = seal(e, this.#by.account, time)
      salts.push(salt)
      this.#tail.push(hash)
      appendLeaves(this.#frontier, [hash], this.#noteRoot)
      yield [first + i, leaf, e.deed, e.kind, e.subject, e.scope, e.batch, this.#at]
    }
  }

  readonly #noteRoot = (height: number, root: Buffer): void => {
    if (height === TILE_HEIGHT) this.#roots.push(root)
  }

  async #writeTiles(): Promise<void> {
    let hashes = this.#tail
    let level = 0
    let end = this.#size
    let roots: readonly Buffer[] = this.#roots
    while (hashes.length >= TILE) {
      const firstIdx = Math.floor(end / TILE) - Math.floor(hashes.length / TILE)
      const full = Math.floor(hashes.length / TILE)
      const tiles = Array.from({ length: full }, (_, i) => hashes.slice(i * TILE, (i + 1) * TILE))
      const rows = tiles.map((t, i) => [level, firstIdx + i, Buffer.concat(t)] as const)
      copyRows(this.writes, 'tile', TILES, rows)
      await this.writes.settled()
      if (level > 0) roots = tiles.map(tileRoot)
      end = Math.floor(end / TILE)
      hashes = [...(await this.#rootsBefore(level, firstIdx)), ...roots]
      level++
    }
  }

  /** Roots of the full tiles of a level that no full tile of the level above holds yet. */
  async #rootsBefore(level: number, before: number): Promise<Buffer[]> {
    const from = before - (before % TILE)
    const { rows } = await this.#client.query<{ hashes: Buffer }>(
      'select hashes from tile where level = $1 and idx >= $2 and idx < $3 order by idx',
      [level, from, before],
    )
    return rows.map((r) => tileRoot(Array.from({ length: TILE }, (_, i) => r.hashes.subarray(i * 32, i * 32 + 32))))
  }
}

interface Sealed {
  readonly leaf: Buffer
  readonly hash: Buffer
  readonly salt: Buffer
}

function seal(entry: NewEntry, account: string, time: string): Sealed {
  const salt = newSalt()
  const { leaf, leafHash: hash } = sealEntry({
    deed: entry.deed,
    account,
    kind: entry.kind,
    subject: entry.subject,
    scope: entry.scope,
    batch: entry.batch,
    time,
    schema: entry.schema,
    bodyBytes: entry.body,
    reasonBytes: entry.reason === null ? null : Buffer.from(entry.reason),
    salt,
  })
  return { leaf, hash, salt }
}

const ENTRY = {
  seq: 'bigint',
  leaf: 'bytea',
  deed: 'text',
  kind: 'text',
  subject: 'text',
  scope: 'text',
  batch: 'text',
  at: 'timestamptz',
} as const
const TILES = { level: 'smallint', idx: 'bigint', hashes: 'bytea' } as const
const BODY = { seq: 'bigint', salt: 'bytea', body: 'bytea', reason: 'bytea' } as const

function* bodyRows(
  entries: readonly NewEntry[],
  salts: readonly Buffer[],
  first: number,
): Iterable<readonly unknown[]> {
  for (const [i, e] of entries.entries())
    yield [first + i, salts[i]!, e.body, e.reason === null ? null : Buffer.from(e.reason)]
}
