import { type Missing, missing } from '#base/coding.ts'
import { methods } from '#methodology/methods/index.ts'
import type { MethodCoverage } from '#queries/coverage-view.ts'
import { held } from '#queries/facts.ts'
import { findUncounted } from '#queries/waiting.ts'
import type { ReadStore } from '#store/read-store.ts'
import { snakeCase } from '#store/tables.ts'

/** What a last review codes; everything else is for the first. */
const LAST = [
  'completionLast',
  'didItOpenGovernment',
  'openedInformation',
  'openedParticipation',
  'openedAccountability',
  'earlyResults',
]

/** The field of an assessment behind the name of a coding. */
const fieldOf = (coding: string) => coding.replace(/^completion(First|Last)$/, 'completion')

// its keys are its reasons
const REASONS = Object.keys(missing) as Missing[]

const CODINGS = [...new Set(methods.flatMap((m): readonly string[] => m.coded))]

/** Reviews of promises that are counted: those that wait for a person are in no figure. */
const REVIEWED = `a.assessor = 'irm' and a.method is not null and ${held('a')}
  and not exists (select from unnest($2::text[], $3::text[]) as w(member, id) where w.member = a.member and w.id = a.commitment)`

type Row = { readonly method: string; readonly stage: string; readonly reviews: number } & Readonly<
  Record<string, number | string>
>

/** Per version of the method: what it coded, n of the promises reviewed then. What it did not ask is no data under it. */
export async function findMethodCoverage(store: ReadStore): Promise<readonly MethodCoverage[]> {
  const columns = [...new Set(CODINGS.map(fieldOf))]
  const waiting = await findUncounted(store)
  const params = [waiting.map((p) => p.member), waiting.map((p) => p.alias)]
  // what a review on record does not speak of, its method did not code
  const counts = columns.flatMap((c) => [
    `count(*) filter (where a.${snakeCase(c)} <> all ($4))::integer as "${c}"`,
    ...REASONS.map((r, i) => {
      const nth = `coalesce(a.${snakeCase(c)}, 'no-data') = ($4::text[])[${i + 1}]`
      return `count(*) filter (where ${nth})::integer as "${c} ${r}"`
    }),
  ])
  const [rows, promises] = await Promise.all([
    store.rows<Row>(
      `select a.method, a.stage, count(*)::integer as reviews, ${counts.join(', ')}
         from assessment a where ${REVIEWED} group by 1, 2`,
      [...params, REASONS],
    ),
    store.rows<{ readonly method: string; readonly count: number }>(
      `select a.method, count(distinct (a.member, a.commitment))::integer as count
         from assessment a where ${REVIEWED} group by 1`,
      params,
    ),
  ])
  return methods.map(({ id, coded }) => ({
    method: id,
    promises: promises.find((p) => p.method === id)?.count ?? 0,
    fields: CODINGS.map((field) => {
      if (!(coded as readonly string[]).includes(field)) return { field, covered: { absent: 'no-data' as const } }
      const row = rows.find((r) => r.method === id && r.stage === (LAST.includes(field) ? 'last' : 'first'))
      if (row === undefined) return { field, covered: { absent: 'not-loaded' as const } }
      const counted = (reason: Missing) => ({ reason, count: Number(row[`${fieldOf(field)} ${reason}`]) })
      const leftOut = REASONS.map(counted).filter((l) => l.count > 0)
      const most = leftOut.reduce((x, y) => (y.count > x.count ? y : x), counted('not-reviewed'))
      return { field, covered: { n: Number(row[fieldOf(field)]), of: row.reviews, missing: most.reason, leftOut } }
    }),
  }))
}
