import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { url } from '#ui/url.ts'

/** Which page of a list is shown, counted from 1, and where each stands. */
export interface Paged {
  readonly page: number
  readonly pages: number
  address(page: number): string
}

/** Links to the pages of a list: the first, the last, and those around the one that is shown; nothing where there is one. */
export function pager(lang: Lang, { page, pages, address }: Paged): Html {
  if (pages < 2) return nothing
  const step = (to: number, key: 'pager.before' | 'pager.after') =>
    to < 1 || to > pages
      ? nothing
      : html`<li><a href="${url(address(to))}" rel="${key === 'pager.before' ? 'prev' : 'next'}">${t(lang, key)}</a></li>`
  const link = (to: number) =>
    to === page
      ? html`<li><b aria-current="page">${formatNumber(lang, to)}</b></li>`
      : html`<li><a href="${url(address(to))}" aria-label="${t(lang, 'pager.page', { page: to })}">${formatNumber(lang, to)}</a></li>`
  return html`<nav class="pager" aria-label="${t(lang, 'pager.label')}"><ul>${step(page - 1, 'pager.before')}${shown(
    page,
    pages,
  ).map(
    (to, i, all) => html`${i > 0 && to > all[i - 1]! + 1 ? html`<li aria-hidden="true">…</li>` : nothing}${link(to)}`,
  )}${step(page + 1, 'pager.after')}</ul></nav>`
}

function shown(page: number, pages: number): readonly number[] {
  return [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b)
}

export const examples: readonly Example[] = [
  { title: 'in the middle of many', html: pager('en', { page: 7, pages: 2400, address: (page) => `?page=${page}` }) },
  { title: 'the first of three', html: pager('en', { page: 1, pages: 3, address: (page) => `?page=${page}` }) },
]
