import type { Lang } from '#messages/languages.ts'
import { institutionSlug, institutionsIn } from '#model/institutions.ts'
import { pathToInstitution } from '#site/institutions/words.ts'
import { inLang } from '#ui/components/quoted.ts'
import { type Html, html, nothing } from '#ui/html.ts'

/** Where a cell with institutions stands: whose it is, and in which language. */
export interface CellOf {
  readonly member: string
  readonly lang: string | null
}

/** The institutions of a cell as written, each leading to its promises; a cell that names none stands as it is. */
export function institutionLinks(lang: Lang, text: string, { member, lang: own }: CellOf): Html {
  const links = institutionsIn(text).map(
    (i) =>
      html`<a class="said" href="${pathToInstitution(lang, member, institutionSlug(i))}"${inLang(lang, own)}>${i.name}</a>`,
  )
  if (links.length === 0) return html`<span class="said"${inLang(lang, own)}>${text}</span>`
  return html`${links.map((link, i) => html`${i === 0 ? nothing : html`; `}${link}`)}`
}
