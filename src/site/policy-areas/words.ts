import { formatList } from '#messages/format.ts'
import { areaDefinition, areaLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { AreaRef } from '#queries/policy-areas-view.ts'
import { pathTo } from '#ui/address.ts'
import { type Html, html, join } from '#ui/html.ts'

/** The address of the page of an area. */
export function pathToArea(lang: Lang, slug: string): string {
  return pathTo(lang, `/policy-areas/${encodeURIComponent(slug)}`)
}

/** Its name in the reader’s language, as far as somebody translated it. */
export function areaName(lang: Lang, { label }: Pick<AreaRef, 'label'>): string {
  return areaLabel(lang, label)
}

/** Its name, leading to its page. */
export function areaLink(lang: Lang, area: Pick<AreaRef, 'slug' | 'label'>): Html {
  return html`<a href="${pathToArea(lang, area.slug)}">${areaName(lang, area)}</a>`
}

/** The name of an area as a promise was tagged with it, leading to where it is found now; one that no list has leads nowhere. */
export function foundAreaLink(lang: Lang, area: { readonly label: string; readonly found: string | null }): Html {
  const { label, found } = area
  return found === null ? html`${areaName(lang, area)}` : areaLink(lang, { slug: found, label })
}

/** The address of a search for promises of some areas, narrowed by other filters. */
export function pathToSearch(
  lang: Lang,
  codes: readonly string[],
  filters: Readonly<Record<string, string>> = {},
): string {
  const query = [...codes.map((code) => ['area', code]), ...Object.entries(filters)]
  return pathTo(lang, `/commitments?${query.map(([name, value]) => `${name}=${encodeURIComponent(value!)}`).join('&')}`)
}

/** What it covers, in our words. */
export function areaMeaning(lang: Lang, area: { readonly slug: string; readonly definition: string | null }): string {
  return areaDefinition(lang, area.slug, area.definition ?? '')
}

/** 'Anti-corruption (2016)': a name of an older list, of which two may have the same. */
export function areaOfList(lang: Lang, area: AreaRef): string {
  const name = areaName(lang, area)
  return area.taxonomy === null ? name : t(lang, 'policy-areas.named', { area: name, taxonomy: area.taxonomy })
}

/** Several of them in a sentence. */
export function areasOfLists(lang: Lang, areas: readonly AreaRef[]): string {
  return formatList(
    lang,
    areas.map((area) => areaOfList(lang, area)),
  )
}

/** Several of them as links. */
export function areaLinks(lang: Lang, areas: readonly AreaRef[]): Html {
  return join(
    areas.map((area) => areaLink(lang, area)),
    t(lang, 'frame.comma'),
  )
}
