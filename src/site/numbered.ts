import { type Section, section } from '#ui/components/section.ts'
import { type Html, html } from '#ui/html.ts'

/** A section that gets its number from its place. */
export type Numbered = Omit<Section, 'number'>

/** Sections counted 1, 2, … in the order in which they stand. */
export function numbered(sections: readonly Numbered[]): Html {
  return html`${sections.map((s, i) => section({ ...s, number: String(i + 1) }))}`
}
