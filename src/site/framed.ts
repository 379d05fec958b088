import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { PageRequest } from '#site/route.ts'
import { absenceWords } from '#ui/components/absent.ts'
import { section } from '#ui/components/section.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { type Framed, layout } from '#ui/layout.ts'

/** A page in its frame; at its end stand the words for absence that it uses, with what they mean. */
export function framed(
  { lang, chrome, path, query, ignored = [] }: Asked,
  page: Omit<Framed, 'lang' | 'chrome' | 'path' | 'search'>,
): Html {
  const words = absenceWords(lang, String(page.main))
  const end =
    words === nothing ? nothing : section({ id: 'words', number: null, title: t(lang, 'absent.heading'), body: words })
  const search = query === undefined || query.size === 0 ? '' : `?${query}`
  return layout({ ...page, lang, chrome, path, search, main: html`${leftOut(lang, ignored)}${page.main}${end}` })
}

type Asked = Pick<PageRequest, 'lang' | 'chrome' | 'path'> & Partial<Pick<PageRequest, 'query' | 'ignored'>>

/** Most names that are told: an address can hold hundreds. */
const TOLD = 5

/** A filter that was written wrong must not pass for one that found everything. */
export function leftOut(lang: Lang, names: readonly string[]): Html {
  if (names.length === 0) return nothing
  const shown = names.slice(0, TOLD).map((name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name))
  return html`<div class="notice" role="note"><p>${t(lang, 'frame.ignored', { names: formatList(lang, shown), count: names.length })}</p></div>`
}
