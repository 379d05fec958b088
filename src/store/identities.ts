import type pg from 'pg'
import type { Pair } from '#model/identity.ts'
import { aliasKey, type Subject } from '#store/aliases.ts'
import { OPEN_SEQ } from '#store/tables.ts'
import type { Writes } from '#store/writes.ts'

/** Which ids give way to which, of some members. */
export async function aliasesOf(client: pg.ClientBase, members: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ member: string; alias: string; canonical: string }>(
    'select member, alias, canonical from identity where member = any($1) and to_seq = 9223372036854775807',
    [members],
  )
  return new Map(rows.map((r) => [aliasKey(r.member, r.alias), r.canonical]))
}

/** Records that pairs are one promise, as of entry `seq`; what waited of either side waits no longer. */
export function identify(writes: Writes, seq: number, pairs: readonly Pair[]): void {
  if (pairs.length === 0) return
  writes.query(
    `insert into identity (member, alias, canonical, from_seq, evidence)
     select x.member, x.alias, x.canonical, $1, x.evidence
       from unnest($2::text[], $3::text[], $4::text[], $5::jsonb[]) as x(member, alias, canonical, evidence)`,
    [seq, ...columns(pairs), pairs.map((p) => JSON.stringify({ why: p.why, likeness: p.likeness }))],
  )
  writes.query(
    `update identity_candidate c set to_seq = $1
       from unnest($2::text[], $3::text[], $4::text[]) as x(member, alias, canonical)
      where c.member = x.member and (c.alias = x.alias or c.canonical = x.canonical)
        and c.to_seq = 9223372036854775807`,
    [seq, ...columns(pairs)],
  )
}

/** Lists pairs for a person to decide, as of entry `seq`. @param batch null where a person’s deed brought them up */
export function listCandidates(writes: Writes, seq: number, batch: string | null, pairs: readonly Pair[]): void {
  if (pairs.length === 0) return
  writes.query(
    `insert into identity_candidate (member, alias, canonical, why, likeness, from_seq, found_batch)
     select x.member, x.alias, x.canonical, x.why, x.likeness, $1, $2
       from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::float8[]) as x(member, alias, canonical, why, likeness)`,
    [seq, batch, ...columns(pairs), pairs.map((p) => p.why), pairs.map((p) => p.likeness)],
  )
}

/** Takes pairs off the list as of entry `seq`: their words are others now. */
export function unlist(writes: Writes, seq: number, pairs: readonly Pair[]): void {
  if (pairs.length === 0) return
  writes.query(
    `update identity_candidate c set to_seq = $1
       from unnest($2::text[], $3::text[], $4::text[]) as x(member, alias, canonical)
      where c.member = x.member and c.alias = x.alias and c.canonical = x.canonical
        and c.to_seq = 9223372036854775807`,
    [seq, ...columns(pairs)],
  )
}

/** How a pair is looked up among others. */
export function pairKey(pair: Pick<Pair, 'member' | 'alias' | 'canonical'>): string {
  return `${aliasKey(pair.member, pair.alias)}\u0001${pair.canonical}`
}

/** Pairs that a person found to be two promises, as `pairKey` names them. */
export async function refusedPairs(client: pg.ClientBase, members: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<Pair>(
    'select member, alias, canonical from identity_candidate where member = any($1) and decided_seq is not null',
    [members],
  )
  return new Set(rows.map(pairKey))
}

/**
 * Pairs that wait for a person as of entry $1, of the members $2 or of all,
 * ordered by member and ids; not those of which one side is on record no longer.
 */
export const WAITING = `select c.member, c.alias, c.canonical, c.why, c.likeness
   from identity_candidate c
   join commitment a on a.member = c.member and a.id = c.alias and a.from_seq <= $1 and a.to_seq > $1
   join commitment k on k.member = c.member and k.id = c.canonical and k.from_seq <= $1 and k.to_seq > $1
  where c.from_seq <= $1 and c.to_seq > $1 and ($2::text[] is null or c.member = any($2))
  order by c.member collate "C", c.alias collate "C", c.canonical collate "C"`

/** Pairs that wait for a person now. @param members null for all */
export async function waitingPairs(
  client: Pick<pg.ClientBase, 'query'>,
  members: readonly string[] | null,
): Promise<readonly Pair[]> {
  const { rows } = await client.query<Pair>(WAITING, [String(OPEN_SEQ - 1n), members])
  return rows
}

/** A pair that is listed for a person. */
export interface ListedPair extends Pair {
  /** The batch that brought it up; null where it was a person’s deed that did. */
  readonly batch: string | null
}

/** Pairs that are listed for a person, whether or not both sides are on record. */
export async function listedPairs(client: pg.ClientBase, members: readonly string[]): Promise<readonly ListedPair[]> {
  const { rows } = await client.query<ListedPair>(
    `select member, alias, canonical, why, likeness, found_batch as batch from identity_candidate
      where member = any($1) and to_seq = 9223372036854775807`,
    [members],
  )
  return rows
}

/** All that is said of the promises of pairs, and all that names one of them, as the sources name it. */
export async function subjectsNaming(client: pg.ClientBase, pairs: readonly Pair[]): Promise<readonly Subject[]> {
  if (pairs.length === 0) return []
  const promises = pairs.flatMap((p) => [
    { member: p.member, id: p.alias },
    { member: p.member, id: p.canonical },
  ])
  const { rows } = await client.query<Subject>(
    `with promise as (select distinct * from unnest($1::text[], $2::text[]) as x(member, id))
     select s.kind, s.member, s.id from statement s
       join promise p on p.member = s.member and p.id = split_part(s.id, '/', 1)
      where s.kind in ('commitment', 'assessment', 'milestone', 'indicator') and s.to_seq = 9223372036854775807
      union select 'review', f.member, f.id from review f
       join promise p on p.member = f.member and p.id = f.commitment where f.to_seq = 9223372036854775807
      union select 'challenge-entry', f.member, f.id from challenge_entry f
       join promise p on p.member = f.member and p.id = f.commitment where f.to_seq = 9223372036854775807
      union select 'published-figure', f.member, f.id from published_figure f
       join promise p on p.member = f.member and p.id = f.subject where f.to_seq = 9223372036854775807
      union select 'commitment', f.member, f.id from commitment f
       join promise p on p.member = f.member and p.id = any(f.continues) where f.to_seq = 9223372036854775807`,
    [promises.map((p) => p.member), promises.map((p) => p.id)],
  )
  return rows
}

function columns(pairs: readonly Pair[]): [string[], string[], string[]] {
  return [pairs.map((p) => p.member), pairs.map((p) => p.alias), pairs.map((p) => p.canonical)]
}

/** A pair of which something was found, with what holds of it now. */
export interface KnownPair extends Pair {
  /** `waiting` for a person, or found to be the `same` promise or two `different` ones. */
  readonly stands: 'waiting' | 'same' | 'different'
}

/** What was found of two ids, in whichever order they are given: one pair for each member and order, those that wait first. */
export async function knownPairs(
  client: Pick<pg.ClientBase, 'query'>,
  ids: readonly [string, string],
): Promise<readonly KnownPair[]> {
  const { rows } = await client.query<KnownPair>(
    `select distinct on (place, member, alias) stands, member, alias, canonical, why, likeness
       from (select 'waiting' as stands, 0 as place, from_seq as since, member, alias, canonical, why, likeness
               from identity_candidate where to_seq = 9223372036854775807
             union all
             select 'same', 1, from_seq, member, alias, canonical, evidence ->> 'why', (evidence ->> 'likeness')::float8
               from identity where to_seq = 9223372036854775807
             union all
             select 'different', 2, decided_seq, member, alias, canonical, why, likeness
               from identity_candidate where decided_seq is not null) p
      where (alias = $1 and canonical = $2) or (alias = $2 and canonical = $1)
      order by place, member, alias, since desc`,
    [...ids],
  )
  // a person who corrected another left an older decision behind
  const seen = new Set<string>()
  return rows.filter((p) => !seen.has(pairKey(p)) && seen.add(pairKey(p)))
}

/** Records that a pair that was kept as one is two promises, as entry `seq` says: it is decided, and never waits. */
export function separate(writes: Writes, seq: number, { member, alias, canonical, why, likeness }: Pair): void {
  writes.query('update identity set to_seq = $1 where member = $2 and alias = $3 and to_seq = 9223372036854775807', [
    seq,
    member,
    alias,
  ])
  writes.query(
    `insert into identity_candidate (member, alias, canonical, why, likeness, from_seq, to_seq, decided_seq)
     values ($2, $3, $4, $5, $6, $1, $1, $1)`,
    [seq, member, alias, canonical, why, likeness],
  )
}

/** Records that a listed pair is two promises, as entry `seq` says. */
export async function refuse(client: pg.ClientBase, seq: number, pair: Pair): Promise<void> {
  await client.query(
    `update identity_candidate set decided_seq = $1, to_seq = $1
      where member = $2 and alias = $3 and canonical = $4 and to_seq = 9223372036854775807`,
    [seq, pair.member, pair.alias, pair.canonical],
  )
}
