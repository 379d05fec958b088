import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { documentFormat } from '#model/codelists/document-format.ts'
import { documentKind } from '#model/codelists/document-kind.ts'
import { letterKind } from '#model/codelists/letter-kind.ts'
import type { DocumentRecord, DocumentSort, DocumentsView } from '#queries/documents-view.ts'
import { pathTo } from '#ui/address.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { quotedLink } from '#ui/components/quoted.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'
import { url, withQuery } from '#ui/url.ts'

/** The documents of one page, with headings that sort; a year stands once where the list is in the order of years. */
export function documentList(lang: Lang, view: DocumentsView, query: URLSearchParams): Html {
  const { sort, order, total, all, documents } = view
  const caption = t(lang, 'documents.caption', { total, all, order: `${sort}${order}` })
  const groups = sort === 'year' ? byYear(documents) : [documents]
  return html`<table role="table" class="docs${sort === 'year' ? ' years' : ''}"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${(['year', 'title', 'kind', 'member'] as const).map((name) => heading(lang, view, query, name))}<th role="columnheader" scope="col">${t(lang, 'documents.column.form')}</th></tr></thead>${groups.map(
    (group) => html`<tbody role="rowgroup">${group.map((d) => row(lang, d))}</tbody>`,
  )}</table>`
}

/** The address of a document’s page. */
export function documentPath(lang: Lang, id: string): string {
  return pathTo(lang, `/documents/${encodeURIComponent(id)}`)
}

/** What a document is, or that the source does not say. */
export function kindsOf(lang: Lang, { kinds, letterKind: about }: Pick<DocumentRecord, 'kinds' | 'letterKind'>): Html {
  const names =
    kinds.length === 0
      ? html`<em>${t(lang, 'member.documents.kind.none')}</em>`
      : join(
          kinds.map((kind) => labelOf(lang, documentKind, kind)),
          t(lang, 'frame.comma'),
        )
  return about === null || about === 'other' ? names : html`${names} <small>${labelOf(lang, letterKind, about)}</small>`
}

/** Whom a document is about. */
export function aboutOf(lang: Lang, { about }: Pick<DocumentRecord, 'about'>): Html {
  if (about.length === 0) return html`<em>${t(lang, 'member.documents.about.unnamed')}</em>`
  return join(
    about.map((m) => html`<a class="off" href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a>`),
    t(lang, 'frame.comma'),
  )
}

function heading(lang: Lang, view: DocumentsView, query: URLSearchParams, sort: DocumentSort): Html {
  const isSorted = view.sort === sort
  const usual = sort === 'year' ? 'desc' : 'asc'
  const next = isSorted ? (view.order === 'asc' ? 'desc' : 'asc') : usual
  const column = t(lang, `documents.column.${sort}`)
  const state = isSorted ? html` aria-sort="${view.order === 'asc' ? 'ascending' : 'descending'}"` : nothing
  const isFirst = sort === 'year' && next === 'desc'
  const to = withQuery(query, { sort: isFirst ? null : sort, order: next === usual ? null : next, page: null }, 'list')
  return html`<th role="columnheader" scope="col"${state}><a href="${to}" title="${t(lang, 'member.documents.sort', { column, direction: next })}">${column}</a></th>`
}

function byYear(shown: readonly DocumentRecord[]): readonly (readonly DocumentRecord[])[] {
  return [...Map.groupBy(shown, (d) => d.year).values()]
}

function row(lang: Lang, d: DocumentRecord): Html {
  const year = d.year === null ? absentPlain(lang, 'not-recorded') : html`<span>${String(d.year)}</span>`
  const joined = d.versionOf !== null ? html` <small>${t(lang, 'documents.draft')}</small>` : nothing
  return html`<tr role="row"><td role="cell">${year}</td><th role="rowheader" scope="row">${quotedLink(lang, d.title, d.lang, documentPath(lang, d.id))}${joined}</th><td role="cell">${kindsOf(lang, d)}</td><td role="cell">${aboutOf(lang, d)}</td><td role="cell">${formOf(lang, d)}</td></tr>`
}

function formOf(lang: Lang, { format, address }: DocumentRecord): Html {
  const form =
    format === null
      ? html`<em>${t(lang, 'member.documents.form.none')}</em>`
      : html`${labelOf(lang, documentFormat, format)}`
  if (isAbsent(address)) return html`${form} <em>${t(lang, 'member.documents.no-address')}</em>`
  return html`<a href="${url(address)}">${form}</a>`
}
