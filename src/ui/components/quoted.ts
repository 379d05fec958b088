import type { Lang } from '#messages/languages.ts'
import { absentPlain } from '#ui/components/absent.ts'
import type { Example } from '#ui/components/example.ts'
import { attribute, type Html, html, nothing } from '#ui/html.ts'
import { isAbsent, type Told } from '#ui/told.ts'
import { url } from '#ui/url.ts'

/** `lang` of text in a language other than the page's; nothing where it is the same or not recorded. */
export function inLang(page: Lang, text: string | null): Html {
  return text === null || text === 'und' || text === page ? nothing : attribute('lang', text)
}

/** A title as its source has it, in the source's voice, leading to a page of ours. */
export function quotedLink(page: Lang, title: string, lang: string | null, address: string): Html {
  return html`<a class="said" href="${url(address)}"${inLang(page, lang)}>${title}</a>`
}

/** A title as its source has it; without a recorded address it is no link and, where asked, says so. */
export function quoted(
  page: Lang,
  document: { readonly title: string; readonly lang: string | null; readonly address: Told<string> },
  whenNone: Html = nothing,
): Html {
  const { title, lang, address } = document
  if (!isAbsent(address)) return quotedLink(page, title, lang, address)
  return html`<span class="said"${inLang(page, lang)}>${title}</span>${whenNone}`
}

export const examples: readonly Example[] = [
  { title: 'a title in another language', html: quotedLink('en', 'Compras Abiertas', 'es', '/en/commitments/x') },
  {
    title: 'a document whose address nobody wrote down',
    html: quoted(
      'en',
      { title: 'Mexico <Action> Plan', lang: 'en', address: { absent: 'not-recorded' } },
      html` ${absentPlain('en', 'not-recorded')}`,
    ),
  },
  { title: 'a hostile address', html: quoted('en', { title: 'x', lang: null, address: 'javascript:alert(1)' }) },
]
