import type pg from 'pg'
import { type Settled, settleFacts } from '#actions/settle-facts.ts'
import { Invalid, NotFound } from '#base/errors.ts'
import { canonical } from '#ledger/canonical.ts'
import type { KindId } from '#model/kinds/index.ts'
import type { Subject } from '#store/aliases.ts'
import { Append, type Appending } from '#store/append.ts'
import { scrubFacts } from '#store/scrub-facts.ts'
import { inTransaction } from '#store/transaction.ts'

/**
 * Erases for ever what a statement of the ledger said: its body, in every
 * version of the facts that rest on it, in the file it came with and in the
 * examples of that file's issues. That it was made, by whom and when stays, and
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

/** The file as it was received holds the same words, and so may the examples of what was wrong with its row. */
async function forgetFile(client: pg.PoolClient, erased: number): Promise<void> {
  await client.query(
    `delete from batch_file where sha256 in
       (select b.sha256 from statement s join batch b on b.id = s.batch where s.entry_seq = $1)`,
    [erased],
  )
  await client.query(
    `update batch_issue i set examples = coalesce(
       (select jsonb_agg(x) from jsonb_array_elements(i.examples) x where not x -> 'at' @> to_jsonb(s.row)), '[]')
       from (select distinct batch, row from statement where entry_seq = $1 and row is not null) s
      where i.batch = s.batch`,
    [erased],
  )
}
