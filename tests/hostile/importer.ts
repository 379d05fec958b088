import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { newSignerKey, parseSignerKey, type Signer } from '#ledger/note.ts'
import type { Outcome, Task } from './outcome.ts'

/** Longest time that a small file may take, on a machine that has other things to do. */
const LIMIT_MILLIS = 20_000
const LIMIT_HEAP_MB = 1_024

/** Imports hostile files as `kept import` does, each with a limit of time and memory. */
export class Importer {
  readonly #url: string
  readonly #key = newSignerKey('kept-test')
  readonly #folder = mkdtempSync(join(tmpdir(), 'kept-hostile-'))
  #thread: Worker | null = null
  /** How long the last import took. */
  millis = 0

  constructor(url: string) {
    this.#url = url
    process.once('exit', () => rmSync(this.#folder, { recursive: true, force: true }))
  }

  /** The key by which it signs checkpoints. */
  get signer(): Signer {
    return parseSignerKey(this.#key)
  }

  /** Writes the bytes to a file and imports that. */
  async import(source: string, name: string, bytes: Uint8Array): Promise<Outcome> {
    const path = join(this.#folder, `hostile${extname(name)}`)
    writeFileSync(path, bytes)
    const began = performance.now()
    const outcome = await this.#ask({
      path,
      source,
      name: 'hostile.zip',
      bytes: extname(name) === '.zip' ? bytes : null,
    })
    this.millis = performance.now() - began
    return outcome
  }

  async close(): Promise<void> {
    await this.#thread?.terminate()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #ask(task: Task): Promise<Outcome> {
    const thread = this.#running()
    return new Promise((resolve) => {
      const broken = (what: string, where = '') => {
        this.#thread = null
        settle({ is: 'broken', what, where })
        void thread.terminate()
      }
      const failed = (error: Error) => broken(`${error.name}: ${error.message}`, error.stack)
      const timer = setTimeout(() => broken(`no end within ${LIMIT_MILLIS / 1000} s`), LIMIT_MILLIS)
      const settle = (outcome: Outcome) => {
        clearTimeout(timer)
        thread.off('message', settle).off('error', failed)
        resolve(outcome)
      }
      thread.on('message', settle).on('error', failed).postMessage(task)
    })
  }

  #running(): Worker {
    this.#thread ??= new Worker(new URL('./import-thread.ts', import.meta.url), {
      workerData: { url: this.#url, key: this.#key },
      resourceLimits: { maxOldGenerationSizeMb: LIMIT_HEAP_MB },
    })
    return this.#thread
  }
}
