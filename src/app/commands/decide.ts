import { decideIdentity } from '#actions/decide-identity.ts'
import type { Command, Invocation } from '#app/command.ts'
import { reasonFor, reportDeed, wordsOf } from '#app/deed-report.ts'
import { type Opened, withDatabase } from '#app/opened.ts'
import { Invalid, NotFound } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'
import type { Pair } from '#model/identity.ts'
import { waitingPairs } from '#store/identities.ts'

const USAGE = 'kept decide ALIAS CANONICAL --same|--different --reason TEXT'

/** `kept decide ALIAS CANONICAL`: settles a pair of ids that may name one promise. */
export const command: Command = {
  name: 'decide',
  takes: 'ALIAS CANONICAL',
  summary:
    'Settles a pair that kept pairs lists: one promise, kept under OGP’s id from now on, or two promises, which are not brought up again.',
  switches: {
    same: { type: 'boolean', what: 'both ids name one promise' },
    different: { type: 'boolean', what: 'they name two promises' },
    reason: { type: 'string', what: 'why, as the ledger shall say; needed' },
    json: { type: 'boolean', what: 'prints the result as JSON' },
  },
  examples: [
    'kept decide BGR-1-7 BG0007 --same --reason "read both plans"',
    'kept decide BGR-1-8 BG0007 --different --reason "other subject"',
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
  const { member, alias, canonical } = listed(await waitingPairs(database.pool, null), said)
  const settled = await decideIdentity(database.pool, by(), { ...said, member, alias, canonical })
  keep(settled.checkpoint)
  const what = said.same
    ? `${alias} and ${canonical} of ${member} are one promise, kept as ${canonical}`
    : `${alias} and ${canonical} of ${member} are two promises, and both are counted`
  reportDeed(invocation, what, settled)
  return 0
}

/** The pair that is meant, in whichever order its ids were given. */
function listed(waiting: readonly Pair[], { alias, canonical }: Pick<Pair, 'alias' | 'canonical'>): Pair {
  const found = waiting.find(
    (p) => (p.alias === alias && p.canonical === canonical) || (p.alias === canonical && p.canonical === alias),
  )
  if (found === undefined)
    throw new NotFound(`unknown pair: ${quoted(`${alias} and ${canonical}`)}, expected one that kept pairs lists`)
  return found
}
