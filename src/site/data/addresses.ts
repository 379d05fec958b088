import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import type { Numbered } from '#site/numbered.ts'
import type { Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { table } from '#ui/components/table.ts'
import { type Html, html } from '#ui/html.ts'

/** Where a page stands and what narrows it. */
export type PageAddress = Pick<Route, 'path' | 'query'>

/** Every kind of page with the address of its data. */
export function addresses(lang: Lang, pages: readonly PageAddress[]): Numbered {
  return {
    id: 'pages',
    title: t(lang, 'data.pages'),
    side: html`<p>${t(lang, 'data.pages.side')}</p>`,
    body: table({
      caption: t(lang, 'data.pages.finding', { count: pages.length }),
      note: t(lang, 'data.pages.note'),
      name: 'flat',
      columns: [
        { label: t(lang, 'data.pages.page') },
        { label: t(lang, 'data.pages.twin') },
        { label: t(lang, 'data.pages.parameters') },
      ],
      groups: [
        {
          rows: pages.map(({ path, query = [] }) => ({
            head: name(lang, path),
            cells: [
              twin(path),
              query.length === 0
                ? t(lang, 'data.pages.parameters.none')
                : html`${query.map((q, i) => html`${i === 0 ? '' : ', '}<code>${q}</code>`)}`,
            ],
          })),
        },
      ],
    }),
  }
}

/** Its name, and a link where nothing must be filled in; a page without a name stands under its address. */
function name(lang: Lang, path: string): Html {
  const key = `data.page.${path}`
  const label = isMessageKey(key) ? html`${t(lang, key)}` : html`<code dir="ltr">${path}</code>`
  return path.includes(':') ? label : html`<a href="${pathTo(lang, path === '/' ? '' : path)}">${label}</a>`
}

function twin(path: string): Html {
  const address = `${path === '/' ? '/index' : path}.json`
  const code = html`<code dir="ltr">${address}</code>`
  return path.includes(':') ? code : html`<a href="${address}">${code}</a>`
}
