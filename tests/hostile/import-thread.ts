// Imports files in a thread of its own, so that one that takes for ever, or all memory, can be ended.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { parentPort, workerData } from 'node:worker_threads'
import pg from 'pg'
import { importFile } from '#actions/import-file.ts'
import { Invalid } from '#base/errors.ts'
import { parseSignerKey } from '#ledger/note.ts'
import { sources } from '#sources/index.ts'
import { receive } from '#sources/receive.ts'
import type { Received, Source } from '#sources/source.ts'
import { sessionOptions } from '#store/connection.ts'
import type { Outcome, Task } from './outcome.ts'

const pool = new pg.Pool({ ...sessionOptions(workerData.url), max: 2 })
const by = { account: 'test', now: new Date('2026-01-02T03:04:05.678Z'), signer: parseSignerKey(workerData.key) }

parentPort!.on('message', async (task: Task) => {
  const outcome = await outcomeOf(task)
  parentPort!.postMessage(outcome)
})

async function outcomeOf({ path, source, bytes, name }: Task): Promise<Outcome> {
  const reader = sources.find((s) => s.id === source)!
  try {
    const received = await receive(path, { stdin: Readable.from([]) })
    return await bring(reader, received)
  } catch (error) {
    // tables are packed by Kept and never received: a spoilt pack must be survived all the same
    if (bytes === null || !(error instanceof Invalid)) return failure(error)
  }
  try {
    return await bring(reader, { name, bytes, origin: path, sha256: createHash('sha256').update(bytes).digest('hex') })
  } catch (error) {
    return failure(error)
  }
}

async function bring(source: Source, file: Received): Promise<Outcome> {
  const { batch, activated, loaded } = await importFile(pool, by, source, file, { dryRun: false, reason: null })
  const { added, changed, gone } = activated.difference
  return {
    is: 'accepted',
    batch,
    sha256: file.sha256,
    entries: activated.entries,
    added: added.length,
    changed: changed.length,
    gone: gone.length,
    skipped: loaded.skipped,
  }
}

function failure(error: unknown): Outcome {
  if (error instanceof Invalid) return { is: 'refused', message: error.message, issues: error.issues }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  return { is: 'broken', what: `${name}: ${message.slice(0, 500)}`, where: (stack ?? '').slice(0, 3000) }
}
