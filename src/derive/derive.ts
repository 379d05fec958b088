import { createHash } from 'node:crypto'
import type pg from 'pg'
import { software } from '#base/software.ts'
import { readAssessed } from '#derive/assessed.ts'
import { type CommitmentOutcomes, outcomesOf, ruleRevisions } from '#derive/outcomes.ts'
import { measuresOf, type PlanMeasure } from '#derive/plan-measures.ts'
import { canonical } from '#ledger/canonical.ts'
import type { Append, NewEntry } from '#store/append.ts'
import {
  replaceMeasures,
  replaceVerdicts,
  standingMeasures,
  standingVerdicts,
  type VerdictRow,
} from '#store/derived-versions.ts'
import { announceFigures } from '#store/transaction.ts'

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
  const derived = await findUnderived(client, members)
  if (isNothing(derived)) return []
  const seq = await append.add([deriveEntry(derived)])
  await replaceVerdicts(client, seq, derived.changed, derived.ended)
  await replaceMeasures(client, seq, derived.measured, derived.endedMeasures)
  await announceFigures(client)
  return derived.turned
}

/** Works all of it out again and holds it against what stands; writes nothing. */
export async function findUnderived(client: pg.ClientBase, members: readonly string[]): Promise<Derived> {
  const assessed = await readAssessed(client, members)
  const outcomes = assessed.map(outcomesOf)
  const measures = measuresOf(assessed)
  const before = await standingVerdicts(client, members)
  const measuredBefore = await standingMeasures(client, members)
  const changed = outcomes.filter((o) => !sameVerdict(before.get(verdictKey(o)), o))
  const kept = new Set(outcomes.map(verdictKey))
  const keptMeasures = new Set(measures.map(measureKey))
  return {
    changed,
    ended: [...before.keys()].filter((key) => !kept.has(key)),
    measured: measures.filter((m) => !sameMeasure(measuredBefore.get(measureKey(m)), m)),
    endedMeasures: [...measuredBefore.keys()].filter((key) => !keptMeasures.has(key)),
    turned: changed.flatMap((o) => turnsOf(o, before.get(verdictKey(o))?.outcomes)),
  }
}

/** Whether all that stands is what the rules say. */
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

/** What was derived by which program and revisions of the rules; the digest lets anyone check that it was just this. */
function deriveEntry({ changed, ended, measured, endedMeasures, turned }: Derived): NewEntry {
  const digest = createHash('sha256')
  // in an order that follows from the lines alone: whoever checks them later need not know in which they were worked out
  const lines = [...changed, ...measured].map((row) => canonical({ ...row })).sort()
  for (const line of lines) digest.update(`${line}\n`)
  const body = canonical({
    digest: digest.digest('hex'),
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
