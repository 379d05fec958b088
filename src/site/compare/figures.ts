import { formatList, formatNumber, formatShare } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CompareCell, CompareGroup, ComparePlan, CompareRow, CompareView } from '#queries/compare-view.ts'
import { columnName, methodName } from '#site/compare/names.ts'
import { completionUnits } from '#site/member/glance.ts'
import type { Numbered } from '#site/numbered.ts'
import { absenceWord, absent } from '#ui/components/absent.ts'
import { type Row, table } from '#ui/components/table.ts'
import { period } from '#ui/components/time.ts'
import { type UnitRow, unitChart } from '#ui/components/unit-chart.ts'
import { ruleName, voucherOf } from '#ui/components/voucher.ts'
import { type Html, html, join, nothing, type Part } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** One square a promise, one row a column; with several methods a chart of each, since no row crosses a break. */
export function kept(lang: Lang, view: CompareView): Numbered {
  const [whole] = view.groups
  const apart = view.method === 'mixed' ? view.groups.slice(1) : view.groups
  const over =
    whole === undefined || view.method !== 'mixed'
      ? nothing
      : html`<p><b>${t(lang, 'compare.kept.all', { parts: findings(lang, view, whole) })}</b></p>`
  return {
    id: 'kept',
    title: t(lang, 'compare.kept'),
    side: html`<p>${t(lang, 'compare.kept.side')}</p>`,
    body: html`${over}${apart.filter((g) => g.completion.some((c) => c.length > 0)).map((g) => chart(lang, view, g))}`,
  }
}

function chart(lang: Lang, view: CompareView, group: CompareGroup): Html {
  const all = group.completion.flat().reduce((sum, c) => sum + c.count, 0)
  const coded = doneIn(group).reduce((sum, c) => sum + c.of, 0)
  return unitChart(lang, {
    finding: t(lang, 'compare.kept.of', {
      method: group.method === null ? '' : methodName(lang, group.method),
      parts: findings(lang, view, group),
    }),
    about: t(lang, 'compare.kept.about'),
    rowsAre: t(lang, 'compare.kept.rows'),
    rows: view.columns.flatMap((column, i): readonly UnitRow[] => {
      const units = completionUnits(lang, group.completion[i] ?? [])
      const label = columnName(lang, column)
      return units.length === 0 ? [] : [{ label, short: label, units }]
    }),
    n: { n: coded, of: all },
  })
}

/** 'Chile: 8 of 12 done, Mexico: 18 of 26 done'. */
function findings(lang: Lang, view: CompareView, group: CompareGroup): string {
  const done = doneIn(group)
  const parts = view.columns.map((column, i) => {
    const name = columnName(lang, column)
    const cell = done[i]
    if (cell === undefined || (group.plans[i] ?? []).length === 0)
      return t(lang, 'compare.kept.part.none', { name, word: t(lang, 'compare.none') })
    const { value } = cell.figure
    return isAbsent(value)
      ? t(lang, 'compare.kept.part.none', { name, word: absenceWord(lang, value.absent) })
      : t(lang, 'compare.kept.part', { name, done: value, coded: cell.of })
  })
  return formatList(lang, parts)
}

function doneIn({ rows }: CompareGroup): readonly CompareCell[] {
  return rows.find((r) => r.measure === 'completion-rate')?.cells ?? []
}

/** Every measure over every column; a break in method is a row that says so. */
export function figures(lang: Lang, view: CompareView): Numbered {
  const names = view.columns.map((c) => columnName(lang, c))
  const columns = formatList(lang, names)
  const caption =
    view.method === 'mixed' || view.method === null
      ? t(lang, 'compare.figures.finding.mixed', { columns })
      : t(lang, 'compare.figures.finding', { columns, method: methodName(lang, view.method) })
  return {
    id: 'figures',
    title: t(lang, 'compare.figures'),
    side: html`<p>${t(lang, 'compare.figures.side', { least: view.leastForShare })}</p>`,
    body: table({
      caption,
      name: 'versus',
      columns: [{ label: t(lang, 'compare.figures.figure') }, ...names.map((label) => ({ label }))],
      groups: view.groups.map((group, i) => ({
        ...(view.method === 'mixed' ? { head: groupHead(lang, group, i === 1) } : {}),
        rows: [plansRow(lang, group), ...group.rows.map((row) => measureRow(lang, row, { group, names }))],
      })),
    }),
  }
}

function groupHead(lang: Lang, { method }: CompareGroup, isFirst: boolean): string {
  if (method === null) return t(lang, 'compare.group.all')
  const label = methodName(lang, method)
  return isFirst ? label : t(lang, 'compare.group.break', { label })
}

function plansRow(lang: Lang, { plans }: CompareGroup): Row {
  return {
    head: t(lang, 'compare.figures.plans'),
    cells: plans.map((own): Part => {
      if (own.length === 0) return html`<em>${t(lang, 'count.none')}</em>`
      return join(
        own.map((plan) => planWithYears(lang, plan)),
        t(lang, 'frame.comma'),
      )
    }),
  }
}

function planWithYears(lang: Lang, { number, start, end }: ComparePlan): Html {
  return start === null && end === null
    ? html`<span>${number}</span>`
    : html`<span>${number} <small>${period(lang, start, end)}</small></span>`
}

function measureRow(
  lang: Lang,
  { measure, isShare, cells }: CompareRow,
  { group, names }: { readonly group: CompareGroup; readonly names: readonly string[] },
): Row {
  const name = ruleName(lang, measure)
  const head = name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
  return {
    head,
    cells: cells.map((cell, i) =>
      (group.plans[i] ?? []).length === 0
        ? html`<em>${t(lang, 'compare.none')}</em>`
        : cellOf(lang, cell, { isShare, about: t(lang, 'compare.about', { figure: head, name: names[i] ?? '' }) }),
    ),
  }
}

function cellOf(
  lang: Lang,
  { figure, of, share, breaks }: CompareCell,
  { isShare, about }: { readonly isShare: boolean; readonly about: string },
): Html {
  if (breaks !== null)
    return html`<em>${t(lang, 'compare.refused', { years: formatList(lang, breaks.map(String)) })}</em>`
  if (isAbsent(figure.value)) return html`${absent(lang, figure.value.absent)} ${voucherOf(lang, figure, about)}`
  const count = isShare ? t(lang, 'compare.of', { n: figure.value, of }) : formatNumber(lang, figure.value)
  const beside = !isShare
    ? nothing
    : html` <small>${share === null ? t(lang, 'compare.few') : formatShare(lang, share)}</small>`
  return html`<b>${count}</b>${beside} ${voucherOf(lang, figure, about)}`
}
