import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing, type Part, raw } from '#ui/html.ts'

/** One account of the record: before the red line who and when, after it what. */
export interface Section {
  readonly id: string
  /** '4' or '5.2'; null for a section without a number. */
  readonly number: string | null
  readonly title: string
  /** 3 for a part of the section above it. */
  readonly level?: 2 | 3
  /** What this is and who says so; nothing that a reader must not miss. */
  readonly side?: Part
  readonly body: Part
}

/** A section with its heading before the line. */
export function section({ id, number, title, level = 2, side = null, body }: Section): Html {
  const tag = raw(`h${level}`)
  const no = number === null ? nothing : html`<span class="no">${number} </span>`
  return html`
<section id="${id}" aria-labelledby="h-${id}"${level === 3 ? html` class="part"` : nothing}><div class="side"><div><${tag} id="h-${id}">${no}${title}</${tag}>${side}</div></div>
<div class="entry">${body}</div></section>`
}

export const examples: readonly Example[] = [
  {
    title: 'a section',
    html: section({
      id: 'x',
      number: '1',
      title: 'Current plan',
      side: html`<p>2019–2022</p>`,
      body: html`<p>Text.</p>`,
    }),
  },
]
