import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Loaded, loadFile } from '#sources/load.ts'
import { MemberIndex } from '#sources/member-index.ts'
import type { Received, Source } from '#sources/source.ts'
import { loadTables, rowsOf } from '../bundled/loaded.ts'

const shared = join(import.meta.dirname, '../../../shared/data')
const samples = join(import.meta.dirname, '../../data/samples')

/** A file as if it had just been received. */
export function received(bytes: Uint8Array, name: string): Received {
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), origin: name }
}

/** A real file beside the project; null where it is not there. */
export function sharedFile(path: string): Received | null {
  const place = join(shared, path)
  return existsSync(place) ? received(readFileSync(place), basename(path)) : null
}

/** Why a test on a real file is not run; false where it is. */
export function skipWithout(path: string): string | false {
  return existsSync(join(shared, path)) ? false : `no file at ${join(shared, path)}`
}

/** A made-up file of the project. */
export function sample(name: string): Received {
  return received(readFileSync(join(samples, name)), name)
}

/** All members of the bundled tables, as an import knows them. */
export async function bundledMembers(): Promise<MemberIndex> {
  return new MemberIndex(
    rowsOf(await loadTables(), 'member').map(({ id, body }) => ({
      slug: id,
      code: body.code ?? null,
      name: body.name ?? id,
      aliases: [...(body.aliases ?? []), ...(body.names ?? []).map(({ name }) => name)],
    })),
  )
}

/** The members of the made-up files. */
export const madeUpMembers = new MemberIndex([
  { slug: 'ruritania', code: 'RUR', name: 'Ruritania', aliases: [] },
  { slug: 'strelsau-ruritania', code: null, name: 'Strelsau, Ruritania', aliases: ['Strelsau'] },
  { slug: 'slovak-republic', code: 'SVK', name: 'Slovak Republic', aliases: [] },
  { slug: 'united-kingdom', code: 'GBR', name: 'United Kingdom', aliases: [] },
  { slug: 'czech-republic', code: 'CZE', name: 'Czech Republic', aliases: [] },
])

/** A made-up file, read by its source. */
export function loadSample(source: Source, name: string): Promise<Loaded> {
  return loadFile(source, sample(name), madeUpMembers)
}

/** How often each issue arose, by code. */
export function issueTable(loaded: Loaded): Readonly<Record<string, number>> {
  return Object.fromEntries(loaded.issues.map(({ code, count }) => [code, count]))
}

/** The body of one subject, as it will be stored; null where nothing is said of it. */
export function bodyOf(loaded: Loaded, kind: string, id: string): Readonly<Record<string, unknown>> | null {
  const found = loaded.statements.find((one) => one.kind === kind && one.id === id)
  return (found?.body as Readonly<Record<string, unknown>> | undefined) ?? null
}
