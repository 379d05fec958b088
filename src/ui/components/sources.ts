import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { Example } from '#ui/components/example.ts'
import { inLang } from '#ui/components/quoted.ts'
import { type Html, html, join } from '#ui/html.ts'
import type { Source } from '#ui/told.ts'
import { url } from '#ui/url.ts'

/** One place where something was read: its title, the row, the ledger entry. */
export function sourceLine(lang: Lang, { text, address, row, entry }: Source): Html {
  const name = text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  const title =
    address === null
      ? html`<span${inLang(lang, 'en')}>${name}</span>`
      : html`<a href="${url(address)}"${inLang(lang, 'en')}>${name}</a>`
  const many = row !== null && /[–,]/.test(row)
  return join(
    [
      title,
      row === null ? null : t(lang, many ? 'why.rows' : 'why.row', { row }),
      entry === null ? null : t(lang, 'why.entry', { entry }),
    ],
    ' · ',
  )
}

/** Several of them as a list. */
export function sourceList(lang: Lang, sources: readonly Source[]): Html {
  return html`<ul class="sources">${sources.map((source) => html`<li>${sourceLine(lang, source)}</li>`)}</ul>`
}

export const examples: readonly Example[] = [
  {
    title: 'rows of a file and a page',
    html: sourceList('en', [
      { text: 'Commitments file of 2016', address: null, row: '1154–1216', entry: 7 },
      { text: 'Member page', address: 'https://example.org/', row: null, entry: null },
    ]),
  },
]
