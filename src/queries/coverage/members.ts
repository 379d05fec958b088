import type { MemberLevel } from '#model/codelists/member-level.ts'
import type { Region } from '#model/codelists/region.ts'
import { findMissing } from '#queries/coverage/missing.ts'
import { findUncoded } from '#queries/coverage/uncoded.ts'
import type { Covered, Instrument, MemberCoverage } from '#queries/coverage-view.ts'
import { held } from '#queries/facts.ts'
import { byName } from '#queries/order.ts'
import { commonest, leftOutOf } from '#queries/told.ts'
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

/** How many there are of each reason. */
type Reasons = Covered['leftOut']

/** What is on record of every member, by name. */
export async function findMemberCoverage(store: ReadStore): Promise<readonly MemberCoverage[]> {
  const [members, plans, promises, missing, uncoded, documents, scores] = await Promise.all([
    store.rows<Member>(`select m.id as slug, m.name, m.level, m.region from member m where ${held('m')}`),
    readPlans(store),
    readPromises(store),
    findMissing(store),
    findUncoded(store),
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
      cells: cellsOf(
        { ...plansOf.get(slug), ...promisesOf.get(slug), ...documentsOf.get(slug), ...scoresOf.get(slug) },
        missing.get(slug) ?? 0,
        uncoded.get(slug) ?? { completion: [], area: [] },
      ),
    }))
    .sort(byName)
}

/**
 * Each with what it could be: plans with the number of the newest, promises with
 * those that are only counted by a page or report, as the page of the member has
 * them, and those that may be the same as others.
 *
 * @param missing promises that are only counted by a page or report
 * @param uncoded why promises that are counted have no code
 */
function cellsOf(
  c: Readonly<Record<string, number | string | null>>,
  missing: number,
  uncoded: { readonly completion: readonly Absence[]; readonly area: readonly Absence[] },
): MemberCoverage['cells'] {
  const n = (name: string) => Number(c[name] ?? 0)
  const cell = (part: number, of: number, reason: Absence = 'not-loaded') =>
    covered(part, [{ reason, count: of - part }], reason)
  const promises = n('promises')
  const without = (reasons: readonly Absence[]) =>
    covered(promises - reasons.length, leftOutOf(reasons), commonest(reasons, 'not-loaded'))
  const cells: Record<Instrument, Told<Covered>> = {
    plans: cell(n('plans'), n('planned')),
    promises: covered(promises, [
      { reason: 'not-loaded', count: missing },
      { reason: 'perhaps-the-same', count: n('waiting') },
    ]),
    titles: cell(n('titles'), promises),
    texts: cell(n('texts'), promises),
    areas: without(uncoded.area),
    reviewed: cell(n('reviewed'), promises),
    completion: without(uncoded.completion),
    process: cell(n('process'), n('plans')),
    documents: cell(n('addresses'), n('documents'), n('documents') === 0 ? 'not-loaded' : 'not-recorded'),
    scores: cell(n('scores'), n('scoreCells'), n('scoreCells') === 0 ? 'not-loaded' : 'none-given'),
  }
  return cells
}

/** n with what is left out of it; a reason where there is neither. The commonest reason stands for the cell. */
function covered(n: number, all: Reasons, otherwise: Absence = 'not-loaded'): Told<Covered> {
  const leftOut = all.filter((l) => l.count > 0)
  const of = leftOut.reduce((sum, l) => sum + l.count, n)
  const most = leftOut.reduce((a, b) => (b.count > a.count ? b : a), leftOut[0] ?? { reason: otherwise, count: 0 })
  return of === 0 ? { absent: otherwise } : { n, of, missing: most.reason, leftOut }
}

/** `planned` is the number of the newest plan, or how many are on record where that is more. */
function readPlans(store: ReadStore): Promise<readonly Counts[]> {
  return store.rows<Counts>(
    `select p.member, count(*)::integer as plans, greatest(count(*), max(p.number))::integer as planned,
            count(*) filter (where exists (
              select from process r where r.member = p.member and r.id = p.id and ${held('r')}))::integer as process
       from action_plan p where ${held('p')} group by p.member`,
  )
}

/** Promises that are counted, as on every other page, and those that wait for a person, which are in no count. */
async function readPromises(store: ReadStore): Promise<readonly Counts[]> {
  const waiting = await findUncounted(store)
  return store.rows<Counts>(
    `select c.member, count(*) filter (where c.counted)::integer as promises,
            count(*) filter (where not c.counted)::integer as waiting,
            count(*) filter (where c.counted and c.titled)::integer as titles,
            count(*) filter (where c.counted and c.texted)::integer as texts,
            count(*) filter (where c.counted and c.reviewed)::integer as reviewed
       from (
         select c.member, coalesce(c.title, c.short_title) is not null as titled, c.full_text is not null as texted,
                a.id is not null as reviewed, w.id is null as counted
           from commitment c
           left join (
             select distinct x.member, x.commitment as id from assessment x where x.assessor = 'irm' and ${held('x')}) a
             on a.member = c.member and a.id = c.id
           left join (select distinct u.member, u.id from unnest($2::text[], $3::text[]) as u(member, id)) w
             on w.member = c.member and w.id = c.id
          where ${held('c')}) c
      group by c.member`,
    [waiting.map((p) => p.member), waiting.map((p) => p.alias)],
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
