import { missing } from '#base/coding.ts'
import type { MemberLevel } from '#model/codelists/member-level.ts'
import type { Region } from '#model/codelists/region.ts'
import type { Covered, Instrument, MemberCoverage } from '#queries/coverage-view.ts'
import { held } from '#queries/facts.ts'
import { byName } from '#queries/order.ts'
import type { Absence, Told } from '#queries/views.ts'
import { findUncounted } from '#queries/waiting.ts'
import type { ReadStore } from '#store/read-store.ts'

interface Member {
  readonly slug: string
  readonly name: string | null
  readonly level: MemberLevel | null
  readonly region: Region | null
}

type Counts = { readonly member: string } & Readonly<Record<string, number | string | null>>

/** What is on record of every member, by name. */
export async function findMemberCoverage(store: ReadStore): Promise<readonly MemberCoverage[]> {
  const [members, plans, promises, documents, scores] = await Promise.all([
    store.rows<Member>(`select m.id as slug, m.name, m.level, m.region from member m where ${held('m')}`),
    readPlans(store),
    readPromises(store),
    readDocuments(store),
    readScores(store),
  ])
  const of = (rows: readonly Counts[]) => new Map(rows.map((r) => [r.member, r]))
  const [plansOf, promisesOf, documentsOf, scoresOf] = [of(plans), of(promises), of(documents), of(scores)]
  return members
    .map(({ slug, name, level, region }) => ({
      slug,
      name: name ?? slug,
      level: level ?? 'national',
      region,
      cells: cellsOf({
        ...plansOf.get(slug),
        ...promisesOf.get(slug),
        ...documentsOf.get(slug),
        ...scoresOf.get(slug),
      }),
    }))
    .sort(byName)
}

/**
 * Each with what it could be: plans with the number of the newest, promises with
 * the counts that plans print. A plan of which no count was printed is taken as
 * it is listed, so that the whole is never less than its part.
 */
function cellsOf(c: Readonly<Record<string, number | string | null>>): MemberCoverage['cells'] {
  const n = (name: string) => Number(c[name] ?? 0)
  const cell = (part: number, of: number, reason: Absence = 'not-loaded'): Told<Covered> =>
    of === 0 ? { absent: reason } : { n: part, of, missing: reason }
  const promises = n('promises')
  const uncoded = c.reason === undefined || c.reason === null ? 'not-loaded' : (c.reason as Absence)
  const cells: Record<Instrument, Told<Covered>> = {
    plans: cell(n('plans'), n('planned')),
    promises: cell(promises, Math.max(promises, n('printed'))),
    titles: cell(n('titles'), promises),
    texts: cell(n('texts'), promises),
    areas: cell(n('areas'), promises),
    reviewed: cell(n('reviewed'), promises),
    completion: cell(n('completion'), promises, uncoded),
    process: cell(n('process'), n('plans')),
    documents: cell(n('addresses'), n('documents'), n('documents') === 0 ? 'not-loaded' : 'not-recorded'),
    scores: cell(n('scores'), n('scoreCells'), n('scoreCells') === 0 ? 'not-loaded' : 'none-given'),
  }
  return cells
}

/** `planned` is the number of the newest plan, or how many are on record where that is more. */
function readPlans(store: ReadStore): Promise<readonly Counts[]> {
  return store.rows<Counts>(
    `select x.member, count(*)::integer as plans, greatest(count(*), max(x.number))::integer as planned,
            sum(greatest(x.printed, x.listed))::integer as printed, count(*) filter (where x.process)::integer as process
       from (
         select p.member, p.id, p.number,
                bool_or(r.id is not null) as process,
                coalesce(max(f.number), 0) as printed, coalesce(max(l.listed), 0) as listed
           from action_plan p
           left join process r on r.member = p.member and r.id = p.id and ${held('r')}
           left join published_figure f on f.member = p.member and f.subject = p.id and f.figure = 'commitments' and ${held('f')}
           left join (select c.member, c.plan, count(*) as listed from commitment c where ${held('c')} group by 1, 2) l
             on l.member = p.member and l.plan = p.id
          where ${held('p')}
          group by p.member, p.id, p.number) x
      group by x.member`,
  )
}

/** Promises that are counted, as on every other page: those that wait for a person are in none. */
async function readPromises(store: ReadStore): Promise<readonly Counts[]> {
  const waiting = await findUncounted(store)
  return store.rows<Counts>(
    `select c.member, count(*)::integer as promises,
            count(*) filter (where coalesce(c.title, c.short_title) is not null)::integer as titles,
            count(*) filter (where c.full_text is not null)::integer as texts,
            count(*) filter (where cardinality(c.policy_areas) > 0 or c.area_shown is not null)::integer as areas,
            count(*) filter (where a.id is not null)::integer as reviewed,
            count(*) filter (where a.coded)::integer as completion,
            mode() within group (order by a.reason) filter (where not a.coded) as reason
       from commitment c
       left join (
         select x.member, x.commitment as id, bool_or(x.completion is not null and x.completion <> all ($2)) as coded,
                max(x.completion) filter (where x.completion = any ($2)) as reason
           from assessment x where x.assessor = 'irm' and ${held('x')} group by 1, 2) a
         on a.member = c.member and a.id = c.id
      where ${held('c')}
        and not exists (select from unnest($3::text[], $4::text[]) as w(member, id) where w.member = c.member and w.id = c.id)
      group by c.member`,
    [Object.keys(missing), waiting.map((p) => p.member), waiting.map((p) => p.alias)],
  )
}

function readDocuments(store: ReadStore): Promise<readonly Counts[]> {
  return store.rows<Counts>(
    `select d.member, count(*)::integer as documents, count(d.address)::integer as addresses
       from document d where ${held('d')} group by d.member`,
  )
}

function readScores(store: ReadStore): Promise<readonly Counts[]> {
  return store.rows<Counts>(
    `select s.member, count(*)::integer as "scoreCells", count(s.value)::integer as scores
       from score s where ${held('s')} group by s.member`,
  )
}
