import type pg from 'pg'
import { matchPromises, type Pair } from '#model/identity.ts'
import { type Aliases, aliasKey } from '#store/aliases.ts'
import { pairKey, refusedPairs, waitingPairs } from '#store/identities.ts'
import type { Prepared } from '#store/prepared.ts'
import { promiseRow, promisesOf } from '#store/statement-versions.ts'

/** Two names of promises, and what is to be done about them. */
export interface Found {
  readonly same: readonly Pair[]
  /** All that a person must decide, and of these what was not listed, or for other reasons. */
  readonly undecided: readonly Pair[]
  readonly listed: readonly Pair[]
  /** What is on the list and is not alike any more, or for other reasons. */
  readonly unlisted: readonly Pair[]
}

const NOTHING_FOUND: Found = { same: [], undecided: [], listed: [], unlisted: [] }

/** Which of the new promises are promises that stand already, and the other way round. */
export async function findSame(
  client: pg.PoolClient,
  members: readonly string[],
  news: readonly Prepared[],
  aliases: Aliases,
): Promise<Found> {
  const promises = news.filter((p) => p.kind === 'commitment')
  if (promises.length === 0) return NOTHING_FOUND
  const standing = await promisesOf(client, members)
  const named = new Map(standing.map((p) => [aliasKey(p.member, p.id), p]))
  for (const p of promises) named.set(aliasKey(p.member, p.id), promiseRow(p.member, p.id, p.says))
  const found = matchPromises([...named].filter(([key]) => !aliases.has(key)).map(([, one]) => one))
  const refused = await refusedPairs(client, members)
  const same = found.same.filter((p) => !refused.has(pairKey(p)))
  const settled = settledBy(aliases)
  const isOpen = (p: Pair) => !refused.has(pairKey(p)) && !settled.has(aliasKey(p.member, p.canonical))
  const undecided = found.undecided.filter(isOpen)
  const waiting = await waitingPairs(client, members)
  const reasons = (pairs: readonly Pair[]) => new Map(pairs.map((p) => [pairKey(p), `${p.why} ${p.likeness}`]))
  const [before, now] = [reasons(waiting), reasons(undecided)]
  // of a promise whose words were erased nobody can tell any more whether it is still alike
  const isTold = (p: Pair) => named.has(aliasKey(p.member, p.alias)) && named.has(aliasKey(p.member, p.canonical))
  return {
    same,
    undecided,
    listed: undecided.filter((p) => before.get(pairKey(p)) !== now.get(pairKey(p))),
    unlisted: waiting.filter((p) => isTold(p) && before.get(pairKey(p)) !== now.get(pairKey(p))),
  }
}

/** Promises that another key was found to be: whatever else is like them is another promise, whichever file came first. */
function settledBy(aliases: Aliases): ReadonlySet<string> {
  return new Set([...aliases].map(([key, canonical]) => aliasKey(key.slice(0, key.indexOf('\u0001')), canonical)))
}
