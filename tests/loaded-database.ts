import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importFile } from '#actions/import-file.ts'
import { redactEntry } from '#actions/redact-entry.ts'
import { newSignerKey, parseSignerKey } from '#ledger/note.ts'
import type { Asking } from '#queries/asking.ts'
import { packFolder } from '#sources/bundled/pack.ts'
import { bundled } from '#sources/bundled/source.ts'
import { sources } from '#sources/index.ts'
import type { Received, Source } from '#sources/source.ts'
import { ReadStore } from '#store/read-store.ts'
import { type TestDatabase, testDatabase } from './database.ts'

/** A database with the facts that ship with Kept in it, and how to bring in more. */
export interface LoadedDatabase extends TestDatabase {
  /** Brings in another file of a source, given itself or by its id, as `kept import` does. */
  load(source: Source | string, path: string): Promise<void>
  /** Erases what an entry said. */
  redact(entry: number): Promise<void>
  /** The store as it stands, asked on one fixed day. */
  ask(today?: string): Promise<Asking>
}

/** The day on which tests ask, unless they say otherwise. */
export const TODAY = '2024-11-24'

const BUNDLED = fileURLToPath(new URL('../data/bundled', import.meta.url))

/** A fresh database with the bundled facts, brought in by the real import. */
export async function loadedDatabase(): Promise<LoadedDatabase> {
  const database = await testDatabase()
  const signer = parseSignerKey(newSignerKey('kept.test'))
  const by = { account: 'test', now: new Date('2024-11-01T12:00:00Z'), signer }
  const bring = async (source: Source, file: Received) => {
    await importFile(database.pool, by, source, file, { dryRun: false, reason: null })
  }
  await bring(bundled, await packFolder(BUNDLED))
  return {
    ...database,
    load: async (source, path) => {
      const reader = typeof source === 'string' ? sources.find((s) => s.id === source)! : source
      await bring(reader, await received(path))
    },
    redact: async (entry) => {
      await redactEntry(database.pool, by, entry, 'test')
    },
    ask: async (today = TODAY) => ({ store: await ReadStore.now(database.pool), today }),
  }
}

async function received(path: string): Promise<Received> {
  const bytes = await readFile(path)
  return { name: basename(path), bytes, sha256: createHash('sha256').update(bytes).digest('hex'), origin: path }
}

/** The path of a file of the shared test data; null, with a printed reason, where it is absent. */
export function sharedFile(path: string): string | null {
  const full = fileURLToPath(new URL(`../../shared/data/${path}`, import.meta.url))
  if (existsSync(full)) return full
  console.log(`skipped: no ${path} beside the project`)
  return null
}
