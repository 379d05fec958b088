import assert from 'node:assert/strict'
import { verifyStore } from '#store/verify.ts'
import { ownerOf, type TestDatabase } from '../database.ts'
import { signed } from './ledger.ts'

/** Does what only somebody with full power over the database can, and undoes it. @returns what verification names meanwhile */
export async function tampered(db: TestDatabase, sql: string): Promise<string[]> {
  const owner = await ownerOf(db)
  try {
    await owner.query("set session_replication_role = 'replica'")
    const undo = await saved(owner, /(?:update|from|into) (\w+)/.exec(sql)![1]!)
    const { rowCount } = await owner.query(sql)
    assert.ok(rowCount! > 0, `${sql} changed nothing`)
    const { faults } = await verifyStore(db.pool, signed)
    await undo()
    return faults.map((f) => `${f.where}: ${f.what}`)
  } finally {
    await owner.end()
  }
}

/** Remembers a table. @returns what puts it back as it is now */
export async function saved(owner: Awaited<ReturnType<typeof ownerOf>>, table: string): Promise<() => Promise<void>> {
  await owner.query(`create temporary table saved as table ${table}`)
  return async () => {
    await owner.query(`delete from ${table}`)
    await owner.query(`insert into ${table} select * from saved`)
  }
}
