import type pg from 'pg'
import { deriveVerdicts, type Turned } from '#derive/derive.ts'
import { canonical } from '#ledger/canonical.ts'
import { matchPromises, type Pair } from '#model/identity.ts'
import type { Loaded } from '#sources/load.ts'
import { Append, type Appending, type NewEntry } from '#store/append.ts'
import { type Difference, difference } from '#store/difference.ts'
import { type Aliases, aliasKey, type Fresh, type Subject, writeFacts } from '#store/fact-versions.ts'
import { aliasesOf, identify, listCandidates } from '#store/identities.ts'
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
export async function activateBatch(client: pg.PoolClient, by: Appending, activation: Activation): Promise<Activated> {
  const { loaded, prepared, batch, edition, coverage } = activation
  const stream = streamOf(loaded.source.id, loaded.layout.id)
  const append = await Append.begin(client, by)
  const before = append.size
  const changes = difference(prepared, await inForce(client, stream), { edition, coverage })
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
  await listCandidates(client, batch, matching.undecided)
  for (const pair of matching.same) aliases.set(aliasKey(pair.member, pair.alias), pair.canonical)
  const touched = everyName(
    [...news, ...(changes.gone as readonly Subject[]), ...matching.same.flatMap(pairSubjects)],
    aliases,
  )
  await writeFacts(
    client,
    seq,
    touched,
    news.map((p, i) => fresh(p, stream, edition, firstEntry + i)),
    aliases,
  )
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

function identifyEntry(pair: Pair, batch: string): NewEntry {
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
    records: loaded.records,
    sha256: loaded.file.sha256,
    skipped: loaded.skipped,
    source: loaded.source.id,
  })
  return { deed: 'activate', kind: '', subject: batch, scope: '*', batch, schema: 1, body: Buffer.from(body), reason }
}

function fresh(p: Prepared, stream: string, edition: string, entrySeq: number): Fresh {
  return { kind: p.kind, member: p.member, id: p.id, said: { stream, edition, entrySeq, body: p.says } }
}

/** Which of the new promises are promises that stand already, and the other way round. */
async function findSame(
  client: pg.PoolClient,
  members: readonly string[],
  news: readonly Prepared[],
  aliases: Aliases,
) {
  const promises = news.filter((p) => p.kind === 'commitment')
  if (promises.length === 0) return { same: [], undecided: [] }
  const standing = await promisesOf(client, members)
  const named = new Map(standing.map((p) => [aliasKey(p.member, p.id), p]))
  for (const p of promises) named.set(aliasKey(p.member, p.id), promiseRow(p.member, p.id, p.says))
  return matchPromises([...named].filter(([key]) => !aliases.has(key)).map(([, promise]) => promise))
}

function pairSubjects(pair: Pair): Subject[] {
  return [pair.alias, pair.canonical].flatMap((id) => [
    { kind: 'commitment' as const, member: pair.member, id },
    ...(['first', 'last'] as const).map((stage) => ({
      kind: 'assessment' as const,
      member: pair.member,
      id: `${id}/irm/${stage}`,
    })),
  ])
}

/** Each subject under every id that names it. */
function everyName(subjects: readonly Subject[], aliases: Aliases): readonly Subject[] {
  const others = new Map<string, string[]>()
  for (const [key, canonical] of aliases) {
    const [member, alias] = key.split('\u0001') as [string, string]
    for (const [one, other] of [
      [alias, canonical],
      [canonical, alias],
    ] as const) {
      const known = others.get(aliasKey(member, one)) ?? []
      known.push(other)
      others.set(aliasKey(member, one), known)
    }
  }
  const all = new Map<string, Subject>()
  const add = (s: Subject) =>
    all.set(`${s.kind}\u0001${s.member}\u0001${s.id}`, { kind: s.kind, member: s.member, id: s.id })
  for (const s of subjects) {
    add(s)
    if (s.kind !== 'commitment' && s.kind !== 'assessment' && s.kind !== 'milestone') continue
    const slash = s.id.indexOf('/')
    const promise = slash === -1 ? s.id : s.id.slice(0, slash)
    for (const other of others.get(aliasKey(s.member, promise)) ?? [])
      add({ ...s, id: slash === -1 ? other : other + s.id.slice(slash) })
  }
  return [...all.values()]
}
