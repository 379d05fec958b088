import { redactEntry } from '#actions/redact-entry.ts'
import type { Command } from '#app/command.ts'
import { reasonFor, reportDeed, wordsOf } from '#app/deed-report.ts'
import { withDatabase } from '#app/opened.ts'
import { Invalid } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'

const USAGE = 'kept redact ENTRY --reason TEXT'

/** `kept redact ENTRY`: erases what a statement of the ledger said. */
export const command: Command = {
  name: 'redact',
  takes: 'ENTRY',
  summary:
    'Erases for ever what an entry said, for the protection of a person: its words, the file they came in, the facts that rest on them. That it was made stays, and the ledger still verifies. Backups made before still hold the words.',
  switches: {
    reason: { type: 'string', what: 'why, as the ledger shall say; never the words themselves; needed' },
    json: { type: 'boolean', what: 'prints the result as JSON' },
  },
  examples: ['kept redact 1234 --reason "names a private person"'],
  run: async (invocation) => {
    const [word] = wordsOf(invocation, ['ENTRY'], USAGE) as [string]
    if (!/^[1-9]\d{0,14}$/.test(word)) throw new Invalid(`invalid entry: ${quoted(word)}, expected its sequence number`)
    const reason = reasonFor(invocation.switches, USAGE)
    return withDatabase(invocation, async ({ database, by, keep }) => {
      const settled = await redactEntry(database.pool, by(), Number(word), reason)
      keep(settled.checkpoint)
      reportDeed(invocation, `entry ${word} is erased: what it said reads withheld from now on`, settled)
      return 0
    })
  },
}
