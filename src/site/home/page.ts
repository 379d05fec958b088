import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { getHome } from '#queries/get-home.ts'
import type { HomeView } from '#queries/home-view.ts'
import { framed } from '#site/framed.ts'
import { changes } from '#site/home/changes.ts'
import { due } from '#site/home/due.ts'
import { coded, glance } from '#site/home/glance.ts'
import { news } from '#site/home/news.ts'
import { isThere, searchForm } from '#site/home/search.ts'
import { figureAsked, figures as worldFigures, worldMap } from '#site/members/world.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { facts } from '#ui/components/facts.ts'
import { term } from '#ui/components/term.ts'
import { type Html, html, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** The first page: what this is, how much is on record, the world, what changed, what is due. */
export const homeRoute: Route = {
  path: '/',
  query: ['figure'],
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: homePage(await getHome(ask), request) }
  },
}

/** The page from its view. */
export function homePage(view: HomeView, request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>): Html {
  const { lang, query, ignored = [] } = request
  const unknown = figureAsked(query) === null ? [`figure=${query.get('figure')}`] : []
  return framed(
    { ...request, path: '/', ignored: [...ignored, ...unknown] },
    {
      title: t(lang, 'home.title'),
      description: t(lang, 'home.description'),
      state: view.state,
      twin: `/${lang}/index.json`,
      more: true,
      main: html`<header class="head"><h1 class="title">${t(lang, 'home.title')}</h1>${explanation(lang, view)}
${searchForm(lang)}${figures(lang, view)}</header>${numbered([
        glance(lang, view),
        world(lang, view, query),
        changes(lang, view),
        due(lang, view),
        news(lang, view),
      ])}`,
    },
  )
}

/** Who promises what to whom, who judges it, and what stands here: three sentences, with the words that are new to a reader linked. */
function explanation(lang: Lang, { promises }: HomeView): Html {
  const who = sentence(lang, 'home.lede.who', {
    ogp: term(lang, 'ogp', t(lang, 'home.lede.ogp')),
    plan: term(lang, 'action-plan', t(lang, 'home.lede.plan')),
  })
  const what = sentence(lang, 'home.lede.what', {
    irm: term(lang, 'irm', t(lang, 'home.lede.irm')),
    completion: term(lang, 'completion', t(lang, 'home.lede.completion')),
  })
  return html`<p class="lede">${who} ${what} ${t(lang, 'home.lede.here', { promises })}</p>`
}

function figures(lang: Lang, view: HomeView): Html {
  return facts([
    {
      label: t(lang, 'home.members'),
      value: html`<a href="${pathTo(lang, '/members?level=national&level=other')}">${formatNumber(lang, view.members)}</a>`,
      context: t(lang, 'home.members.local', { local: view.local }),
    },
    {
      label: t(lang, 'home.plans'),
      value: linked(lang, '/coverage', view.plans),
      context: t(lang, 'home.plans.context'),
    },
    {
      label: t(lang, 'home.promises'),
      value: linked(lang, '/commitments', view.promises, '#glance'),
      context: t(lang, 'home.promises.context', { coded: coded(view) }),
    },
    {
      label: t(lang, 'home.documents'),
      value: linked(lang, '/documents', view.documents),
      context: t(lang, 'home.documents.context'),
    },
  ])
}

/** A count that opens the list of what it counts; where that has no page, what stands of it on this one. */
function linked(lang: Lang, path: string, count: number, otherwise: string | null = null): Part {
  const address = isThere(path) ? pathTo(lang, path) : otherwise
  const number = formatNumber(lang, count)
  return address === null ? number : html`<a href="${address}">${number}</a>`
}

function world(lang: Lang, view: HomeView, query: URLSearchParams): Numbered {
  const all = html`<a href="${pathTo(lang, '/members')}">${t(lang, 'home.world.all')}</a>. <a href="${pathTo(lang, '/compare')}">${t(lang, 'home.world.compare')}</a>`
  return {
    id: 'world',
    title: t(lang, 'home.world'),
    side: html`<p>${sentence(lang, 'home.world.side', { link: all })}</p>`,
    body: worldMap(
      lang,
      { members: view.list, world: view.world, day: view.day },
      figureAsked(query) ?? worldFigures[0],
      query,
    ),
  }
}
