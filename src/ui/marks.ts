import { type Html, html, raw } from '#ui/html.ts'

/*
 * The marks, drawn on a grid of ten. Each path is relative, begins at the upper
 * left corner and comes back to it, so that a row of marks is one path.
 */
const paths = {
  complete: 'h10v10h-10z',
  substantial: 'h10v10h-10zm1.3 1.3v2.2h7.4v-2.2zm-1.3-1.3',
  limited: 'h10v10h-10zm1.3 1.3v5.2h7.4v-5.2zm-1.3-1.3',
  'not-started': 'h10v10h-10zm1.3 1.3v7.4h7.4v-7.4zm-1.3-1.3',
  unclear: 'h10v10h-10zm1.3 1.3v7.4h7.4v-7.4zm2.2 2.2h3v3h-3zm-3.5-3.5',
  withdrawn:
    'h10v10h-10zm1.3 1.3v7.4h7.4v-7.4zm.9 0l2.8 2.8 2.8-2.8 .9.9-2.8 2.8 2.8 2.8-.9.9-2.8-2.8-2.8 2.8-.9-.9 2.8-2.8-2.8-2.8zm-2.2-1.3',
  none: 'm1 4.2h8v1.6h-8zm-1-4.2',
  star: 'm5 0l1.5 3.4 3.5.4-2.6 2.4.7 3.8-3.1-1.9-3.1 1.9.7-3.8-2.6-2.4 3.5-.4zm-5 0',
  ring: 'm5 0a5 5 0 1 0 0 10a5 5 0 0 0 0-10zm0 1.7a3.3 3.3 0 1 1 0 6.6a3.3 3.3 0 0 1 0-6.6zm-5-1.7',
  dot: 'm5 0a5 5 0 1 0 0 10a5 5 0 0 0 0-10zm-5 0',
  lozenge: 'm5 0l5 5-5 5-5-5zm0 2.3l-2.7 2.7 2.7 2.7 2.7-2.7zm-5-2.3',
  diamond: 'm5 0l5 5-5 5-5-5zm-5 0',
  triangle: 'm5 .5l5 9h-10zm-5-.5',
  flag: 'm1 0h1.6v.8h6.4l-1.6 2.6 1.6 2.6h-6.4v4h-1.6zm-1 0',
  tick: 'm0 5.2l1.5-1.5 2.3 2.3 4.7-4.7 1.5 1.5-6.2 6.2zm0-5.2',
  cross: 'm1.5 0l3.5 3.5 3.5-3.5 1.5 1.5-3.5 3.5 3.5 3.5-1.5 1.5-3.5-3.5-3.5 3.5-1.5-1.5 3.5-3.5-3.5-3.5zm-1.5 0',
} as const satisfies Record<string, string>

/** A mark. It never stands without a word, seen or heard. */
export type Mark = keyof typeof paths

/** Which ink a mark is drawn in; never the only difference between two. */
export type Tone = 'data' | 'red' | 'ink' | 'quiet'

/** All marks, by name. */
export const marks = Object.keys(paths) as readonly Mark[]

const CLASSES: Readonly<Record<Tone, string>> = { data: 'm', red: 'm r', ink: 'm i', quiet: 'm q' }

/** One mark in a line of text; its word stands beside it. */
export function mark(name: Mark, tone: Tone = 'data'): Html {
  return html`<svg class="${CLASSES[tone]}" aria-hidden="true"><use href="#${ids[name]}"/></svg>`
}

/** A mark inside a drawing, its middle at a place: the sheet moves it by half its width. */
export function markAt(name: Mark, x: string, y: number, tone: Tone): Html {
  return html`<use class="${tone.charAt(0)}" href="#${ids[name]}" x="${x}" y="${y}" width="10" height="10"/>`
}

/** The path of `count` marks in a row, each `step` after the one before, from (x, 0). */
export function markRow(name: Mark, count: number, step: number, x: number): string {
  return `M${x} 0${paths[name]}${`m${step} 0${paths[name]}`.repeat(Math.max(0, count - 1))}`
}

/** The symbols that a page uses, once, before anything refers to them. */
export function sprite(page: string): Html {
  const referred = new Set([...page.matchAll(/#(m\w)"/g)].map(([, id]) => id))
  const used = marks.filter((name) => referred.has(ids[name]))
  return html`<svg class="sprite" width="0" height="0" aria-hidden="true">${used.map(
    (name) =>
      html`<symbol id="${ids[name]}" viewBox="0 0 10 10"><path fill-rule="evenodd" d="${raw(`M0 0${paths[name]}`)}"/></symbol>`,
  )}</svg>`
}

/** Short names of the symbols: a page refers to them by the hundred. */
const ids = Object.fromEntries(marks.map((name, i) => [name, `m${i.toString(36)}`])) as Readonly<Record<Mark, string>>
