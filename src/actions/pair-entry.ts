import { canonical } from '#ledger/canonical.ts'
import type { Pair } from '#model/identity.ts'
import type { NewEntry } from '#store/append.ts'
import { listOf } from '#store/pair-lists.ts'

/**
 * What was found of two ids. `identify`: they name one promise; `distinguish`:
 * two; `separate`: two, though they were kept as one before.
 *
 * @param more `listed`: pairs that wait for a person now that the two are kept apart
 */
export function pairEntry(
  deed: 'identify' | 'distinguish' | 'separate',
  pair: Pair,
  more: { readonly batch?: string; readonly reason?: string; readonly listed?: readonly Pair[] },
): NewEntry {
  const { alias, canonical: kept, likeness, why } = pair
  const says = { alias, canonical: kept, likeness, why }
  return {
    deed,
    kind: 'commitment',
    subject: alias,
    scope: pair.member,
    batch: more.batch ?? null,
    schema: 1,
    body: Buffer.from(canonical(more.listed === undefined ? says : { ...says, listed: listOf(more.listed) })),
    reason: more.reason ?? null,
  }
}
