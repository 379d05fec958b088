import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { pageSizes } from '#queries/find-commitments.ts'
import { facetNames } from '#queries/search/facets.ts'
import { sortNames } from '#queries/search/order.ts'
import type { FoundView } from '#queries/search-view.ts'
import { facetTitle } from '#site/explore/labels.ts'
import { pathTo } from '#ui/address.ts'
import { type Html, html, nothing } from '#ui/html.ts'

const OWN: readonly string[] = ['q', 'sort', 'size', 'chart', 'page']

/** Words, order, size and chart; what else is asked is kept. It works as a link does: the answer has an address. */
export function findForm(lang: Lang, view: FoundView, query: URLSearchParams): Html {
  const kept = [...query].filter(([name]) => !OWN.includes(name))
  const sorts = sortNames.filter((name) => name !== 'relevance' || view.q !== null)
  const [usualSort, usualSize] = [sorts[0]!, 25]
  return html`<form class="tools find" role="search" action="${pathTo(lang, '/commitments')}"><label>${t(lang, 'explore.form.q')}<input type="search" name="q" value="${query.get('q') ?? ''}" autocomplete="off" maxlength="300"></label>${kept.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}
${select('sort', t(lang, 'explore.form.sort'), view.sort === usualSort ? '' : view.sort, [
  ...sorts.map((name) => [name === usualSort ? '' : name, t(lang, `explore.sort.${name}`)] as const),
])}${select('chart', t(lang, 'explore.form.chart'), view.chart?.facet ?? '', [
  ['', t(lang, 'explore.form.chart.none')],
  ...facetNames.map((name) => [name, facetTitle(lang, name)] as const),
])}${select(
  'size',
  t(lang, 'explore.form.size'),
  view.size === usualSize ? '' : String(view.size),
  pageSizes.map((size) => [size === usualSize ? '' : String(size), formatNumber(lang, size)] as const),
)}<button>${t(lang, 'explore.form.show')}</button></form><p class="meta">${t(lang, 'explore.form.about')}</p>`
}

function select(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, text: string])[],
): Html {
  return html`<label>${label}<select name="${name}">${options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen ? html` selected` : nothing}>${text}</option>`,
  )}</select></label>`
}
