import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { pathTo } from '#ui/address.ts'
import { type Html, html } from '#ui/html.ts'

/** Which list the first page searches: 'promises' as soon as they have a page, 'members' until then. */
const SEARCHED: 'promises' | 'members' = 'members'

const PATHS = { promises: '/commitments', members: '/members' } as const

/** One box over everything, which works as a link does: what was sought is in the address. */
export function searchForm(lang: Lang): Html {
  return html`<form class="tools find" role="search" action="${pathTo(lang, PATHS[SEARCHED])}"><label>${t(lang, `home.search.${SEARCHED}`)}<input type="search" name="q"></label><button>${t(lang, 'home.search.button')}</button></form><p class="meta">${t(lang, `home.search.about.${SEARCHED}`)}</p>`
}
