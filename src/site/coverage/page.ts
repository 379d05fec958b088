import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CoverageView } from '#queries/coverage-view.ts'
import { coverageFilters, getCoverage } from '#queries/get-coverage.ts'
import { files } from '#site/coverage/files.ts'
import { members, SIZE } from '#site/coverage/members.ts'
import { methods } from '#site/coverage/methods.ts'
import { overall } from '#site/coverage/overall.ts'
import { framed } from '#site/framed.ts'
import { numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { type Html, html } from '#ui/html.ts'
import { pageAsked } from '#ui/url.ts'

/** How complete the data are, per member, method and file. */
export const coverageRoute: Route = {
  path: '/coverage',
  query: [...coverageFilters, 'page'],
  scope: () => null,
  async answer(ask, request) {
    const asked = Object.fromEntries(coverageFilters.map((name) => [name, request.query.getAll(name)]))
    return { status: 200, html: coveragePage(await getCoverage(ask, asked), request) }
  },
}

/** The page from its view. */
export function coveragePage(
  view: CoverageView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang, query, ignored = [] } = request
  const page = pageAsked(query, view.total, SIZE)
  const asked = query.get('page')
  const odd = asked === null || asked === String(page) ? [] : [`page=${asked}`]
  return framed(
    { ...request, path: '/coverage', ignored: [...ignored, ...view.unknown, ...odd] },
    {
      title: t(lang, 'coverage.title'),
      description: t(lang, 'coverage.description'),
      state: view.state,
      twin: twinOf(lang, query),
      more: true,
      main: html`<header class="head"><h1 class="title">${t(lang, 'coverage.title')}</h1><p class="lede">${t(lang, 'coverage.lede')}</p></header>${numbered(
        [overall(lang, view), members(lang, view, query, page), methods(lang, view), files(lang, view)],
      )}`,
    },
  )
}

/** The data have every member that passes the filters, on one page. */
function twinOf(lang: Lang, query: URLSearchParams): string {
  const filters = new URLSearchParams(query)
  filters.delete('page')
  return `/${lang}/coverage.json${filters.size === 0 ? '' : `?${filters}`}`
}
