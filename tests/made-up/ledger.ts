import assert from 'node:assert/strict'
import type pg from 'pg'
import { type Decision, decideIdentity } from '#actions/decide-identity.ts'
import { importFile } from '#actions/import-file.ts'
import { newSignerKey, parseSignerKey, verifierKey } from '#ledger/note.ts'
import type { Source } from '#sources/source.ts'
import { verifyStore } from '#store/verify.ts'
import { fileOf, type Said } from './source.ts'

const signer = parseSignerKey(newSignerKey('kept-test'))

/** Who appends in tests, on a fixed day. */
export const by = { account: 'test', signer, now: new Date('2026-01-02T03:04:05.678Z') }

/** Keys under which the ledger of a test must be signed. */
export const signed = { verifiers: [verifierKey(signer)], kept: [] }

/** Imports what a made-up source says. */
export function bring(pool: pg.Pool, source: Source, said: Said) {
  return importFile(pool, by, source, fileOf(said), { dryRun: false, reason: null })
}

/** Has a person find that two ids are one promise, or two. */
export function decide(pool: pg.Pool, decision: Omit<Decision, 'reason'>) {
  return decideIdentity(pool, by, { ...decision, reason: 'read both plans' })
}

/** Fails where anything in the database is not what the entries say. */
export async function assertVerifies(pool: pg.Pool): Promise<void> {
  assert.deepEqual((await verifyStore(pool, signed)).faults, [])
}

/** The version of a fact that holds, or null. */
export async function factNow(pool: pg.Pool, table: string, id: string) {
  const { rows } = await pool.query(`select * from ${table} where id = $1 and to_seq = 9223372036854775807`, [id])
  assert.ok(rows.length <= 1, `${table} ${id} has ${rows.length} versions in force`)
  return rows[0] ?? null
}
