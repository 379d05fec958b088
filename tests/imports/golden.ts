import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Loaded } from '#sources/load.ts'

const folder = join(import.meta.dirname, '../golden')

/**
 * Holds what a file says, and what was wrong with it, against a golden file. A
 * missing one is written, except where CI is set; a difference lands beside it.
 */
export function matchesGolden(name: string, loaded: Loaded): void {
  const found = `${[
    ...loaded.issues.map(({ severity, code, count }) => `${severity} ${code} ${count}`),
    ...loaded.statements.map(({ kind, member, id, row, body }) => JSON.stringify({ kind, member, id, row, body })),
  ].join('\n')}\n`
  const place = join(folder, name)
  const changed = `${place}-changed`
  if (!existsSync(place) && process.env.CI === undefined) writeFileSync(place, found)
  const golden = existsSync(place) ? readFileSync(place, 'utf8') : null
  rmSync(changed, { force: true })
  if (golden === found) return
  writeFileSync(changed, found)
  assert.equal(found, golden, `${name} differs from what was agreed; see ${changed}`)
}
