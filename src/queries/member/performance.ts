import type { Region } from '#model/codelists/region.ts'
import { figure, whyOf } from '#queries/figures.ts'
import type { Material } from '#queries/member/material.ts'
import { addUpReasons, type MeasureOf } from '#queries/member/measures.ts'
import type { PlanPromises } from '#queries/member/plans.ts'
import type { BestRow, PerformanceRow, PerformanceView } from '#queries/member-view.ts'
import { entriesOf, lastCoded, type PromiseRow } from '#queries/promises.ts'
import { commonest, isAbsent, leftOutOf } from '#queries/told.ts'
import type { Absence, Figure, Told } from '#queries/views.ts'

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
  { id, promises, waiting }: PlanPromises,
  column: Column,
  { measures, figures, provenance }: Material,
): Figure {
  const measured = measures.find((m) => m.plan === id && m.measure === column)
  const published = figures.of(id, column)
  if (measured === undefined) return figure({ absent: 'not-loaded' }, published, null)
  const reasons = uncoded(promises, column, measured.leftOut)
  const value: Told<number> = measured.value ?? { absent: commonest(reasons, 'not-loaded') }
  const leftOut = leftOutOf(reasons)
  const sources = provenance.sources(promises.flatMap(entriesOf))
  return figure(
    value,
    published,
    whyOf({ rule: column, version: null, n: measured.n, of: measured.of, leftOut, waiting: waiting.length, sources }),
  )
}

/** Why promises are not in the count, promise by promise where one may have been erased, else as it was derived. */
function uncoded(promises: readonly PromiseRow[], column: Column, leftOut: MeasureOf['leftOut']): readonly Absence[] {
  if (column !== 'starred')
    return promises.map((p) => lastCoded(p, 'didItOpenGovernment')).flatMap((r) => (isAbsent(r) ? [r.absent] : []))
  const others = Object.entries(leftOut).filter(([reason]) => reason !== 'perhaps-the-same')
  return others.flatMap(([reason, count]) => Array.from({ length: count }, () => reason as Absence))
}

/** The reason that holds for the whole row: none of its figures has a value, ours or published, and all for one reason. */
function wholeRow(figures: readonly Figure[]): Absence | null {
  const reasons = figures.map((f) =>
    isAbsent(f.value) && (f.published === null || isAbsent(f.published.text)) ? f.value.absent : null,
  )
  const [first = null] = reasons
  return reasons.every((reason) => reason === first) ? first : null
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
  const n = rows.reduce((total, row) => total + row.plansCounted, 0)
  const leftOut = addUpReasons(rows.map((row) => row.plansLeftOut))
  const most = rows.flatMap((r) => (r.most === null ? [] : [r.most]))
  const value: Told<number> = most.length === 0 ? { absent: 'not-loaded' } : Math.max(...most)
  const plans = n + leftOut.reduce((total, left) => total + left.count, 0)
  const why = plans === 0 ? null : whyOf({ rule: column, version: null, n, of: n, leftOut, sources: [] })
  return figure(value, published, why)
}
