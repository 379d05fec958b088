import type { Lang } from '#messages/languages.ts'
import type { Facet } from '#queries/members-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { chosenFilters, facet } from '#ui/components/facet.ts'
import { html } from '#ui/html.ts'
import { toggled } from '#ui/url.ts'

/** What a list calls its filters and their choices. */
export interface FacetWords {
  readonly title: string
  readonly side: string
  filter(name: string): string
  choice(name: string, code: string): string
}

/** The filters of the list at `path`: what is chosen, and every choice with what it would show; choosing one again takes it back. */
export function facetSection(
  lang: Lang,
  list: { readonly path: string; readonly facets: readonly Facet[]; readonly query: URLSearchParams },
  words: FacetWords,
): Numbered {
  const facets = list.facets.map(({ name, choices }) => ({
    title: words.filter(name),
    open: true,
    choices: choices.map(({ code, ...choice }) => ({
      ...choice,
      label: words.choice(name, code),
      address: toggled(list.query, name, code),
    })),
  }))
  const chosen = facets.flatMap(({ title, choices }) =>
    choices.filter((c) => c.chosen).map(({ label, address }) => ({ filter: title, label, address })),
  )
  return {
    id: 'filters',
    title: words.title,
    side: html`<p>${words.side}</p>`,
    body: html`${chosenFilters(lang, chosen, pathTo(lang, list.path))}<div class="facets">${facets.map((f) => facet(lang, f))}</div>`,
  }
}
