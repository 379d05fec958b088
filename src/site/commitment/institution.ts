import type { Lang } from '#messages/languages.ts'
import { inLang } from '#ui/components/quoted.ts'
import { type Html, html } from '#ui/html.ts'

/** The name of an institution as written; where institutions have pages, this is where it becomes a link. */
export function institutionName(lang: Lang, name: string, own: string | null): Html {
  return html`<span class="said"${inLang(lang, own)}>${name}</span>`
}
