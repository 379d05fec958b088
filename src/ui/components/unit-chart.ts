import { formatList, formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing, type Part, raw } from '#ui/html.ts'
import { type Mark, mark, markRow, type Tone } from '#ui/marks.ts'

/** Some things of a row that share a code. */
export interface Units {
  readonly mark: Mark
  readonly word: string
  readonly count: number
  /** Reasons for absence are drawn quiet. */
  readonly tone?: Tone
}

export interface UnitRow {
  readonly label: string
  /** Its heading in the table, where what the rows are is said already: '4' for plan 4. */
  readonly short?: string
  readonly note?: Part
  readonly units: readonly Units[]
  /** In place of the counts in words, where the row has more to say than them. */
  readonly sentence?: Part
}

/** A chart in which one mark is one thing. */
export interface UnitChart {
  /** What the chart shows, with its counts. */
  readonly finding: string
  /** What a mark is, who coded it and when. */
  readonly about: Part
  readonly rows: readonly UnitRow[]
  /** Heading of the table's first column: 'Plan'. */
  readonly rowsAre: string
  readonly voucher?: Html
  /** How many of the things have a code. */
  readonly n: { readonly n: number; readonly of: number }
  /** Each row is a code of its own, so rows are slim and the table is a list. */
  readonly small?: boolean
}

// Above this a row is no longer counted by eye; its bars stand in the table.
const MOST_UNITS = 110
const STEP = 12.5
const PIECE = 20

/**
 * Rows of marks, the same counts in words under each, a key, n of N, and the
 * same as a table. A mark is as wide in one row as in the next; rows keep the
 * order they are given in.
 */
export function unitChart(lang: Lang, chart: UnitChart): Html {
  const longest = Math.max(1, ...chart.rows.map(lengthOf))
  const drawn = longest <= MOST_UNITS
  return html`<figure><figcaption><b>${chart.finding}</b>${chart.about} ${chart.voucher ?? nothing}</figcaption>
${drawn ? rows(lang, chart) : nothing}<details class="out"${drawn ? nothing : raw(' open')}><summary>${t(lang, 'chart.n', chart.n)} · <span>${t(lang, 'chart.table')}</span></summary>${asTable(lang, chart, longest)}</details></figure>`
}

/** The counts in words: '37: 16 complete, 9 substantial'; where all share one code: '13: all not loaded'. */
export function countsInWords(lang: Lang, units: readonly Units[]): string {
  const some = units.filter((u) => u.count > 0)
  const total = some.reduce((sum, u) => sum + u.count, 0)
  const [first] = some
  if (first === undefined) return t(lang, 'count.none')
  if (some.length === 1 && total > 1) return t(lang, 'count.all', { total, word: first.word })
  const counts = some.map(({ count, word }) => t(lang, 'count.of', { count, word }))
  return t(lang, 'count.line', { total, counts: formatList(lang, counts) })
}

/**
 * One row of marks in pieces of twenty, so that on a narrow page it goes on in
 * the next line and a mark is as wide as ever. For those who hear the page the
 * words beside it say the same.
 */
export function unitRow(units: readonly Units[]): Html {
  const paths: Html[][] = []
  let place = 0
  for (const { mark: name, count, tone = 'data' } of units) {
    for (let left = count; left > 0; ) {
      const [piece, at] = [Math.floor(place / PIECE), place % PIECE]
      const run = Math.min(left, PIECE - at)
      const inked = tone === 'data' ? nothing : html` class="${tone.charAt(0)}"`
      paths[piece] ??= []
      paths[piece].push(html`<path${inked} d="${raw(markRow(name, run, STEP, at * STEP))}"/>`)
      place += run
      left -= run
    }
  }
  return html`<span class="units" aria-hidden="true">${paths.map(
    (path) => html`<svg class="u" viewBox="0 0 ${PIECE * STEP} 10" fill-rule="evenodd">${path}</svg>`,
  )}</span>`
}

function rows(lang: Lang, chart: UnitChart): Html {
  return html`<ol class="rows${chart.small === true ? ' slim' : ''}">${chart.rows.map(
    (row) =>
      html`<li><b>${row.label}${row.note === undefined ? nothing : html` <small>${row.note}</small>`}</b>${unitRow(row.units)}<div>${row.sentence ?? countsInWords(lang, row.units)}</div></li>`,
  )}</ol>${key(lang, chart)}`
}

/** The marks that occur, with their words. Hidden from those who hear the page: the rows say them. */
function key(lang: Lang, chart: UnitChart): Html {
  const known = kinds(chart)
  const coded = known.filter((u) => u.mark !== 'none')
  const line = (name: Mark, word: string, tone: Tone) => html`<span>${mark(name, tone)}${word}</span>`
  return html`<p class="key" aria-hidden="true">${coded.map((u) => line(u.mark, u.word, u.tone ?? 'data'))}${
    coded.length < known.length ? line('none', t(lang, 'chart.none'), 'quiet') : nothing
  }</p>`
}

/** Codes down, rows across: so few and narrow columns that it fits a phone as it is. */
function asTable(lang: Lang, { finding, rows, rowsAre, ...chart }: UnitChart, longest: number): Html {
  const known = kinds({ finding, rows, rowsAre, ...chart })
  const count = (row: UnitRow, word: string) =>
    row.units.filter((u) => u.word === word).reduce((sum, u) => sum + u.count, 0)
  const cell = (n: number) =>
    html`<td class="n">${formatNumber(lang, n)}${longest > MOST_UNITS ? bar(n, longest) : nothing}</td>`
  // Where each row is a code of its own, one column has all that there is to say.
  const isList = chart.small === true
  const columns = isList ? [chart.n.of] : rows.map(lengthOf)
  const heads = isList
    ? [t(lang, 'chart.count')]
    : rows.map((row) => (row.short === undefined ? row.label : html`<span class="hide">${rowsAre} </span>${row.short}`))
  const line = (word: string) =>
    isList ? cell(rows.reduce((sum, row) => sum + count(row, word), 0)) : rows.map((row) => cell(count(row, word)))
  return html`<table><caption class="hide">${finding}</caption><thead><tr><th scope="col">${isList ? rowsAre : t(lang, 'chart.code', { rows: rowsAre })}</th>${heads.map(
    (head) => html`<th scope="col" class="n">${head}</th>`,
  )}</tr></thead><tbody>${known.map((u) => html`<tr><th scope="row">${u.word}</th>${line(u.word)}</tr>`)}<tr class="sum"><th scope="row">${t(lang, 'chart.total')}</th>${columns.map(cell)}</tr></tbody></table>`
}

/** A bar from zero, on the scale of the whole table; what nobody coded is drawn in outline. */
export function bar(count: number, longest: number, isCoded = true): Html {
  const width = Math.round((count / Math.max(1, longest)) * 1000) / 10
  return html`<svg class="bar${isCoded ? '' : ' not'}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="4"/></svg>`
}

/** The codes that occur anywhere in the chart, each once; the longest row's order first, then what only others have. */
function kinds(chart: UnitChart): readonly Units[] {
  const found = new Map<string, Units>()
  for (const row of chart.rows) for (const u of row.units) if (u.count > 0 && !found.has(u.word)) found.set(u.word, u)
  return [...found.values()]
}

function lengthOf(row: UnitRow): number {
  return row.units.reduce((sum, u) => sum + u.count, 0)
}

const EXAMPLE: UnitChart = {
  finding: 'Of the 5 promises that were coded, 3 were done',
  about: 'Each square is one promise.',
  rowsAre: 'Plan',
  rows: [
    {
      label: 'Plan 1',
      note: '2011–2013',
      units: [
        { mark: 'complete', word: 'complete', count: 3 },
        { mark: 'limited', word: 'limited', count: 2 },
      ],
    },
    { label: 'Plan 2', units: [{ mark: 'none', word: 'not loaded', count: 4, tone: 'quiet' }] },
  ],
  n: { n: 5, of: 9 },
}

export const examples: readonly Example[] = [
  { title: 'one square is one promise', html: unitChart('en', EXAMPLE) },
  {
    title: 'more than can be counted by eye',
    html: unitChart('en', {
      ...EXAMPLE,
      rows: [{ label: 'Plan 1', units: [{ mark: 'complete', word: 'complete', count: 500 }] }],
    }),
  },
]
