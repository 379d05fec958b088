import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { DocumentsView } from '#queries/documents-view.ts'
import { documentParameters, findDocuments } from '#queries/find-documents.ts'
import { chosenLine, filters, wordsForm } from '#site/documents/filters.ts'
import { documentList } from '#site/documents/list.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { absent } from '#ui/components/absent.ts'
import { pager } from '#ui/components/pager.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { withQuery } from '#ui/url.ts'

/** Every document, sorted, narrowed and searched by the address alone. */
export const documentsRoute: Route = {
  path: '/documents',
  query: documentParameters,
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: documentsPage(await findDocuments(ask, request.query), request) }
  },
}

/** The page from its view. */
export function documentsPage(
  view: DocumentsView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang, query } = request
  return framed(
    { ...request, path: '/documents', ignored: [...(request.ignored ?? []), ...view.unknown] },
    {
      title: t(lang, 'documents.title'),
      description: t(lang, 'documents.description'),
      state: view.state,
      twin: `/${lang}/documents.json${query.size === 0 ? '' : `?${query}`}`,
      more: true,
      main: html`<header class="head"><h1>${t(lang, 'documents.title')}</h1><p class="lede">${t(
        lang,
        'documents.lede',
        {
          all: view.all,
        },
      )}</p>${wordsForm(lang, view, query)}</header>${numbered([filters(lang, view, query), list(lang, view, query)])}`,
    },
  )
}

function list(lang: Lang, view: DocumentsView, query: URLSearchParams): Numbered {
  const unlinked =
    view.withoutAddress === 0
      ? nothing
      : html`<p class="meta">${sentence(lang, 'documents.addresses', { count: view.withoutAddress, word: absent(lang, 'not-recorded') })}</p>`
  const found =
    view.total === 0
      ? html`<p>${t(lang, 'documents.none')}</p>`
      : html`${unlinked}${documentList(lang, view, query)}${pager(lang, {
          page: view.page,
          pages: view.pages,
          address: (page) => withQuery(query, { page: page === 1 ? null : String(page) }, 'list'),
        })}`
  return {
    id: 'list',
    title: t(lang, 'documents.list'),
    side: html`<p>${t(lang, 'documents.list.side')}</p>`,
    body: html`${chosenLine(lang, view, query)}${found}`,
  }
}
