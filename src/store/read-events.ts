import type pg from 'pg'
import type { Pair } from '#model/identity.ts'
import { type KindId, kinds } from '#model/kinds/index.ts'
import type { Faults } from '#store/faults.ts'
import { maybeIds, maybePairs, type PairIds } from '#store/pair-lists.ts'
import type { ConfirmedAgain, Event, StatedEntry } from '#store/replay.ts'
import { streamOf } from '#store/statement-versions.ts'

/** The members of whom entries speak, with how many do. */
export async function statedMembers(client: pg.ClientBase): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ scope: string; n: number }>(
    "select scope, count(*) as n from entry where deed in ('state', 'gone') group by scope order by scope",
  )
  return new Map(rows.map((r) => [r.scope === '*' ? '' : r.scope, r.n]))
}

/** What took force when, without what it was: activations and withdrawals, in order. */
export interface Timeline {
  readonly activations: ReadonlyMap<string, Activation>
  readonly withdrawals: readonly { readonly seq: number; readonly batch: string }[]
}

/** What the entry that activated a batch says of it. */
export interface Activation {
  readonly seq: number
  readonly stream: string
  readonly edition: string
  /** Pairs that wait for a person from then on; null in entries that were made before these were told. */
  readonly listed: readonly Pair[] | null
  readonly unlisted: readonly PairIds[]
  readonly body: Readonly<Record<string, unknown>>
}

/** Reads the entries that concern all members. */
export async function readTimeline(client: pg.ClientBase): Promise<Timeline> {
  const { rows } = await client.query<{ seq: number; deed: string; subject: string; body: Buffer | null }>(
    `select e.seq, e.deed, e.subject, b.body from entry e left join entry_body b using (seq)
      where e.deed in ('activate', 'withdraw') order by e.seq`,
  )
  const activations = new Map<string, Activation>()
  const withdrawals: { seq: number; batch: string }[] = []
  for (const { seq, deed, subject, body } of rows) {
    if (deed === 'withdraw') withdrawals.push({ seq, batch: subject })
    else {
      const says = parsed(body)
      const stream = streamOf(String(says.source), String(says.layout))
      const [listed, unlisted] = [maybePairs(says.listed), maybeIds(says.unlisted) ?? []]
      activations.set(subject, { seq, stream, edition: String(says.edition), listed, unlisted, body: says })
    }
  }
  return { activations, withdrawals }
}

/** All that happened to some members, in the order of the entries. */
export async function readEvents(
  client: pg.ClientBase,
  members: readonly string[],
  timeline: Timeline,
  faults: Faults,
): Promise<readonly Event[]> {
  const { rows } = await client.query<EntryRow>(
    `select e.seq, e.deed, e.kind, e.subject, e.scope, e.batch, b.body from entry e left join entry_body b using (seq)
      where e.scope = any($1) and e.deed in ('state', 'gone', 'confirm', 'identify', 'distinguish', 'separate')
      order by e.seq`,
    [members.map((m) => m || '*')],
  )
  const batches = new Map<string, OfBatch>()
  const events: Event[] = timeline.withdrawals.map((w) => ({ what: 'withdraw', ...w }))
  for (const row of rows) {
    if (row.batch === null) {
      events.push(...decisionOf(row))
      continue
    }
    const batch = batches.get(row.batch) ?? { entries: [], confirmed: [], same: [] }
    batches.set(row.batch, batch)
    if (row.deed === 'identify') batch.same.push(pairOf(row))
    else if (row.deed === 'confirm') batch.confirmed = confirmedOf(row, faults, batch.confirmed)
    else if (Object.hasOwn(kinds, row.kind)) batch.entries.push(statedOf(row, faults))
    else faults.add(`entry ${row.seq}`, `its kind ${JSON.stringify(row.kind)} is unknown`)
  }
  for (const [batch, of] of batches) {
    const activation = timeline.activations.get(batch)
    if (activation === undefined) faults.add(`batch ${batch}`, 'no entry activates it')
    else events.push(activateEvent(batch, activation, { ...of, members }))
  }
  return events.sort((a, b) => a.seq - b.seq)
}

interface OfBatch {
  readonly entries: StatedEntry[]
  confirmed: readonly ConfirmedAgain[]
  readonly same: Pair[]
}

function activateEvent(
  batch: string,
  { seq, stream, edition, listed, unlisted }: Activation,
  { members, ...of }: OfBatch & { readonly members: readonly string[] },
): Event {
  // the entry tells them of all members at once
  const concerned = new Set(members)
  const ofThese = <P extends PairIds>(pairs: readonly P[]) => pairs.filter((p) => concerned.has(p.member))
  return {
    what: 'activate',
    seq,
    batch,
    stream,
    edition,
    ...of,
    listed: ofThese(listed ?? []),
    unlisted: ofThese(unlisted),
  }
}

/** What a person decided of a pair. */
function decisionOf(row: EntryRow): Event[] {
  const { seq, deed } = row
  if (deed === 'identify' || deed === 'distinguish') return [{ what: deed, seq, pair: pairOf(row) }]
  if (deed === 'separate')
    return [{ what: deed, seq, pair: pairOf(row), listed: maybePairs(parsed(row.body).listed) ?? [] }]
  return []
}

interface EntryRow {
  readonly seq: number
  readonly deed: 'state' | 'gone' | 'confirm' | 'identify' | 'distinguish' | 'separate'
  readonly kind: string
  readonly subject: string
  readonly scope: string
  readonly batch: string | null
  readonly body: Buffer | null
}

function statedOf(row: EntryRow, faults: Faults): StatedEntry {
  return {
    seq: row.seq,
    deed: row.deed === 'gone' ? 'gone' : 'state',
    kind: row.kind as KindId,
    member: row.scope === '*' ? '' : row.scope,
    id: row.subject,
    ...told(row, faults),
  }
}

/** Body of a statement; an erased one says nothing, and so does one that somebody spoilt. */
function told(row: EntryRow, faults: Faults): Pick<StatedEntry, 'says' | 'row' | 'withheld'> {
  if (row.deed === 'gone' || row.body === null) return { says: {}, row: null, withheld: row.body === null }
  const body = parsed(row.body)
  if (typeof body.says === 'object' && body.says !== null) {
    return { says: body.says as StatedEntry['says'], row: (body.row ?? null) as number | null, withheld: false }
  }
  faults.add(`entry ${row.seq}`, 'its body says nothing that can be read')
  return { says: {}, row: null, withheld: false }
}

/** What an entry confirms, behind what others of its batch do. */
function confirmedOf(row: EntryRow, faults: Faults, before: readonly ConfirmedAgain[]): readonly ConfirmedAgain[] {
  const { confirmed } = parsed(row.body)
  const member = row.scope === '*' ? '' : row.scope
  if (Array.isArray(confirmed) && confirmed.every(isConfirmed))
    return [...before, ...confirmed.map(([kind, id, place]) => ({ kind, member, id, row: place }))]
  faults.add(`entry ${row.seq}`, 'its body confirms nothing that can be read')
  return before
}

function isConfirmed(one: unknown): one is readonly [KindId, string, number | null] {
  return Array.isArray(one) && Object.hasOwn(kinds, one[0]) && typeof one[1] === 'string'
}

function pairOf(row: EntryRow): Pair {
  const { canonical, likeness, why } = parsed(row.body)
  const [member, alias] = [row.scope, row.subject]
  // held against the tables as it is, whatever it is
  return { member, alias, canonical: String(canonical), likeness: Number(likeness), why: String(why) as Pair['why'] }
}

function parsed(body: Buffer | null): Readonly<Record<string, unknown>> {
  try {
    const value = body === null ? {} : JSON.parse(body.toString())
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
