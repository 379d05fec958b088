import type pg from 'pg'
import { deriveVerdicts, type Turned } from '#derive/derive.ts'
import { everyName, type Subject } from '#store/aliases.ts'
import type { Append } from '#store/append.ts'
import { ofTouched, replaceFacts, resolveTouched, saidBy, standingStatements } from '#store/fact-versions.ts'
import { aliasesOf } from '#store/identities.ts'
import { announce } from '#store/transaction.ts'

/** What a deed changed beyond its own entry. */
export interface Settled {
  /** Entries appended, the deed's own included. */
  readonly entries: number
  readonly turned: Turned
  /** The signed checkpoint. */
  readonly checkpoint: string
  readonly members: readonly string[]
}

/**
 * Ends a deed that changed statements or identities: facts and verdicts of the
 * touched subjects follow, as of entry `seq`, the checkpoint is signed and
 * every process is told.
 *
 * @param deed `counted`: members of whom something else is counted from now on, whatever facts say; `shown`: those
 * of whom pages show something else, though nothing follows from it
 */
export async function settleFacts(
  client: pg.PoolClient,
  append: Append,
  deed: {
    readonly seq: number
    readonly touched: readonly Subject[]
    readonly counted?: readonly string[]
    readonly shown?: readonly string[]
  },
): Promise<Settled> {
  await append.writes.settled()
  const members = [...new Set([...deed.touched.map((s) => s.member), ...(deed.counted ?? [])])]
  const aliases = await aliasesOf(client, members)
  const subjects = everyName(deed.touched, aliases)
  const said = await saidBy(client, ofTouched(await standingStatements(client, members), subjects))
  replaceFacts(append.writes, deed.seq, await resolveTouched({ subjects, said, aliases }, append.writes), subjects)
  const turned = await deriveVerdicts(client, append, members)
  const checkpoint = await append.finish()
  const told = [...new Set([...members, ...(deed.shown ?? [])])]
  await announce(client, told)
  return { entries: append.size - deed.seq + 1, turned, checkpoint, members: told }
}
