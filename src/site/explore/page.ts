import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { findAskedIn, findCommitments, findParameters } from '#queries/find-commitments.ts'
import type { FoundView } from '#queries/search-view.ts'
import { chartSection } from '#site/explore/chart.ts'
import { filterColumn, nothingFound, setLine } from '#site/explore/filters.ts'
import { findForm } from '#site/explore/form.ts'
import { resultList, resultTable } from '#site/explore/results.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pager } from '#ui/components/pager.ts'
import { voucher } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { withQuery } from '#ui/url.ts'

/** The page on which promises are looked for: words, filters, order and chart are in its address. */
export const exploreRoute: Route = {
  path: '/commitments',
  query: [...findParameters, 'view'],
  scope: () => null,
  async answer(ask, request) {
    const view = await findCommitments(ask, findAskedIn(request.query))
    return { status: 200, html: explorePage(view, request) }
  },
}

const VIEWS = ['list', 'table'] as const
type View = (typeof VIEWS)[number]

/** The page from its view. */
export function explorePage(
  view: FoundView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang, query } = request
  const facts = new URLSearchParams([...query].filter(([name]) => name !== 'view'))
  const ignored = [...(request.ignored ?? []), ...view.unknown, ...unknownView(query)]
  return framed(
    { ...request, path: '/commitments', ignored },
    {
      title: t(lang, 'explore.title'),
      description: t(lang, 'explore.description'),
      state: view.state,
      twin: `/${lang}/commitments.json${facts.size === 0 ? '' : `?${facts}`}`,
      more: true,
      main: html`${head(lang, view, query)}${numbered([...chartSection(lang, view, query), results(lang, view, query)])}`,
    },
  )
}

function head(lang: Lang, view: FoundView, query: URLSearchParams): Html {
  const { total, all, waiting } = view
  const of = total === all ? t(lang, 'explore.all') : t(lang, 'explore.of', { total, all })
  const more = waiting === 0 ? nothing : html` ${t(lang, 'explore.waiting', { waiting })}`
  return html`<header class="head"><h1>${t(lang, 'explore.head', { total })}${withWords(lang, view)}</h1>
${findForm(lang, view, query)}${spelling(lang, view)}${setLine(lang, view, query)}<div class="call out">${of}${more} ${voucher(lang, view.why, t(lang, 'explore.why', { total }))}</div></header>`
}

function withWords(lang: Lang, { words }: FoundView): Html {
  if (words === null) return nothing
  const said = (excluded: boolean) =>
    words.terms
      .filter((term) => term.excluded === excluded)
      .map(({ text, phrase }) => (phrase ? t(lang, 'explore.phrase', { words: text }) : text))
  const [wanted, unwanted] = [said(false), said(true)]
  return html` <span class="thin">${[
    ...(wanted.length === 0 ? [] : [t(lang, 'explore.head.words', { words: wanted.join(' ') })]),
    ...(unwanted.length === 0 ? [] : [t(lang, 'explore.head.without', { words: unwanted.join(' ') })]),
  ].join(' ')}</span>`
}

/** What was looked for in place of what was typed: nobody is to wonder where the words come from. */
function spelling(lang: Lang, { words }: FoundView): Html {
  if (words === null) return nothing
  return html`${words.mended.map(({ typed, used }) => html`<p class="notice">${t(lang, 'explore.mended', { typed, used })}</p>`)}${
    words.cut ? html`<p class="notice">${t(lang, 'explore.cut')}</p>` : nothing
  }`
}

function results(lang: Lang, view: FoundView, query: URLSearchParams): Numbered {
  return {
    id: 'list',
    title: t(lang, 'explore.list'),
    side: filterColumn(lang, view, query),
    body:
      view.promises.length === 0
        ? nothingFound(lang, view, query)
        : html`${viewLinks(lang, query)}${shown(lang, view, query)}<p class="meta">${t(lang, 'explore.list.side')} ${t(lang, 'explore.list.address')}</p>`,
  }
}

function shown(lang: Lang, view: FoundView, query: URLSearchParams): Html {
  const { page, pages, size, promises, total, waiting } = view
  const from = (page - 1) * size + 1
  const finding = t(lang, 'explore.finding', { from, to: from + promises.length - 1, listed: total + waiting })
  const address = (to: number) => withQuery(query, { page: to === 1 ? null : String(to) }, 'list')
  const list =
    viewAsked(query) === 'table'
      ? resultTable(lang, view, finding)
      : html`<p class="meta">${finding}. ${t(lang, 'explore.sorted', { sort: t(lang, `explore.sort.${view.sort}`) })}</p>${resultList(lang, view)}`
  return html`${list}${pager(lang, { page, pages, address })}`
}

function viewAsked(query: URLSearchParams): View {
  return VIEWS.find((v) => v === query.get('view')) ?? 'list'
}

function unknownView(query: URLSearchParams): readonly string[] {
  const view = query.get('view')
  return view === null || VIEWS.some((v) => v === view) ? [] : [`view=${view}`]
}

function viewLinks(lang: Lang, query: URLSearchParams): Html {
  const now = viewAsked(query)
  return html`<ul class="choices" aria-label="${t(lang, 'explore.view')}">${VIEWS.map((v) => {
    const to = withQuery(query, { view: v === VIEWS[0] ? null : v }, 'list')
    return html`<li><a href="${to}"${v === now ? html` aria-current="true"` : nothing}>${t(lang, `explore.view.${v}`)}</a></li>`
  })}</ul>`
}
