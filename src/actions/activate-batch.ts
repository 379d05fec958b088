import type pg from 'pg'
import { deriveVerdicts, type Turned } from '#derive/derive.ts'
import { canonical } from '#ledger/canonical.ts'
import { matchPromises, type Pair } from '#model/identity.ts'
import type { Loaded } from '#sources/load.ts'
import { type Aliases, aliasKey, everyName } from '#store/aliases.ts'
import type { Append, NewEntry } from '#store/append.ts'
import { type Difference, difference } from '#store/difference.ts'
import { type Fresh, writeFacts } from '#store/fact-versions.ts'
import {
  aliasesOf,
  identify,
  listCandidates,
  pairKey,
  refusedPairs,
  subjectsNaming,
  unlist,
  waitingPairs,
} from '#store/identities.ts'
import { endedByNewer } from '#store/past-statements.ts'
import { type Prepared, STATEMENT_SCHEMA } from '#store/prepared.ts'
import {
  closeStatements,
  inForce,
  openStatements,
  promiseRow,
  promisesOf,
  streamOf,
} from '#store/statement-versions.ts'

/** A file that passed its gates and is to take force. */
export interface Activation {
  readonly batch: string
  readonly loaded: Loaded
  readonly prepared: readonly Prepared[]
  readonly coverage: 'full' | 'partial'
  readonly edition: string
  readonly reason: string | null
  /** What was erased of its stream, as `wordsKey` names it. */
  readonly erased: ReadonlySet<string>
}

/** What an activation changed. */
export interface Activated {
  readonly difference: Difference
  /** Entries appended; 0 where the file says nothing new. */
  readonly entries: number
  readonly identified: readonly Pair[]
  readonly undecided: readonly Pair[]
  readonly turned: Turned
  /** The signed checkpoint, null where nothing was appended. */
  readonly checkpoint: string | null
  readonly members: readonly string[]
}

/**
 * Puts a batch in force in the transaction of the caller: entries, statements,
 * identities, facts and verdicts together, or nothing. Facts hold from the
 * entry that activates the batch, the last of its own, so no state of the
 * ledger shows half a batch.
 */
export async function activateBatch(client: pg.PoolClient, append: Append, activation: Activation): Promise<Activated> {
  const { loaded, prepared, batch, edition, coverage } = activation
  const stream = streamOf(loaded.source.id, loaded.layout.id)
  const before = append.size
  const from = { source: loaded.source.id, layout: loaded.layout.id, stream }
  const past = { ended: await endedByNewer(client, from, edition), erased: activation.erased }
  const changes = difference(prepared, await inForce(client, stream), { edition, coverage }, past)
  const news = [...changes.added, ...changes.changed]
  if (news.length === 0 && changes.gone.length === 0) return nothingNew(changes)

  const members = [...new Set([...news, ...changes.gone].map((s) => s.member))]
  const firstEntry = await append.add(news.map((p) => stateEntry(p, batch)))
  await append.add(
    changes.gone.map((g) => ({ ...stateless('gone', batch), kind: g.kind, subject: g.id, scope: g.member || '*' })),
  )
  const aliases = await aliasesOf(client, members)
  const matching = await findSame(client, members, news, aliases)
  await append.add(matching.same.map((pair) => identifyEntry(pair, batch)))
  const seq = await append.add([activateEntry(activation, changes)])

  await closeStatements(client, seq, stream, [...changes.changed, ...changes.gone])
  await openStatements(client, seq, { stream, edition, batch }, news, firstEntry)
  await identify(client, seq, matching.same)
  await unlist(client, seq, matching.unlisted)
  await listCandidates(client, seq, batch, matching.listed)
  for (const pair of matching.same) aliases.set(aliasKey(pair.member, pair.alias), pair.canonical)
  const subjects = everyName([...news, ...changes.gone, ...(await subjectsNaming(client, matching.same))], aliases)
  const fresh = news.map((p, i) => freshFact(p, stream, edition, firstEntry + i))
  await writeFacts(client, seq, { subjects, fresh, aliases })
  const turned = await deriveVerdicts(client, append, members)
  await client.query('update batch set state = $2, activated_seq = $3 where id = $1', [batch, 'active', seq])
  const checkpoint = await append.finish()
  return {
    difference: changes,
    entries: append.size - before,
    identified: matching.same,
    undecided: matching.undecided,
    turned,
    checkpoint,
    members,
  }
}

function nothingNew(changes: Difference): Activated {
  return { difference: changes, entries: 0, identified: [], undecided: [], turned: [], checkpoint: null, members: [] }
}

function stateless(deed: string, batch: string): Omit<NewEntry, 'kind' | 'subject' | 'scope'> {
  return { deed, batch, schema: 1, body: Buffer.from('{}'), reason: null }
}

function stateEntry(p: Prepared, batch: string): NewEntry {
  return {
    deed: 'state',
    kind: p.kind,
    subject: p.id,
    scope: p.member || '*',
    batch,
    schema: STATEMENT_SCHEMA,
    body: p.payload,
    reason: null,
  }
}

/** Two ids were found to name one promise. */
export function identifyEntry(pair: Pair, batch: string | null): NewEntry {
  const body = canonical({ alias: pair.alias, canonical: pair.canonical, likeness: pair.likeness, why: pair.why })
  return {
    deed: 'identify',
    kind: 'commitment',
    subject: pair.alias,
    scope: pair.member,
    batch,
    schema: 1,
    body: Buffer.from(body),
    reason: null,
  }
}

function activateEntry({ loaded, batch, coverage, edition, reason }: Activation, changes: Difference): NewEntry {
  const body = canonical({
    added: changes.added.length,
    changed: changes.changed.length,
    coverage,
    edition,
    file: loaded.file.name,
    gone: changes.gone.length,
    layout: loaded.layout.id,
    licence: loaded.source.licence,
    origin: /^https?:/.test(loaded.file.origin) ? loaded.file.origin : null,
    publisher: loaded.source.publisher,
    records: loaded.records,
    sha256: loaded.file.sha256,
    skipped: loaded.skipped,
    source: loaded.source.id,
    title: loaded.source.title,
  })
  return { deed: 'activate', kind: '', subject: batch, scope: '*', batch, schema: 1, body: Buffer.from(body), reason }
}

function freshFact(p: Prepared, stream: string, edition: string, entrySeq: number): Fresh {
  return { kind: p.kind, member: p.member, id: p.id, said: { stream, edition, entrySeq, body: p.says } }
}

/** Two names of promises, and what is to be done about them. */
interface Found {
  readonly same: readonly Pair[]
  /** All that a person must decide, and of these what was not listed, or for other reasons. */
  readonly undecided: readonly Pair[]
  readonly listed: readonly Pair[]
  /** What is on the list and is not alike any more, or for other reasons. */
  readonly unlisted: readonly Pair[]
}

const NOTHING_FOUND: Found = { same: [], undecided: [], listed: [], unlisted: [] }

/** Which of the new promises are promises that stand already, and the other way round. */
async function findSame(
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
