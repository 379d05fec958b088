import type pg from 'pg'
import { canonicalId } from '#model/identity.ts'
import { type KindId, kindOf } from '#model/kinds/index.ts'
import { copyCell, copyRows, jsonCell } from '#store/copy.ts'
import { type StatementBody, subjectKey } from '#store/prepared.ts'
import { type Resolved, resolve, type Said } from '#store/resolve.ts'
import { factTable, snakeCase } from '#store/tables.ts'

/** A subject as some source names it. */
export interface Subject {
  readonly kind: KindId
  readonly member: string
  readonly id: string
}

/** A statement that this transaction has just made; its body need not be read back. */
export interface Fresh extends Subject {
  readonly said: Said
}

/** Ids that give way to others, by member and alias. */
export type Aliases = ReadonlyMap<string, string>

/** A new version of a fact; `resolved` is null where no source speaks of it any more. */
export interface NewFact extends Subject {
  readonly resolved: Resolved | null
}

/**
 * Works out anew what the sources together say of the touched subjects, closes
 * the versions that held and writes the new ones, all as of entry `seq`.
 *
 * @returns every new fact, under its canonical id
 */
export async function writeFacts(
  client: pg.PoolClient,
  seq: number,
  touched: readonly Subject[],
  fresh: readonly Fresh[],
  aliases: Aliases,
): Promise<readonly NewFact[]> {
  await nameTouched(client, touched)
  const facts = resolveAll(touched, fresh, await standing(client), aliases)
  for (const [kind, ofKind] of byKind(facts)) {
    await closeVersions(client, kind, seq)
    await insertVersions(client, kind, seq, ofKind)
  }
  await client.query('drop table touched')
  return facts
}

/** 'mexico MEX-2-14': how `Aliases` are keyed. */
export function aliasKey(member: string, id: string): string {
  return `${member}\u0001${id}`
}

async function nameTouched(client: pg.PoolClient, touched: readonly Subject[]): Promise<void> {
  await client.query('create temporary table touched (kind text, member text, id text) on commit drop')
  await copyRows(
    client,
    'touched',
    ['kind', 'member', 'id'],
    lines(touched, (t) => [t.kind, t.member, t.id].map(copyCell).join('\t')),
  )
  await client.query('analyze touched')
}

/** What all sources say of the touched subjects, as far as it is stored. */
async function standing(client: pg.PoolClient): Promise<Map<string, Said[]>> {
  const { rows } = await client.query<{
    kind: string
    member: string
    id: string
    stream: string
    edition: string
    entry_seq: number
    body: Buffer | null
  }>(
    `select s.kind, s.member, s.id, s.stream, s.edition, s.entry_seq, b.body
       from touched t
       join statement s on s.kind = t.kind and s.member = t.member and s.id = t.id and s.to_seq = 9223372036854775807
       join entry_body b on b.seq = s.entry_seq`,
  )
  const said = new Map<string, Said[]>()
  for (const r of rows) {
    // an erased body says nothing any more; the page tells that it was withheld
    const body = r.body === null ? {} : (JSON.parse(r.body.toString()) as StatementBody).says
    push(said, subjectKey(r.kind, r.member, r.id), {
      stream: r.stream,
      edition: r.edition,
      entrySeq: Number(r.entry_seq),
      body,
    })
  }
  return said
}

function resolveAll(
  touched: readonly Subject[],
  fresh: readonly Fresh[],
  stored: Map<string, Said[]>,
  aliases: Aliases,
): NewFact[] {
  const groups = new Map<string, { subject: Subject; said: Map<string, Said> }>()
  const groupOf = (s: Subject) => {
    const subject = { kind: s.kind, member: s.member, id: canonicalOf(s, aliases) }
    const key = subjectKey(subject.kind, subject.member, subject.id)
    const group = groups.get(key) ?? { subject, said: new Map<string, Said>() }
    groups.set(key, group)
    return group
  }
  for (const t of touched) {
    const group = groupOf(t)
    for (const s of stored.get(subjectKey(t.kind, t.member, t.id)) ?? []) group.said.set(`${s.stream} ${t.id}`, s)
  }
  for (const f of fresh) groupOf(f).said.set(`${f.said.stream} ${f.id}`, f.said)
  return [...groups.values()].map(({ subject, said }) => ({
    ...subject,
    resolved:
      said.size === 0 ? null : withCanonicalCommitment(subject, resolve(subject.kind, [...said.values()]), aliases),
  }))
}

function canonicalOf(s: Subject, aliases: Aliases): string {
  return canonicalId(s.kind, s.id, (id) => aliases.get(aliasKey(s.member, id)) ?? id)
}

function withCanonicalCommitment(subject: Subject, resolved: Resolved, aliases: Aliases): Resolved {
  const named = resolved.fields.commitment
  const canonical = typeof named === 'string' ? aliases.get(aliasKey(subject.member, named)) : undefined
  if (canonical === undefined) return resolved
  return {
    ...resolved,
    fields: { ...resolved.fields, commitment: canonical },
    conflicts: resolved.conflicts.filter((c) => c !== 'commitment'),
  }
}

/** Closes what held of the touched subjects, under the name a source gives them and under the one they are kept by. */
async function closeVersions(client: pg.PoolClient, kind: KindId, seq: number): Promise<void> {
  await client.query(
    `update ${factTable(kind).name} f set to_seq = $1
       from (select distinct t.member, t.id from touched t where t.kind = $2) x
      where f.member = x.member and f.id = x.id and f.to_seq = 9223372036854775807 and f.from_seq < $1`,
    [seq, kind],
  )
}

async function insertVersions(
  client: pg.PoolClient,
  kind: KindId,
  seq: number,
  facts: readonly NewFact[],
): Promise<void> {
  const fields = Object.entries(kindOf(kind).fields)
  const columns = ['member', 'id', 'from_seq', 'statements', 'conflicts', ...fields.map(([name]) => snakeCase(name))]
  await copyRows(
    client,
    factTable(kind).name,
    columns,
    lines(facts, (f) => {
      const { resolved } = f
      if (resolved === null) return null
      const cells = fields.map(([name, field]) =>
        field.type === 'json' ? jsonCell(resolved.fields[name]) : copyCell(resolved.fields[name]),
      )
      return [
        copyCell(f.member),
        copyCell(f.id),
        seq,
        copyCell(resolved.statements),
        copyCell(resolved.conflicts),
        ...cells,
      ].join('\t')
    }),
  )
}

function byKind(facts: readonly NewFact[]): Map<KindId, NewFact[]> {
  const groups = new Map<KindId, NewFact[]>()
  for (const f of facts) push(groups, f.kind, f)
  return groups
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

function* lines<T>(items: readonly T[], line: (item: T) => string | null): Iterable<string> {
  for (const item of items) {
    const text = line(item)
    if (text !== null) yield text
  }
}
