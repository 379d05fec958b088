import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type pg from 'pg'
import { openCheckpointOf } from '#ledger/checkpoint.ts'
import type { Fault } from '#store/faults.ts'
import type { KeptCheckpoint } from '#store/verify-ledger.ts'

/*
 * Checkpoints outside the data folder: signed notes, one after the other, an
 * empty line behind each. Whoever copies this file elsewhere can see later
 * whether the ledger was rolled back or rewritten.
 */

/** Adds a checkpoint in one write, and waits until the disk has it. */
export function keepCheckpoint(file: string, note: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const handle = openSync(file, 'a+')
  try {
    writeFileSync(handle, `${endsWhole(handle) ? '' : '\n\n'}${note}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** What a checkpoint file holds. */
export interface KeptCheckpoints {
  readonly kept: readonly KeptCheckpoint[]
  /** What in it is no checkpoint of this ledger. */
  readonly faults: readonly Fault[]
}

const NOTE = /[^\n]+\n\d+\n[A-Za-z0-9+/=]+\n(?:[^\n]+\n)*\n(?:— [^\n]+\n)+/g

/** Reads the file; none where there is no file. A note that was cut off at its end by a crash is no fault. */
export function readCheckpoints(file: string, verifiers: readonly string[]): KeptCheckpoints {
  return parse(file, existsSync(file) ? readFileSync(file, 'utf8') : '', verifiers)
}

function parse(file: string, text: string, verifiers: readonly string[]): KeptCheckpoints {
  const kept: KeptCheckpoint[] = []
  const faults: Fault[] = []
  let end = 0
  for (const found of text.matchAll(NOTE)) {
    if (text.slice(end, found.index).trim() !== '')
      faults.push({ where: file, what: 'it holds lines that are no checkpoint' })
    end = found.index + found[0].length
    const where = `${file}, checkpoint ${found[0].split('\n')[1]}`
    try {
      kept.push({ ...openCheckpointOf(found[0], verifiers), where })
    } catch (error) {
      faults.push({
        where,
        what: `${(error as Error).message}: the ledger was replaced, or the file is of another ledger`,
      })
    }
  }
  return { kept, faults }
}

/** How much of the file a quick look reads; some two hundred checkpoints. */
const TAIL = 65_536

/**
 * Whether the newest checkpoint of the file is one of the ledger: a quick look
 * at every start. `kept verify` does it thoroughly.
 */
export async function lastCheckpointFault(
  db: Pick<pg.Pool, 'query'>,
  file: string,
  verifiers: readonly string[],
): Promise<Fault | null> {
  const { kept, faults } = parse(file, tailOf(file), verifiers)
  const last = kept.at(-1)
  if (last === undefined) return faults.at(-1) ?? null
  const { rows } = await db.query<{ size: number; root: Buffer | null }>(
    'select (select max(size) from checkpoint) as size, (select root from checkpoint where size = $1) as root',
    [last.size],
  )
  const { size, root } = rows[0] ?? { size: null, root: null }
  if ((size ?? 0) < last.size)
    return {
      where: last.where,
      what: `the ledger has ${size ?? 0} entries, ${last.size} were signed: it was rolled back`,
    }
  if (root !== null && !root.equals(last.root))
    return { where: last.where, what: 'the ledger does not have the root that was signed: it was rewritten' }
  return null
}

function tailOf(file: string): string {
  if (!existsSync(file)) return ''
  const handle = openSync(file, 'r')
  try {
    const { size } = fstatSync(handle)
    const tail = Buffer.alloc(Math.min(size, TAIL))
    readSync(handle, tail, 0, tail.length, size - tail.length)
    const text = tail.toString()
    // the first note may be cut in two
    return size > TAIL ? text.slice(text.indexOf('\n\n', text.indexOf('\n\n') + 2) + 2) : text
  } finally {
    closeSync(handle)
  }
}

/** Whether the file is empty or ends in an empty line, so that nothing of a note is missing. */
function endsWhole(handle: number): boolean {
  const { size } = fstatSync(handle)
  if (size === 0) return true
  const last = Buffer.alloc(2)
  readSync(handle, last, 0, 2, Math.max(0, size - 2))
  return last.toString() === '\n\n'
}
