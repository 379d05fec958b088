import { codeLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { type FacetName, isReason } from '#queries/search/facets.ts'
import type { FoundChart, FoundChartPart, FoundView } from '#queries/search-view.ts'
import { choiceLabel, facetTitle } from '#site/explore/labels.ts'
import type { Numbered } from '#site/numbered.ts'
import { bars } from '#ui/components/bars.ts'
import { state } from '#ui/components/state.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { marks } from '#ui/marks.ts'
import { toggled } from '#ui/url.ts'

/** The promises found by one facet, in bars; nothing where no chart is asked for. */
export function chartSection(lang: Lang, view: FoundView, query: URLSearchParams): readonly Numbered[] {
  const { chart } = view
  if (chart === null || view.total === 0) return []
  const byMethod = chart.parts.some((p) => p.method !== null)
  return [
    {
      id: 'chart',
      title: facetTitle(lang, chart.facet, view.day),
      side: html`<p>${t(lang, 'explore.chart.side')}</p>${byMethod ? html`<p>${t(lang, 'explore.chart.side.method')}</p>` : nothing}`,
      body: html`${chart.parts.map((part) => partOf(lang, part, { chart, query }))}`,
    },
  ]
}

function partOf(
  lang: Lang,
  part: FoundChartPart,
  { chart, query }: { readonly chart: FoundChart; readonly query: URLSearchParams },
): Html {
  const { facet, several } = chart
  const heading = part.method === null ? nothing : html`<h3>${methodTitle(lang, part.method)}</h3>`
  const most = Math.max(...chart.parts.flatMap((p) => p.bars.map((b) => b.count)))
  const note = [
    t(lang, 'explore.chart.n', { coded: part.coded, total: part.total }),
    ...(several ? [t(lang, 'explore.chart.several')] : []),
    ...(part.more > 0 ? [t(lang, 'explore.chart.more', { count: part.more })] : []),
  ].join(' · ')
  return html`${heading}${bars(lang, {
    caption: finding(lang, part, chart),
    note,
    head: [facetTitle(lang, facet), t(lang, 'explore.chart.count')],
    most,
    rows: inTime(facet, part.bars).map((bar) => {
      const isAbsence = isReason(facet, bar.code)
      const label = choiceLabel(lang, facet, bar)
      return {
        label: html`<a href="${address(query, { facet, code: bar.code, method: part.method })}">${marked(facet, bar.code, isAbsence ? html`<em>${label}</em>` : label)}</a>`,
        count: bar.count,
        isAbsence,
      }
    }),
  })}`
}

/** Years run forward in a chart, where a list of filters begins with the newest. */
function inTime(facet: FacetName, of: FoundChartPart['bars']): FoundChartPart['bars'] {
  if (facet !== 'year') return of
  const years = of.filter((b) => !isReason(facet, b.code))
  return [...years.reverse(), ...of.filter((b) => isReason(facet, b.code))]
}

/** The promises behind a bar: those of the method, where the chart is by method. */
function address(
  query: URLSearchParams,
  { facet, code, method }: { readonly facet: string; readonly code: string; readonly method: string | null },
): string {
  const next = new URLSearchParams(query)
  next.delete('chart')
  next.delete(facet)
  if (method !== null) next.set('method', method)
  return toggled(next, facet, code)
}

function methodTitle(lang: Lang, method: string): string {
  if (!Object.hasOwn(methodVersion, method)) return t(lang, 'explore.chart.method.none')
  return t(lang, 'explore.chart.method', { method: codeLabel(lang, methodVersion, method).label })
}

/** Of members and their institutions none is named as having the most: nobody is ranked. */
function finding(lang: Lang, { bars, coded, total }: FoundChartPart, { facet }: FoundChart): string {
  if (UNRANKED.has(facet)) return t(lang, 'explore.chart.finding.all', { total })
  const [first] = bars.filter((b) => !isReason(facet, b.code)).sort((x, y) => y.count - x.count)
  if (first === undefined) return t(lang, 'explore.chart.finding.uncoded', { total })
  const said = { coded, total, label: choiceLabel(lang, facet, first), count: first.count }
  return t(lang, coded === total ? 'explore.chart.finding.most' : 'explore.chart.finding.coded', said)
}

const UNRANKED: ReadonlySet<FacetName> = new Set(['member', 'institution'])

function marked(facet: FacetName, code: string, label: Part): Part {
  const own = facet === 'completion' ? marks.find((m) => m === code) : undefined
  return own === undefined ? label : state(own, label)
}
