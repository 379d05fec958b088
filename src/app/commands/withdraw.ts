import { withdrawBatch } from '#actions/withdraw-batch.ts'
import type { Command } from '#app/command.ts'
import { reasonFor, reportDeed, wordsOf } from '#app/deed-report.ts'
import { withDatabase } from '#app/opened.ts'

const USAGE = 'kept withdraw BATCH --reason TEXT'

/** `kept withdraw BATCH`: takes an import out of force. */
export const command: Command = {
  name: 'withdraw',
  takes: 'BATCH',
  summary:
    'Takes an import out of force: what it had replaced counts again, what it alone said no longer does. Its entries stay. kept status lists the imports.',
  switches: {
    reason: { type: 'string', what: 'why, as the ledger shall say; needed' },
    json: { type: 'boolean', what: 'prints the result as JSON' },
  },
  examples: ['kept withdraw 2026-11-24-ogp-commitments-3f9a2c1b --reason "a draft, not the export"'],
  run: async (invocation) => {
    const [batch] = wordsOf(invocation, ['BATCH'], USAGE) as [string]
    const reason = reasonFor(invocation.switches, USAGE)
    return withDatabase(invocation, async ({ database, by, keep }) => {
      const settled = await withdrawBatch(database.pool, by(), batch, reason)
      keep(settled.checkpoint)
      const counts = [settled.closed, settled.returned, settled.unconfirmed]
      const [closed, returned, unconfirmed] = counts.map((n) => n.toLocaleString('en-GB'))
      const confirmed = settled.unconfirmed > 0 ? `, ${unconfirmed} are of an older edition again` : ''
      reportDeed(
        invocation,
        `${batch} is withdrawn: ${closed} of its statements no longer count, ${returned} older ones count again${confirmed}`,
        settled,
      )
      return 0
    })
  },
}
