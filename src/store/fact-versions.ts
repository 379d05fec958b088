import type pg from 'pg'
import { type KindId, kindOf } from '#model/kinds/index.ts'
import { type Aliases, canonicalSubject, canonicalWords, type Subject } from '#store/aliases.ts'
import { type ColumnType, copyRows } from '#store/copy.ts'
import { type StatementBody, subjectKey } from '#store/prepared.ts'
import { isTied, type Resolved, resolve, type Said } from '#store/resolve.ts'
import { factTable, OPEN_SEQ, snakeCase } from '#store/tables.ts'
import { announceFigures } from '#store/transaction.ts'
import { eachInTurn, type Writes } from '#store/writes.ts'

/** A statement with what it says, whoever made it. */
export interface SubjectSaid extends Subject {
  readonly said: Said
}

/** What changed in the statements, as far as facts depend on it. */
export interface Touched {
  /** Subjects whose statements or names changed, under every name that a source gives them. */
  readonly subjects: readonly Subject[]
  /** What is said of them now. */
  readonly said: readonly SubjectSaid[]
  readonly aliases: Aliases
}

/** A new version of a fact; `resolved` is null where no source speaks of it any more. */
export interface NewFact extends Subject {
  readonly resolved: Resolved | null
}

/** Works out what the sources together say of the touched subjects, each under its canonical id. */
export async function resolveTouched(
  { subjects, said, aliases }: Touched,
  writes: Writes,
): Promise<readonly NewFact[]> {
  const groups = new Map<string, { readonly subject: Subject; readonly said: Said[] }>()
  const saidOf = (s: Subject) => {
    const subject = canonicalSubject(s, aliases)
    const key = subjectKey(subject.kind, subject.member, subject.id)
    const known = groups.get(key)
    if (known !== undefined) return known.said
    const group = { subject, said: [] }
    groups.set(key, group)
    return group.said
  }
  await eachInTurn(subjects, saidOf, writes)
  await eachInTurn(said, (s) => saidOf(s).push(s.said), writes)
  const facts: NewFact[] = []
  const settle = ({ subject, said }: { readonly subject: Subject; readonly said: readonly Said[] }) => {
    const { kind, member, id } = subject
    facts.push({ kind, member, id, resolved: resolveNamed(subject, said, aliases) })
  }
  await eachInTurn(groups.values(), settle, writes)
  return facts
}

/**
 * Closes, as of entry `seq`, the versions that hold of some subjects, and
 * writes the new ones.
 *
 * @param held those of the touched subjects of which there may be a version, under every name
 */
export function replaceFacts(writes: Writes, seq: number, facts: readonly NewFact[], held: readonly Subject[]): void {
  for (const [kind, ofKind] of Map.groupBy(held, (s) => s.kind)) closeVersions(writes, kind, seq, ofKind)
  for (const [kind, ofKind] of Map.groupBy(facts, (f) => f.kind))
    insertVersions(writes, kind, versionsFrom(seq, ofKind))
  if (facts.some((f) => FIGURES_OF.includes(f.kind))) announceFigures(writes)
}

/** What figures over members are made of beside what is derived: printed ones, and who is in which region and level. */
const FIGURES_OF: readonly KindId[] = ['member', 'published-figure']

function* versionsFrom(seq: number, facts: readonly NewFact[]): Iterable<FactVersion> {
  for (const f of facts) yield { ...f, from: seq, to: null }
}

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

/** A statement in force, without its body. */
export interface StandingStatement extends Subject {
  readonly stream: string
  readonly edition: string
  readonly entrySeq: number
}

/** All statements in force of some members, or those of all streams but one. */
export async function standingStatements(
  client: pg.ClientBase,
  members: readonly string[],
  but: string | null = null,
): Promise<readonly StandingStatement[]> {
  const { rows } = await client.query<Omit<StandingStatement, 'entrySeq'> & { readonly entry_seq: number }>(
    `select kind, member, id, stream, edition, entry_seq from statement
      where member = any($1) and stream is distinct from $2 and to_seq = 9223372036854775807`,
    [members, but],
  )
  return rows.map(({ entry_seq: entrySeq, ...rest }) => ({ ...rest, entrySeq }))
}

/** Those of the statements that speak of the touched subjects. */
export function ofTouched<S extends Subject>(statements: readonly S[], touched: readonly Subject[]): readonly S[] {
  if (statements.length === 0) return []
  const keys = new Set(touched.map((t) => subjectKey(t.kind, t.member, t.id)))
  return statements.filter((s) => keys.has(subjectKey(s.kind, s.member, s.id)))
}

/**
 * Those of some statements of one stream whose weight hangs on their edition:
 * of the same subject speaks another one that precedence does not tell from it.
 */
export function weighedByEdition<S extends Subject>(
  statements: readonly S[],
  among: {
    readonly stream: string
    readonly standing: readonly (Subject & { readonly stream: string })[]
    readonly aliases: Aliases
  },
): readonly S[] {
  const { stream, standing, aliases } = among
  const keyOf = (s: Subject) => {
    const { kind, member, id } = canonicalSubject(s, aliases)
    return subjectKey(kind, member, id)
  }
  const concerned = new Set(statements.map(keyOf))
  // of one stream two statements come to one subject only where one of its names gave way
  const others = standing.filter((s) => (aliases.size > 0 || s.stream !== stream) && concerned.has(keyOf(s)))
  const told = Map.groupBy(others, keyOf)
  const isOther = (s: S, other: Subject & { readonly stream: string }) => other.stream !== stream || other.id !== s.id
  return statements.filter((s) => told.get(keyOf(s))?.some((o) => isOther(s, o) && isTied(s.kind, stream, o.stream)))
}

/** What statements in force say. */
export async function saidBy(
  client: pg.ClientBase,
  statements: readonly StandingStatement[],
): Promise<readonly SubjectSaid[]> {
  if (statements.length === 0) return []
  const { rows } = await client.query<{ seq: number; body: Buffer | null }>(
    'select seq, body from entry_body where seq = any($1::bigint[])',
    [statements.map((s) => s.entrySeq)],
  )
  const bodies = new Map(rows.map((r) => [r.seq, r.body]))
  return statements.map(({ kind, member, id, stream, edition, entrySeq }) => ({
    kind,
    member,
    id,
    said: { stream, edition, entrySeq, body: wordsOf(bodies.get(entrySeq) ?? null) },
  }))
}

/** Closes what holds of some subjects, under the name a source gives them and under the one they are kept by. */
function closeVersions(writes: Writes, kind: KindId, seq: number, subjects: readonly Subject[]): void {
  writes.query(
    `update ${factTable(kind).name} f set to_seq = $1
       from (select distinct * from unnest($2::text[], $3::text[]) as t(member, id)) x
      where f.member = x.member and f.id = x.id and f.to_seq = 9223372036854775807`,
    [seq, subjects.map((s) => s.member), subjects.map((s) => s.id)],
  )
}

/** A version as it is to be written; `to` is null while it holds. */
export interface FactVersion extends NewFact {
  readonly from: number
  readonly to: number | null
}

/** Writes versions of facts of one kind; those of which nobody speaks are left out. */
export function insertVersions(writes: Writes, kind: KindId, versions: Iterable<FactVersion>): void {
  const fields = Object.keys(kindOf(kind).fields)
  const { name, columns } = factTable(kind)
  const order = ['member', 'id', 'from_seq', 'to_seq', 'statements', 'conflicts', ...fields.map(snakeCase)]
  // the tables of facts have columns of no other types
  const types = Object.fromEntries(order.map((column) => [column, columns[column]!.type as ColumnType]))
  copyRows(writes, name, types, rows())
  function* rows(): Iterable<readonly unknown[]> {
    for (const { member, id, from, to, resolved } of versions) {
      if (resolved === null) continue
      const row: unknown[] = [member, id, from, to ?? OPEN_SEQ, resolved.statements, resolved.conflicts]
      for (const field of fields) row.push(resolved.fields[field])
      yield row
    }
  }
}
