import type { Asking } from '#queries/asking.ts'
import { findFiles } from '#queries/coverage/files.ts'
import { stateOf } from '#queries/state.ts'
import type { StateRef } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'

/** What the data rest on: files with their terms, and the signed state of the ledger. */
export interface DataIndexView {
  /** Files in force, oldest first. */
  readonly files: readonly DataFile[]
  /** Null while the ledger is empty. */
  readonly checkpoint: { readonly entries: number; readonly note: string } | null
  readonly state: StateRef
}

export interface DataFile {
  readonly title: string
  readonly publisher: string
  readonly licence: string
  readonly edition: string
  readonly file: string
  readonly sha256: string
  readonly entry: number
}

/** The files in force, with their terms, and the newest checkpoint. */
export async function getData({ store }: Asking): Promise<DataIndexView> {
  const [files, checkpoint] = await Promise.all([
    store.once('coverage files', () => findFiles(store)),
    store.once('checkpoint', () => readCheckpoint(store)),
  ])
  return {
    files: files
      .filter((f) => f.state === 'active')
      .map(({ title, publisher, licence, edition, file, sha256, entry }) => ({
        title,
        publisher,
        licence,
        edition,
        file,
        sha256,
        entry,
      })),
    checkpoint,
    state: stateOf(store),
  }
}

async function readCheckpoint(store: ReadStore): Promise<DataIndexView['checkpoint']> {
  const [row] = await store.rows<{ size: string | number; note: string }>(
    'select c.size, c.note from checkpoint c where c.size <= $1 order by c.size desc limit 1',
  )
  return row === undefined ? null : { entries: Number(row.size), note: row.note }
}
