import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
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
    writeSync(handle, `${endsWhole(handle) ? '' : '\n\n'}${note}\n`)
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
  if (!existsSync(file)) return { kept: [], faults: [] }
  const text = readFileSync(file, 'utf8')
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

/** Whether the file is empty or ends in an empty line, so that nothing of a note is missing. */
function endsWhole(handle: number): boolean {
  const { size } = fstatSync(handle)
  if (size === 0) return true
  const last = Buffer.alloc(2)
  readSync(handle, last, 0, 2, Math.max(0, size - 2))
  return last.toString() === '\n\n'
}
