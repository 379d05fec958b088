import type pg from 'pg'
import type { Pair } from '#model/identity.ts'
import { aliasKey } from '#store/fact-versions.ts'

/** Which ids give way to which, of some members. */
export async function aliasesOf(client: pg.PoolClient, members: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ member: string; alias: string; canonical: string }>(
    'select member, alias, canonical from identity where member = any($1) and to_seq = 9223372036854775807',
    [members],
  )
  return new Map(rows.map((r) => [aliasKey(r.member, r.alias), r.canonical]))
}

/** Records that pairs are one promise, as of entry `seq`. */
export async function identify(client: pg.PoolClient, seq: number, pairs: readonly Pair[]): Promise<void> {
  for (const pair of pairs) {
    await client.query(
      'insert into identity (member, alias, canonical, from_seq, evidence) values ($1, $2, $3, $4, $5)',
      [pair.member, pair.alias, pair.canonical, seq, JSON.stringify({ why: pair.why, likeness: pair.likeness })],
    )
    await client.query('delete from identity_candidate where member = $1 and (alias = $2 or canonical = $3)', [
      pair.member,
      pair.alias,
      pair.canonical,
    ])
  }
}

/** Lists pairs for a person to decide; one that is listed already stays as it is. */
export async function listCandidates(client: pg.PoolClient, batch: string, pairs: readonly Pair[]): Promise<void> {
  for (const pair of pairs) {
    await client.query(
      `insert into identity_candidate (member, alias, canonical, why, likeness, found_batch)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [pair.member, pair.alias, pair.canonical, pair.why, pair.likeness, batch],
    )
  }
}
