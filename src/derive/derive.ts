import { createHash } from 'node:crypto'
import type pg from 'pg'
import { readAssessed } from '#derive/assessed.ts'
import { type CommitmentOutcomes, outcomesOf, ruleRevisions } from '#derive/outcomes.ts'
import { measuresOf, type PlanMeasure } from '#derive/plan-measures.ts'
import { canonical } from '#ledger/canonical.ts'
import type { Append } from '#store/append.ts'
import { replaceMeasures, replaceVerdicts, standingMeasures, standingVerdicts } from '#store/derived-versions.ts'

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

/**
 * Works out the verdicts and measures of some members from what is stored,
 * writes those that differ from what stands, and enters that it did.
 */
export async function deriveVerdicts(
  client: pg.PoolClient,
  append: Append,
  members: readonly string[],
): Promise<Turned> {
  const assessed = await readAssessed(client, members)
  const outcomes = assessed.map(outcomesOf)
  const measures = measuresOf(assessed)
  const before = await standingVerdicts(client, members)
  const measuredBefore = await standingMeasures(client, members)
  const changed = outcomes.filter((o) => !sameOutcomes(before.get(verdictKey(o)), o.outcomes))
  const kept = new Set(outcomes.map(verdictKey))
  const ended = [...before.keys()].filter((key) => !kept.has(key))
  const measured = measures.filter((m) => !sameMeasure(measuredBefore.get(measureKey(m)), m))
  const keptMeasures = new Set(measures.map(measureKey))
  const endedMeasures = [...measuredBefore.keys()].filter((key) => !keptMeasures.has(key))
  if (changed.length + ended.length + measured.length + endedMeasures.length === 0) return []

  const turned = changed.flatMap((o) => turnsOf(o, before.get(verdictKey(o))))
  const seq = await append.add([deriveEntry(changed, ended.length, measured, turned)])
  await replaceVerdicts(client, seq, changed, ended)
  await replaceMeasures(client, seq, measured, endedMeasures)
  return turned
}

/** 'mexico MX0075': one place for each commitment. */
export function verdictKey(o: { readonly member: string; readonly commitment: string }): string {
  return `${o.member}\u0001${o.commitment}`
}

/** One place for each measure of a plan. */
export function measureKey(m: { readonly member: string; readonly plan: string; readonly measure: string }): string {
  return `${m.member}\u0001${m.plan}\u0001${m.measure}`
}

function sameOutcomes(
  before: Readonly<Record<string, string>> | undefined,
  now: Readonly<Record<string, string>>,
): boolean {
  if (before === undefined) return false
  const names = Object.keys(now)
  return names.length === Object.keys(before).length && names.every((n) => before[n] === now[n])
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

/** What was derived by which revisions of the rules; the digest lets anyone check that it was just this. */
function deriveEntry(
  changed: readonly CommitmentOutcomes[],
  ended: number,
  measured: readonly PlanMeasure[],
  turned: Turned,
) {
  const digest = createHash('sha256')
  for (const o of changed) digest.update(`${canonical({ ...o })}\n`)
  for (const m of measured) digest.update(`${canonical({ ...m })}\n`)
  const body = canonical({
    digest: digest.digest('hex'),
    ended,
    measures: measured.length,
    rules: ruleRevisions(),
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
