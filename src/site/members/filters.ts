import type { Codelist } from '#base/codelist.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { memberLevel } from '#model/codelists/member-level.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import { region } from '#model/codelists/region.ts'
import type { Facet, MembersView } from '#queries/members-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { filterLinks } from '#ui/components/filters.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { toggled } from '#ui/url.ts'

const LISTS: Readonly<Record<string, Codelist>> = { level: memberLevel, region, status: membershipStatus }

/** Choices with what each would show; choosing one again takes it back. */
export function filters(lang: Lang, view: MembersView, query: URLSearchParams): Numbered {
  const any = view.facets.some((f) => f.choices.some((c) => c.chosen))
  const clear = any
    ? html`<p class="out"><a href="${pathTo(lang, '/members')}">${t(lang, 'members.filter.clear')}</a></p>`
    : nothing
  return {
    id: 'filters',
    title: t(lang, 'members.filters'),
    side: html`<p>${t(lang, 'members.filters.side')}</p>`,
    body: html`${view.facets.map((facet) => facetLinks(lang, facet, query))}${clear}`,
  }
}

/** The label of a choice: that of its code, or the word for what no source says. */
export function choiceLabel(lang: Lang, filter: string, code: string): string {
  const absence = `absent.${code}`
  return isMessageKey(absence) ? t(lang, absence) : labelOf(lang, LISTS[filter] ?? {}, code)
}

function facetLinks(lang: Lang, { name, choices }: Facet, query: URLSearchParams): Html {
  const key = `members.filter.${name}`
  const title = isMessageKey(key) ? t(lang, key) : name
  return html`<h3>${title}</h3>${filterLinks(
    lang,
    title,
    choices.map(({ code, count, chosen }) => ({
      label: choiceLabel(lang, name, code),
      count,
      chosen,
      address: toggled(query, name, code),
    })),
  )}`
}
