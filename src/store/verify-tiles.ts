import type pg from 'pg'
import { appendLeaves, frontierFromBytes, rootOf } from '#ledger/merkle.ts'
import type { Faults } from '#store/faults.ts'

/** Hashes in a full tile. */
export const TILE = 256
/** Height of the subtree that a full tile is the top of. */
export const TILE_HEIGHT = 8

/** The root of the subtree that a full tile is the top of. */
export function tileRoot(hashes: readonly Buffer[]): Buffer {
  const frontier = frontierFromBytes(0, Buffer.alloc(0))
  appendLeaves(frontier, hashes)
  return rootOf(frontier)
}

/** Holds the stored tiles of all levels against the hashes of the leaves, as these go by. */
export class TileCheck {
  readonly #client: pg.ClientBase
  readonly #faults: Faults
  /** Hashes of each level that no full tile holds yet. */
  readonly #held: Buffer[][] = []
  readonly #full: number[] = []

  constructor(client: pg.ClientBase, faults: Faults) {
    this.#client = client
    this.#faults = faults
  }

  async add(hash: Buffer, level = 0): Promise<void> {
    this.#held[level] ??= []
    const held = this.#held[level]
    held.push(hash)
    if (held.length < TILE) return
    const idx = this.#full[level] ?? 0
    const { rows } = await this.#client.query<{ hashes: Buffer }>(
      'select hashes from tile where level = $1 and idx = $2',
      [level, idx],
    )
    if (!rows[0]?.hashes.equals(Buffer.concat(held)))
      this.#faults.add(`tile ${level}/${idx}`, 'the stored tile is not that of the leaves')
    this.#full[level] = idx + 1
    this.#held[level] = []
    await this.add(tileRoot(held), level + 1)
  }

  /** Finds tiles that stand for no leaf. */
  async finish(): Promise<void> {
    const { rows } = await this.#client.query<{ level: number; idx: number }>(
      'select level, idx from tile order by level, idx',
    )
    for (const { level, idx } of rows) {
      if (idx >= (this.#full[level] ?? 0)) this.#faults.add(`tile ${level}/${idx}`, 'it holds leaves that no entry has')
    }
  }
}
