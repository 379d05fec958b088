import type pg from 'pg'
import { derivedMembers } from '#derive/check-derived.ts'
import { deriveVerdicts, type Turn } from '#derive/derive.ts'
import { Append, type Appending } from '#store/append.ts'
import { announce, inTransaction } from '#store/transaction.ts'

/** What deriving everything again changed. */
export interface DerivedAll {
  /** Entries appended; 0 where all stood as the rules say. */
  readonly entries: number
  readonly turned: readonly Turn[]
  /** The signed checkpoint; null where nothing was appended. */
  readonly checkpoint: string | null
}

/** Works out every verdict and measure, and what is kept for searching, by this release, and enters what turned. */
export async function deriveAll(pool: pg.Pool, by: Appending): Promise<DerivedAll> {
  return inTransaction(pool, async (client) => {
    const append = await Append.begin(client, by)
    const before = append.size
    const turned: Turn[] = []
    for (const { members } of await derivedMembers(client))
      turned.push(...(await deriveVerdicts(client, append, members)))
    await append.writes.settled()
    const entries = append.size - before
    const checkpoint = entries === 0 ? null : await append.finish()
    await announce(client, [''])
    return { entries, turned, checkpoint }
  })
}

/** Whether a commitment is not kept for searching: it was brought in by a release that did not search. */
export async function isUnsearchable(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ found: boolean }>(
    `select exists (
       select from commitment c where c.to_seq = 9223372036854775807 and not exists (
         select from search s where s.member = c.member and s.commitment = c.id and s.to_seq = c.to_seq)) as found`,
  )
  return rows[0]?.found === true
}
