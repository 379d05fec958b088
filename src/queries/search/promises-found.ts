import { type Completion, completion } from '#model/codelists/completion.ts'
import { isOgpId, type Pair } from '#model/identity.ts'
import { held } from '#queries/facts.ts'
import { numberShown } from '#queries/number-shown.ts'
import type { SearchColumns } from '#queries/search/columns.ts'
import { excerptOf } from '#queries/search/excerpt.ts'
import type { Names } from '#queries/search/names.ts'
import { OUTCOMES, overdueOn } from '#queries/search/overdue.ts'
import type { Found } from '#queries/search/text.ts'
import type { FoundPromise } from '#queries/search-view.ts'
import { told } from '#queries/told.ts'
import type { Absence, Told } from '#queries/views.ts'
import { perhapsOf } from '#queries/waiting.ts'
import type { ReadStore } from '#store/read-store.ts'

interface Row {
  readonly member: string
  readonly id: string
  readonly plan: string | null
  readonly planNumber: number | null
  readonly number: string | null
  readonly title: string | null
  readonly lang: string | null
  readonly end: string | null
  readonly text: string | null
  readonly statements: readonly (number | string)[]
}

/** All that a list shows of some promises, in their order. */
export async function readFound(
  store: ReadStore,
  columns: SearchColumns,
  rows: readonly number[],
  with_: {
    readonly names: Names
    readonly today: string
    readonly found: Found | null
    readonly pairs: readonly Pair[]
  },
): Promise<readonly FoundPromise[]> {
  if (rows.length === 0) return []
  const keys = rows.map((row) => ({ member: columns.members[columns.member[row]!]!, id: columns.id(row) }))
  const facts = await store.rows<Row>(
    `select c.member, c.id, c.plan, p.number as "planNumber", c.number, coalesce(c.short_title, c.title) as title, c.lang,
            c."end", c.statements, ${with_.found === null ? 'null' : 'c.full_text'} as text
       from unnest($2::text[], $3::text[]) as k(member, id)
       join commitment c on c.member = k.member and c.id = k.id and ${held('c')}
       left join action_plan p on p.member = c.member and p.id = c.plan and ${held('p')}`,
    [keys.map((k) => k.member), keys.map((k) => k.id)],
  )
  const erased = await erasedOf(store, facts)
  const factOf = new Map(facts.map((f) => [`${f.member} ${f.id}`, f]))
  return rows.flatMap((row, i) => {
    const fact = factOf.get(`${keys[i]!.member} ${keys[i]!.id}`)
    return fact === undefined ? [] : [promiseOf(fact, row, { columns, erased, ...with_ })]
  })
}

function promiseOf(
  f: Row,
  row: number,
  {
    columns,
    names,
    today,
    found,
    pairs,
    erased,
  }: Parameters<typeof readFound>[3] & { readonly columns: SearchColumns; readonly erased: ReadonlySet<number> },
): FoundPromise {
  const { from, codes } = columns.several.area
  const areas = [...codes.subarray(from[row]!, from[row + 1]!)].map((code) => columns.codes.codes('area')[code]!)
  const code = (facet: 'year' | 'completion' | 'star') => columns.codes.codes(facet)[columns.single[facet][row]!]!
  const year = Number(code('year'))
  const withheld = f.statements.some((entry) => erased.has(Number(entry)))
  return {
    id: f.id,
    ogpId: isOgpId(f.id),
    member: { slug: f.member, name: names.members.get(f.member) ?? f.member },
    plan: f.plan === null ? null : { id: f.plan, number: f.planNumber ?? Number(/(\d{2})$/.exec(f.plan)?.[1] ?? 0) },
    year: Number.isInteger(year) ? year : null,
    ...numberShown(f.number),
    title: told(f.title, withheld ? 'withheld' : 'not-loaded'),
    lang: f.lang,
    areas: areas
      .filter((slug) => slug !== 'not-loaded' && slug !== 'none-given')
      .map((slug) => names.areas.get(slug) ?? slug),
    completion: completionOf(code('completion')),
    star: code('star'),
    end: told(f.end, 'not-recorded'),
    overdue: OUTCOMES[overdueOn(columns, today)[row]!]!,
    ...perhapsOf(
      f.id,
      pairs.filter((p) => p.member === f.member),
    ),
    excerpt: found === null || found.in[row] === 2 ? null : excerptOf(f.text, found.terms),
  }
}

function completionOf(code: string): Told<Completion> {
  if (Object.hasOwn(completion, code)) return code as Completion
  // what is no code of the list is a reason
  return { absent: code as Absence }
}

async function erasedOf(store: ReadStore, facts: readonly Row[]): Promise<ReadonlySet<number>> {
  const entries = facts.filter((f) => f.title === null).flatMap((f) => f.statements.map(Number))
  if (entries.length === 0) return new Set()
  const rows = await store.rows<{ entry: string | number }>(
    'select b.seq as entry from entry_body b where b.seq <= $1 and b.seq = any($2::bigint[]) and b.body is null',
    [entries],
  )
  return new Set(rows.map((r) => Number(r.entry)))
}
