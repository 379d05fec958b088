import { decideIdentity } from '#actions/decide-identity.ts'
import type { Command, Invocation } from '#app/command.ts'
import { reasonFor, reportDeed, wordsOf } from '#app/deed-report.ts'
import { type Opened, withDatabase } from '#app/opened.ts'
import { Invalid, NotFound } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'
import { type KnownPair, knownPairs } from '#store/identities.ts'

const USAGE = 'kept decide ALIAS CANONICAL --same|--different --reason TEXT'

/** `kept decide ALIAS CANONICAL`: settles a pair of ids that may name one promise. */
export const command: Command = {
  name: 'decide',
  takes: 'ALIAS CANONICAL',
  summary:
    'Settles a pair that kept pairs lists, or one that was settled otherwise: one promise, kept under OGP’s id from now on, or two promises, which are not brought up again.',
  switches: {
    same: { type: 'boolean', what: 'both ids name one promise' },
    different: { type: 'boolean', what: 'they name two promises' },
    reason: { type: 'string', what: 'why, as the ledger shall say; needed' },
    json: { type: 'boolean', what: 'prints the result as JSON' },
  },
  examples: [
    'kept decide BGR-1-7 BG0007 --same --reason "read both plans"',
    'kept decide BGR-1-8 BG0007 --different --reason "other subject"',
    'kept decide BGR-1-7 BG0007 --different --reason "one title, two ministries"',
  ],
  run: async (invocation) => {
    const [alias, canonical] = wordsOf(invocation, ['ALIAS', 'CANONICAL'], USAGE) as [string, string]
    const { same, different } = invocation.switches
    if ((same === true) === (different === true))
      throw new Invalid(
        `${same === true ? 'both --same and --different' : 'neither --same nor --different'}, expected: ${USAGE}`,
      )
    const reason = reasonFor(invocation.switches, USAGE)
    return withDatabase(invocation, (opened) =>
      decide(invocation, opened, { alias, canonical, same: same === true, reason }),
    )
  },
}

async function decide(
  invocation: Invocation,
  { database, by, keep }: Opened,
  said: { readonly alias: string; readonly canonical: string; readonly same: boolean; readonly reason: string },
): Promise<number> {
  const { member, alias, canonical, stands } = await known(database.pool, said)
  const settled = await decideIdentity(database.pool, by(), { ...said, member, alias, canonical })
  keep(settled.checkpoint)
  const what = said.same
    ? `${alias} and ${canonical} of ${member} are one promise, kept as ${canonical}`
    : stands === 'same'
      ? `${alias} and ${canonical} of ${member} are two promises, and kept as one no longer`
      : `${alias} and ${canonical} of ${member} are two promises, and both are counted`
  reportDeed(invocation, what, settled)
  return 0
}

/** The pair that is meant, in whichever order its ids were given. */
async function known(
  pool: Opened['database']['pool'],
  { alias, canonical }: { readonly alias: string; readonly canonical: string },
): Promise<KnownPair> {
  const [found] = await knownPairs(pool, [alias, canonical])
  if (found === undefined)
    throw new NotFound(
      `unknown pair: ${quoted(`${alias} and ${canonical}`)}, expected one that kept pairs lists, or that was settled before`,
    )
  return found
}
