import type pg from 'pg'
import type { KindId } from '#model/kinds/index.ts'
import type { Subject } from '#store/aliases.ts'
import { copyRows } from '#store/copy.ts'
import type { Confirmed, InForce } from '#store/difference.ts'
import type { Prepared } from '#store/prepared.ts'
import type { Writes } from '#store/writes.ts'

/** What source and layout a statement came by, as of when, and in which batch. */
export interface Stream {
  readonly stream: string
  readonly edition: string
  readonly batch: string
}

/** 'ogp-commitments@2024'. */
export function streamOf(source: string, layout: string): string {
  return `${source}@${layout}`
}

/** All statements in force of a stream, without their bodies. */
export async function inForce(client: pg.ClientBase, stream: string): Promise<readonly InForce[]> {
  const { rows } = await client.query<{
    member: string
    kind: KindId
    id: string
    digest: Buffer
    edition: string
    entry_seq: number
  }>(
    `select member, kind, id, digest, edition, entry_seq from statement
      where stream = $1 and to_seq = 9223372036854775807`,
    [stream],
  )
  return rows.map((r) => ({ ...r, entrySeq: Number(r.entry_seq) }))
}

/** Ends statements as of entry `seq`: what took their place, or that nothing did, is another matter. */
export function closeStatements(
  writes: Writes,
  seq: number,
  stream: string,
  subjects: readonly { readonly kind: string; readonly member: string; readonly id: string }[],
): void {
  if (subjects.length === 0) return
  writes.query(
    `update statement s set to_seq = $1
       from unnest($2::text[], $3::text[], $4::text[]) as x(kind, member, id)
      where s.stream = $5 and s.kind = x.kind and s.member = x.member and s.id = x.id and s.to_seq = 9223372036854775807`,
    [seq, subjects.map((s) => s.kind), subjects.map((s) => s.member), subjects.map((s) => s.id), stream],
  )
}

/** Puts new statements in force as of entry `seq`; the body of the first is entry `firstEntry`, the rest follow. */
export function openStatements(
  writes: Writes,
  seq: number,
  from: Stream,
  prepared: readonly Prepared[],
  firstEntry: number,
): void {
  copyRows(writes, 'statement', STATEMENT, rows())
  function* rows(): Iterable<readonly unknown[]> {
    for (const [i, p] of prepared.entries()) yield statementRow(seq, from, p, firstEntry + i)
  }
}

/** Has statements be of a newer edition as of entry `seq`; what they say stands in the entries where it stood. */
export function confirmStatements(writes: Writes, seq: number, from: Stream, confirmed: readonly Confirmed[]): void {
  if (confirmed.length === 0) return
  closeStatements(writes, seq, from.stream, confirmed)
  copyRows(writes, 'statement', STATEMENT, rows())
  function* rows(): Iterable<readonly unknown[]> {
    for (const c of confirmed) yield statementRow(seq, from, c, c.entrySeq)
  }
}

/** The cells of a row, in the order of `STATEMENT`. */
function statementRow(
  seq: number,
  { stream, edition, batch }: Stream,
  s: Pick<Prepared, 'member' | 'kind' | 'id' | 'row' | 'digest'>,
  entrySeq: number,
): readonly unknown[] {
  return [s.member, s.kind, s.id, stream, seq, entrySeq, s.row, s.digest, edition, batch]
}

const STATEMENT = {
  member: 'text',
  kind: 'text',
  id: 'text',
  stream: 'text',
  from_seq: 'bigint',
  entry_seq: 'bigint',
  row: 'integer',
  digest: 'bytea',
  edition: 'text',
  batch: 'text',
} as const

/** A promise in force, with what tells it from others. */
export interface PromiseRow {
  readonly member: string
  readonly id: string
  readonly plan: string | null
  readonly number: string | null
  readonly titles: readonly string[]
}

/** All promises in force of some members, as each source names them: for finding those that are one. */
export async function promisesOf(client: pg.ClientBase, members: readonly string[]): Promise<readonly PromiseRow[]> {
  const { rows } = await client.query<{ member: string; id: string; body: Buffer | null }>(
    `select s.member, s.id, b.body from statement s join entry_body b on b.seq = s.entry_seq
      where s.member = any($1) and s.kind = $2 and s.to_seq = 9223372036854775807`,
    [members, 'commitment' satisfies KindId],
  )
  return rows.flatMap((r) => (r.body === null ? [] : [promiseRow(r.member, r.id, JSON.parse(r.body.toString()).says)]))
}

/** What identity looks at, taken out of what is said of a promise. */
export function promiseRow(member: string, id: string, says: Readonly<Record<string, unknown>>): PromiseRow {
  const word = (name: string) => (typeof says[name] === 'string' ? says[name] : null)
  return {
    member,
    id,
    plan: word('plan'),
    number: word('number'),
    titles: [word('title'), word('shortTitle')].filter((t) => t !== null),
  }
}

/** What the withdrawal of a batch did to the statements of its stream. */
export interface WithdrawnStatements {
  /** What it alone said, and what it had said in place of other words. */
  readonly closed: readonly Subject[]
  /** What it had replaced or ended. */
  readonly returned: readonly Subject[]
  /** What it had confirmed: the words stand, and are of the older edition again. */
  readonly unconfirmed: readonly Subject[]
}

/**
 * Ends, as of entry `seq`, what a batch says, and puts in force again what it
 * had replaced, ended or confirmed when entry `activated` activated it.
 */
export async function withdrawStatements(
  client: pg.ClientBase,
  seq: number,
  batch: { readonly stream: string; readonly batch: string; readonly activated: number },
): Promise<WithdrawnStatements> {
  const closed = await client.query<StatedSubject>(
    `update statement set to_seq = $1 where stream = $2 and batch = $3 and to_seq = 9223372036854775807
     returning kind, member, id, entry_seq as entry`,
    [seq, batch.stream, batch.batch],
  )
  const returned = await client.query<StatedSubject>(
    `insert into statement (member, kind, id, stream, from_seq, entry_seq, row, digest, edition, batch)
     select member, kind, id, stream, $1, entry_seq, row, digest, edition, batch from statement
      where stream = $2 and to_seq = $3
     returning kind, member, id, entry_seq as entry`,
    [seq, batch.stream, batch.activated],
  )
  const stayed = new Set(returned.rows.map((r) => r.entry))
  const unconfirmed = closed.rows.filter((c) => stayed.has(c.entry))
  const confirmed = new Set(unconfirmed.map((c) => c.entry))
  const others = (rows: readonly StatedSubject[]) => rows.filter((r) => !confirmed.has(r.entry))
  return { closed: others(closed.rows), returned: others(returned.rows), unconfirmed }
}

interface StatedSubject extends Subject {
  readonly entry: number
}
