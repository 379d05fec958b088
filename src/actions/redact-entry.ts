import type pg from 'pg'
import { type Settled, settleFacts } from '#actions/settle-facts.ts'
import { Invalid, NotFound } from '#base/errors.ts'
import { canonical } from '#ledger/canonical.ts'
import type { KindId } from '#model/kinds/index.ts'
import type { Subject } from '#store/aliases.ts'
import { Append, type Appending } from '#store/append.ts'
import { scrubFacts } from '#store/scrub-facts.ts'
import { scrubSearch } from '#store/scrub-search.ts'
import { inTransaction } from '#store/transaction.ts'

/**
 * Erases for ever what a statement of the ledger said: its body, in every
 * version of the facts that rest on it, in the files that said it and in the
 * examples of their issues. That it was made, by whom and when stays, and
 * so does its salted hash, so the tree still verifies.
 *
 * Where it ends: backups made before still hold it, and the statement keeps
 * the digest by which a later import of the same row is known to be the same,
 * so that it is not entered again.
 *
 * @throws NotFound where there is no such entry; Invalid where it makes no statement or is erased already
 */
export async function redactEntry(pool: pg.Pool, by: Appending, erased: number, reason: string): Promise<Settled> {
  return inTransaction(pool, async (client) => {
    const append = await Append.begin(client, by)
    const entry = await statementEntry(client, erased)
    const body = canonical({ entry: erased, kind: entry.kind, subject: entry.id })
    const seq = await append.add([
      {
        deed: 'redact',
        kind: entry.kind,
        subject: String(erased),
        scope: entry.member || '*',
        batch: null,
        schema: 1,
        body: Buffer.from(body),
        reason,
      },
    ])
    await client.query('select redact_entry($1, $2)', [erased, seq])
    await forgetFile(client, erased)
    const settled = await settleFacts(client, append, { seq, touched: [entry] })
    await scrubFacts(client, erased, entry)
    await scrubSearch(client, entry)
    return settled
  })
}

async function statementEntry(client: pg.PoolClient, seq: number): Promise<Subject> {
  const { rows } = await client.query<{ deed: string; kind: KindId; subject: string; scope: string; erased: boolean }>(
    'select e.deed, e.kind, e.subject, e.scope, b.body is null as erased from entry e join entry_body b using (seq) where seq = $1',
    [seq],
  )
  const entry = rows[0]
  if (entry === undefined) throw new NotFound(`unknown entry: ${seq}`)
  if (entry.deed !== 'state')
    throw new Invalid(`invalid entry: ${seq} (${entry.deed}), expected one that makes a statement`)
  if (entry.erased) throw new Invalid(`erased entry: ${seq}, it was redacted before`)
  return { kind: entry.kind, member: entry.scope === '*' ? '' : entry.scope, id: entry.subject }
}

/**
 * The file as it was received holds the same words, and so may the examples of
 * what was wrong with its row. Later files of the source repeat them for as long
 * as they stood, in rows that are noted only where they confirm what an older
 * edition had said.
 */
async function forgetFile(client: pg.PoolClient, erased: number): Promise<void> {
  const { rows } = await client.query<{ id: string; sha256: string; row: number | null; noted: boolean }>(
    `select distinct b.id, b.sha256, s.row, b.id = s.batch as noted
       from statement s join batch m on m.id = s.batch
       join batch b on b.source = m.source and b.layout = m.layout
        and b.activated_seq >= m.activated_seq and b.activated_seq < s.to_seq
      where s.entry_seq = $1`,
    [erased],
  )
  await client.query('delete from batch_file where sha256 = any($1)', [rows.map((r) => r.sha256)])
  const rowOf = new Map(rows.map((r) => [r.id, null as number | null]))
  for (const { id, row, noted } of rows) if (noted) rowOf.set(id, row)
  await client.query(
    `update batch_issue i set examples = case when n.row is null then '[]' else coalesce(
       (select jsonb_agg(x) from jsonb_array_elements(i.examples) x where not x -> 'at' @> to_jsonb(n.row)), '[]') end
       from unnest($1::text[], $2::integer[]) as n(batch, row)
      where i.batch = n.batch`,
    [[...rowOf.keys()], [...rowOf.values()]],
  )
}
