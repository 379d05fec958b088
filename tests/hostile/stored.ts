import type pg from 'pg'
import { tables } from '#store/tables.ts'

/** How much stands in each table, in all and in force, and the root of the ledger. */
export type Stored = Readonly<Record<string, string>>

const counts = tables
  .map(({ name, columns }) => {
    const open = Object.hasOwn(columns, 'to_seq') ? 'count(*) filter (where to_seq = 9223372036854775807)' : 'count(*)'
    return `select '${name}' as name, count(*) || ' ' || ${open} as rows from ${name}`
  })
  .join(' union all ')

/** What stands in the store, told so that nothing can change without its being seen. */
export async function stored(pool: pg.Pool): Promise<Stored> {
  const { rows } = await pool.query<{ name: string; rows: string }>(
    `${counts} union all (select 'root', size || ' ' || encode(root, 'hex') from checkpoint order by size desc limit 1)`,
  )
  return Object.fromEntries(rows.map((r) => [r.name, r.rows]))
}

/** Rows of a table in all, and those in force. */
export function rowsIn(state: Stored, table: string): readonly [all: number, open: number] {
  const [all, open] = (state[table] ?? '0 0').split(' ').map(Number)
  return [all ?? 0, open ?? 0]
}

/** What differs between two states, table by table. */
export function differing(before: Stored, after: Stored): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((n) => before[n] !== after[n]).map((n) => `${n}: ${before[n]} before, ${after[n]} after`)
}
