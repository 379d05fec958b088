import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { type DataIndexView, getData } from '#queries/get-data.ts'
import { addresses, type PageAddress } from '#site/data/addresses.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { inLang } from '#ui/components/quoted.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/**
 * What can be downloaded: the data of every page, the terms of every file, the
 * state of the ledger.
 *
 * @param pages every page; asked when the page is made, since it is one of them
 */
export function dataPageRoute(pages: () => readonly PageAddress[]): Route {
  return {
    path: '/data',
    scope: () => null,
    answer: async (ask, request) => ({ status: 200, html: dataPage(await getData(ask), pages(), request) }),
  }
}

/** The page from its view. */
export function dataPage(
  view: DataIndexView,
  pages: readonly PageAddress[],
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang } = request
  return framed(
    { ...request, path: '/data' },
    {
      title: t(lang, 'data.title'),
      description: t(lang, 'data.description'),
      state: view.state,
      twin: `/${lang}/data.json`,
      more: true,
      main: html`<header class="head"><h1 class="title">${t(lang, 'data.title')}</h1><p class="lede">${t(lang, 'data.lede')}</p></header>${numbered(
        [addresses(lang, pages), answer(lang), terms(lang, view), ledger(lang, view), changes(lang)],
      )}`,
    },
  )
}

function answer(lang: Lang): Numbered {
  const code = html`<code dir="ltr">{"absent": "not-loaded"}</code>`
  return {
    id: 'answer',
    title: t(lang, 'data.envelope'),
    side: html`<p>${t(lang, 'data.envelope.side')}</p>`,
    body: html`<dl class="gloss"><div><dt><code>data</code></dt><dd>${sentence(lang, 'data.envelope.data', { code })}</dd></div><div><dt><code>meta.asOf</code></dt><dd>${t(
      lang,
      'data.envelope.asof',
    )}</dd></div><div><dt><code>meta.sources</code></dt><dd>${t(lang, 'data.envelope.sources')}</dd></div><div><dt><code>meta.links</code></dt><dd>${t(
      lang,
      'data.envelope.links',
    )}</dd></div></dl><p>${t(lang, 'data.envelope.etag')}</p>`,
  }
}

function terms(lang: Lang, { files }: DataIndexView): Numbered {
  const finding = t(lang, 'data.terms.finding', { count: files.length })
  return {
    id: 'terms',
    title: t(lang, 'data.terms'),
    side: html`<p>${t(lang, 'data.terms.side')}</p>`,
    body:
      files.length === 0
        ? html`<p>${finding}.</p>`
        : table({
            caption: finding,
            name: 'cover',
            columns: [
              { label: t(lang, 'data.terms.source') },
              { label: t(lang, 'data.terms.publisher') },
              { label: t(lang, 'data.terms.licence') },
              { label: t(lang, 'data.terms.edition') },
              { label: t(lang, 'data.terms.entry'), numbers: true },
            ],
            groups: [
              {
                rows: files.map((f) => ({
                  head: html`${f.title} <small>${f.file}</small><small>${t(lang, 'data.terms.checksum')}: <code class="long" dir="ltr">${f.sha256}</code></small>`,
                  cells: [
                    f.publisher,
                    html`<span${inLang(lang, 'en')}>${f.licence}</span>`,
                    time(lang, f.edition),
                    formatNumber(lang, f.entry),
                  ],
                })),
              },
            ],
          }),
  }
}

function ledger(lang: Lang, { checkpoint }: DataIndexView): Numbered {
  return {
    id: 'ledger',
    title: t(lang, 'data.ledger'),
    side: html`<p>${t(lang, 'data.ledger.side')}</p>`,
    body:
      checkpoint === null
        ? html`<p>${t(lang, 'data.ledger.none')}</p>`
        : html`<p>${t(lang, 'data.ledger.size', { entries: checkpoint.entries })}</p><pre class="note" dir="ltr" tabindex="0" role="region" aria-label="${t(lang, 'data.ledger')}">${checkpoint.note}</pre><p>${t(lang, 'data.ledger.keep')}</p>`,
  }
}

function changes(lang: Lang): Numbered {
  const corrections = html`<a href="${pathTo(lang, '/corrections')}">${t(lang, 'corrections.title')}</a>`
  return {
    id: 'changes',
    title: t(lang, 'data.changes'),
    side: html`<p>${t(lang, 'data.changes.side')}</p>`,
    body: html`<p>${sentence(lang, 'data.changes.file', { file: html`<code>CHANGELOG.md</code>` })}</p><p>${sentence(lang, 'data.changes.facts', { corrections })}</p><p>${t(lang, 'data.changes.unstable')}</p>`,
  }
}
