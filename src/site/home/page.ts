import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { getHome } from '#queries/get-home.ts'
import type { HomeView } from '#queries/members-view.ts'
import { framed } from '#site/framed.ts'
import { coded, glance } from '#site/home/glance.ts'
import { news } from '#site/home/news.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { facts } from '#ui/components/facts.ts'
import { type Html, html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { maybe } from '#ui/told.ts'

/** The first page: what this is, how much is on record, what is new, and the members. */
export const homeRoute: Route = {
  path: '/',
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: homePage(await getHome(ask), request) }
  },
}

/** The page from its view. */
export function homePage(view: HomeView, request: Pick<PageRequest, 'lang' | 'chrome'>): Html {
  const { lang } = request
  return framed(
    { ...request, path: '/' },
    {
      title: t(lang, 'home.title'),
      description: t(lang, 'home.description'),
      state: view.state,
      twin: `/${lang}/index.json`,
      main: html`<header class="head"><h1 class="title">${t(lang, 'home.title')}</h1><p class="lede">${t(lang, 'home.lede')}</p>
${figures(lang, view)}</header>${numbered([glance(lang, view), news(lang, view), memberList(lang, view)])}`,
    },
  )
}

function figures(lang: Lang, view: HomeView): Html {
  return facts([
    {
      label: t(lang, 'home.members'),
      value: html`<a href="${pathTo(lang, '/members?level=national&level=other')}">${formatNumber(lang, view.members)}</a>`,
      context: t(lang, 'home.members.local', { local: view.local }),
    },
    { label: t(lang, 'home.plans'), value: formatNumber(lang, view.plans), context: t(lang, 'home.plans.context') },
    {
      label: t(lang, 'home.promises'),
      value: html`<a href="#glance">${formatNumber(lang, view.promises)}</a>`,
      context: t(lang, 'home.promises.context', { coded: coded(view) }),
    },
    {
      label: t(lang, 'home.documents'),
      value: formatNumber(lang, view.documents),
      context: t(lang, 'home.documents.context'),
    },
  ])
}

function memberList(lang: Lang, { list }: HomeView): Numbered {
  const all = html`<a href="${pathTo(lang, '/members')}">${t(lang, 'home.list.all')}</a>`
  return {
    id: 'members',
    title: t(lang, 'home.list'),
    side: html`<p>${sentence(lang, 'home.list.side', { link: all })}</p>`,
    body: html`<ul class="toc">${list.map(
      (m) =>
        html`<li><a href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a><small>${t(lang, 'home.list.promises', {
          count: maybe(m.promises) ?? 0,
        })}</small></li>`,
    )}</ul>`,
  }
}
