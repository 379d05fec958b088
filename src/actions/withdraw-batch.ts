import type pg from 'pg'
import { type Settled, settleFacts } from '#actions/settle-facts.ts'
import { Invalid, NotFound } from '#base/errors.ts'
import { canonical } from '#ledger/canonical.ts'
import type { Subject } from '#store/aliases.ts'
import { Append, type Appending } from '#store/append.ts'
import { standingStatements, weighedByEdition } from '#store/fact-versions.ts'
import { aliasesOf } from '#store/identities.ts'
import { streamOf, withdrawStatements } from '#store/statement-versions.ts'
import { inTransaction } from '#store/transaction.ts'

/** What a withdrawal took back. */
export interface Withdrawn extends Settled {
  /** Statements of the batch that no longer count. */
  readonly closed: number
  /** Statements that it had replaced or ended, and that count again. */
  readonly returned: number
  /** Statements that it had confirmed: they stand, and are of the older edition again. */
  readonly unconfirmed: number
}

/**
 * Takes a batch out of force. What it had replaced counts again, what it alone
 * said no longer does; facts and verdicts follow. Its entries stay.
 *
 * A later batch of the same source and layout does not repeat in the ledger
 * what this one said already, so it must be withdrawn first: else what both say
 * would vanish.
 *
 * @throws NotFound where there is no such batch; Invalid where it is not in force or a later one is
 */
export async function withdrawBatch(pool: pg.Pool, by: Appending, batch: string, reason: string): Promise<Withdrawn> {
  return inTransaction(pool, async (client) => {
    const append = await Append.begin(client, by)
    const { stream, activated } = await batchInForce(client, batch)
    const seq = append.size + 1
    const done = await withdrawStatements(client, seq, { stream, batch, activated })
    const counts = { closed: done.closed.length, returned: done.returned.length, unconfirmed: done.unconfirmed.length }
    await append.add([
      {
        deed: 'withdraw',
        kind: '',
        subject: batch,
        scope: '*',
        batch: null,
        // the first said nothing of what is of an older edition again
        schema: 2,
        body: Buffer.from(canonical(counts)),
        reason,
      },
    ])
    await client.query('update batch set state = $2, withdrawn_seq = $3 where id = $1', [batch, 'withdrawn', seq])
    const touched = [...done.closed, ...done.returned, ...(await weighedAgain(client, stream, done.unconfirmed))]
    const shown = done.unconfirmed.map((s) => s.member)
    return { ...(await settleFacts(client, append, { seq, touched, shown })), ...counts }
  })
}

/** Those of which the fact may be another now that they are of an older edition. */
async function weighedAgain(
  client: pg.PoolClient,
  stream: string,
  unconfirmed: readonly Subject[],
): Promise<readonly Subject[]> {
  const members = [...new Set(unconfirmed.map((s) => s.member))]
  const [standing, aliases] = [await standingStatements(client, members), await aliasesOf(client, members)]
  return weighedByEdition(unconfirmed, { stream, standing, aliases })
}

async function batchInForce(client: pg.PoolClient, batch: string): Promise<{ stream: string; activated: number }> {
  const { rows } = await client.query<{ source: string; layout: string; state: string; activated_seq: number }>(
    'select source, layout, state, activated_seq from batch where id = $1',
    [batch],
  )
  const row = rows[0]
  if (row === undefined) throw new NotFound(`unknown batch: ${JSON.stringify(batch)}`)
  if (row.state !== 'active')
    throw new Invalid(`withdrawn batch: ${JSON.stringify(batch)}, expected one that is in force`)
  const later = await client.query<{ id: string }>(
    "select id from batch where source = $1 and layout = $2 and state = 'active' and activated_seq > $3 order by activated_seq desc",
    [row.source, row.layout, row.activated_seq],
  )
  if (later.rows.length > 0) {
    throw new Invalid(
      `replaced batch: ${JSON.stringify(batch)}, expected the newest of its source and layout; withdraw ${later.rows.map((r) => r.id).join(', then ')} first`,
    )
  }
  return { stream: streamOf(row.source, row.layout), activated: row.activated_seq }
}
