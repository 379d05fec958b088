import type { Found } from '#actions/find-same.ts'
import { canonical } from '#ledger/canonical.ts'
import type { Loaded } from '#sources/load.ts'
import { titleOf } from '#sources/source.ts'
import type { NewEntry } from '#store/append.ts'
import type { Confirmed, Difference, InForce } from '#store/difference.ts'
import { idsOf, listOf } from '#store/pair-lists.ts'
import { type Prepared, STATEMENT_SCHEMA } from '#store/prepared.ts'

/** A source says this of a subject. */
export function stateEntry(p: Prepared, batch: string): NewEntry {
  return {
    deed: 'state',
    kind: p.kind,
    subject: p.id,
    scope: p.member || '*',
    batch,
    schema: STATEMENT_SCHEMA,
    body: p.payload,
    reason: null,
  }
}

/** A source that lists everything no longer lists a subject. */
export function goneEntry(g: InForce, batch: string): NewEntry {
  return {
    deed: 'gone',
    kind: g.kind,
    subject: g.id,
    scope: g.member || '*',
    batch,
    schema: 1,
    body: Buffer.from('{}'),
    reason: null,
  }
}

/** What a newer edition says again word for word: one entry per member, ordered by member, its list by kind and id. */
export function confirmEntries(confirmed: readonly Confirmed[], batch: string): readonly NewEntry[] {
  const byMember = [...Map.groupBy(confirmed, (c) => c.member)].sort(([a], [b]) => (a < b ? -1 : 1))
  return byMember.map(([member, ofMember]) => {
    const list = ofMember.map((c) => [c.kind, c.id, c.row] as const).sort(byKindAndId)
    const body = Buffer.from(canonical({ confirmed: list }))
    return { deed: 'confirm', kind: '', subject: batch, scope: member || '*', batch, schema: 1, body, reason: null }
  })
}

function byKindAndId([kindA, idA]: readonly unknown[], [kindB, idB]: readonly unknown[]): number {
  if (kindA !== kindB) return String(kindA) < String(kindB) ? -1 : 1
  return String(idA) < String(idB) ? -1 : 1
}

/** What the entry that activates a batch says of it. */
export interface ActivatedBatch {
  readonly batch: string
  readonly loaded: Loaded
  readonly coverage: 'full' | 'partial'
  readonly edition: string
  readonly reason: string | null
}

/** A batch takes force: where it comes from, what it changes, and which pairs wait for a person from then on or no longer. */
export function activateEntry(
  activated: ActivatedBatch,
  changes: Difference,
  pairs: Pick<Found, 'listed' | 'unlisted'>,
): NewEntry {
  const { loaded, batch, coverage, edition, reason } = activated
  const body = canonical({
    added: changes.added.length,
    changed: changes.changed.length,
    confirmed: changes.confirmed.length,
    coverage,
    edition,
    file: loaded.file.name,
    gone: changes.gone.length,
    layout: loaded.layout.id,
    licence: loaded.source.licence,
    listed: listOf(pairs.listed),
    origin: /^https?:/.test(loaded.file.origin) ? loaded.file.origin : null,
    publisher: loaded.source.publisher,
    records: loaded.records,
    sha256: loaded.file.sha256,
    skipped: loaded.skipped,
    source: loaded.source.id,
    title: titleOf(loaded.source, loaded.layout),
    unlisted: idsOf(pairs.unlisted),
  })
  return {
    deed: 'activate',
    kind: '',
    subject: batch,
    scope: '*',
    batch,
    schema: ACTIVATION_SCHEMA,
    body: Buffer.from(body),
    reason,
  }
}

/** The first said nothing of what is confirmed, and of pairs that wait. */
const ACTIVATION_SCHEMA = 2
