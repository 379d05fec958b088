import { isMissing } from '#base/coding.ts'
import { lastCodedOf } from '#methodology/last-coded.ts'
import { isSilent } from '#methodology/why-uncoded.ts'
import type { Completion } from '#model/codelists/completion.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import { held } from '#queries/facts.ts'
import { isAbsent } from '#queries/told.ts'
import type { Told } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'

/** A promise as lists and counts need it: its name, what the independent reviewer coded, what the rules say. */
export interface PromiseRow {
  readonly id: string
  readonly plan: string | null
  readonly number: string | null
  readonly title: string | null
  readonly lang: string | null
  readonly areaShown: string | null
  readonly areas: readonly string[] | null
  /** Version of the list of areas that it was tagged from, and those of it that were not coded for plans of its time. */
  readonly taxonomy: string | null
  readonly areasNotCoded: readonly string[] | null
  readonly statements: readonly number[]
  /** Whether what was said of it was erased. */
  readonly withheld: boolean
  readonly first: ReviewRow | null
  readonly last: ReviewRow | null
  /** Outcome by rule and version; empty where nothing was derived. */
  readonly outcomes: Readonly<Record<string, string>>
}

/** What one review of the independent reviewer coded, as far as lists and counts need it. */
export interface ReviewRow {
  /** Null where it was erased. */
  readonly stage: 'first' | 'last' | null
  readonly product: ReviewProduct | null
  readonly method: MethodVersion | null
  readonly year: number | null
  readonly statements: readonly number[]
  /** Whether what it coded was erased. */
  readonly withheld: boolean
  readonly codes: Readonly<Record<CodedField, string | null>>
}

/** A coding, by the name that the model gives it. */
export type CodedField = 'completion' | 'didItOpenGovernment' | 'earlyResults' | 'potentialImpact'

/** What both reviews of a promise coded. */
export interface Coded {
  readonly first: CodedReview | null
  readonly last: CodedReview | null
}
type CodedReview = Pick<ReviewRow, 'method'> &
  Partial<Pick<ReviewRow, 'withheld'>> & { readonly codes: Partial<ReviewRow['codes']> }

/** All promises of a member that were on record then, with their codings and outcomes. */
export async function findPromises(store: ReadStore, member: string): Promise<readonly PromiseRow[]> {
  const [commitments, reviews, outcomes] = await Promise.all([
    readCommitments(store, member),
    readReviews(store, member),
    readOutcomes(store, member),
  ])
  const erased = await findErased(store, suspects(commitments, [...reviews.values()]))
  const review = (id: string): ReviewRow | null => {
    const row = reviews.get(id)
    if (row === undefined || (row.stage === 'last' && isSilent({ product: row.product, ...row.codes }))) return null
    return { ...row, withheld: row.statements.some((entry) => erased.has(entry)) }
  }
  return commitments.map((c) => {
    const [first, last] = [review(`${c.id}/irm/first`), review(`${c.id}/irm/last`)]
    const withheld = c.statements.some((entry) => erased.has(Number(entry)))
    // a promise of which all words were erased is still one of the plan that its reviews name
    const plan = c.plan ?? reviews.get(`${c.id}/irm/first`)?.plan ?? reviews.get(`${c.id}/irm/last`)?.plan ?? null
    return {
      ...c,
      plan,
      statements: c.statements.map(Number),
      outcomes: outcomes.get(c.id) ?? {},
      withheld,
      first,
      last,
    }
  })
}

/** Entries of what says nothing at all: only there something can have been erased that left no other word. */
function suspects(commitments: readonly CommitmentRow[], reviews: readonly ReadReview[]): readonly number[] {
  return [
    ...commitments.filter((c) => c.title === null).flatMap((c) => c.statements.map(Number)),
    ...reviews.filter((r) => r.stage === null).flatMap((r) => r.statements),
  ]
}

async function findErased(store: ReadStore, entries: readonly number[]): Promise<ReadonlySet<number>> {
  if (entries.length === 0) return new Set()
  const rows = await store.rows<{ entry: string | number }>(
    'select b.seq as entry from entry_body b where b.seq <= $1 and b.seq = any($2::bigint[]) and b.body is null',
    [entries],
  )
  return new Set(rows.map((r) => Number(r.entry)))
}

/** The value of a coding at the last review that coded it, or why there is none: a report that had not coded it before all other reasons. */
export function lastCoded<C extends string>(promise: Coded, field: CodedField): Told<C> {
  const { first, last } = promise
  const withheld = first?.withheld === true || last?.withheld === true
  const found = lastCodedOf({ last: last?.codes[field], first: first?.codes[field] }, field, { first, last, withheld })
  // the store holds only codes that the model allows: every statement was checked before it was entered
  return 'code' in found ? (found.code as C) : found
}

/** How far a promise got, by the last review that coded it. */
export function completionOf(promise: PromiseRow): Told<Completion> {
  return lastCoded(promise, 'completion')
}

/** What came of a promise: whether it opened government, or its early results where the method asks for those. */
export function resultOf(promise: PromiseRow): Told<string> {
  const opened = lastCoded<string>(promise, 'didItOpenGovernment')
  if (!isAbsent(opened)) return opened
  const early = lastCoded<string>(promise, 'earlyResults')
  return isAbsent(early) && early.absent === 'no-data' ? opened : early
}

/** The review whose completion is shown; null where none coded it. */
export function judgingReview(promise: Pick<PromiseRow, 'first' | 'last'>): ReviewRow | null {
  return [promise.last, promise.first].find((r) => isCode(r?.codes.completion)) ?? null
}

/** Entries that a promise and its codings rest on. */
export function entriesOf(promise: PromiseRow): readonly number[] {
  return [...promise.statements, ...(promise.first?.statements ?? []), ...(promise.last?.statements ?? [])]
}

function isCode(coding: string | null | undefined): boolean {
  return coding !== null && coding !== undefined && !isMissing(coding)
}

type ReadReview = Omit<ReviewRow, 'withheld'> & {
  readonly plan: string | null
}

type CommitmentRow = Omit<PromiseRow, 'first' | 'last' | 'outcomes' | 'statements' | 'withheld'> & {
  readonly statements: readonly (string | number)[]
}

function readCommitments(store: ReadStore, member: string): Promise<readonly CommitmentRow[]> {
  return store.rows<CommitmentRow>(
    `select c.id, c.plan, c.number, coalesce(c.short_title, c.title) as title, c.lang, c.area_shown as "areaShown",
            c.policy_areas as areas, c.taxonomy, c.policy_areas_not_coded as "areasNotCoded", c.statements
       from commitment c
      where c.member = $2 and ${held('c')}`,
    [member],
  )
}

/** Read apart and put together here: what belongs to one member is one stretch of each table, and needs no join. */
async function readOutcomes(store: ReadStore, member: string): Promise<ReadonlyMap<string, PromiseRow['outcomes']>> {
  const rows = await store.rows<{ commitment: string; outcomes: Readonly<Record<string, string>> }>(
    `select v.commitment, v.outcomes from verdict v where v.member = $2 and ${held('v')}`,
    [member],
  )
  return new Map(rows.map((r) => [r.commitment, r.outcomes]))
}

async function readReviews(store: ReadStore, member: string): Promise<ReadonlyMap<string, ReadReview>> {
  const rows = await store.rows<{
    id: string
    stage: 'first' | 'last' | null
    plan: string | null
    product: ReviewProduct | null
    method: MethodVersion | null
    year: number | null
    statements: readonly (string | number)[]
    completion: string | null
    opened: string | null
    early: string | null
    impact: string | null
  }>(
    `select a.id, a.stage, a.plan, a.product, a.method, a.year, a.statements, a.completion,
            a.did_it_open_government as opened, a.early_results as early, a.potential_impact as impact
       from assessment a
      where a.member = $2 and split_part(a.id, '/', 2) = 'irm' and ${held('a')}`,
    [member],
  )
  return new Map(
    rows.map((r) => [
      r.id,
      {
        stage: r.stage,
        plan: r.plan,
        product: r.product,
        method: r.method,
        year: r.year,
        statements: r.statements.map(Number),
        codes: {
          completion: r.completion,
          didItOpenGovernment: r.opened,
          earlyResults: r.early,
          potentialImpact: r.impact,
        },
      },
    ]),
  )
}
