import { type KindId, kinds } from '#model/kinds/index.ts'
import type { Asking } from '#queries/asking.ts'
import { findChanges } from '#queries/corrections/changes.ts'
import type { Correction, CorrectionKind, CorrectionsView } from '#queries/corrections-view.ts'
import { held } from '#queries/facts.ts'
import { stateOf } from '#queries/state.ts'
import type { ReadStore } from '#store/read-store.ts'

/** So many stand on one page. */
const SIZE = 50

const KINDS: readonly CorrectionKind[] = ['withdrawn', 'redacted', 'same', 'different', 'apart', 'changed', 'gone']

export interface CorrectionsAsked {
  readonly what: readonly string[]
  /** The page of the list, from 1; what is no page is the nearest. */
  readonly page: number
}

/** Everything that was taken back, erased, decided or changed: one page of it, newest first. */
export async function getCorrections({ store }: Asking, asked: CorrectionsAsked): Promise<CorrectionsView> {
  const counts = await store.once('corrections', () => countKinds(store))
  const chosen = KINDS.filter((kind) => asked.what.includes(kind))
  const wanted = chosen.length === 0 ? KINDS : chosen
  const total = wanted.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0)
  const pages = Math.max(1, Math.ceil(total / SIZE))
  const page = Number.isInteger(asked.page) ? Math.min(Math.max(asked.page, 1), pages) : 1
  return {
    corrections: total === 0 ? [] : await readPage(store, wanted, (page - 1) * SIZE),
    total,
    known: [...counts.values()].reduce((sum, n) => sum + n, 0),
    page,
    pages,
    facets: [
      {
        name: 'what',
        choices: KINDS.map((code) => ({ code, count: counts.get(code) ?? 0, chosen: chosen.includes(code) })).filter(
          (c) => c.count > 0 || c.chosen,
        ),
      },
    ],
    unknown: asked.what.filter((code) => !KINDS.includes(code as CorrectionKind)).map((code) => `what=${code}`),
    state: stateOf(store),
  }
}

/**
 * Deeds of persons and ends of what sources said, and statements that took the
 * place of other words of the same source. What a withdrawal brought back is
 * not told again: the withdrawal says it.
 */
const CORRECTIONS = `
  select e.seq, case e.deed when 'withdraw' then 'withdrawn' when 'redact' then 'redacted' when 'identify' then 'same'
      when 'distinguish' then 'different' when 'separate' then 'apart' else 'gone' end as what,
    e.kind, e.subject as id, e.scope as member, coalesce(e.batch, case e.deed when 'withdraw' then e.subject end) as batch,
    null::bigint as before
    from entry e
   where e.seq <= $1
     and (e.deed in ('withdraw', 'redact', 'gone') or (e.batch is null and e.deed in ('identify', 'distinguish', 'separate')))
  union all
  select s.entry_seq, 'changed', s.kind, s.id, s.member, s.batch, p.entry_seq
    from statement p
    join statement s on s.member = p.member and s.kind = p.kind and s.id = p.id and s.stream = p.stream
     and s.from_seq = p.to_seq and s.digest <> p.digest
   where p.to_seq < 9223372036854775807 and p.to_seq <= $1
     and not exists (select from batch b where b.withdrawn_seq = s.from_seq)`

async function countKinds(store: ReadStore): Promise<ReadonlyMap<string, number>> {
  const rows = await store.rows<{ what: string; count: number }>(
    `select what, count(*)::integer as count from (${CORRECTIONS}) c group by what`,
  )
  return new Map(rows.map((r) => [r.what, r.count]))
}

interface Row {
  readonly seq: string | number
  readonly what: CorrectionKind
  readonly kind: string
  readonly id: string
  readonly member: string
  readonly before: string | number | null
  readonly date: string
  readonly account: string
  readonly reason: string | null
  readonly erasedReason: boolean
  readonly other: string | null
  readonly dataset: string | null
  readonly name: string | null
  readonly title: string | null
  readonly there: boolean
  readonly otherThere: boolean
}

async function readPage(
  store: ReadStore,
  wanted: readonly CorrectionKind[],
  offset: number,
): Promise<readonly Correction[]> {
  const rows = await store.rows<Row>(
    `with c as (select * from (${CORRECTIONS}) c where what = any($2) order by seq desc, id limit ${SIZE} offset $3)
     select c.seq, c.what, c.kind, c.id, c.member, c.before,
            to_char(e.at at time zone 'UTC', 'YYYY-MM-DD') as date,
            convert_from(e.leaf, 'UTF8')::json ->> 'account' as account,
            convert_from(b.reason, 'UTF8') as reason, b.salt is null as "erasedReason",
            case when c.what in ('same', 'different', 'apart') and b.body is not null
                 then convert_from(b.body, 'UTF8')::json ->> 'canonical' end as other,
            x.title || ' (' || x.edition || ')' as dataset, m.name, coalesce(k.title, k.short_title, d.title, q.title) as title,
            coalesce(k.id, d.id, q.id) is not null as there, o.id is not null as "otherThere"
       from c
       join entry e on e.seq = c.seq
       left join entry_body b on b.seq = c.seq
       left join batch x on x.id = c.batch
       left join member m on m.id = c.member and m.member = c.member and ${held('m')}
       left join commitment k on c.kind = 'commitment' and k.member = c.member and k.id = c.id and ${held('k')}
       left join document d on c.kind = 'document' and d.member = c.member and d.id = c.id and ${held('d')}
       left join post q on c.kind = 'post' and q.member = c.member and q.id = c.id and ${held('q')}
       left join commitment o on c.what in ('same', 'different', 'apart') and b.body is not null and o.member = c.member
        and o.id = convert_from(b.body, 'UTF8')::json ->> 'canonical' and ${held('o')}
      order by c.seq desc, c.id`,
    [wanted, offset],
  )
  const changes = await findChanges(
    store,
    rows.flatMap((r) => (r.before === null ? [] : [{ was: Number(r.before), is: Number(r.seq) }])),
  )
  return rows.map((r) => correction(r, changes.get(Number(r.seq)) ?? []))
}

function correction(r: Row, changes: Correction['changes']): Correction {
  const isErasure = r.what === 'redacted'
  return {
    entry: Number(r.seq),
    date: r.date,
    what: r.what,
    by: r.account === 'operator' || r.account === 'kept' ? r.account : null,
    reason: r.reason ?? { absent: r.erasedReason ? 'withheld' : 'none-given' },
    member: r.member === '' || r.member === '*' ? null : { slug: r.member, name: r.name ?? r.member },
    subject: {
      kind: Object.hasOwn(kinds, r.kind) ? (r.kind as KindId) : null,
      id: isErasure ? null : r.id,
      title: isErasure ? null : r.title,
      there: r.there && !isErasure,
    },
    other: r.other === null ? null : { id: r.other, there: r.otherThere },
    dataset: r.dataset,
    erased: isErasure ? Number(r.id) : null,
    changes,
  }
}
