import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { areaAskedIn, areaParameters, getPolicyArea } from '#queries/get-policy-area.ts'
import type { PolicyAreaView } from '#queries/policy-areas-view.ts'
import { framed } from '#site/framed.ts'
import { numbered } from '#site/numbered.ts'
import { about } from '#site/policy-area/about.ts'
import { members, peers } from '#site/policy-area/members.ts'
import { best, promises } from '#site/policy-area/promises.ts'
import { years } from '#site/policy-area/years.ts'
import { areaLink, areaMeaning, areaName, pathToSearch } from '#site/policy-areas/words.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { type Fact, facts } from '#ui/components/facts.ts'
import { beside } from '#ui/components/figure.ts'
import { voucherOf } from '#ui/components/voucher.ts'
import { type Html, html, join } from '#ui/html.ts'
import type { Figure } from '#ui/told.ts'
import { maybe } from '#ui/told.ts'

/** The page of one policy area: what it covers, its promises year by year, by whom, and what came of them. */
export const policyAreaRoute: Route = {
  path: '/policy-areas/:area',
  query: areaParameters,
  scope: () => null,
  async answer(ask, request) {
    const view = await getPolicyArea(ask, request.params.area ?? '', areaAskedIn(request.query))
    return { status: 200, html: policyAreaPage(view, request) }
  },
}

/** The page from its view. */
export function policyAreaPage(
  view: PolicyAreaView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang, query, ignored = [] } = request
  const name = areaName(lang, view)
  const path = `/policy-areas/${encodeURIComponent(view.slug)}`
  const search = query.size === 0 ? '' : `?${query}`
  const twin = `/${lang}${path}.json${search}`
  return framed(
    { ...request, path, ignored: [...ignored, ...view.unknown] },
    {
      title: name,
      description: t(lang, 'policy-areas.page.description', { area: name }),
      state: view.state,
      twin,
      more: true,
      main: html`<header class="head"><nav class="crumbs" aria-label="${t(lang, 'frame.crumbs')}">${crumbs(lang, view)}</nav>
<h1 class="title">${name}</h1><p class="lede">${areaMeaning(lang, view)} ${lede(lang, view)}</p>
${figures(lang, view)}</header>${numbered([
        about(lang, view),
        ...(view.promises === 0
          ? []
          : [
              years(lang, view),
              best(lang, view),
              peers(lang, view),
              members(lang, view, twin),
              promises(lang, view, query),
            ]),
      ])}`,
    },
  )
}

function crumbs(lang: Lang, { parent }: PolicyAreaView): Html {
  const all = html`<a href="${pathTo(lang, '/policy-areas')}">${t(lang, 'policy-areas.title')}</a>`
  return join(parent === null ? [all] : [all, areaLink(lang, parent)], ' / ')
}

function lede(lang: Lang, { promises: count, members: of, done }: PolicyAreaView): string {
  const coded = done.why?.counted?.of ?? 0
  return t(lang, 'policy-areas.page.lede', { promises: count, members: of, done: maybe(done.value) ?? 0, coded })
}

/** The filter of the list of promises that gives the promises of a figure. */
const FILTERS = { done: 'completed', strong: 'strong-result', starred: 'star' } as const

function listed(
  lang: Lang,
  view: PolicyAreaView,
  { figure, filter, label }: { readonly figure: Figure; readonly filter: string; readonly label: string },
): Html {
  const about = t(lang, 'policy-areas.why', { label, area: areaName(lang, view) })
  const count = maybe(figure.value)
  if (count === null || count === 0) return beside(lang, figure, about)
  const list = pathToSearch(lang, view.codes, { [filter]: 'yes' })
  return html`<div class="cell"><a class="pub ours" href="${list}">${formatNumber(lang, count)}</a>${voucherOf(lang, figure, about)}</div>`
}

function figures(lang: Lang, view: PolicyAreaView): Html {
  const fact = (name: 'done' | 'strong' | 'starred', figure: Figure): Fact => {
    const label = t(lang, `policy-areas.${name}`)
    const of = figure.why?.counted?.of ?? 0
    return {
      label,
      value: listed(lang, view, { figure, filter: FILTERS[name], label }),
      context: of === 0 ? null : t(lang, name === 'done' ? 'policy-areas.of.coded' : 'policy-areas.of', { of }),
    }
  }
  return facts([
    {
      label: t(lang, 'policy-areas.promises'),
      value:
        view.promises === 0
          ? html`<b class="pub ours">0</b>`
          : html`<a class="pub ours" href="#promises">${formatNumber(lang, view.promises)}</a>`,
      context: t(lang, 'policy-areas.promises.context'),
    },
    fact('done', view.done),
    fact('strong', view.strong),
    fact('starred', view.starred),
  ])
}
