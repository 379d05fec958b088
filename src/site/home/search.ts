import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { pathTo } from '#ui/address.ts'
import { type Html, html } from '#ui/html.ts'
import { footNavigation, mainNavigation } from '#ui/navigation.ts'

/** Whether a page is among those that every page leads to: what is not there gets no link. */
export function isThere(path: string): boolean {
  return [...mainNavigation, ...footNavigation].some((item) => item.path === path)
}

/** One box over everything, which works as a link does: what was sought is in the address. */
export function searchForm(lang: Lang): Html {
  return html`<form class="tools find" role="search" action="${pathTo(lang, '/search')}"><label>${t(lang, 'search.words')}<input type="search" name="q"></label><button>${t(lang, 'search.button')}</button></form><p class="meta">${t(lang, 'home.search.about')}</p>`
}
