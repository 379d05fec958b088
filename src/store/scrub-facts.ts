import type pg from 'pg'
import { aliasKey, type Subject } from '#store/aliases.ts'
import { type FactVersion, insertVersions, resolveNamed, wordsOf } from '#store/fact-versions.ts'
import type { Said } from '#store/resolve.ts'
import { factTable } from '#store/tables.ts'
import { Writes } from '#store/writes.ts'

interface VersionRow {
  readonly member: string
  readonly id: string
  readonly from_seq: number
  readonly to_seq: number
  readonly statements: readonly number[]
}

/**
 * Takes an erased entry's words out of every version of the facts that rest on
 * it, those long closed included: what is withheld now is withheld as of any
 * time. What the other sources said stands as it did.
 */
export async function scrubFacts(client: pg.ClientBase, erased: number, subject: Subject): Promise<void> {
  const { name } = factTable(subject.kind)
  const { rows } = await client.query<VersionRow>(
    `delete from ${name} where member = $1 and statements @> array[$2::bigint]
     returning member, id, from_seq, least(to_seq, $3) as to_seq, statements`,
    [subject.member, erased, Number.MAX_SAFE_INTEGER],
  )
  const versions: FactVersion[] = []
  for (const row of rows) {
    const aliases = await aliasesAt(client, row)
    const named = { kind: subject.kind, member: row.member, id: row.id }
    versions.push({
      ...named,
      from: row.from_seq,
      to: row.to_seq === Number.MAX_SAFE_INTEGER ? null : row.to_seq,
      resolved: resolveNamed(named, await saidBy(client, row), aliases),
    })
  }
  const writes = new Writes(client)
  insertVersions(writes, subject.kind, versions)
  await writes.settled()
}

async function aliasesAt(client: pg.ClientBase, version: VersionRow): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ alias: string; canonical: string }>(
    'select alias, canonical from identity where member = $1 and from_seq <= $2 and to_seq > $2',
    [version.member, version.from_seq],
  )
  return new Map(rows.map((r) => [aliasKey(version.member, r.alias), r.canonical]))
}

/** What the version rests on; of the editions that the statements were of when it began, for a newer one may have confirmed them since. */
async function saidBy(client: pg.ClientBase, version: VersionRow): Promise<readonly Said[]> {
  const { rows } = await client.query<{ stream: string; edition: string; entry_seq: number; body: Buffer | null }>(
    `select distinct on (s.entry_seq) s.stream, s.edition, s.entry_seq, b.body
       from statement s join entry_body b on b.seq = s.entry_seq
      where s.entry_seq = any($1::bigint[]) and s.from_seq <= $2 and s.to_seq > $2`,
    [version.statements, version.from_seq],
  )
  return rows.map((r) => ({
    stream: r.stream,
    edition: r.edition,
    entrySeq: Number(r.entry_seq),
    body: wordsOf(r.body),
  }))
}
