import { labelOf } from '#messages/labels.ts'
import { type Lang, languages } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { documentFormat } from '#model/codelists/document-format.ts'
import { documentKind } from '#model/codelists/document-kind.ts'
import { letterKind } from '#model/codelists/letter-kind.ts'
import type { DocumentLine, MemberView } from '#queries/member-view.ts'
import { aside, type Block, emptySentence, plainCount } from '#site/member/block.ts'
import {
  type DocumentQuery,
  type DocumentSort,
  documentCounts,
  documentsFor,
  parseDocumentQuery,
} from '#site/member/document-query.ts'
import { pathTo } from '#ui/address.ts'
import { absent, absentPlain } from '#ui/components/absent.ts'
import { filterLinks, filterSelect } from '#ui/components/filters.ts'
import { quoted } from '#ui/components/quoted.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'
import { withQuery } from '#ui/url.ts'

/** Every document, sorted and filtered by the address alone: it works without a script. */
export function documents(lang: Lang, view: MemberView, query: URLSearchParams): Block {
  const { documents: all } = view
  const block = { id: 'documents', title: t(lang, 'member.documents'), count: plainCount(all.length) }
  if (all.length === 0) return { ...block, body: emptySentence(lang, 'member.documents.empty', 'not-loaded') }
  const local = all.filter((d) => d.scope !== 'member').length
  const asked = parseDocumentQuery(query)
  const shown = documentsFor(all, asked, new Intl.Collator(languages[lang].locale, { numeric: true }))
  const list = shown.length === 0 ? noMatch(lang, all.length) : documentTable(lang, view, shown, asked)
  return {
    ...block,
    side: html`${local === 0 ? null : aside(lang, 'member.documents.side', { local: html`<b>${local}</b>` })}<p><a href="${pathTo(lang, `/documents?member=${view.slug}`)}">${t(lang, 'member.documents.all')}</a></p>`,
    body: html`${scopes(lang, all, asked)}${form(lang, all, asked, shown.length)}${list}`,
  }
}

/** The address of the table with some of its state changed; what other blocks keep in the address is not of this table. */
function address(asked: DocumentQuery, changes: Readonly<Record<string, string | null>>): string {
  const state = new URLSearchParams()
  for (const [name, value] of Object.entries({
    kind: asked.kind,
    year: asked.year,
    scope: asked.scope,
    q: asked.words,
  })) {
    if (value !== null && value !== '') state.set(name, String(value))
  }
  if (asked.sort !== 'year' || asked.order !== 'desc') {
    state.set('sort', asked.sort)
    state.set('order', asked.order)
  }
  return withQuery(state, changes, 'documents')
}

function scopes(lang: Lang, all: readonly DocumentLine[], asked: DocumentQuery): Html {
  if (all.every((d) => d.scope === 'member')) return nothing
  const counted = documentCounts(all, asked).scopes
  const [own, local] = [counted.get('member') ?? 0, counted.get('local') ?? 0]
  return filterLinks(lang, t(lang, 'member.documents.scope'), [
    {
      label: t(lang, 'filter.all'),
      count: own + local,
      chosen: asked.scope === null,
      address: address(asked, { scope: null }),
    },
    {
      label: t(lang, 'member.documents.scope.member'),
      count: own,
      chosen: asked.scope === 'member',
      address: address(asked, { scope: 'member' }),
    },
    {
      label: t(lang, 'member.documents.scope.local'),
      count: local,
      chosen: asked.scope === 'local',
      address: address(asked, { scope: 'local' }),
    },
  ])
}

function form(lang: Lang, all: readonly DocumentLine[], asked: DocumentQuery, shown: number): Html {
  const { kinds, years } = documentCounts(all, asked)
  const hidden = (name: string, value: string | null) =>
    value === null ? nothing : html`<input type="hidden" name="${name}" value="${value}">`
  const sorts = asked.sort !== 'year' || asked.order !== 'desc'
  const kind = filterSelect(
    lang,
    {
      name: 'kind',
      label: t(lang, 'member.documents.kind'),
      all: t(lang, 'member.documents.kind.all'),
      chosen: asked.kind ?? '',
    },
    [...kinds].sort((a, b) => b[1] - a[1]).map(([value, count]) => ({ value, label: kindName(lang, value), count })),
  )
  const year = filterSelect(
    lang,
    {
      name: 'year',
      label: t(lang, 'member.documents.year'),
      all: t(lang, 'member.documents.year.all'),
      chosen: String(asked.year ?? ''),
    },
    [...years].sort((a, b) => Number(b[0]) - Number(a[0])).map(([value, count]) => ({ value, label: value, count })),
  )
  const filtered = shown < all.length
  const clear = filtered
    ? html`<a href="?#documents">${t(lang, 'member.documents.clear', { total: all.length })}</a>`
    : nothing
  const rows = filtered ? nothing : html` data-rows="document-rows"`
  return html`<form class="tools" action="#documents" aria-label="${t(lang, 'member.documents.narrow')}"${rows}>${kind}${year}<label>${t(lang, 'member.documents.words')}<input name="q" type="search" value="${asked.words}"></label>${hidden('scope', asked.scope)}${
    sorts ? html`${hidden('sort', asked.sort)}${hidden('order', asked.order)}` : nothing
  }<button>${t(lang, 'filter.apply')}</button>${clear}<span class="meta" role="status" data-text="${t(lang, 'member.documents.found', { total: all.length })}"></span></form>`
}

function kindName(lang: Lang, kind: string): string {
  return kind === 'none' ? t(lang, 'member.documents.kind.none') : labelOf(lang, documentKind, kind)
}

function noMatch(lang: Lang, total: number): Html {
  return html`<p>${t(lang, 'member.documents.no-match')} <a href="?#documents">${t(lang, 'member.documents.clear', { total })}</a></p>`
}

function documentTable(lang: Lang, view: MemberView, shown: readonly DocumentLine[], asked: DocumentQuery): Html {
  const unlinked = shown.filter((d) => isAbsent(d.address)).length
  const addresses =
    unlinked === 0
      ? nothing
      : html`<p class="meta">${t(lang, 'member.documents.addresses', { count: unlinked })}: ${absent(lang, 'not-recorded')}</p>`
  const caption = t(lang, 'member.documents.caption', {
    shown: shown.length,
    total: view.documents.length,
    order: `${asked.sort}${asked.order}`,
  })
  const groups = asked.sort === 'year' ? byYear(shown) : [shown]
  return html`${addresses}<table role="table" class="docs${asked.sort === 'year' ? ' years' : ''}" id="document-rows"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heading(lang, asked, 'year')}${heading(lang, asked, 'title')}${heading(lang, asked, 'kind')}<th role="columnheader" scope="col">${t(lang, 'member.documents.about')}</th><th role="columnheader" scope="col">${t(lang, 'member.documents.form')}</th></tr></thead>${groups.map(
    (group) => html`<tbody role="rowgroup">${group.map((d) => row(lang, view.name, d))}</tbody>`,
  )}</table>`
}

/** A heading that sorts by its column, and turns the order round where it is sorted by it already. */
function heading(lang: Lang, asked: DocumentQuery, sort: DocumentSort): Html {
  const isSorted = asked.sort === sort
  const next = isSorted ? (asked.order === 'asc' ? 'desc' : 'asc') : sort === 'year' ? 'desc' : 'asc'
  const column = t(lang, `member.documents.${sort}`)
  const state = isSorted ? html` aria-sort="${asked.order === 'asc' ? 'ascending' : 'descending'}"` : nothing
  const isUsual = sort === 'year' && next === 'desc'
  const to = address(asked, { sort: isUsual ? null : sort, order: isUsual ? null : next })
  return html`<th role="columnheader" scope="col"${state}><a href="${to}" title="${t(lang, 'member.documents.sort', { column, direction: next })}">${column}</a></th>`
}

function byYear(shown: readonly DocumentLine[]): readonly (readonly DocumentLine[])[] {
  const groups = new Map<number | null, DocumentLine[]>()
  for (const d of shown) {
    const group = groups.get(d.year)
    if (group === undefined) groups.set(d.year, [d])
    else group.push(d)
  }
  return [...groups.values()]
}

function row(lang: Lang, member: string, d: DocumentLine): Html {
  const year = d.year === null ? absentPlain(lang, 'not-recorded') : html`<span>${String(d.year)}</span>`
  return html`<tr role="row"><td role="cell">${year}</td><th role="rowheader" scope="row">${quoted(lang, d)}</th><td role="cell">${kindCell(lang, d)}</td><td role="cell">${aboutCell(lang, member, d)}</td><td role="cell">${formCell(lang, d)}</td></tr>`
}

function kindCell(lang: Lang, { kinds, letterKind: about }: DocumentLine): Html {
  const names =
    kinds.length === 0
      ? html`<em>${kindName(lang, 'none')}</em>`
      : join(
          kinds.map((kind) => kindName(lang, kind)),
          t(lang, 'frame.comma'),
        )
  return about === null || about === 'other' ? names : html`${names} <small>${labelOf(lang, letterKind, about)}</small>`
}

function aboutCell(lang: Lang, member: string, { scope, about }: DocumentLine): Html {
  if (scope === 'member') return html`${member}`
  if (about.length === 0) return html`<em>${t(lang, 'member.documents.about.unnamed')}</em>`
  const links = about.map(
    (local) =>
      html`<a class="off" href="${pathTo(lang, `/members/${local.slug}`)}">${shortName(local.name, member)}</a>`,
  )
  return join(links, t(lang, 'frame.comma'))
}

/** The name of a local member on the page of its country, without the country. */
function shortName(name: string, country: string): string {
  return name.endsWith(`, ${country}`) ? name.slice(0, -country.length - 2) : name
}

function formCell(lang: Lang, { format, address: where }: DocumentLine): Html {
  const form =
    format === null
      ? html`<em>${t(lang, 'member.documents.form.none')}</em>`
      : html`${labelOf(lang, documentFormat, format)}`
  return isAbsent(where) ? html`${form} <em>${t(lang, 'member.documents.no-address')}</em>` : form
}
