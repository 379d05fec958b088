import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { importFile } from '#actions/import-file.ts'
import { packFolder } from '#sources/bundled/pack.ts'
import { bundled } from '#sources/bundled/source.ts'
import type { Appending } from '#store/append.ts'

const FOLDER = fileURLToPath(new URL('../../data/bundled', import.meta.url))

/** What bringing in the bundled facts changed. */
export interface Brought {
  readonly entries: number
  readonly checkpoint: string | null
}

/**
 * Brings in the facts that ship with Kept, where the newest bundle that was
 * brought in is another one. A bundle that was withdrawn stays withdrawn.
 *
 * @returns null where there was nothing to do
 */
export async function bringBundle(pool: pg.Pool, by: Appending, folder = FOLDER): Promise<Brought | null> {
  const file = await packFolder(folder)
  const { rows } = await pool.query<{ sha256: string }>(
    'select sha256 from batch where source = $1 order by activated_seq desc limit 1',
    [bundled.id],
  )
  if (rows[0]?.sha256 === file.sha256) return null
  const { activated, batch } = await importFile(pool, by, bundled, file, { dryRun: false, reason: null })
  return { entries: activated.entries, checkpoint: batch === null ? null : activated.checkpoint }
}
