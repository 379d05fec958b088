import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const KEPT = fileURLToPath(new URL('../../bin/kept.mjs', import.meta.url))

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A data folder of its own, with or without another database than Kept’s own. */
export interface Place {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  remove(): void
}

/** A fresh place. @param databaseUrl a test database, so that no server need be started */
export function freshPlace(databaseUrl?: string): Place {
  const parent = mkdtempSync(join(tmpdir(), 'kept-cmd-'))
  const folder = join(parent, 'd')
  return {
    folder,
    env: { KEPT_DATA: folder, PORT: '0', ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  }
}

/** Starts `kept` as a person does; the caller ends it. */
export function start(place: Place, args: readonly string[]): ChildProcess {
  const { DATABASE_URL: _, ...env } = process.env
  return spawn(process.execPath, [KEPT, ...args], { env: { ...env, ...place.env }, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** Runs `kept` to its end. */
export function run(place: Place, args: readonly string[], stdin = ''): Promise<Ran> {
  return ended(start(place, args), stdin)
}

/** Waits for the end, and for all that was printed. */
export function ended(child: ChildProcess, stdin = ''): Promise<Ran> {
  let [out, err] = ['', '']
  child.stdout!.setEncoding('utf8').on('data', (text) => (out += text))
  child.stderr!.setEncoding('utf8').on('data', (text) => (err += text))
  child.stdin!.on('error', () => {}).end(stdin)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}
