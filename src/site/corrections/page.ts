import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import type { CorrectionsView } from '#queries/corrections-view.ts'
import { getCorrections } from '#queries/get-corrections.ts'
import { correctionLine } from '#site/corrections/line.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { filterLinks } from '#ui/components/filters.ts'
import { pager } from '#ui/components/pager.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { toggled, withQuery } from '#ui/url.ts'

/** What was taken back, erased, decided or changed, and how to report an error. */
export const correctionsRoute: Route = {
  path: '/corrections',
  query: ['page', 'what'],
  scope: () => null,
  async answer(ask, request) {
    const { query } = request
    const view = await getCorrections(ask, { what: query.getAll('what'), page: Number(query.get('page') ?? '1') })
    return { status: 200, html: correctionsPage(view, request) }
  },
}

/** The page from its view. */
export function correctionsPage(
  view: CorrectionsView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang, query, ignored = [] } = request
  const asked = query.get('page')
  const odd = asked === null || String(view.page) === asked ? [] : [`page=${asked}`]
  const search = query.size === 0 ? '' : `?${query}`
  return framed(
    { ...request, path: '/corrections', ignored: [...ignored, ...view.unknown, ...odd] },
    {
      title: t(lang, 'corrections.title'),
      description: t(lang, 'corrections.description'),
      state: view.state,
      twin: `/${lang}/corrections.json${search}`,
      more: true,
      main: html`<header class="head"><h1 class="title">${t(lang, 'corrections.title')}</h1><p class="lede">${t(lang, 'corrections.lede')}</p></header>${numbered(
        [...(view.known === 0 ? [] : [filters(lang, view, query)]), list(lang, view, query), report(lang)],
      )}`,
    },
  )
}

function filters(lang: Lang, { facets }: CorrectionsView, query: URLSearchParams): Numbered {
  const choices = facets.flatMap((facet) => facet.choices)
  const clear = choices.some((c) => c.chosen)
    ? html`<p class="out"><a href="${pathTo(lang, '/corrections')}">${t(lang, 'corrections.clear')}</a></p>`
    : nothing
  const title = t(lang, 'corrections.filters')
  return {
    id: 'filters',
    title,
    side: html`<p>${t(lang, 'corrections.filters.side')}</p>`,
    body: html`${filterLinks(
      lang,
      title,
      choices.map(({ code, ...choice }) => {
        const key = `corrections.what.${code}`
        return { ...choice, label: isMessageKey(key) ? t(lang, key) : code, address: toggled(query, 'what', code) }
      }),
    )}${clear}`,
  }
}

function list(lang: Lang, view: CorrectionsView, query: URLSearchParams): Numbered {
  const finding = t(lang, 'corrections.finding', { total: view.total })
  return {
    id: 'list',
    title: t(lang, 'corrections.list'),
    side: html`<p>${t(lang, 'corrections.list.side')}</p>`,
    body:
      view.total === 0
        ? html`<p><b>${view.known === 0 ? finding : t(lang, 'corrections.zero')}${view.known === 0 ? '.' : ''}</b></p>${
            view.known === 0 ? html`<p>${t(lang, 'corrections.none', { entry: view.state.entry })}</p>` : nothing
          }`
        : html`<p><b>${finding}</b></p><ol class="list dated">${view.corrections.map((c) => correctionLine(lang, c))}</ol>${pager(
            lang,
            {
              page: view.page,
              pages: view.pages,
              address: (page) => withQuery(query, { page: page === 1 ? null : String(page) }),
            },
          )}`,
  }
}

function report(lang: Lang): Numbered {
  return {
    id: 'report',
    title: t(lang, 'corrections.report'),
    side: html`<p>${t(lang, 'corrections.report.side')}</p>`,
    body: html`${(['source', 'kept', 'person', 'check'] as const).map(
      (what) => html`<p>${t(lang, `corrections.report.${what}`)}</p>`,
    )}`,
  }
}
