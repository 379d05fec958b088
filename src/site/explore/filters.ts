import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { type FacetName, facetsAbout } from '#queries/search/facets.ts'
import type { FoundFacet, FoundView } from '#queries/search-view.ts'
import { choiceLabel, facetTitle } from '#site/explore/labels.ts'
import { pathTo } from '#ui/address.ts'
import { chosenFilters, facet } from '#ui/components/facet.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { toggled, withQuery } from '#ui/url.ts'

/** Those that most readers look for stand open. */
const OPEN: ReadonlySet<FacetName> = new Set(['region', 'completion', 'overdue'])

/** Every filter with its choices; on a small screen behind one line, so that the promises come first. */
export function filterColumn(lang: Lang, view: FoundView, query: URLSearchParams): Html {
  return html`<details class="fold sift"><summary>${t(lang, 'explore.filters')}</summary><p>${t(lang, 'explore.filters.side')} <a href="${pathTo(lang, '/glossary')}">${t(lang, 'explore.filters.words')}</a></p>
${view.facets.map((f) => oneFacet(lang, f, { view, query }))}</details>`
}

function oneFacet(
  lang: Lang,
  { name, choices, more }: FoundFacet,
  { view, query }: { readonly view: FoundView; readonly query: URLSearchParams },
): Html {
  const isChosen = choices.some((c) => c.chosen)
  // one choice that finds all there is narrows nothing
  if (choices.length < 2 && !isChosen) return nothing
  const links = facet(lang, {
    title: facetTitle(lang, name, view.day),
    open: OPEN.has(name),
    most: facetsAbout[name].order === 'scale' ? 12 : 8,
    choices: choices.map((c) => ({
      label: choiceLabel(lang, name, c),
      count: c.count,
      chosen: c.chosen,
      address: toggled(query, name, c.code),
    })),
  })
  return more === 0 ? links : html`${links}<p class="meta">${t(lang, 'explore.filters.more', { count: more })}</p>`
}

/** One filter that is set, and the same view without it. */
export interface Set {
  readonly name: FacetName | 'q'
  readonly filter: string
  readonly label: string
  readonly address: string
}

/** All that is asked of the promises: the words, and each choice. */
export function setFilters(lang: Lang, { facets, q }: FoundView, query: URLSearchParams): readonly Set[] {
  const words: readonly Set[] =
    q === null
      ? []
      : [{ name: 'q', filter: facetTitle(lang, 'q'), label: q, address: withQuery(query, { q: null, page: null }) }]
  const choices = facets.flatMap(({ name, choices }) =>
    choices
      .filter((c) => c.chosen)
      .map((c) => ({
        name,
        filter: facetTitle(lang, name),
        label: choiceLabel(lang, name, c),
        address: toggled(query, name, c.code),
      })),
  )
  return [...words, ...choices]
}

/** What is asked, each with the way to take it back. */
export function setLine(lang: Lang, view: FoundView, query: URLSearchParams): Html {
  return chosenFilters(lang, setFilters(lang, view, query), bare(query))
}

/** The same way of showing with nothing asked. */
export function bare(query: URLSearchParams): string {
  return withQuery(new URLSearchParams([...query].filter(([name]) => SHOWN.includes(name))), {})
}

const SHOWN: readonly string[] = ['view', 'size', 'chart']

/** Which filter is to be dropped so that something is found: each with what would be found then. */
export function nothingFound(lang: Lang, view: FoundView, query: URLSearchParams): Html {
  const helping = view.drops.filter((d) => d.count > 0)
  if (helping.length === 0)
    return html`<p>${t(lang, 'explore.none.more')} <a href="${bare(query)}">${t(lang, 'explore.none.all')}</a></p>`
  return html`<p>${t(lang, 'explore.none')}</p><ul class="plain">${helping.map(
    ({ filter, count }) =>
      html`<li><a href="${withQuery(query, { [filter]: null, page: null })}">${t(lang, 'explore.none.drop', {
        filter: facetTitle(lang, filter),
        count,
      })}</a></li>`,
  )}</ul>`
}
