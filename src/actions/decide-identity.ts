import type pg from 'pg'
import { findOthers } from '#actions/find-same.ts'
import { pairEntry } from '#actions/pair-entry.ts'
import { type Settled, settleFacts } from '#actions/settle-facts.ts'
import { Invalid, NotFound } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'
import type { Pair } from '#model/identity.ts'
import { type Aliases, aliasKey, canonicalSubject } from '#store/aliases.ts'
import { Append, type Appending } from '#store/append.ts'
import {
  aliasesOf,
  identify,
  type KnownPair,
  knownPairs,
  listCandidates,
  refuse,
  separate,
  subjectsNaming,
} from '#store/identities.ts'
import { inTransaction } from '#store/transaction.ts'

/** What a person found of a pair. */
export interface Decision {
  readonly member: string
  readonly alias: string
  readonly canonical: string
  /** Whether both ids name one promise. */
  readonly same: boolean
  readonly reason: string
}

/**
 * Settles a pair that was listed for a person, or settles one otherwise than it
 * was. One promise: it is kept under OGP's id from now on, with all that is said
 * of either. Two promises: the pair is not brought up again, and each is
 * counted, whatever kept them as one before.
 *
 * @throws NotFound where nothing was found of the pair, or just that already;
 * Invalid where one side is kept as one with something else
 */
export async function decideIdentity(pool: pg.Pool, by: Appending, decision: Decision): Promise<Settled> {
  return inTransaction(pool, async (client) => {
    const append = await Append.begin(client, by)
    const pair = await knownPair(client, decision)
    if (decision.same) return join(client, append, pair, decision.reason)
    return pair.stands === 'same'
      ? keepApart(client, append, pair, decision.reason)
      : leaveApart(client, append, pair, decision.reason)
  })
}

async function knownPair(client: pg.PoolClient, decision: Decision): Promise<KnownPair> {
  const { member, alias, canonical, same } = decision
  const pair = (await knownPairs(client, [alias, canonical])).find((p) => p.member === member && p.alias === alias)
  if (pair === undefined || pair.stands === (same ? 'same' : 'different')) {
    throw new NotFound(
      `unknown pair: ${quoted(`${alias} and ${canonical}`)} of ${member}, expected one that waits for a decision, or was decided otherwise`,
    )
  }
  return pair
}

async function join(client: pg.PoolClient, append: Append, pair: Pair, reason: string): Promise<Settled> {
  refuseTaken(pair, await aliasesOf(client, [pair.member]))
  const seq = append.enter([pairEntry('identify', pair, { reason })])
  identify(append.writes, seq, [pair])
  await append.writes.settled()
  const touched = await subjectsNaming(client, [pair])
  return settleFacts(client, append, { seq, touched, counted: [pair.member] })
}

/** A promise has one id of OGP's at most, and one key of ours that gives way to it. */
function refuseTaken({ member, alias, canonical }: Pair, aliases: Aliases): void {
  const other =
    aliases.get(aliasKey(member, alias)) ??
    [...aliases]
      .find(([key, kept]) => kept === canonical && key.startsWith(aliasKey(member, '')))?.[0]
      .split('\u0001')[1]
  if (other === undefined) return
  throw new Invalid(
    `identified promise: ${quoted(`${alias} or ${canonical}`)}, kept as one with ${quoted(other)}, expected neither to be: find those two to be different first`,
  )
}

async function leaveApart(client: pg.PoolClient, append: Append, pair: Pair, reason: string): Promise<Settled> {
  const seq = await append.add([pairEntry('distinguish', pair, { reason })])
  await refuse(client, seq, pair)
  return settleFacts(client, append, { seq, touched: [], counted: [pair.member] })
}

/** All that was kept under the one name goes back to the names that the sources give it. */
async function keepApart(client: pg.PoolClient, append: Append, pair: Pair, reason: string): Promise<Settled> {
  const naming = await subjectsNaming(client, [pair])
  const before = await aliasesOf(client, [pair.member])
  const touched = [...naming, ...naming.map((s) => canonicalSubject(s, before))]
  before.delete(aliasKey(pair.member, pair.alias))
  const listed = await findOthers(client, pair, before)
  const seq = append.enter([pairEntry('separate', pair, { reason, listed })])
  separate(append.writes, seq, pair)
  listCandidates(append.writes, seq, null, listed)
  await append.writes.settled()
  return settleFacts(client, append, { seq, touched, counted: [pair.member] })
}
