import { deriveAll } from '#actions/derive-all.ts'
import type { Command, Invocation } from '#app/command.ts'
import { type Opened, withDatabase } from '#app/opened.ts'
import { checkDerived } from '#derive/check-derived.ts'
import { inSnapshot } from '#store/transaction.ts'

/** `kept derive`: works out all verdicts and measures again. */
export const command: Command = {
  name: 'derive',
  takes: '',
  summary: 'Works out every verdict and measure by the rules of this release, and enters what turned.',
  switches: {
    check: { type: 'boolean', what: 'writes nothing; names what differs and exits with 1' },
  },
  examples: ['kept derive', 'kept derive --check'],
  run: (invocation) =>
    withDatabase(invocation, (opened) =>
      invocation.switches.check === true ? check(invocation, opened) : derive(invocation, opened),
    ),
}

async function check({ out }: Invocation, { database }: Opened): Promise<number> {
  const found = await inSnapshot(database.pool, checkDerived)
  for (const difference of found.differences) out.write(`${difference}\n`)
  const more = found.differenceCount - found.differences.length
  if (more > 0) out.write(`and ${more.toLocaleString('en-GB')} more\n`)
  const told = `${found.verdicts.toLocaleString('en-GB')} commitments of ${found.members.toLocaleString('en-GB')} members`
  if (found.differenceCount === 0) {
    out.write(`ok: every verdict and measure of ${told} is what the rules say, and so is what is kept for searching\n`)
    return 0
  }
  out.write(
    `${found.differenceCount.toLocaleString('en-GB')} differences over ${told}; kept derive works them out anew\n`,
  )
  return 1
}

async function derive({ out }: Invocation, { database, by, keep }: Opened): Promise<number> {
  const { entries, turned, checkpoint } = await deriveAll(database.pool, by())
  keep(checkpoint)
  for (const t of turned.slice(0, 50)) out.write(`${t.member} ${t.commitment}: ${t.rule} was ${t.was}, is ${t.is}\n`)
  if (turned.length > 50) out.write(`and ${(turned.length - 50).toLocaleString('en-GB')} more\n`)
  out.write(
    entries === 0
      ? 'nothing to do: all stands as the rules say\n'
      : `${turned.length.toLocaleString('en-GB')} verdicts turned, ${entries} entries\n`,
  )
  return 0
}
