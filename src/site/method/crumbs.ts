import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { pathTo } from '#ui/address.ts'
import { type Html, html } from '#ui/html.ts'

/** The way back to the index of the method. */
export function methodCrumbs(lang: Lang): Html {
  return html`<nav class="crumbs" aria-label="${t(lang, 'frame.crumbs')}"><a href="${pathTo(lang, '/method')}">${t(lang, 'method.title')}</a></nav>`
}
