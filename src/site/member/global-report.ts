import { formatList } from '#messages/format.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { globalReportDimension } from '#model/codelists/global-report-dimension.ts'
import { globalReportGroup } from '#model/codelists/global-report-group.ts'
import type { DimensionRow, MemberView } from '#queries/member-view.ts'
import type { Absence, Told } from '#queries/views.ts'
import { aside, type Block, emptySentence, plainCount } from '#site/member/block.ts'
import { absent } from '#ui/components/absent.ts'
import { FLAGS, flagKey, flags } from '#ui/components/flags.ts'
import { voucher } from '#ui/components/voucher.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** The 14 dimensions of 2019 in their five groups: published implication, flags, outside score. */
export function globalReport(lang: Lang, { dimensions }: MemberView): Block {
  const block = { id: 'global', title: t(lang, 'member.global'), part: true, count: plainCount(dimensions.length) }
  if (dimensions.length === 0) return { ...block, body: emptySentence(lang, 'member.global.none', 'not-loaded') }
  const names = dimensions.some((d) => d.labelIsOurs)
    ? html`<p class="meta">${t(lang, 'member.global.names')}</p>`
    : nothing
  return {
    ...block,
    side: aside(lang, 'member.global.side'),
    body: html`${dimensionTable(lang, dimensions)}${flagKey(lang)}<p class="meta">${t(lang, 'member.global.note')}</p>${names}`,
  }
}

interface Column {
  readonly label: string
  readonly told: (d: DimensionRow) => Told<unknown>
  readonly show: (d: DimensionRow) => Part
}

function columnsOf(lang: Lang): readonly Column[] {
  return [
    {
      label: t(lang, 'member.global.published'),
      told: (d) => d.publishedFlags,
      show: (d) =>
        isAbsent(d.publishedFlags) ? absent(lang, d.publishedFlags.absent) : flags(lang, lit(d.publishedFlags)),
    },
    {
      label: t(lang, 'member.global.flags'),
      told: (d) => d.flags,
      show: (d) =>
        html`${isAbsent(d.flags) ? absent(lang, d.flags.absent) : flags(lang, d.flags)} ${voucher(lang, d.why, t(lang, 'member.global.why', { dimension: nameOf(lang, d) }))}`,
    },
    {
      label: t(lang, 'member.global.score'),
      told: (d) => d.score,
      show: (d) => (isAbsent(d.score) ? absent(lang, d.score.absent) : html`<b class="said">${d.score}</b>`),
    },
  ]
}

function lit(printed: readonly string[]): Parameters<typeof flags>[1] {
  const [NC, CA, IR, C, A, ER] = FLAGS.map((flag) => (printed.includes(flag) ? 'yes' : 'no'))
  return { NC: NC!, CA: CA!, IR: IR!, C: C!, A: A!, ER: ER! }
}

/** A column that is absent for one reason from top to bottom is hatched and says so once. */
function dimensionTable(lang: Lang, dimensions: readonly DimensionRow[]): Html {
  const columns = columnsOf(lang).map((column) => ({ ...column, absent: wholeAbsence(dimensions.map(column.told)) }))
  const groups = [...new Set(dimensions.map((d) => d.group))]
  const lines = dimensions.length + groups.length
  const open = columns.filter((c) => c.absent === null)
  const hatched = columns.filter((c) => c.absent !== null)
  const labels = [t(lang, 'member.global.dimension'), t(lang, 'member.global.advice')]
  const heading = (label: string) => html`<th role="columnheader" scope="col">${label}</th>`
  const body = groups.map((group, i) => {
    const title = labelOf(lang, globalReportGroup, group)
    const hatch =
      i > 0
        ? nothing
        : hatched.map(
            (c) =>
              html`<td role="cell" class="tall" data-l="${c.label}" rowspan="${lines}">${absent(lang, c.absent!)}</td>`,
          )
    return html`
<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="${2 + open.length}">${title}</th>${hatch}</tr>${dimensions.filter((d) => d.group === group).map((d) => line(lang, d, open))}`
  })
  return html`<table role="table" class="stack report"><caption>${finding(lang, dimensions)}<small>${advices(lang, dimensions)}</small></caption>
<thead role="rowgroup"><tr role="row">${labels.map(heading)}${open.map((c) => heading(c.label))}${hatched.map(
    (c) => html`<th role="columnheader" scope="col" class="h">${c.label}</th>`,
  )}</tr></thead><tbody role="rowgroup">${body}</tbody></table>`
}

/** The name of a dimension in the reader’s language; one that is on no list keeps its recorded name. */
function nameOf(lang: Lang, { slug, label }: DimensionRow): string {
  return Object.hasOwn(globalReportDimension, slug) ? labelOf(lang, globalReportDimension, slug) : label
}

function line(lang: Lang, row: DimensionRow, open: readonly Column[]): Html {
  const { advice } = row
  const said = isAbsent(advice) ? absent(lang, advice.absent) : html`<span class="said" lang="en">${advice}</span>`
  const cells = open.map((c) => html`<td role="cell" data-l="${c.label}">${c.show(row)}</td>`)
  return html`
<tr role="row"><th role="rowheader" scope="row">${nameOf(lang, row)}</th><td role="cell" data-l="${t(lang, 'member.global.advice')}">${said}</td>${cells}</tr>`
}

function wholeAbsence(values: readonly Told<unknown>[]): Absence | null {
  const reasons = new Set(values.map((value) => (isAbsent(value) ? value.absent : null)))
  const [only = null] = reasons
  return reasons.size === 1 ? only : null
}

function finding(lang: Lang, dimensions: readonly DimensionRow[]): string {
  const given = dimensions.filter((d) => !isAbsent(d.advice)).length
  return t(lang, 'member.global.finding', { given, all: dimensions.length, blank: dimensions.length - given })
}

function advices(lang: Lang, dimensions: readonly DimensionRow[]): string {
  const counts = new Map<string, number>()
  for (const { advice } of dimensions) if (!isAbsent(advice)) counts.set(advice, (counts.get(advice) ?? 0) + 1)
  const said = [...counts].sort((a, b) => b[1] - a[1])
  return formatList(
    lang,
    said.map(([advice, count]) => t(lang, 'member.global.counts', { count, advice: `“${advice}”` })),
  )
}
