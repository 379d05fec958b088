import type pg from 'pg'
import { matchPromises, type Named, type Pair } from '#model/identity.ts'
import { type Aliases, aliasKey } from '#store/aliases.ts'
import { listedPairs, pairKey, refusedPairs } from '#store/identities.ts'
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
  const named = await standingPromises(client, members)
  for (const p of promises) named.set(aliasKey(p.member, p.id), promiseRow(p.member, p.id, p.says))
  // those too of which one side was withdrawn: they wait again once it is said again
  const waiting = await listedPairs(client, members)
  const asked = new Set(waiting.filter((p) => p.batch === null).map(pairKey))
  const { same, undecided } = match(named, aliases, { refused: await refusedPairs(client, members), asked })
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

/**
 * What else either side of a pair may be, once it is kept apart. None of it
 * waits yet: while the two were one nothing else was asked of either. What texts
 * alone would join is among it, since a person has just found that they mislead.
 *
 * @param aliases those that hold once the pair is kept apart
 */
export async function findOthers(client: pg.PoolClient, pair: Pair, aliases: Aliases): Promise<readonly Pair[]> {
  const refused = new Set([...(await refusedPairs(client, [pair.member])), pairKey(pair)])
  const { same, undecided } = match(await standingPromises(client, [pair.member]), aliases, { refused })
  return [...same, ...undecided].filter((p) => p.alias === pair.alias || p.canonical === pair.canonical)
}

type Matched = Pick<Found, 'same' | 'undecided'>

/** @param persons pairs that a person found to be two promises, and those that a person is asked of since */
function match(
  named: ReadonlyMap<string, Named>,
  aliases: Aliases,
  persons: { readonly refused: ReadonlySet<string>; readonly asked?: ReadonlySet<string> },
): Matched {
  const own = [...named].filter(([key]) => !aliases.has(key)).map(([, one]) => one)
  const isRefused = (p: Pair) => persons.refused.has(pairKey(p))
  const isAsked = (p: Pair) => persons.asked?.has(pairKey(p)) === true
  const { same, undecided } = matchPromises(own, isRefused, isAsked)
  const settled = settledBy(aliases)
  return { same, undecided: undecided.filter((p) => !settled.has(aliasKey(p.member, p.canonical))) }
}

async function standingPromises(client: pg.PoolClient, members: readonly string[]): Promise<Map<string, Named>> {
  return new Map((await promisesOf(client, members)).map((p) => [aliasKey(p.member, p.id), p]))
}

/** Promises that another key was found to be: whatever else is like them is another promise, whichever file came first. */
function settledBy(aliases: Aliases): ReadonlySet<string> {
  return new Set([...aliases].map(([key, canonical]) => aliasKey(key.slice(0, key.indexOf('\u0001')), canonical)))
}
