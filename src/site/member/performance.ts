import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { region } from '#model/codelists/region.ts'
import type { BestRow, MemberView, PerformanceRow } from '#queries/member-view.ts'
import { aside, type Block, emptySentence, planCount } from '#site/member/block.ts'
import { printedNumber } from '#site/member/commitments.ts'
import { absent } from '#ui/components/absent.ts'
import { beside } from '#ui/components/figure.ts'
import { period, time } from '#ui/components/time.ts'
import { voucherOf } from '#ui/components/voucher.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'

type Column = 'major' | 'outstanding' | 'starred'
const COLUMNS: readonly Column[] = ['major', 'outstanding', 'starred']

/** What came of the promises, plan by plan: published beside ours, with the most that any plan reached. */
export function performance(lang: Lang, view: MemberView): Block {
  const { rows, bests } = view.performance
  const block = {
    id: 'performance',
    title: t(lang, 'member.performance'),
    part: true,
    count: planCount(lang, rows.length),
  }
  if (rows.length === 0) return { ...block, body: emptySentence(lang, 'member.performance.none', 'not-loaded') }
  const key = aside(lang, 'member.performance.key', {
    published: html`<b class="said">${t(lang, 'member.performance.key.published')}</b>`,
    ours: html`<span class="our">${t(lang, 'member.performance.key.ours')}</span>`,
  })
  const live = html`<p class="meta">${sentence(lang, 'member.performance.live', {
    level: view.level,
    date: time(lang, view.state.date),
  })}</p>`
  const plans = new Map(view.plans.map((plan) => [plan.number, plan]))
  return {
    ...block,
    side: html`${aside(lang, 'member.performance.side')}${key}`,
    body: html`<table class="two"><caption>${finding(lang, rows)}<small>${t(lang, 'member.performance.note')}</small></caption>
<thead><tr><th scope="col">${t(lang, 'member.performance.plan')}</th>${COLUMNS.map((c) => html`<th scope="col">${t(lang, `member.performance.${c}`)}</th>`)}</tr></thead><tbody>${rows.map(
      (row, i) =>
        planRow(
          lang,
          row,
          period(lang, plans.get(row.plan)?.start ?? null, plans.get(row.plan)?.end ?? null),
          i === rows.length - 1,
        ),
    )}</tbody><tbody><tr class="group"><th scope="rowgroup" colspan="4">${t(lang, 'member.performance.best')}</th></tr>${bests.map((row) => bestRow(lang, row))}</tbody></table>${live}`,
  }
}

/** The published figures where they are complete, else ours; the sentence says which. */
function finding(lang: Lang, rows: readonly PerformanceRow[]): string {
  const sum = (value: (row: PerformanceRow, column: Column) => number | null, columns: readonly Column[]) => {
    const found = rows.flatMap((row) => columns.map((column) => value(row, column))).filter((n) => n !== null)
    return found.length === 0 ? null : found.reduce((total, n) => total + n, 0)
  }
  const printed = (row: PerformanceRow, column: Column) => printedNumber(row[column])
  const ours = (row: PerformanceRow, column: Column) => {
    const { value } = row[column]
    return isAbsent(value) ? null : value
  }
  const isPrinted = rows.some((row) => printed(row, 'major') !== null)
  const of = isPrinted ? printed : ours
  const [count, stars] = [sum(of, ['major', 'outstanding']), sum(of, ['starred'])]
  if (count === null) return t(lang, 'member.performance.finding.none')
  return t(lang, isPrinted ? 'member.performance.finding.published' : 'member.performance.finding.ours', {
    count,
    stars: stars ?? 0,
  })
}

function planRow(lang: Lang, row: PerformanceRow, years: Html, isLast: boolean): Html {
  const head = html`${t(lang, 'plan.short', { number: row.plan })} <small>${years}</small>`
  const about = (column: Column) =>
    t(lang, 'member.performance.about', { column: t(lang, `member.performance.${column}`), plan: row.plan })
  const cells =
    row.absent === null
      ? COLUMNS.map((column) => html`<td>${beside(lang, row[column], about(column))}</td>`)
      : html`<td colspan="3">${absent(lang, row.absent)} ${voucherOf(lang, row.major, about('major'))}</td>`
  return line(head, cells, isLast)
}

function bestRow(lang: Lang, row: BestRow): Html {
  const scope =
    row.scope === 'world' || row.region === null
      ? t(lang, 'member.performance.world')
      : t(lang, 'member.performance.region', { region: labelOf(lang, region, row.region) })
  const cells = COLUMNS.map((column) => {
    const about = t(lang, 'member.performance.about.best', { column: t(lang, `member.performance.${column}`), scope })
    return html`<td>${beside(lang, row[column], about)}</td>`
  })
  return line(scope, cells, false)
}

function line(head: Part, cells: Part, isSum: boolean): Html {
  return html`
<tr${isSum ? html` class="sum"` : nothing}><th scope="row">${head}</th>${cells}</tr>`
}
