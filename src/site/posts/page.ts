import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { getPosts, postFilters } from '#queries/get-posts.ts'
import type { PostsView } from '#queries/posts-view.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import { choiceLabel, filters } from '#site/posts/filters.ts'
import { postList } from '#site/posts/list.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { withQuery } from '#ui/url.ts'

/** So many posts stand at once; the rest behind a link. */
const FEW = 24

/** Posts of all members, with filters and “show more” in the address. */
export const postsRoute: Route = {
  path: '/posts',
  query: [...postFilters, 'show'],
  scope: () => null,
  async answer(ask, request) {
    const asked = Object.fromEntries(postFilters.map((name) => [name, request.query.getAll(name)]))
    return { status: 200, html: postsPage(await getPosts(ask, asked), request) }
  },
}

/** The page from its view. */
export function postsPage(view: PostsView, request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>): Html {
  const { lang, query, ignored = [] } = request
  const show = query.getAll('show').filter((value) => value !== 'all')
  const twinQuery = new URLSearchParams(query)
  twinQuery.delete('show')
  const search = twinQuery.size === 0 ? '' : `?${twinQuery}`
  return framed(
    { ...request, path: '/posts', ignored: [...ignored, ...view.unknown, ...show.map((value) => `show=${value}`)] },
    {
      title: t(lang, 'posts.title'),
      description: t(lang, 'posts.description'),
      state: view.state,
      twin: `/${lang}/posts.json${search}`,
      more: true,
      main: html`<header class="head"><h1 class="title">${t(lang, 'posts.title')}</h1><p class="lede">${t(
        lang,
        'posts.lede',
        {
          known: view.known,
        },
      )}</p></header>${numbered([...(view.known === 0 ? [] : [filters(lang, view, query)]), list(lang, view, query)])}`,
    },
  )
}

function list(lang: Lang, view: PostsView, query: URLSearchParams): Numbered {
  const block = {
    id: 'list',
    title: t(lang, 'posts.list'),
    side: html`<p>${t(lang, 'posts.list.side')}</p>`,
  }
  if (view.total === 0)
    return {
      ...block,
      body: html`<p>${view.known === 0 ? t(lang, 'posts.none') : html`<b>${finding(lang, view)}.</b> ${t(lang, 'posts.zero')}`}</p>`,
    }
  const shown = query.get('show') === 'all' ? view.posts : view.posts.slice(0, FEW)
  const more =
    shown.length === view.total
      ? nothing
      : html`<p class="more">${t(lang, 'posts.shown', { shown: shown.length, total: view.total })} <a href="${withQuery(query, { show: 'all' }, 'list')}">${t(lang, 'posts.more', { total: view.total })}</a></p>`
  return { ...block, body: html`<p><b>${finding(lang, view)}</b></p>${postList(lang, shown)}${more}` }
}

function finding(lang: Lang, view: PostsView): string {
  const chosen = view.facets.flatMap(({ name, choices }) =>
    choices.filter((c) => c.chosen).map((c) => choiceLabel(lang, view, name, c.code)),
  )
  if (chosen.length === 0) return t(lang, 'posts.finding', { total: view.total })
  return t(lang, 'posts.finding.chosen', { total: view.total, choices: formatList(lang, chosen) })
}
