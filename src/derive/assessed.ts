import type pg from 'pg'
import { codingsOf, type StoredAssessment } from '#methodology/both-reviews.ts'
import type { Codings } from '#model/codings.ts'

/** A commitment with all that was coded of it: what the rules are run on. */
export interface Assessed {
  readonly member: string
  readonly commitment: string
  readonly plan: string | null
  readonly codings: Codings
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

interface Row {
  readonly member: string
  readonly id: string
  readonly plan: string | null
  readonly year: number | null
  readonly published: Readonly<Record<string, string>> | null
  readonly first: readonly (string | null)[] | null
  readonly last: readonly (string | null)[] | null
}

/** Every commitment in force of some members, ordered by member and id. */
export async function readAssessed(client: pg.ClientBase, members: readonly string[]): Promise<readonly Assessed[]> {
  const coded = (alias: string) =>
    `case when ${alias}.id is null then null else array[${CODED.map((c) => `${alias}.${c}`).join(', ')}] end`
  const stage = (alias: string, name: string) =>
    `left join assessment ${alias} on ${alias}.member = c.member and ${alias}.id = c.id || '/irm/${name}' and ${alias}.to_seq = 9223372036854775807`
  const { rows } = await client.query<Row>(
    `select c.member, c.id, c.plan, p.year_submitted as year, c.published, ${coded('a')} as first, ${coded('z')} as last
       from commitment c
       left join action_plan p on p.member = c.member and p.id = c.plan and p.to_seq = 9223372036854775807
       ${stage('a', 'first')}
       ${stage('z', 'last')}
      where c.member = any($1) and c.to_seq = 9223372036854775807
      order by c.member collate "C", c.id collate "C"`,
    [members],
  )
  return rows.map((r) => ({
    member: r.member,
    commitment: r.id,
    plan: r.plan,
    codings: codingsOf(assessment('first', r.first), assessment('last', r.last), r.year),
    published: r.published ?? {},
  }))
}

function assessment(stage: 'first' | 'last', codes: readonly (string | null)[] | null): StoredAssessment | null {
  if (codes === null) return null
  const of = (name: (typeof CODED)[number]) => codes[CODED.indexOf(name)] ?? null
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
