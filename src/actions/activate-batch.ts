import type pg from 'pg'
import { type ActivatedBatch, activateEntry, confirmEntries, goneEntry, stateEntry } from '#actions/batch-entries.ts'
import { type Found, findSame } from '#actions/find-same.ts'
import { pairEntry } from '#actions/pair-entry.ts'
import { putFacts, putPairs } from '#derive/assessed.ts'
import { type Derivable, enterDerived, readDerivable, type Turned } from '#derive/derive.ts'
import type { Pair } from '#model/identity.ts'
import { type Aliases, aliasKey, canonicalSubject, everyName, type Subject } from '#store/aliases.ts'
import type { Append } from '#store/append.ts'
import { type Confirmed, type Difference, difference, type InForce } from '#store/difference.ts'
import {
  ofTouched,
  replaceFacts,
  resolveTouched,
  type SubjectSaid,
  saidBy,
  standingStatements,
  weighedByEdition,
} from '#store/fact-versions.ts'
import { aliasesOf, identify, listCandidates, subjectsNaming, unlist } from '#store/identities.ts'
import { endedByNewer } from '#store/past-statements.ts'
import { type Prepared, subjectKey } from '#store/prepared.ts'
import { closeStatements, confirmStatements, inForce, openStatements, streamOf } from '#store/statement-versions.ts'
import type { Writes } from '#store/writes.ts'

/** A file that passed its gates and is to take force. */
export interface Activation extends ActivatedBatch {
  readonly prepared: readonly Prepared[]
  /** What was erased of its stream, as `wordsKey` names it. */
  readonly erased: ReadonlySet<string>
  /** Keeps the file, and what was found wrong with it. */
  readonly store: (writes: Writes) => void
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
  const { loaded, prepared, edition, coverage, erased } = activation
  const stream = streamOf(loaded.source.id, loaded.layout.id)
  const from = { source: loaded.source.id, layout: loaded.layout.id, stream }
  const past = { ended: await endedByNewer(client, from, edition), erased }
  const standing = await inForce(client, stream)
  const changes = difference(prepared, standing, { edition, coverage }, past)
  if (isNothingNew(changes)) return nothingNew(changes)
  const around = await askAround(client, { stream, edition }, standing, changes)
  const { members, matching } = around
  const before = append.size
  const turned = await enterAll(append, activation, changes, around).catch(async (error: unknown) => {
    await append.writes.abandon(error)
    throw error
  })
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

/** What stands around the changes of a batch. */
interface Around {
  readonly stream: string
  /** Those of whom the batch changes or confirms anything. */
  readonly members: readonly string[]
  readonly matching: Found
  /** Those found now included. */
  readonly aliases: Aliases
  /** Whatever is touched, under every name. */
  readonly subjects: readonly Subject[]
  /** Those of which there is a fact that holds. */
  readonly held: readonly Subject[]
  /** What is said of them besides what the batch says, and not replaced by it. */
  readonly said: readonly SubjectSaid[]
  readonly derivable: Derivable
}

/** Asks all that has to be asked, so that writing never waits for an answer. */
async function askAround(
  client: pg.PoolClient,
  { stream, edition }: { readonly stream: string; readonly edition: string },
  standing: readonly InForce[],
  { added, changed, gone, confirmed }: Difference,
): Promise<Around> {
  const news = [...added, ...changed]
  const members = membersOf([...news, ...gone, ...confirmed])
  const aliases = await aliasesOf(client, members)
  const matching = await findSame(client, membersOf([...news, ...gone]), news, aliases)
  const naming = await subjectsNaming(client, matching.same)
  for (const pair of matching.same) aliases.set(aliasKey(pair.member, pair.alias), pair.canonical)
  const own = editionsNow(standing, confirmed, edition).map((s) => ({ ...s, stream }))
  const standingNow = [...own, ...(await standingStatements(client, members, stream))]
  const weighed = weighedByEdition(confirmed, { stream, standing: standingNow, aliases })
  const subjects = everyName([...news, ...gone, ...naming, ...weighed], aliases)
  const stood = ofTouched(standingNow, subjects)
  const replaced = new Set([...changed, ...gone].map((s) => subjectKey(s.kind, s.member, s.id)))
  const stays = stood.filter((s) => s.stream !== stream || !replaced.has(subjectKey(s.kind, s.member, s.id)))
  return {
    stream,
    members,
    matching,
    aliases,
    subjects,
    held: stood.flatMap((s) => [s, canonicalSubject(s, aliases)]),
    said: await saidBy(client, stays),
    // what was merely confirmed turns no verdict
    derivable: await readDerivable(client, membersOf(subjects)),
  }
}

function membersOf(subjects: readonly { readonly member: string }[]): readonly string[] {
  return [...new Set(subjects.map((s) => s.member))]
}

/** Statements in force with the edition that they are of once some are confirmed. */
function editionsNow(
  standing: readonly InForce[],
  confirmed: readonly Confirmed[],
  edition: string,
): readonly InForce[] {
  if (confirmed.length === 0) return standing
  const entries = new Set(confirmed.map((c) => c.entrySeq))
  return standing.map((s) => (entries.has(s.entrySeq) ? { ...s, edition } : s))
}

async function enterAll(append: Append, activation: Activation, changes: Difference, around: Around): Promise<Turned> {
  const { batch, edition } = activation
  const { writes } = append
  const { stream, matching, aliases, subjects, held, derivable } = around
  const news = [...changes.added, ...changes.changed]
  const firstEntry = append.size + 1
  // the entry that activates the batch is the last of its own
  const confirmations = confirmEntries(changes.confirmed, batch)
  const seq = firstEntry + news.length + changes.gone.length + confirmations.length + matching.same.length
  activation.store(writes)
  closeStatements(writes, seq, stream, [...changes.changed, ...changes.gone])
  // before the entries, since they cost the database much and us little: meanwhile entries are sealed
  openStatements(writes, seq, { stream, edition, batch }, news, firstEntry)
  confirmStatements(writes, seq, { stream, edition, batch }, changes.confirmed)
  append.enter([
    ...news.map((p) => stateEntry(p, batch)),
    ...changes.gone.map((g) => goneEntry(g, batch)),
    ...confirmations,
    ...matching.same.map((pair) => pairEntry('identify', pair, { batch })),
    activateEntry(activation, changes, matching),
  ])
  identify(writes, seq, matching.same)
  unlist(writes, seq, matching.unlisted)
  listCandidates(writes, seq, batch, matching.listed)
  writes.query('update batch set state = $2, activated_seq = $3 where id = $1', [batch, 'active', seq])
  const fresh = news.map((p, i) => freshlySaid(p, stream, edition, firstEntry + i))
  const facts = await resolveTouched({ subjects, said: [...around.said, ...fresh], aliases }, writes)
  replaceFacts(writes, seq, facts, held)
  putFacts(derivable.coded, held, facts)
  putPairs(derivable.coded, matching)
  return enterDerived(append, derivable)
}

function isNothingNew({ added, changed, gone, confirmed }: Difference): boolean {
  return added.length + changed.length + gone.length + confirmed.length === 0
}

function nothingNew(changes: Difference): Activated {
  return { difference: changes, entries: 0, identified: [], undecided: [], turned: [], checkpoint: null, members: [] }
}

function freshlySaid(p: Prepared, stream: string, edition: string, entrySeq: number): SubjectSaid {
  return { kind: p.kind, member: p.member, id: p.id, said: { stream, edition, entrySeq, body: p.says } }
}
