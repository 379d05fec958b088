import type { Command, Invocation } from '#app/command.ts'
import { withDatabase } from '#app/opened.ts'
import { software } from '#base/software.ts'
import { readStatus, type StoreStatus } from '#store/read-status.ts'

/** `kept status`: what is held here. */
export const command: Command = {
  name: 'status',
  takes: '',
  summary: 'Tells what is held here: ledger, facts, imports, and where the data is.',
  switches: { json: { type: 'boolean', what: 'prints it as JSON' } },
  examples: ['kept status', 'kept status --json'],
  run: (invocation) =>
    withDatabase(invocation, async ({ database }) => {
      const { config, switches, out } = invocation
      const place = {
        software,
        database: `PostgreSQL ${database.version}, ${database.kind === 'embedded' ? 'Kept’s own' : 'by DATABASE_URL'}`,
        dataFolder: config.dataFolder,
        checkpointFile: config.checkpointFile,
      }
      const status = await readStatus(database.pool)
      out.write(
        switches.json === true
          ? `${JSON.stringify({ ...place, ...status }, null, 2)}\n`
          : textOf(place, status, invocation),
      )
      return 0
    }),
}

function textOf(place: Readonly<Record<string, string>>, status: StoreStatus, { config }: Invocation): string {
  const count = (name: string) => (status.counts[name] ?? 0).toLocaleString('en-GB')
  const lines = [
    `${place.software}, ${place.database}`,
    `data folder      ${config.dataFolder}`,
    `checkpoints      ${config.checkpointFile}`,
    '',
    `ledger           ${status.entries.toLocaleString('en-GB')} entries${status.newest === null ? '' : `, the newest of ${status.newest}`}`,
    ...(status.root === null ? [] : [`root             ${status.root}`]),
    `held             ${count('member')} members, ${count('action_plan')} plans, ${count('commitment')} commitments, ${count('assessment')} assessments, ${count('document')} documents`,
    `derived          ${count('verdict')} verdicts, ${count('measure')} measures`,
    `undecided        ${status.undecidedPairs.toLocaleString('en-GB')} pairs of ids that may be one promise: kept pairs`,
    '',
    'imports',
    ...status.batches.map(
      (b) =>
        `  ${b.state.padEnd(10)}${b.id}  ${b.records.toLocaleString('en-GB')} records, layout ${b.layout}, as of ${b.edition}`,
    ),
    ...(status.batches.length === 0 ? ['  none yet'] : []),
  ]
  return `${lines.join('\n')}\n`
}
