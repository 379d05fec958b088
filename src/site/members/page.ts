import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { findMembers, memberFilterNames, memberFiltersIn } from '#queries/find-members.ts'
import type { MembersView } from '#queries/members-view.ts'
import { framed } from '#site/framed.ts'
import { chosen, chosenLine, filters, nameForm } from '#site/members/filters.ts'
import { memberList } from '#site/members/lines.ts'
import { memberTable } from '#site/members/table.ts'
import { figureAsked, figures, worldMap } from '#site/members/world.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathToRule } from '#ui/address.ts'
import { absent } from '#ui/components/absent.ts'
import { pager } from '#ui/components/pager.ts'
import { type Html, html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { pageAsked, withQuery } from '#ui/url.ts'

/** The members as a list, a table or a map, with filters whose state is in the address. */
export const membersRoute: Route = {
  path: '/members',
  query: ['q', ...memberFilterNames, 'view', 'figure', 'page'],
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: membersPage(await findMembers(ask, memberFiltersIn(request.query)), request) }
  },
}

const VIEWS = ['list', 'table', 'map'] as const
type View = (typeof VIEWS)[number]

/** So many stand on one page of a list. */
const PAGE = 250

/** The page from its view. */
export function membersPage(
  view: MembersView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang, query } = request
  const facts = new URLSearchParams([...query].filter(([name]) => !['view', 'figure', 'page'].includes(name)))
  return framed(
    { ...request, path: '/members', ignored: [...(request.ignored ?? []), ...view.unknown, ...unknownViews(query)] },
    {
      title: t(lang, 'members.title'),
      description: t(lang, 'members.description'),
      state: view.state,
      twin: `/${lang}/members.json${facts.size === 0 ? '' : `?${facts}`}`,
      more: true,
      main: html`<header class="head"><h1>${t(lang, 'members.title')}</h1><p class="lede">${t(lang, 'members.lede', {
        total: view.all,
      })}</p>${nameForm(lang, view, query)}</header>${numbered([filters(lang, view, query), list(lang, view, query)])}`,
    },
  )
}

function viewAsked(query: URLSearchParams): View {
  return VIEWS.find((v) => v === query.get('view')) ?? 'list'
}

/** Ways of showing that are not there: they are named, and the usual one stands instead. */
function unknownViews(query: URLSearchParams): readonly string[] {
  const [view, figure] = [query.get('view'), query.get('figure')]
  return [
    ...(view === null || VIEWS.some((v) => v === view) ? [] : [`view=${view}`]),
    ...(figureAsked(query) === null ? [`figure=${figure}`] : []),
  ]
}

function list(lang: Lang, view: MembersView, query: URLSearchParams): Numbered {
  const rule = html`<a href="${pathToRule(lang, 'plan-state', null)}">${t(lang, 'members.list.rule')}</a>`
  return {
    id: 'list',
    title: t(lang, `members.view.${viewAsked(query)}`),
    side: html`<p>${sentence(lang, 'members.list.side', { word: absent(lang, 'not-loaded') })}</p><p>${sentence(lang, 'members.list.state', { rule })}</p><p>${t(lang, 'members.list.voting')}</p>`,
    body: html`${chosenLine(lang, view, query)}${viewLinks(lang, query)}${view.total === 0 ? nobody(lang, view, query) : shown(lang, view, query)}`,
  }
}

function viewLinks(lang: Lang, query: URLSearchParams): Html {
  const now = viewAsked(query)
  return html`<ul class="choices" aria-label="${t(lang, 'members.view')}">${VIEWS.map((v) => {
    const to = withQuery(
      query,
      { view: v === VIEWS[0] ? null : v, page: null, ...(v === 'map' ? {} : { figure: null }) },
      'list',
    )
    return html`<li><a href="${to}"${v === now ? html` aria-current="true"` : ''}>${t(lang, `members.view.${v}`)}</a></li>`
  })}</ul>`
}

function shown(lang: Lang, view: MembersView, query: URLSearchParams): Html {
  const as = viewAsked(query)
  if (as === 'map') return html`<div id="world">${worldMap(lang, view, figureAsked(query) ?? figures[0], query)}</div>`
  const pages = Math.ceil(view.total / PAGE)
  const page = pageAsked(query, view.total, PAGE)
  const members = view.members.slice((page - 1) * PAGE, page * PAGE)
  const all = finding(lang, view, query)
  const said = pages === 1 ? all : t(lang, 'members.finding.page', { finding: all, page, pages })
  const address = (to: number) => withQuery(query, { page: to === 1 ? null : String(to) }, 'list')
  return html`${as === 'table' ? memberTable(lang, members, said) : memberList(lang, members, said)}${pager(lang, { page, pages, address })}`
}

/** What to drop so that somebody is found again. */
function nobody(lang: Lang, view: MembersView, query: URLSearchParams): Html {
  return html`<p>${t(lang, 'members.none')}</p><ul class="plain">${chosen(lang, view, query).map(
    ({ filter, label, address }) => html`<li><a href="${address}">${filter}: ${label}</a></li>`,
  )}</ul>`
}

function finding(lang: Lang, view: MembersView, query: URLSearchParams): string {
  const { total } = view
  const labels = chosen(lang, view, query).map((c) => c.label)
  if (labels.length === 0) return t(lang, 'members.finding', { total })
  return t(lang, 'members.finding.chosen', { total, choices: formatList(lang, labels) })
}
