import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'

/** A fact: its label, its value, one line of context with date and assessor. */
export interface Fact {
  readonly label: string
  readonly value: Part
  /** Whether the value is in the source's words. */
  readonly said?: boolean
  readonly context?: Part
}

/** Facts in a line, not more than four. */
export function facts(list: readonly Fact[]): Html {
  return html`<dl class="facts">${list.map(
    ({ label, value, said = false, context = null }) =>
      html`<div><dt>${label}</dt><dd><div class="v${said ? ' said' : ''}">${value}</div>${context === null ? nothing : html`${context}`}</dd></div>`,
  )}</dl>`
}

export const examples: readonly Example[] = [
  {
    title: 'two facts, one of them in the words of its source',
    html: facts([
      { label: 'Member since', value: '2011', context: 'founding member' },
      { label: 'Policy area focus', value: 'Open Contracting', said: true },
    ]),
  },
]
