import type pg from 'pg'
import { codingsOf, type StoredAssessment } from '#methodology/both-reviews.ts'
import { isSilent, type LastWord, type OnRecord } from '#methodology/why-uncoded.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { Codings } from '#model/codings.ts'
import { uncounted } from '#model/identity.ts'
import { waitingPairs } from '#store/identities.ts'

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
  'access_to_information',
  'civic_participation',
  'public_accountability',
  'technology',
  'open_government_lens',
  'potential_impact',
  'potential_for_results',
  'completion',
  'did_it_open_government',
  'opened_information',
  'opened_participation',
  'opened_accountability',
  'early_results',
] as const

interface PromiseRow {
  readonly member: string
  readonly id: string
  readonly plan: string | null
  readonly published: Readonly<Record<string, string>> | null
}

/**
 * Every commitment in force of some members, ordered by member and id.
 *
 * Three flat reads that are put together here: right after an import the
 * database knows nothing of the new rows yet and would join them row by row.
 */
export async function readAssessed(client: pg.ClientBase, members: readonly string[]): Promise<readonly Assessed[]> {
  const promises = await client.query<PromiseRow>(
    'select member, id, plan, published from commitment where member = any($1) and to_seq = 9223372036854775807',
    [members],
  )
  const years = await yearsOf(client, members)
  const reviews = await reviewsOf(client, members)
  const waiting = uncounted(await waitingPairs(client, members))
  const perhaps = new Set(waiting.map((p) => placeOf(p.member, p.alias)))
  return promises.rows.sort(byMemberAndId).map((r) => {
    const [first, last] = (['first', 'last'] as const).map((s) => reviews.get(placeOf(r.member, `${r.id}/irm/${s}`)))
    const year = r.plan === null ? null : (years.get(placeOf(r.member, r.plan)) ?? null)
    return {
      member: r.member,
      commitment: r.id,
      plan: r.plan,
      codings: codingsOf(assessment('first', first), assessment('last', last), year),
      reviews: onRecord(first, last),
      perhapsTheSame: perhaps.has(placeOf(r.member, r.id)),
      published: r.published ?? {},
    }
  })
}

async function yearsOf(client: pg.ClientBase, members: readonly string[]): Promise<Map<string, number | null>> {
  const { rows } = await client.query<{ member: string; id: string; year: number | null }>(
    'select member, id, year_submitted as year from action_plan where member = any($1) and to_seq = 9223372036854775807',
    [members],
  )
  return new Map(rows.map((r) => [placeOf(r.member, r.id), r.year]))
}

async function reviewsOf(client: pg.ClientBase, members: readonly string[]): Promise<Map<string, ReviewRow>> {
  const { rows } = await client.query<[member: string, id: string, ...review: ReviewRow]>({
    text: `select member, id, method, product, ${CODED.join(', ')} from assessment
      where member = any($1) and to_seq = 9223372036854775807 and (id like '%/irm/first' or id like '%/irm/last')`,
    values: [members],
    rowMode: 'array',
  })
  return new Map(rows.map(([member, id, ...review]) => [placeOf(member, id), review]))
}

type Code = string | null
type ReviewRow = [method: MethodVersion | null, product: Code, ...codes: Code[]]

function onRecord(first: ReviewRow | undefined, last: ReviewRow | undefined): OnRecord {
  const says = (review: ReviewRow | undefined) => (review === undefined ? null : { method: review[0] })
  return { first: says(first), last: last === undefined || isSilent(lastWord(last)) ? null : says(last) }
}

function lastWord(review: ReviewRow): LastWord {
  return {
    product: review[1],
    completion: codeIn(review, 'completion'),
    didItOpenGovernment: codeIn(review, 'did_it_open_government'),
    earlyResults: codeIn(review, 'early_results'),
  }
}

function codeIn([, , ...codes]: ReviewRow, name: (typeof CODED)[number]): Code {
  return codes[CODED.indexOf(name)] ?? null
}

function placeOf(member: string, id: string): string {
  return `${member}\u0001${id}`
}

function byMemberAndId(a: PromiseRow, b: PromiseRow): number {
  if (a.member !== b.member) return a.member < b.member ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function assessment(stage: 'first' | 'last', review: ReviewRow | undefined): StoredAssessment | null {
  if (review === undefined) return null
  const of = (name: (typeof CODED)[number]) => codeIn(review, name)
  return {
    stage,
    specificity: of('specificity'),
    verifiable: of('verifiable'),
    accessToInformation: of('access_to_information'),
    civicParticipation: of('civic_participation'),
    publicAccountability: of('public_accountability'),
    technology: of('technology'),
    openGovernmentLens: of('open_government_lens'),
    potentialImpact: of('potential_impact'),
    potentialForResults: of('potential_for_results'),
    completion: of('completion'),
    didItOpenGovernment: of('did_it_open_government'),
    openedInformation: of('opened_information'),
    openedParticipation: of('opened_participation'),
    openedAccountability: of('opened_accountability'),
    earlyResults: of('early_results'),
  }
}
