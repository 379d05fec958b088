import { type Html, html } from '#ui/html.ts'
import { url } from '#ui/url.ts'

/** Where the rule was read; addresses in it lead there. */
export function source(text: string): Html {
  const parts = text.split(/(https?:\/\/[^\s;,)]+)/)
  return html`${parts.map((part, i) => (i % 2 === 0 ? part : html`<a href="${url(part)}">${part}</a>`))}`
}
