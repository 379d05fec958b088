import { t } from '#messages/message.ts'
import type { PageRequest } from '#site/route.ts'
import { absenceWords } from '#ui/components/absent.ts'
import { section } from '#ui/components/section.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { type Framed, layout } from '#ui/layout.ts'

/** A page in its frame; at its end stand the words for absence that it uses, with what they mean. */
export function framed(
  { lang, chrome, path }: Pick<PageRequest, 'lang' | 'chrome' | 'path'>,
  page: Omit<Framed, 'lang' | 'chrome' | 'path'>,
): Html {
  const words = absenceWords(lang, String(page.main))
  const end =
    words === nothing ? nothing : section({ id: 'words', number: null, title: t(lang, 'absent.heading'), body: words })
  return layout({ ...page, lang, chrome, path, main: html`${page.main}${end}` })
}
