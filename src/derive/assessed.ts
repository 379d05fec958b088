import type pg from 'pg'
import { codingsOf, type StoredAssessment } from '#methodology/both-reviews.ts'
import { isSilent, type OnRecord } from '#methodology/why-uncoded.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { Codings } from '#model/codings.ts'
import { type Pair, uncounted } from '#model/identity.ts'
import type { Subject } from '#store/aliases.ts'
import type { NewFact } from '#store/fact-versions.ts'
import { listedPairs, pairKey } from '#store/identities.ts'
import type { SearchTexts } from '#store/search-words.ts'
import { snakeCase } from '#store/tables.ts'

/** A commitment with all that was coded of it: what the rules are run on. */
export interface Assessed {
  readonly member: string
  readonly commitment: string
  readonly plan: string | null
  readonly codings: Codings
  /** The reviews of it that are on record. */
  readonly reviews: OnRecord
  /** Whether it may be the same promise as another, which is counted: until a person decides it is in no count. */
  readonly perhapsTheSame: boolean
  /** Derived values that a publisher printed, by name; some rules say when OGP did not award what its criteria give. */
  readonly published: Readonly<Record<string, string>>
}

const CODED = [
  'specificity',
  'verifiable',
  'accessToInformation',
  'civicParticipation',
  'publicAccountability',
  'technology',
  'openGovernmentLens',
  'potentialImpact',
  'potentialForResults',
  'completion',
  'didItOpenGovernment',
  'openedInformation',
  'openedParticipation',
  'openedAccountability',
  'earlyResults',
] as const satisfies readonly (keyof StoredAssessment)[]

/** What of a promise is derived from. */
export interface PromiseFact {
  readonly member: string
  readonly id: string
  readonly plan: string | null
  readonly published: Readonly<Record<string, string>> | null
  readonly lang: string | null
  readonly end: string | null
  readonly withdrawn: boolean | null
  readonly titled: boolean
  readonly policyAreas: readonly string[] | null
  readonly areaShown: string | null
  readonly leadInstitution: string | null
  readonly supportingInstitutions: string | null
  /** Left out where its texts stand as they did. */
  readonly texts?: Omit<SearchTexts, 'id'>
}

export interface ReviewFact extends StoredAssessment {
  readonly method: MethodVersion | null
  readonly product: string | null
  /** Whether it says what it rests on. */
  readonly evidence: string | boolean | null
  readonly evidenceItems?: readonly unknown[] | null
}

/** An assessment of anyone but the independent reviewer. */
export interface ReportFact {
  readonly commitment: string | null
  readonly assessor: string | null
  readonly evidence: string | boolean | null
  readonly evidenceItems?: readonly unknown[] | null
}

/** Where a member belongs. */
export interface MemberFact {
  readonly region: string | null
  readonly level: string | null
}

/** The facts in force of some members that the rules look at, by `placeOf`. */
export interface Coded {
  readonly promises: Map<string, PromiseFact>
  /** Years in which plans were submitted. */
  readonly years: Map<string, number | null>
  /** Those of the independent reviewer. */
  readonly reviews: Map<string, ReviewFact>
  /** Those of everyone else. */
  readonly reports: Map<string, ReportFact>
  readonly members: Map<string, MemberFact>
  /** Pairs of promises that a person is to decide, whether or not both are on record. */
  listed: readonly Pair[]
}

const PROMISE =
  'member, id, plan, published, lang, "end", withdrawn, title is not null or short_title is not null as titled, policy_areas as "policyAreas", area_shown as "areaShown", lead_institution as "leadInstitution", supporting_institutions as "supportingInstitutions"'

/**
 * Flat reads: the database would join new rows, of which it knows nothing yet, one by one.
 *
 * @param texts whether to read those too; they are long, and most deeds leave most of them as they are
 */
export async function readCoded(
  client: pg.ClientBase,
  members: readonly string[],
  texts: 'with texts' | 'without texts',
): Promise<Coded> {
  const words = texts === 'with texts' ? ', title, short_title as "shortTitle", full_text as "fullText"' : ''
  const promises = await client.query<PromiseFact & Partial<Omit<SearchTexts, 'id'>>>(
    `select ${PROMISE}${words} from commitment where member = any($1) and to_seq = 9223372036854775807`,
    [members],
  )
  const plans = await client.query<{ member: string; id: string; year: number | null }>(
    'select member, id, year_submitted as year from action_plan where member = any($1) and to_seq = 9223372036854775807',
    [members],
  )
  const reviews = await client.query<{ member: string; id: string } & ReviewFact>(
    `select member, id, stage, method, product, evidence is not null or evidence_items is not null as evidence, ${CODED.map((name) => `${snakeCase(name)} as "${name}"`).join(', ')} from assessment
      where member = any($1) and to_seq = 9223372036854775807 and (id like '%/irm/first' or id like '%/irm/last')`,
    [members],
  )
  const reports = await client.query<{ member: string; id: string } & ReportFact>(
    `select member, id, commitment, assessor, evidence is not null or evidence_items is not null as evidence from assessment
      where member = any($1) and to_seq = 9223372036854775807 and id not like '%/irm/first' and id not like '%/irm/last'`,
    [members],
  )
  const places = await client.query<{ member: string } & MemberFact>(
    'select member, region, level from member where member = any($1) and to_seq = 9223372036854775807',
    [members],
  )
  return {
    promises: new Map(
      promises.rows.map((r) => [
        placeOf(r.member, r.id),
        texts === 'with texts' ? promiseFact(r.member, r.id, r as StoredPromise) : r,
      ]),
    ),
    years: new Map(plans.rows.map((r) => [placeOf(r.member, r.id), r.year])),
    reviews: new Map(reviews.rows.map((r) => [placeOf(r.member, r.id), r])),
    reports: new Map(reports.rows.map((r) => [placeOf(r.member, r.id), r])),
    members: new Map(places.rows.map((r) => [r.member, r])),
    listed: await listedPairs(client, members),
  }
}

/** Puts new facts in the place of those that hold no more. */
export function putFacts(coded: Coded, ended: readonly Subject[], facts: readonly NewFact[]): void {
  for (const { kind, member, id } of ended) {
    if (kind === 'member') coded.members.delete(member)
    else mapOf(coded, kind, id)?.delete(placeOf(member, id))
  }
  for (const { kind, member, id, resolved } of facts) {
    if (resolved === null) continue
    const place = placeOf(member, id)
    // the fields of a fact are those of its kind, by its name
    const fields = resolved.fields as never
    if (kind === 'commitment') coded.promises.set(place, promiseFact(member, id, fields))
    else if (kind === 'action-plan') coded.years.set(place, (fields as { yearSubmitted: number | null }).yearSubmitted)
    else if (kind === 'assessment' && REVIEW.test(id)) coded.reviews.set(place, fields)
    else if (kind === 'assessment') coded.reports.set(place, fields)
    else if (kind === 'member') coded.members.set(member, fields)
  }
}

/** Takes pairs off the list that were found to be one promise, with all that is listed of either side, or are alike no more; adds others. */
export function putPairs(
  coded: Coded,
  {
    same,
    unlisted,
    listed,
  }: { readonly same: readonly Pair[]; readonly unlisted: readonly Pair[]; readonly listed: readonly Pair[] },
): void {
  const [aliases, canonicals] = [
    same.map((p) => placeOf(p.member, p.alias)),
    same.map((p) => placeOf(p.member, p.canonical)),
  ]
  const settled = { aliases: new Set(aliases), canonicals: new Set(canonicals) }
  const gone = new Set(unlisted.map(pairKey))
  const stays = (p: Pair) =>
    !settled.aliases.has(placeOf(p.member, p.alias)) &&
    !settled.canonicals.has(placeOf(p.member, p.canonical)) &&
    !gone.has(pairKey(p))
  coded.listed = [...coded.listed.filter(stays), ...listed]
}

const REVIEW = /\/irm\/(first|last)$/

function mapOf(coded: Coded, kind: string, id: string): Map<string, unknown> | undefined {
  const assessments = REVIEW.test(id) ? coded.reviews : coded.reports
  return { commitment: coded.promises, 'action-plan': coded.years, assessment: assessments }[kind]
}

type StoredPromise = Omit<PromiseFact, 'member' | 'id' | 'titled' | 'texts'> & Omit<SearchTexts, 'id'>

function promiseFact(member: string, id: string, f: StoredPromise): PromiseFact {
  return {
    member,
    id,
    plan: f.plan,
    published: f.published,
    lang: f.lang,
    end: f.end,
    withdrawn: f.withdrawn,
    titled: (f.title ?? f.shortTitle ?? null) !== null,
    policyAreas: f.policyAreas,
    areaShown: f.areaShown,
    leadInstitution: f.leadInstitution,
    supportingInstitutions: f.supportingInstitutions,
    texts: { title: f.title, shortTitle: f.shortTitle, fullText: f.fullText },
  }
}

/** Every commitment with what was coded of it, member by member, ordered by member and id. */
export function* assessedByMember(coded: Coded): Iterable<readonly Assessed[]> {
  const perhaps = perhapsTheSame(coded)
  let ofMember: Assessed[] = []
  for (const promise of [...coded.promises.values()].sort(byMemberAndId)) {
    if (ofMember.length > 0 && ofMember[0]!.member !== promise.member) {
      yield ofMember
      ofMember = []
    }
    ofMember.push(assessedOf(coded, promise, perhaps))
  }
  if (ofMember.length > 0) yield ofMember
}

function perhapsTheSame({ promises, listed }: Coded): ReadonlySet<string> {
  const waiting = listed.filter(
    (p) => promises.has(placeOf(p.member, p.alias)) && promises.has(placeOf(p.member, p.canonical)),
  )
  return new Set(uncounted(waiting).map((p) => placeOf(p.member, p.alias)))
}

function assessedOf(
  { years, reviews }: Coded,
  { member, id, plan, published }: PromiseFact,
  perhaps: ReadonlySet<string>,
): Assessed {
  const first = reviews.get(placeOf(member, `${id}/irm/first`))
  const last = reviews.get(placeOf(member, `${id}/irm/last`))
  const year = plan === null ? null : (years.get(placeOf(member, plan)) ?? null)
  return {
    member,
    commitment: id,
    plan,
    codings: codingsOf(first ?? null, last ?? null, year),
    reviews: onRecord(first, last),
    perhapsTheSame: perhaps.has(placeOf(member, id)),
    published: published ?? {},
  }
}

function onRecord(first: ReviewFact | undefined, last: ReviewFact | undefined): OnRecord {
  const says = (review: ReviewFact | undefined) => (review === undefined ? null : { method: review.method })
  return { first: says(first), last: last === undefined || isSilent(last) ? null : says(last) }
}

/** Where a thing of a member stands in `Coded`. */
export function placeOf(member: string, id: string): string {
  return `${member}\u0001${id}`
}

function byMemberAndId(a: PromiseFact, b: PromiseFact): number {
  if (a.member !== b.member) return a.member < b.member ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
