import type { ChangeLine, TurnLine } from '#queries/home-view.ts'
import { type BatchRow, editionTitle } from '#queries/provenance.ts'
import type { ReadStore } from '#store/read-store.ts'

/** So many of the newest changes are told. */
const CHANGES = 5
/** So many verdicts that turned are named; all are counted. */
const TURNS = 6

type Brought = BatchRow & { readonly records: number; readonly withdrawn: string | number | null }

/** The newest files that took force or were withdrawn, newest first, each with the verdicts that turned with it. */
export function findChanges(store: ReadStore): Promise<readonly ChangeLine[]> {
  return store.once('changes', () => readChanges(store))
}

async function readChanges(store: ReadStore): Promise<readonly ChangeLine[]> {
  const batches = await store.rows<Brought>(
    `select b.id, b.source, b.title, b.publisher, b.licence, b.layout, b.edition, b.records, b.activated_seq as activated, b.withdrawn_seq as withdrawn
       from batch b where b.activated_seq <= $1`,
  )
  const steps = batches
    .flatMap((batch) => [
      { batch, deed: 'activate' as const, entry: Number(batch.activated) },
      ...(batch.withdrawn === null || Number(batch.withdrawn) > store.at
        ? []
        : [{ batch, deed: 'withdraw' as const, entry: Number(batch.withdrawn) }]),
    ])
    .sort((a, b) => b.entry - a.entry)
    .slice(0, CHANGES)
  const oldest = steps.at(-1)?.entry ?? 0
  const [dates, derived] = await Promise.all([
    readDates(
      store,
      steps.map((s) => s.entry),
    ),
    readDerived(store, oldest),
  ])
  const lines = steps.map(({ batch, deed, entry }, i): Untitled => {
    // verdicts are derived in the transaction of the deed, behind its entry and before that of the next
    const next = steps[i - 1]?.entry ?? Number.POSITIVE_INFINITY
    const own = derived.filter((d) => d.entry > entry && d.entry < next)
    return {
      entry,
      date: dates.get(entry) ?? '',
      deed,
      source: editionTitle(batch),
      records: batch.records,
      verdicts: own.reduce((sum, d) => sum + d.verdicts, 0),
      turned: own.reduce((sum, d) => sum + d.turned, 0),
      turns: own.flatMap((d) => d.turns).slice(0, TURNS),
    }
  })
  return withTitles(store, lines)
}

async function readDates(store: ReadStore, entries: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await store.rows<{ seq: string | number; at: Date }>(
    'select e.seq, e.at from entry e where e.seq <= $1 and e.seq = any($2::bigint[])',
    [entries],
  )
  return new Map(rows.map((r) => [Number(r.seq), r.at.toISOString().slice(0, 10)]))
}

interface Derivation {
  readonly entry: number
  readonly verdicts: number
  readonly turned: number
  readonly turns: readonly Omit<TurnLine, 'title' | 'lang'>[]
}

/** What was derived since an entry, as the entries say it. */
async function readDerived(store: ReadStore, since: number): Promise<readonly Derivation[]> {
  const rows = await store.rows<{ seq: string | number; body: Buffer | null }>(
    `select e.seq, b.body from entry e left join entry_body b on b.seq = e.seq
      where e.batch is null and e.deed = 'derive' and e.seq <= $1 and e.seq > $2 order by e.seq desc limit 50`,
    [since],
  )
  return rows.map(({ seq, body }) => ({ entry: Number(seq), ...said(body) }))
}

function said(body: Buffer | null): Omit<Derivation, 'entry'> {
  if (body === null) return { verdicts: 0, turned: 0, turns: [] }
  // entries of derivations hold exactly what `derive` writes
  const { verdicts, turned, turns } = JSON.parse(body.toString()) as Omit<Derivation, 'entry'>
  // of the versions of a rule only what is shown of it concerns a reader
  return { verdicts, turned, turns: mostTelling(turns) }
}

/** Outcomes that stand on the page of a promise as its own, the most telling first. */
const SHOWN = ['completed', 'star', 'strong-result', 'ambitious', 'relevant', 'verifiable']

/** Of each promise the one turn that tells most. */
function mostTelling(turns: Derivation['turns']): Derivation['turns'] {
  const byPromise = Map.groupBy(turns, (t) => t.commitment)
  return [...byPromise.values()].flatMap((own) => {
    const rule = SHOWN.find((name) => own.some((t) => t.rule === name))
    return own.filter((t) => t.rule === rule).slice(0, 1)
  })
}

async function withTitles(store: ReadStore, lines: readonly Untitled[]): Promise<readonly ChangeLine[]> {
  const turns = lines.flatMap((l) => l.turns)
  if (turns.length === 0) return lines.map((l) => ({ ...l, turns: [] }))
  const rows = await store.rows<{ member: string; id: string; title: string | null; lang: string | null }>(
    `select c.member, c.id, coalesce(c.short_title, c.title) as title, c.lang from commitment c
      where c.member = any($2::text[]) and c.id = any($3::text[]) and c.from_seq <= $1 and c.to_seq > $1`,
    [turns.map((t) => t.member), turns.map((t) => t.commitment)],
  )
  const titles = new Map(rows.map((r) => [r.id, r]))
  return lines.map((line) => ({
    ...line,
    turns: line.turns.map((turn) => {
      const found = titles.get(turn.commitment)
      return { ...turn, title: found?.title ?? { absent: 'not-loaded' }, lang: found?.lang ?? null }
    }),
  }))
}

type Untitled = Omit<ChangeLine, 'turns'> & { readonly turns: readonly Omit<TurnLine, 'title' | 'lang'>[] }
