import { isMissing } from '#base/coding.ts'
import type { Statement } from '#model/statement.ts'
import type { CodedGate, GateResult, Gates } from '#sources/gate.ts'

/** What gates are measured on. */
export interface Measured {
  readonly records: number
  readonly skipped: number
  readonly statements: readonly Statement[]
  /** How often each issue arose. */
  readonly issues: ReadonlyMap<string, number>
}

type ByKind = ReadonlyMap<string, readonly Statement[]>

/** A share over fewer says nothing of a file. */
const FEW = 20

/** Holds a file against the gates of its layout, in their order. */
export function measureGates(gates: Gates, measured: Measured): GateResult[] {
  const byKind = Map.groupBy(measured.statements, (statement) => statement.kind as string)
  return [
    ...measureRows(gates, measured),
    ...measureSkipped(gates, measured),
    ...Object.entries(gates.fill ?? {}).map(([place, least]) => measureFill(place, least, byKind, true)),
    ...Object.entries(gates.usual ?? {}).map(([place, least]) => measureFill(place, least, byKind, false)),
    ...Object.entries(gates.issues ?? {}).map(([code, most]) => measureIssues(code, most, measured)),
    ...(gates.refused ?? []).map((code) => measureRefused(code, measured)),
    ...(gates.coded ?? []).map((gate) => measureCoded(gate, byKind.get('assessment') ?? [])),
  ]
}

/** A file has as many rows as it should, and not one of totals and blanks alone. */
function measureRows({ rows }: Gates, { records, statements }: Measured): GateResult[] {
  if (rows === undefined) return []
  const [min, max] = rows
  return [
    { gate: 'rows', needed: `at least ${min}`, found: records, passed: records >= min, stop: true },
    { gate: 'rows', needed: `at most ${max}`, found: records, passed: records <= max, stop: false },
    {
      gate: 'statements',
      needed: 'at least 1',
      found: statements.length,
      passed: records === 0 || statements.length > 0,
      stop: true,
    },
  ]
}

/** One bad record in a file of a few is no bad file. */
function measureSkipped({ skipped: most }: Gates, { records, skipped }: Measured): GateResult[] {
  if (most === undefined) return []
  const share = records === 0 ? 0 : skipped / records
  const passed = share <= most || (records < FEW && skipped < records)
  return [{ gate: 'skipped', needed: `at most ${most}`, found: share, passed, stop: true }]
}

function measureFill(place: string, least: number, byKind: ByKind, stop: boolean): GateResult {
  const [kind, field] = place.split('.') as [string, string]
  const all = byKind.get(kind) ?? []
  const filled = all.filter((s) => (s.body as Readonly<Record<string, unknown>>)[field] != null).length
  const found = all.length === 0 ? 0 : filled / all.length
  const passed = found >= least || all.length < FEW
  return { gate: `fill ${place}`, needed: `at least ${least}`, found, passed, stop }
}

function measureIssues(code: string, most: number, { issues }: Measured): GateResult {
  const found = issues.get(code) ?? 0
  return { gate: `issues ${code}`, needed: `at most ${most}`, found, passed: found <= most, stop: false }
}

function measureRefused(code: string, { issues }: Measured): GateResult {
  const found = issues.get(code) ?? 0
  return { gate: `no ${code}`, needed: 'none', found, passed: found === 0, stop: true, issue: code }
}

function measureCoded(
  { field, stage, methods, least, most }: CodedGate,
  assessments: readonly Statement[],
): GateResult {
  const under = new Set<unknown>(methods)
  let reviewed = 0
  let coded = 0
  for (const { body } of assessments as readonly { readonly body: Readonly<Record<string, unknown>> }[]) {
    const said = body[field]
    if (typeof said !== 'string' || said === 'not-reviewed' || !under.has(body.method)) continue
    if (stage !== undefined && body.stage !== stage) continue
    reviewed++
    if (!isMissing(said)) coded++
  }
  const found = reviewed === 0 ? 0 : coded / reviewed
  const passed = reviewed < FEW || (found >= (least ?? 0) && found <= (most ?? 1))
  const needed = least === undefined ? `at most ${most}` : `at least ${least}`
  return { gate: `coded ${field} ${methods.join(' ')}`, needed, found, passed, stop: false }
}
