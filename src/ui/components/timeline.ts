import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { type Mark, markAt, type Tone } from '#ui/marks.ts'

/** A stretch of time: a plan. Its partial dates stand as those of moments do; `short` is for narrow pages. */
export interface Span {
  readonly label: string
  readonly short: string
  readonly start: string
  readonly end: string
}

/** A dated event. A partial date stands in the middle of its year or month. */
export interface Moment {
  readonly date: string
  readonly mark: Mark
  readonly tone: Tone
}

/** Rows of time, one under the other on one scale of years. */
export interface Timeline {
  /** What it shows, in words. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  readonly spans: { readonly label: string; readonly items: readonly Span[] }
  readonly moments: readonly { readonly label: string; readonly items: readonly Moment[] }[]
}

const ROW = 50
const STACK = 12
// Marks nearer than this share of the width would cover each other on a phone.
const NEAR = 3

/**
 * Time in whole years; marks that would cover each other are stacked. Places are
 * shares of the width and text is in pixels, so that it does not shrink on a
 * phone. What it shows must stand beside it as a list.
 */
export function timeline({ name, dir, spans, moments }: Timeline): Html {
  const dates = [...spans.items.flatMap((s) => [s.start, s.end]), ...moments.flatMap((m) => m.items.map((i) => i.date))]
  if (dates.length === 0) return nothing
  const years = dates.map((date) => Number(date.slice(0, 4)))
  const scale: Scale = { first: Math.min(...years), last: Math.max(...years) + 1, isMirrored: dir === 'rtl' }
  const start = percent(placed(0, scale))
  let floor = ROW
  const rows = moments.map(({ label, items }) => {
    const marks = places(items, scale)
    const top = floor
    floor += 24 + STACK * (1 + Math.max(0, ...marks.map((p) => p.level)))
    return html`<text class="q" x="${start}" dx="${pad(scale, 3)}" y="${top + 12}">${label}</text>${marks.map((p) =>
      markAt(p.mark, `${p.x}%`, top + 18 + p.level * STACK, p.tone),
    )}`
  })
  return html`<svg class="line" role="img" aria-label="${name}" height="${floor + 20}">${grid(scale, floor)}<text class="q" x="${start}" dx="${pad(scale, 3)}" y="12">${spans.label}</text>${spans.items.map(
    (s) => span(s, scale),
  )}${rows}</svg>`
}

interface Scale {
  /** Right to left: later stands to the left of earlier. */
  readonly isMirrored: boolean
  readonly first: number
  readonly last: number
}

function grid(scale: Scale, floor: number): Html {
  const { first, last } = scale
  const every = last - first > 9 ? 2 : 1
  return html`${Array.from({ length: last - first }, (_, i) => {
    const x = percent(placed(i / (last - first), scale))
    const year = html`<text class="q" x="${x}" dx="${pad(scale, 3)}" y="${floor + 14}">${String(first + i)}</text>`
    return html`<line x1="${x}" x2="${x}" y2="${floor}"/>${i % every === 0 ? year : nothing}`
  })}`
}

function span({ label, short, start, end }: Span, scale: Scale): Html {
  const [from, to] = [placed(share(start, scale), scale), placed(share(end, scale), scale)]
  const text = html`<tspan class="wide">${label}</tspan><tspan class="slim">${short}</tspan>`
  return html`<rect class="d" x="${percent(Math.min(from, to))}" width="${percent(Math.max(Math.abs(to - from), 0.005))}" y="18" height="22"/><text class="p" x="${percent(from)}" dx="${pad(scale, 6)}" y="33">${text}</text>`
}

/** Each moment with its place; those that stand near others take the lowest free level. */
function places(items: readonly Moment[], scale: Scale): readonly (Moment & { x: number; level: number })[] {
  const taken: number[] = []
  return [...items]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((item) => {
      const x = Math.round(share(item.date, scale) * 1000) / 10
      let level = 0
      while ((taken[level] ?? -NEAR) > x - NEAR) level++
      taken[level] = x
      return { ...item, x: scale.isMirrored ? Math.round(1000 - x * 10) / 10 : x, level }
    })
}

function placed(part: number, { isMirrored }: Scale): number {
  return isMirrored ? 1 - part : part
}

function pad({ isMirrored }: Scale, pixels: number): number {
  return isMirrored ? -pixels : pixels
}

/** Where a partial date lies between the first and the last year, 0–1. */
function share(date: string, { first, last }: Scale): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  const months = month === undefined ? 6 : month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)
  return (year + months / 12 - first) / (last - first)
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`
}

export const examples: readonly Example[] = [
  {
    title: 'a plan, its review and three letters of one month',
    html: timeline({
      name: 'One plan from 2013 to 2015, one review, three letters',
      dir: 'ltr',
      spans: { label: 'Plans', items: [{ label: 'Plan 2', short: '2', start: '2013', end: '2015-06' }] },
      moments: [
        { label: 'Reviews', items: [{ date: '2016', mark: 'ring', tone: 'data' }] },
        {
          label: 'Letters',
          items: [
            { date: '2018-07-16', mark: 'diamond', tone: 'ink' },
            { date: '2018-07-20', mark: 'diamond', tone: 'ink' },
            { date: '2018-07', mark: 'triangle', tone: 'red' },
          ],
        },
      ],
    }),
  },
]
