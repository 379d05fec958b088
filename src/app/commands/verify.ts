import { readCheckpoints } from '#app/checkpoint-file.ts'
import type { Command, Invocation } from '#app/command.ts'
import { type Opened, withDatabase } from '#app/opened.ts'
import { Progress } from '#app/progress.ts'
import { verifierKeys } from '#store/ledger-key.ts'
import { verifyStore } from '#store/verify.ts'

/** `kept verify`: recomputes the ledger and all that follows from it. */
export const command: Command = {
  name: 'verify',
  takes: '',
  summary:
    'Recomputes leaves, tree, tiles and checkpoints from the stored bytes, holds them against the checkpoint file, and rebuilds statements and facts from the entries. Names what differs and exits with 1.',
  switches: { json: { type: 'boolean', what: 'prints the result as JSON' } },
  examples: ['kept verify'],
  run: (invocation) => withDatabase(invocation, (opened) => verify(invocation, opened)),
}

async function verify({ config, switches, out, err }: Invocation, { database }: Opened): Promise<number> {
  const verifiers = verifierKeys(config.dataFolder)
  const outside = readCheckpoints(config.checkpointFile, verifiers)
  const progress = new Progress(err, 'entries')
  const found = await verifyStore(database.pool, { verifiers, kept: outside.kept }, ({ part, done, of }) =>
    progress.update(part === 'entries' ? 'ledger' : 'facts of members', done, of),
  ).finally(() => progress.end())
  const faults = [...outside.faults, ...found.faults]
  const count = outside.faults.length + found.faultCount
  if (switches.json === true) {
    const { ledger, facts } = found
    out.write(
      `${JSON.stringify({ ledger, facts, checkpointsOutside: outside.kept.length, faultCount: count, faults }, null, 2)}\n`,
    )
    return count === 0 ? 0 : 1
  }
  for (const { where, what } of faults) out.write(`${where}: ${what}\n`)
  if (count > faults.length) out.write(`and ${(count - faults.length).toLocaleString('en-GB')} more\n`)
  out.write(summary(found, outside.kept.length, config.checkpointFile))
  out.write(count === 0 ? 'ok: all of it holds\n' : `${count.toLocaleString('en-GB')} things do not hold\n`)
  return count === 0 ? 0 : 1
}

function summary(
  { ledger, facts }: Awaited<ReturnType<typeof verifyStore>>,
  outside: number,
  checkpointFile: string,
): string {
  const n = (value: number) => value.toLocaleString('en-GB')
  return [
    `entries      ${n(ledger.entries)}, of which withheld ${n(ledger.withheld)}`,
    `root         ${ledger.root}`,
    `checkpoints  ${n(ledger.checkpoints)} in the database, ${n(outside)} in ${checkpointFile}`,
    `facts        ${n(facts.facts)} from ${n(facts.statements)} statements of ${n(facts.members)} members, and of lists that belong to none`,
    '',
  ].join('\n')
}
