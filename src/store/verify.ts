import type pg from 'pg'
import { type Fault, Faults } from '#store/faults.ts'
import { inSnapshot } from '#store/transaction.ts'
import { type FactsCheck, verifyFacts } from '#store/verify-facts.ts'
import { type KeptCheckpoint, type LedgerCheck, verifyLedger } from '#store/verify-ledger.ts'

/** What verification found. */
export interface Verified {
  readonly ledger: LedgerCheck
  readonly facts: FactsCheck
  /** How many things do not hold; `faults` tells the first of them. */
  readonly faultCount: number
  readonly faults: readonly Fault[]
}

/** How far verification has come. */
export interface VerifyProgress {
  readonly part: 'entries' | 'members'
  readonly done: number
  /** null where it is not known beforehand. */
  readonly of: number | null
}

/**
 * Recomputes the ledger from its stored bytes and rebuilds statements and facts
 * from its entries, all in one snapshot, so that others may write meanwhile.
 */
export async function verifyStore(
  pool: pg.Pool,
  signed: { readonly verifiers: readonly string[]; readonly kept: readonly KeptCheckpoint[] },
  onProgress: (progress: VerifyProgress) => void = () => {},
): Promise<Verified> {
  return inSnapshot(pool, async (client) => {
    const faults = new Faults()
    const ledger = await verifyLedger(client, signed, {
      faults,
      onProgress: (done) => onProgress({ part: 'entries', done, of: null }),
    })
    const facts = await verifyFacts(client, {
      faults,
      onProgress: (done, of) => onProgress({ part: 'members', done, of }),
    })
    return { ledger, facts, faultCount: faults.count, faults: faults.listed }
  })
}
