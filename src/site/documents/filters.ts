import type { Codelist } from '#base/codelist.ts'
import { languageName } from '#messages/format.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { documentFormat } from '#model/codelists/document-format.ts'
import { documentKind } from '#model/codelists/document-kind.ts'
import { letterKind } from '#model/codelists/letter-kind.ts'
import type { DocumentFacet, DocumentFilter, DocumentsView } from '#queries/documents-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { chosenFilters } from '#ui/components/facet.ts'
import { filterLinks } from '#ui/components/filters.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { toggled, withQuery } from '#ui/url.ts'

const LISTS: Readonly<Partial<Record<DocumentFilter, Codelist>>> = {
  kind: documentKind,
  letter: letterKind,
  format: documentFormat,
}

/** A form for words of the title that keeps what else is chosen. */
export function wordsForm(lang: Lang, { words }: DocumentsView, query: URLSearchParams): Html {
  const kept = [...query].filter(([name]) => name !== 'q' && name !== 'page')
  return html`<form class="tools find" role="search" action="${pathTo(lang, '/documents')}"><label>${t(lang, 'documents.words')}<input type="search" name="q" value="${words}" autocomplete="off"></label>${kept.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button>${t(lang, 'documents.search')}</button></form>`
}

/** Choices with what each would show; choosing one again takes it back. */
export function filters(lang: Lang, view: DocumentsView, query: URLSearchParams): Numbered {
  return {
    id: 'filters',
    title: t(lang, 'documents.filters'),
    side: html`<p>${t(lang, 'documents.filters.side')}</p>`,
    body: html`<dl class="sieve">${view.facets.map((facet) => choices(lang, facet, query))}</dl>`,
  }
}

/** So many choices of a filter stand at once; the rest, as of members, open. */
const MOST = 16

function choices(lang: Lang, { name, choices: all }: DocumentFacet, query: URLSearchParams): Html {
  if (all.length === 0) return nothing
  const title = t(lang, `documents.filter.${name}`)
  const links = (some: DocumentFacet['choices']) =>
    filterLinks(
      lang,
      title,
      some.map((choice) => ({
        label: choiceLabel(lang, name, choice),
        count: choice.count,
        chosen: choice.chosen,
        address: toggled(query, name, choice.code),
      })),
    )
  const first = all.filter((c, i) => i < MOST || c.chosen)
  const rest = all.filter((c) => !first.includes(c))
  const more =
    rest.length === 0
      ? nothing
      : html`<details class="out"><summary><span>${t(lang, 'facet.more', { count: rest.length })}</span></summary>${links(rest)}</details>`
  return html`<div><dt>${title}</dt><dd>${links(first)}${more}</dd></div>`
}

/** What is set, as links that take it back. */
export function chosenLine(lang: Lang, { facets, words }: DocumentsView, query: URLSearchParams): Html {
  const searched =
    words === ''
      ? []
      : [{ filter: t(lang, 'documents.words'), label: words, address: withQuery(query, { q: null, page: null }) }]
  const chosen = facets.flatMap(({ name, choices }) =>
    choices
      .filter((c) => c.chosen)
      .map((c) => ({
        filter: t(lang, `documents.filter.${name}`),
        label: choiceLabel(lang, name, c),
        address: toggled(query, name, c.code),
      })),
  )
  const order = new URLSearchParams([...query].filter(([name]) => name === 'sort' || name === 'order'))
  const all = [...searched, ...chosen]
  return all.length === 0 ? nothing : chosenFilters(lang, all, withQuery(order, {}))
}

type Choice = Pick<DocumentFacet['choices'][number], 'code' | 'name'>

/** The label of a choice: that of its code, the name of a member, or the word for what the source does not give. */
export function choiceLabel(lang: Lang, filter: DocumentFilter, { code, name }: Choice): string {
  if (code === 'not-recorded') return absenceWord(lang, 'not-recorded')
  if (filter === 'level') return t(lang, code === 'local' ? 'documents.level.local' : 'documents.level.national')
  if (filter === 'address') return t(lang, 'documents.address.recorded')
  if (filter === 'language') return languageName(lang, code)
  if (name !== null) return name
  const list = LISTS[filter]
  return list === undefined ? code : labelOf(lang, list, code)
}
