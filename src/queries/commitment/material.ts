import type { Pair } from '#model/identity.ts'
import type { KindId } from '#model/kinds/index.ts'
import { type Located, locate } from '#queries/commitment/locate.ts'
import { type Facts, findFacts, held } from '#queries/facts.ts'
import { type BatchRow, citeIn, findBatches, Provenance } from '#queries/provenance.ts'
import { findUncounted } from '#queries/waiting.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

/** What one source says of the commitment or of something that hangs on it. */
export interface SaidRow {
  readonly entry: number
  readonly kind: KindId
  readonly id: string
  readonly stream: string
  readonly row: number | null
  readonly batch: string
  readonly edition: string
  /** Fields by name; null where the words were erased. */
  readonly says: Readonly<Record<string, unknown>> | null
  readonly cite: string | null
  readonly stands: boolean
}

/** One step in the ledger that concerned the commitment. */
export interface StepRow {
  readonly entry: number
  readonly at: Date
  readonly deed: string
  readonly batch: string | null
  readonly row: number | null
}

/** All that was read for the page of one commitment. */
export interface CommitmentMaterial {
  readonly located: Located
  readonly commitment: FactRow<'commitment'>
  readonly facts: Facts
  /** What stands. */
  readonly said: readonly SaidRow[]
  /** What stands and what stood before, the oldest first. */
  readonly everSaid: readonly SaidRow[]
  readonly steps: readonly StepRow[]
  readonly batches: readonly BatchRow[]
  readonly provenance: Provenance
  /** Pairs of its member of which one side is in no count until somebody decides. */
  readonly pairs: readonly Pair[]
}

/** Reads what the page of a commitment needs: where it is kept first, the rest side by side. */
export async function readCommitment(store: ReadStore, asked: string): Promise<CommitmentMaterial> {
  const located = await locate(store, asked)
  const { member, id, names } = located
  // the plan is a column of the commitment: it is asked for in the same statement, not by one more journey
  const plan = `(${ofIt('c.plan')})`
  const [facts, everSaid, steps, batches, uncounted] = await Promise.all([
    findFacts(
      store,
      [
        {
          kind: 'commitment',
          where: `f.member = $2 and (f.id = $3 or $3 = any(f.continues) or f.id in (${ofIt('unnest(c.continues)')}))`,
        },
        { kind: 'assessment', where: 'f.member = $2 and f.commitment = $3' },
        { kind: 'milestone', where: 'f.member = $2 and f.commitment = $3' },
        { kind: 'indicator', where: 'f.member = $2 and f.commitment = $3' },
        { kind: 'action-plan', where: `f.member = $2 and f.id in ${plan}` },
        { kind: 'review', where: `f.member = $2 and f.plan in ${plan}` },
        { kind: 'document', where: `f.member = $2 and f.review is not null` },
        { kind: 'published-figure', where: `f.member = $2 and f.subject = $3` },
        { kind: 'member', where: 'f.member = $2 and f.id = $2' },
        {
          kind: 'policy-area',
          where: `f.id in (${ofIt('unnest(c.policy_areas)')}) or f.label in (${ofIt('c.area_shown')})`,
        },
      ],
      [member, id],
    ),
    findSaid(store, member, names),
    findSteps(store, member, names),
    findBatches(store),
    findUncounted(store),
  ])
  const commitment = facts.of('commitment').find((c) => c.id === id)!
  const said = everSaid.filter((s) => s.stands)
  const pairs = uncounted.filter((p) => p.member === member)
  return {
    located,
    commitment,
    facts,
    said,
    everSaid,
    steps,
    batches,
    provenance: new Provenance(said, batches),
    pairs,
  }
}

/** A column of the commitment itself, $3 of member $2. */
function ofIt(column: string): string {
  return `select ${column} from commitment c where c.member = $2 and c.id = $3 and ${held('c')}`
}

/** Kinds whose ids begin with that of the commitment. */
const HANGING = `('commitment', 'assessment', 'milestone', 'indicator')`

async function findSaid(store: ReadStore, member: string, names: readonly string[]): Promise<readonly SaidRow[]> {
  const rows = await store.rows<
    Omit<SaidRow, 'entry' | 'says' | 'cite'> & { entry: string | number; body: Buffer | null }
  >(
    `select s.entry_seq as entry, s.kind, s.id, s.stream, s.row, s.batch, s.edition, b.body,
            s.to_seq > $1 as stands
       from statement s
       join entry_body b on b.seq = s.entry_seq
      where s.member = $2 and s.kind in ${HANGING} and split_part(s.id, '/', 1) = any($3::text[]) and s.from_seq <= $1
      order by s.from_seq`,
    [member, names],
  )
  return rows.map(({ body, entry, ...row }) => ({
    ...row,
    entry: Number(entry),
    // entries hold exactly what was checked before it was entered: StatementBody of the store
    says: body === null ? null : (JSON.parse(body.toString()) as { says: Record<string, unknown> }).says,
    cite: citeIn(body),
  }))
}

/**
 * Entries about the commitment, and those by which its verdicts turned, newest
 * first. They are sought by their subjects, which have an index: by kind alone
 * the whole ledger would be read.
 */
async function findSteps(store: ReadStore, member: string, names: readonly string[]): Promise<readonly StepRow[]> {
  const rows = await store.rows<Omit<StepRow, 'entry'> & { entry: string | number }>(
    `with said as (
       select distinct s.id, s.entry_seq, s.row, s.batch
         from statement s
        where s.member = $2 and s.kind in ${HANGING} and split_part(s.id, '/', 1) = any($3::text[]) and s.from_seq <= $1
     ), subject as (
       select id as name from said
       union select entry_seq::text from said
       union select unnest($3::text[])
     )
     select e.seq as entry, e.at, e.deed, e.batch, said.row
       from subject
       join entry e on e.subject = subject.name and e.kind in ${HANGING}
       left join said on said.entry_seq = e.seq and said.batch = e.batch
      where e.scope = $2 and e.seq <= $1
      union all
     select e.seq, e.at, e.deed, e.batch, null
       from verdict v
       join entry e on e.seq = v.from_seq
      where v.member = $2 and v.commitment = any($3::text[]) and v.from_seq <= $1
      order by 1 desc`,
    [member, names],
  )
  return rows.map((r) => ({ ...r, entry: Number(r.entry) }))
}
