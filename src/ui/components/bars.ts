import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'

/** One bar: what it counts, and how many. */
export interface Bar {
  readonly label: Part
  readonly count: number
  /** A line under the label. */
  readonly note?: Part
  /** What stands beside the number: a share, a voucher. */
  readonly beside?: Part
  /** Whether it counts what was not coded: drawn, and never dropped. */
  readonly isAbsence?: boolean
}

/** Bars over one scale, which begins at zero. */
export interface Bars {
  /** The finding, with its counts. */
  readonly caption: Part
  /** What a bar is, who coded it, when. */
  readonly note?: Part
  /** Headings of the two columns. */
  readonly head: readonly [label: string, count: string]
  readonly rows: readonly Bar[]
  /** The end of the scale; the longest bar where it is not given. */
  readonly most?: number
}

/** More things than can stand as squares: a table whose numbers carry bars. It needs the second sheet. */
export function bars(lang: Lang, { caption, note, head, rows, most }: Bars): Html {
  const end = Math.max(1, most ?? 0, ...rows.map((r) => r.count))
  return html`<table class="bars" role="table"><caption>${caption}${note === undefined ? nothing : html`<small>${note}</small>`}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${head[0]}</th><th role="columnheader" scope="col">${head[1]}</th></tr></thead><tbody role="rowgroup">${rows.map(
    (row) => html`
<tr role="row"><th role="rowheader" scope="row">${row.label}${row.note === undefined ? nothing : html`<small>${row.note}</small>`}</th><td role="cell"><b>${formatNumber(lang, row.count)}</b>${row.beside === undefined ? nothing : html` ${row.beside}`}${bar(row, end)}</td></tr>`,
  )}</tbody></table>`
}

function bar({ count, isAbsence = false }: Bar, end: number): Html {
  const width = Math.round((count / end) * 10_000) / 100
  return html`<svg class="bar${isAbsence ? ' not' : ''}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="4"/></svg>`
}

export const examples: readonly Example[] = [
  {
    title: 'counts over one scale, the uncoded drawn and named',
    html: bars('en', {
      caption: '40 of 62 promises were done',
      note: 'By the last review of each.',
      head: ['Completion', 'Promises'],
      rows: [
        { label: 'complete', count: 40, beside: html`<small>65%</small>` },
        { label: 'not started', count: 2 },
        { label: html`<em>not reviewed</em>`, count: 20, isAbsence: true },
      ],
    }),
  },
]
