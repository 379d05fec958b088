import type pg from 'pg'
import { canonical } from '#ledger/canonical.ts'
import type { Faults } from '#store/faults.ts'
import { pairKey } from '#store/identities.ts'
import type { PairIds } from '#store/pair-lists.ts'
import type { ReplayPairs } from '#store/replay-pairs.ts'

/** What is compared of a version, by name; all of it is told by the entries. */
interface Version extends PairIds {
  readonly from: number
  readonly to: number | null
}

/**
 * Holds the tables of identities and of pairs that wait, every version of
 * them, against what the entries say.
 *
 * @param untold batches of which the entries do not say what they listed
 */
export async function checkIdentities(
  client: pg.ClientBase,
  members: readonly string[],
  against: { readonly pairs: ReplayPairs; readonly untold: ReadonlySet<string>; readonly faults: Faults },
): Promise<void> {
  const { pairs, untold, faults } = against
  const identities = await client.query<Version>(
    `select member, alias, canonical, from_seq as from, nullif(to_seq, 9223372036854775807) as to,
            evidence ->> 'why' as why, (evidence ->> 'likeness')::float8 as likeness
       from identity where member = any($1)`,
    [members],
  )
  compare('identity', identities.rows, pairs.identities, faults)
  const candidates = await client.query<Version & { readonly batch: string | null }>(
    `select member, alias, canonical, why, likeness, found_batch as batch, from_seq as from,
            nullif(to_seq, 9223372036854775807) as to, decided_seq as decided
       from identity_candidate where member = any($1)`,
    [members],
  )
  const told = candidates.rows.filter((c) => c.batch === null || !untold.has(c.batch))
  compare('pair', told, pairs.candidates, faults)
}

function compare(what: string, stored: readonly Version[], rebuilt: readonly Version[], faults: Faults): void {
  const place = (v: Version) => `${pairKey(v)} ${v.from}`
  const where = (v: Version) => `${what} ${v.member}/${v.alias} and ${v.canonical}, from entry ${v.from}`
  const left = new Map(stored.map((v) => [place(v), v]))
  for (const should of rebuilt) {
    const is = left.get(place(should))
    left.delete(place(should))
    if (is === undefined) faults.add(where(should), 'the entries make it, the table lacks it')
    else for (const difference of differences(is, should)) faults.add(where(should), difference)
  }
  for (const v of left.values()) faults.add(where(v), 'no entry makes it')
}

function* differences(is: Version, should: Version): Iterable<string> {
  const [stored, rebuilt] = [Object.entries(is), new Map(Object.entries(should))]
  for (const [name, value] of stored) {
    const told = rebuilt.get(name) ?? null
    if (value === told) continue
    if (name === 'to') yield `it stands until ${value ?? 'now'}, by the entries until ${told ?? 'now'}`
    else yield `its ${name} is ${canonical(value)}, by the entries ${canonical(told)}`
  }
}
