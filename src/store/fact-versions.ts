import type pg from 'pg'
import { type KindId, kindOf } from '#model/kinds/index.ts'
import { type Aliases, canonicalSubject, canonicalWords, type Subject } from '#store/aliases.ts'
import { copyCell, copyRows, jsonCell } from '#store/copy.ts'
import { type StatementBody, subjectKey } from '#store/prepared.ts'
import { type Resolved, resolve, type Said } from '#store/resolve.ts'
import { factTable, OPEN_SEQ, snakeCase } from '#store/tables.ts'
import { announceFigures } from '#store/transaction.ts'

/** A statement that this transaction has just made; its body need not be read back. */
export interface Fresh extends Subject {
  readonly said: Said
}

/** What changed in the statements, as far as facts depend on it. */
export interface Touched {
  /** Subjects whose statements or names changed, under every name that a source gives them. */
  readonly subjects: readonly Subject[]
  readonly fresh: readonly Fresh[]
  readonly aliases: Aliases
}

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
export async function writeFacts(client: pg.ClientBase, seq: number, touched: Touched): Promise<readonly NewFact[]> {
  await nameTouched(client, touched.subjects)
  const facts = resolveAll(touched, await standing(client, touched.fresh))
  for (const [kind, ofKind] of byKind(facts)) {
    await closeVersions(client, kind, seq)
    await insertVersions(
      client,
      kind,
      ofKind.map((f) => ({ ...f, from: seq, to: null })),
    )
  }
  await client.query('drop table touched')
  if (facts.some((f) => FIGURES_OF.includes(f.kind))) await announceFigures(client)
  return facts
}

/** What figures over members are made of beside what is derived: printed ones, and who is in which region and level. */
const FIGURES_OF: readonly KindId[] = ['member', 'published-figure']

/** What the statements of one subject come to, whoever's words they are; null where there are none. */
export function resolveNamed(subject: Subject, said: readonly Said[], aliases: Aliases): Resolved | null {
  if (said.length === 0) return null
  return resolve(
    subject.kind,
    said.map((s) => ({ ...s, body: canonicalWords(subject, s.body, aliases) })),
  )
}

/** What a stored body says. An erased one says nothing any more; the page tells that it was withheld. */
export function wordsOf(body: Buffer | null): Readonly<Record<string, unknown>> {
  return body === null ? {} : (JSON.parse(body.toString()) as StatementBody).says
}

async function nameTouched(client: pg.ClientBase, touched: readonly Subject[]): Promise<void> {
  await client.query('create temporary table touched (kind text, member text, id text) on commit drop')
  await copyRows(
    client,
    'touched',
    ['kind', 'member', 'id'],
    lines(touched, (t) => [t.kind, t.member, t.id].map(copyCell).join('\t')),
  )
  await client.query('analyze touched')
}

/** What all sources say of the touched subjects, as far as it is stored; what was just said need not be read. */
async function standing(client: pg.ClientBase, fresh: readonly Fresh[]): Promise<Map<string, Said[]>> {
  const firstFresh = fresh.reduce((first, f) => Math.min(first, f.said.entrySeq), Number.MAX_SAFE_INTEGER)
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
       join entry_body b on b.seq = s.entry_seq
      where s.entry_seq < $1`,
    [firstFresh],
  )
  const said = new Map<string, Said[]>()
  for (const r of rows) {
    push(said, subjectKey(r.kind, r.member, r.id), {
      stream: r.stream,
      edition: r.edition,
      entrySeq: Number(r.entry_seq),
      body: wordsOf(r.body),
    })
  }
  return said
}

function resolveAll({ subjects, fresh, aliases }: Touched, stored: Map<string, Said[]>): NewFact[] {
  const groups = new Map<string, { subject: Subject; said: Said[] }>()
  const saidOf = (s: Subject) => {
    const subject = canonicalSubject(s, aliases)
    const key = subjectKey(subject.kind, subject.member, subject.id)
    const group = groups.get(key) ?? { subject, said: [] }
    groups.set(key, group)
    return group.said
  }
  for (const s of subjects) saidOf(s).push(...(stored.get(subjectKey(s.kind, s.member, s.id)) ?? []))
  for (const f of fresh) saidOf(f).push(f.said)
  return [...groups.values()].map(({ subject, said }) => ({
    kind: subject.kind,
    member: subject.member,
    id: subject.id,
    resolved: resolveNamed(subject, said, aliases),
  }))
}

/** Closes what held of the touched subjects, under the name a source gives them and under the one they are kept by. */
async function closeVersions(client: pg.ClientBase, kind: KindId, seq: number): Promise<void> {
  await client.query(
    `update ${factTable(kind).name} f set to_seq = $1
       from (select distinct t.member, t.id from touched t where t.kind = $2) x
      where f.member = x.member and f.id = x.id and f.to_seq = 9223372036854775807`,
    [seq, kind],
  )
}

/** A version as it is to be written; `to` is null while it holds. */
export interface FactVersion extends NewFact {
  readonly from: number
  readonly to: number | null
}

/** Writes versions of facts of one kind; those of which nobody speaks are left out. */
export async function insertVersions(
  client: pg.ClientBase,
  kind: KindId,
  versions: readonly FactVersion[],
): Promise<void> {
  const fields = Object.entries(kindOf(kind).fields)
  const keys = ['member', 'id', 'from_seq', 'to_seq', 'statements', 'conflicts']
  await copyRows(
    client,
    factTable(kind).name,
    [...keys, ...fields.map(([name]) => snakeCase(name))],
    lines(versions, ({ member, id, from, to, resolved }) => {
      if (resolved === null) return null
      const cells = fields.map(([name, field]) =>
        field.type === 'json' ? jsonCell(resolved.fields[name]) : copyCell(resolved.fields[name]),
      )
      const key = [member, id, from, to ?? OPEN_SEQ, resolved.statements, resolved.conflicts]
      return [...key.map(copyCell), ...cells].join('\t')
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
