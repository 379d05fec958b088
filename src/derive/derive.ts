import { createHash } from 'node:crypto'
import type pg from 'pg'
import { software } from '#base/software.ts'
import { assessedByMember, type Coded, readCoded } from '#derive/assessed.ts'
import { type CommitmentOutcomes, outcomesOf, ruleRevisions } from '#derive/outcomes.ts'
import { measuresOf, type PlanMeasure } from '#derive/plan-measures.ts'
import { SearchComparison, type SearchDifference } from '#derive/searchable.ts'
import { canonical } from '#ledger/canonical.ts'
import type { Append, NewEntry } from '#store/append.ts'
import {
  type MeasureRow,
  replaceMeasures,
  replaceVerdicts,
  standingMeasures,
  standingVerdicts,
  type VerdictRow,
} from '#store/derived-versions.ts'
import { replaceSearch, type SearchStands, standingSearch } from '#store/search.ts'
import { CodeNumbers } from '#store/search-codes.ts'
import { announceFigures } from '#store/transaction.ts'
import { eachInTurn, type Writes } from '#store/writes.ts'

/** A verdict that had another outcome before. */
export interface Turn {
  readonly member: string
  readonly commitment: string
  /** Rule and version. */
  readonly rule: string
  readonly was: string
  readonly is: string
}
export type Turned = readonly Turn[]

/** How many turned verdicts an entry lists one by one; their number is always in it. */
const LISTED = 200

/** What the rules are run on, of some members, and what was derived of them before. */
export interface Derivable {
  readonly coded: Coded
  readonly verdicts: ReadonlyMap<string, VerdictRow>
  readonly measures: ReadonlyMap<string, MeasureRow>
  readonly search: SearchStands
}

/** How what stands differs from what the rules say now. */
export interface Derived {
  /** Verdicts that are new or have other outcomes. */
  readonly changed: readonly CommitmentOutcomes[]
  /** Verdicts of commitments that are no more, by `verdictKey`. */
  readonly ended: readonly string[]
  readonly measured: readonly PlanMeasure[]
  /** Measures of plans that are no more, by `measureKey`. */
  readonly endedMeasures: readonly string[]
  readonly turned: Turned
  /** What is kept for searching; it is no verdict, and no entry tells of it. */
  readonly search: SearchDifference
}

/**
 * Works out the verdicts and measures of some members from what is stored,
 * writes those that differ from what stands, and enters that it did.
 */
export async function deriveVerdicts(
  client: pg.ClientBase,
  append: Append,
  members: readonly string[],
): Promise<Turned> {
  await append.writes.settled()
  return enterDerived(append, await readDerivable(client, members, 'with texts'))
}

/** All that is stored of some members and that `enterDerived` needs. Texts are left out where those that change are put to it. */
export async function readDerivable(
  client: pg.ClientBase,
  members: readonly string[],
  texts: 'with texts' | 'without texts' = 'without texts',
): Promise<Derivable> {
  const coded = await readCoded(client, members, texts)
  const verdicts = await standingVerdicts(client, members)
  const measures = await standingMeasures(client, members)
  const search = await standingSearch(client, members, await CodeNumbers.read(client))
  return { coded, verdicts, measures, search }
}

/** Does what `deriveVerdicts` does with what is at hand, and asks nothing; all of it is written when `append` is settled. */
export async function enterDerived(append: Append, derivable: Derivable): Promise<Turned> {
  const derived = await compare(derivable, append.writes)
  if (isNothing(derived)) {
    replaceSearch(append.writes, append.size, derivable.search, derived.search)
    return []
  }
  const seq = append.enter([deriveEntry(derived, await digestOf(derived, append.writes))])
  const { verdicts, measures } = derivable
  const stood = derived.changed.map(verdictKey).filter((key) => verdicts.has(key))
  const stoodMeasures = derived.measured.map(measureKey).filter((key) => measures.has(key))
  replaceVerdicts(append.writes, seq, { changed: derived.changed, closed: [...stood, ...derived.ended] })
  replaceMeasures(append.writes, seq, {
    changed: derived.measured,
    closed: [...stoodMeasures, ...derived.endedMeasures],
  })
  replaceSearch(append.writes, seq, derivable.search, derived.search)
  announceFigures(append.writes)
  return derived.turned
}

/** Works all of it out again and holds it against what stands; writes nothing. */
export async function findUnderived(client: pg.ClientBase, members: readonly string[]): Promise<Derived> {
  return compare(await readDerivable(client, members, 'with texts'), null)
}

async function compare(derivable: Derivable, writes: Writes | null): Promise<Derived> {
  const { coded, verdicts, measures: before } = derivable
  const search = new SearchComparison(coded, derivable.search)
  const outcomes: CommitmentOutcomes[] = []
  const measures: PlanMeasure[] = []
  // the reasons behind the outcomes take much room, and are let go of with each member
  for (const ofMember of assessedByMember(coded)) {
    await eachInTurn(
      ofMember,
      (a) => {
        const of = outcomesOf(a)
        outcomes.push(of)
        search.compare(a, of.outcomes)
      },
      writes,
    )
    measures.push(...measuresOf(ofMember))
  }
  const changed = outcomes.filter((o) => !sameVerdict(verdicts.get(verdictKey(o)), o))
  const kept = new Set(outcomes.map(verdictKey))
  const keptMeasures = new Set(measures.map(measureKey))
  return {
    changed,
    ended: [...verdicts.keys()].filter((key) => !kept.has(key)),
    measured: measures.filter((m) => !sameMeasure(before.get(measureKey(m)), m)),
    endedMeasures: [...before.keys()].filter((key) => !keptMeasures.has(key)),
    turned: changed.flatMap((o) => turnsOf(o, verdicts.get(verdictKey(o))?.outcomes)),
    search: search.difference(),
  }
}

/** Whether all verdicts and measures that stand are what the rules say. */
export function isNothing(d: Derived): boolean {
  return d.changed.length + d.ended.length + d.measured.length + d.endedMeasures.length === 0
}

/** 'mexico MX0075': one place for each commitment. */
export function verdictKey(o: { readonly member: string; readonly commitment: string }): string {
  return `${o.member}\u0001${o.commitment}`
}

/** One place for each measure of a plan. */
export function measureKey(m: { readonly member: string; readonly plan: string; readonly measure: string }): string {
  return `${m.member}\u0001${m.plan}\u0001${m.measure}`
}

function sameVerdict(before: VerdictRow | undefined, now: CommitmentOutcomes): boolean {
  if (before === undefined || before.plan !== now.plan) return false
  const names = Object.keys(now.outcomes)
  return (
    names.length === Object.keys(before.outcomes).length && names.every((n) => before.outcomes[n] === now.outcomes[n])
  )
}

function sameMeasure(before: PlanMeasure | undefined, now: PlanMeasure): boolean {
  return before !== undefined && canonical({ ...before }) === canonical({ ...now })
}

function turnsOf(now: CommitmentOutcomes, before: Readonly<Record<string, string>> | undefined): Turn[] {
  if (before === undefined) return []
  return Object.entries(now.outcomes)
    .filter(([rule, is]) => before[rule] !== undefined && before[rule] !== is)
    .map(([rule, is]) => ({ member: now.member, commitment: now.commitment, rule, was: before[rule]!, is }))
}

/** Lets anyone check that just this was derived. */
async function digestOf({ changed, measured }: Derived, writes: Writes): Promise<string> {
  const lines: string[] = []
  await eachInTurn([...changed, ...measured], (row) => lines.push(canonical(row)), writes)
  const digest = createHash('sha256')
  // in an order that follows from the lines alone: whoever checks them later need not know in which they were worked out
  for (const line of lines.sort()) digest.update(`${line}\n`)
  return digest.digest('hex')
}

/** What was derived by which program and revisions of the rules. */
function deriveEntry({ changed, ended, measured, endedMeasures, turned }: Derived, digest: string): NewEntry {
  const body = canonical({
    digest,
    ended: ended.length + endedMeasures.length,
    measures: measured.length,
    rules: ruleRevisions(),
    software,
    turned: turned.length,
    turns: turned.slice(0, LISTED),
    verdicts: changed.length,
  })
  return {
    deed: 'derive',
    kind: '',
    subject: 'verdicts',
    scope: '*',
    batch: null,
    schema: 1,
    body: Buffer.from(body),
    reason: null,
  }
}
