import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { type FilterName, findMembers, type MemberFilters } from '#queries/find-members.ts'
import type { MembersView } from '#queries/members-view.ts'
import { framed } from '#site/framed.ts'
import { choiceLabel, filters } from '#site/members/filters.ts'
import { memberTable } from '#site/members/table.ts'
import { numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { type Html, html } from '#ui/html.ts'

/** The list of members, with filters whose state is in the address. */
export const membersRoute: Route = {
  path: '/members',
  query: ['level', 'region', 'status'],
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: membersPage(await findMembers(ask, filtersIn(request.query)), request) }
  },
}

const NAMES: readonly FilterName[] = ['level', 'region', 'status']

/** The filters that an address asks for: 'region=americas&region=europe'. */
export function filtersIn(query: URLSearchParams): MemberFilters {
  return Object.fromEntries(NAMES.map((name) => [name, query.getAll(name)]))
}

/** The page from its view. */
export function membersPage(
  view: MembersView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang, query } = request
  const search = query.size === 0 ? '' : `?${query}`
  return framed(
    { ...request, path: '/members' },
    {
      title: t(lang, 'members.title'),
      description: t(lang, 'members.description'),
      state: view.state,
      twin: `/${lang}/members.json${search}`,
      main: html`<header class="head"><h1>${t(lang, 'members.title')}</h1><p class="lede">${t(lang, 'members.lede', {
        total: view.total,
      })}</p></header>${numbered([
        filters(lang, view, query),
        {
          id: 'list',
          title: t(lang, 'members.list'),
          side: html`<p>${t(lang, 'members.list.side')}</p>`,
          body: memberTable(lang, view.members, finding(lang, view)),
        },
      ])}`,
    },
  )
}

function finding(lang: Lang, { facets, total }: MembersView): string {
  const chosen = facets.flatMap(({ name, choices }) =>
    choices.filter((c) => c.chosen).map((c) => choiceLabel(lang, name, c.code)),
  )
  if (chosen.length === 0) return t(lang, 'members.finding', { total })
  return t(lang, 'members.finding.chosen', { total, choices: formatList(lang, chosen) })
}
