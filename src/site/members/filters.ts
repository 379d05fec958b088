import type { Codelist } from '#base/codelist.ts'
import { formatDate } from '#messages/format.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { memberLevel } from '#model/codelists/member-level.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import { region } from '#model/codelists/region.ts'
import type { Facet, MembersView } from '#queries/members-view.ts'
import { planStateLabel } from '#site/members/words.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { chosenFilters } from '#ui/components/facet.ts'
import { filterLinks } from '#ui/components/filters.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { toggled, withQuery } from '#ui/url.ts'

const LISTS: Readonly<Record<string, Codelist>> = { level: memberLevel, region, status: membershipStatus }

/** A form for the name that keeps what else is chosen. */
export function nameForm(lang: Lang, { q }: MembersView, query: URLSearchParams): Html {
  const kept = [...query].filter(([name]) => name !== 'q' && name !== 'page')
  return html`<form class="tools find" role="search" action="${pathTo(lang, '/members')}"><label>${t(lang, 'members.search')}<input type="search" name="q" value="${q ?? ''}" autocomplete="off"></label>${kept.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button>${t(lang, 'members.search.button')}</button></form><p class="meta">${t(lang, 'members.search.about')}</p>`
}

/** Choices with what each would show; choosing one again takes it back. */
export function filters(lang: Lang, view: MembersView, query: URLSearchParams): Numbered {
  return {
    id: 'filters',
    title: t(lang, 'members.filters'),
    side: html`<p>${t(lang, 'members.filters.side')}</p>`,
    body: html`<dl class="sieve">${view.facets.map((facet) => facetLinks(lang, facet, { view, query }))}</dl>`,
  }
}

/** One filter that is set, and where it is not. */
export interface Chosen {
  readonly filter: string
  readonly label: string
  readonly address: string
}

/** Every filter that is set, with the way to take it back. */
export function chosen(lang: Lang, { facets, q }: MembersView, query: URLSearchParams): readonly Chosen[] {
  const name = q === null ? [] : [{ filter: t(lang, 'members.filter.q'), label: q, address: without(query, 'q') }]
  return [
    ...name,
    ...facets.flatMap((facet) =>
      facet.choices
        .filter((c) => c.chosen)
        .map(({ code }) => ({
          filter: filterName(lang, facet.name),
          label: choiceLabel(lang, facet.name, code),
          address: toggled(query, facet.name, code),
        })),
    ),
  ]
}

/** What is set, as links that take it back. */
export function chosenLine(lang: Lang, view: MembersView, query: URLSearchParams): Html {
  const bare = new URLSearchParams([...query].filter(([name]) => name === 'view' || name === 'figure'))
  return chosenFilters(lang, chosen(lang, view, query), withQuery(bare, {}))
}

function without(query: URLSearchParams, name: string): string {
  return withQuery(query, { [name]: null, page: null })
}

/** The label of a choice: that of its code, or the word for what no source says. */
export function choiceLabel(lang: Lang, filter: string, code: string): string {
  if (filter === 'plan-state') return planStateLabel(lang, code)
  const absence = `absent.${code}`
  return isMessageKey(absence) ? t(lang, absence) : labelOf(lang, LISTS[filter] ?? {}, code)
}

function filterName(lang: Lang, filter: string): string {
  const key = filter === 'plan-state' ? 'members.filter.plan-state.short' : `members.filter.${filter}`
  return isMessageKey(key) ? t(lang, key) : filter
}

function facetLinks(
  lang: Lang,
  { name, choices }: Facet,
  { view, query }: { readonly view: MembersView; readonly query: URLSearchParams },
): Html {
  if (choices.length === 0) return nothing
  const title =
    name === 'plan-state'
      ? t(lang, 'members.filter.plan-state', { date: formatDate(lang, view.day) })
      : filterName(lang, name)
  return html`<div><dt>${title}</dt><dd>${filterLinks(
    lang,
    title,
    choices.map(({ code, count, chosen }) => ({
      label: choiceLabel(lang, name, code),
      count,
      chosen,
      address: toggled(query, name, code),
    })),
  )}</dd></div>`
}
