import { t } from '#messages/message.ts'
import { framed } from '#site/framed.ts'
import type { Page, PageRequest } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** Which page stands where there is none: nothing there, no longer there, or our mistake. */
export type ErrorKind = 'missing' | 'gone' | 'error'

const STATUS: Readonly<Record<ErrorKind, number>> = { missing: 404, gone: 410, error: 500 }

/** The page for what could not be answered: what went wrong, and where to go from here. */
export function errorPage(kind: ErrorKind, request: Pick<PageRequest, 'lang' | 'chrome' | 'path'>): Page {
  const { lang, path } = request
  const title = t(lang, `home.${kind}.title`)
  const home = html`<a href="${pathTo(lang, '/')}">${t(lang, 'home.error.home')}</a>`
  const members = html`<a href="${pathTo(lang, '/members')}">${t(lang, 'home.error.members')}</a>`
  return {
    status: STATUS[kind],
    html: framed(request, {
      title,
      description: title,
      state: null,
      twin: null,
      main: html`<header class="head"><h1 class="title">${title}</h1><p class="lede">${t(lang, `home.${kind}.text`, {
        path,
      })}</p><p>${sentence(lang, 'home.error.way', { home, members })}</p></header>`,
    }),
  }
}
