import type pg from 'pg'
import { identifyEntry } from '#actions/activate-batch.ts'
import { type Settled, settleFacts } from '#actions/settle-facts.ts'
import { NotFound } from '#base/errors.ts'
import { canonical } from '#ledger/canonical.ts'
import type { Pair } from '#model/identity.ts'
import { Append, type Appending, type NewEntry } from '#store/append.ts'
import { candidate, identify, refuse, subjectsNaming } from '#store/identities.ts'
import { inTransaction } from '#store/transaction.ts'

/** What a person found of a listed pair. */
export interface Decision {
  readonly member: string
  readonly alias: string
  readonly canonical: string
  /** Whether both ids name one promise. */
  readonly same: boolean
  readonly reason: string
}

/**
 * Settles a pair that was listed for a person. One promise: it is kept under
 * OGP's id from now on, with all that is said of either. Two promises: the pair
 * is not brought up again, and both are counted.
 *
 * @throws NotFound where the pair is not listed, or was settled meanwhile
 */
export async function decideIdentity(pool: pg.Pool, by: Appending, decision: Decision): Promise<Settled> {
  return inTransaction(pool, async (client) => {
    const append = await Append.begin(client, by)
    const pair = await candidate(client, decision)
    if (pair === null) {
      throw new NotFound(
        `unknown pair: ${JSON.stringify(`${decision.alias} and ${decision.canonical}`)} of ${decision.member}, expected one that waits for a decision`,
      )
    }
    const entry = decision.same ? identifyEntry(pair, null) : distinguishEntry(pair)
    const seq = await append.add([{ ...entry, reason: decision.reason }])
    if (decision.same) identify(append.writes, seq, [pair])
    else await refuse(client, seq, pair)
    await append.writes.settled()
    const touched = decision.same ? await subjectsNaming(client, [pair]) : []
    return settleFacts(client, append, { seq, touched, counted: [pair.member] })
  })
}

function distinguishEntry(pair: Pair): NewEntry {
  const body = canonical({ alias: pair.alias, canonical: pair.canonical, likeness: pair.likeness, why: pair.why })
  return {
    deed: 'distinguish',
    kind: 'commitment',
    subject: pair.alias,
    scope: pair.member,
    batch: null,
    schema: 1,
    body: Buffer.from(body),
    reason: null,
  }
}
