import type { Region } from '#model/codelists/region.ts'
import { figure, whyOf } from '#queries/figures.ts'
import type { Material } from '#queries/member/material.ts'
import type { BestOf, MeasureOf } from '#queries/member/measures.ts'
import type { PlanPromises } from '#queries/member/plans.ts'
import type { BestRow, PerformanceRow, PerformanceView } from '#queries/member-view.ts'
import { entriesOf, type PromiseRow, resultOf } from '#queries/promises.ts'
import { commonest, isAbsent, leftOutOf } from '#queries/told.ts'
import type { Absence, Figure, Told, Why } from '#queries/views.ts'

type Column = 'major' | 'outstanding' | 'starred'
const COLUMNS: readonly Column[] = ['major', 'outstanding', 'starred']

/** What came of the promises of each plan, and the most that any plan reached, ours beside the published. */
export function performanceView(plans: readonly PlanPromises[], material: Material): PerformanceView {
  return {
    rows: plans.map((plan) => performanceRow(plan, material)),
    bests: [...(material.member.region === null ? [] : [bestRow('region', material)]), bestRow('world', material)],
  }
}

function performanceRow(plan: PlanPromises, material: Material): PerformanceRow {
  const [major, outstanding, starred] = COLUMNS.map((column) => planFigure(plan, column, material))
  const figures = { major: major!, outstanding: outstanding!, starred: starred! }
  return { plan: plan.number, absent: wholeRow(Object.values(figures)), ...figures }
}

function planFigure(
  { id, promises }: PlanPromises,
  column: Column,
  { measures, figures, provenance }: Material,
): Figure {
  const measured = measures.find((m) => m.plan === id && m.measure === column)
  const published = figures.of(id, column)
  if (measured === undefined) return figure({ absent: 'not-loaded' }, published, null)
  const reasons = uncoded(promises, column, measured.leftOut)
  const value: Told<number> = measured.value ?? { absent: commonest(reasons, 'not-loaded') }
  const leftOut =
    reasons.length === promises.length - measured.of ? leftOutOf(reasons) : unexplained(promises.length - measured.of)
  const sources = provenance.sources(promises.flatMap(entriesOf))
  return figure(
    value,
    published,
    whyOf({ rule: column, version: null, n: measured.n, of: measured.of, leftOut, sources }),
  )
}

/** Why promises are not in the count. Where no review of one is on record, nobody knows what was coded. */
function uncoded(promises: readonly PromiseRow[], column: Column, leftOut: MeasureOf['leftOut']): readonly Absence[] {
  if (column !== 'starred') return promises.map(resultOf).flatMap((r) => (isAbsent(r) ? [r.absent] : []))
  const reasons = Object.entries(leftOut).flatMap(([reason, count]) => Array.from({ length: count }, () => reason))
  let unreviewed = promises.filter((p) => p.first === null && p.last === null).length
  return reasons.map((reason) => (reason === 'no-data' && unreviewed-- > 0 ? 'not-loaded' : (reason as Absence)))
}

function unexplained(count: number): Why['leftOut'] {
  return [{ reason: 'no-data', count }]
}

/** The reason that holds for the whole row: none of its figures has a value, ours or published. */
function wholeRow(figures: readonly Figure[]): Absence | null {
  const reasons = figures.flatMap((f) =>
    isAbsent(f.value) && (f.published === null || isAbsent(f.published.text)) ? [f.value.absent] : [],
  )
  return reasons.length === figures.length ? (reasons[0] ?? null) : null
}

function bestRow(scope: 'region' | 'world', material: Material): BestRow {
  const { region } = material.member
  const [major, outstanding, starred] = COLUMNS.map((column) => bestFigure(scope, region, column, material))
  return {
    scope,
    region: scope === 'region' ? region : null,
    major: major!,
    outstanding: outstanding!,
    starred: starred!,
  }
}

function bestFigure(scope: 'region' | 'world', region: Region | null, column: Column, material: Material): Figure {
  const rows = material.bests.filter((b) => b.measure === column && (scope === 'world' || b.region === region))
  const published = material.figures.of(scope, `most-${column}`)
  const plans = sum(rows, 'plans')
  const n = sum(rows, 'plansCounted')
  const most = rows.flatMap((r) => (r.most === null ? [] : [r.most]))
  const value: Told<number> = most.length === 0 ? { absent: 'not-loaded' } : Math.max(...most)
  const why =
    plans === 0 ? null : whyOf({ rule: column, version: null, n, of: n, leftOut: unexplained(plans - n), sources: [] })
  return figure(value, published, why)
}

function sum(rows: readonly BestOf[], field: 'plans' | 'plansCounted'): number {
  return rows.reduce((total, row) => total + row[field], 0)
}
