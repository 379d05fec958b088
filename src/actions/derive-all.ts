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

/** Works out every verdict and measure by the rules of this release, and enters what turned. */
export async function deriveAll(pool: pg.Pool, by: Appending): Promise<DerivedAll> {
  return inTransaction(
    pool,
    async (client) => {
      const append = await Append.begin(client, by)
      const before = append.size
      const turned: Turn[] = []
      for (const { members } of await derivedMembers(client))
        turned.push(...(await deriveVerdicts(client, append, members)))
      const entries = append.size - before
      if (entries === 0) return { entries, turned, checkpoint: null }
      const checkpoint = await append.finish()
      await announce(client, [''])
      return { entries, turned, checkpoint }
    },
    ({ entries }) => entries > 0,
  )
}
