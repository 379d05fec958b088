import { formatDate, languageName } from '#messages/format.ts'
import { labelOf, wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { documentFormat } from '#model/codelists/document-format.ts'
import { documentKind } from '#model/codelists/document-kind.ts'
import { reviewProduct } from '#model/codelists/review-product.ts'
import { statusEventKind } from '#model/codelists/status-event-kind.ts'
import type { DocumentView } from '#queries/documents-view.ts'
import { getDocument } from '#queries/get-document.ts'
import type { DocumentRef } from '#queries/views.ts'
import { datasets } from '#site/datasets.ts'
import { aboutOf, documentPath, kindsOf } from '#site/documents/list.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { absent, told } from '#ui/components/absent.ts'
import { type Fact, facts } from '#ui/components/facts.ts'
import { inLang, quotedLink } from '#ui/components/quoted.ts'
import { sourceList } from '#ui/components/sources.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, join, nothing, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { url } from '#ui/url.ts'

/** One document: what it is, where it is, what it belongs to, its other versions, and where all that was read. */
export const documentRoute: Route = {
  path: '/documents/:document',
  query: ['member'],
  // in whose list it stands, only the store knows
  scope: () => null,
  async answer(ask, request) {
    const view = await getDocument(ask, request.params.document ?? '', request.query.get('member'))
    return { status: 200, html: documentPage(view, request) }
  },
}

/** The page from its view. */
export function documentPage(
  view: DocumentView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang, query } = request
  const asked = query.get('member')
  const isOther = asked !== null && asked !== view.listedBy.slug
  const path = `/documents/${encodeURIComponent(view.id)}`
  const twin = `/${lang}${path}.json`
  return framed(
    { ...request, path, ignored: [...(request.ignored ?? []), ...(isOther ? [`member=${asked}`] : [])] },
    {
      title: view.title,
      description: t(lang, 'documents.one.description', { title: view.title }),
      state: view.state,
      twin,
      more: true,
      main: html`${head(lang, view)}${numbered([belongs(lang, view), versions(lang, view), events(lang, view), sources(lang, view, twin)])}`,
    },
  )
}

function head(lang: Lang, view: DocumentView): Html {
  const { listedBy } = view
  const crumbs = join(
    [
      html`<a href="${pathTo(lang, '/documents')}">${t(lang, 'documents.title')}</a>`,
      html`<a href="${pathTo(lang, `/members/${listedBy.slug}`)}">${listedBy.name}</a>`,
    ],
    ' / ',
  )
  return html`<header class="head"><nav class="crumbs" aria-label="${t(lang, 'frame.crumbs')}">${crumbs}</nav>
<h1 class="title said"${inLang(lang, view.lang)}>${view.title}</h1>
<p class="lede">${lede(lang, view)}</p>
${facts([kindFact(lang, view), dateFact(lang, view), addressFact(lang, view), languageFact(lang, view)])}</header>`
}

function lede(lang: Lang, { kinds, date, year, listedBy }: DocumentView): string {
  const [kind] = kinds
  const when = date ?? (year === null ? null : String(year))
  return t(lang, 'documents.one.lede', {
    known: kind === undefined ? 'no' : 'yes',
    kind: kind === undefined ? '' : wordOf(lang, documentKind, kind),
    dated: date !== null ? 'date' : year !== null ? 'year' : 'no',
    when: when === null ? '' : formatDate(lang, when),
    member: listedBy.name,
  })
}

function kindFact(lang: Lang, view: DocumentView): Fact {
  return { label: t(lang, 'documents.column.kind'), value: kindsOf(lang, view) }
}

function dateFact(lang: Lang, { date, year }: DocumentView): Fact {
  const label = t(lang, 'documents.date')
  const listed =
    year === null ? t(lang, 'documents.one.no-year') : t(lang, 'documents.one.listed', { year: String(year) })
  return { label, value: date === null ? absent(lang, 'not-recorded') : time(lang, date), context: listed }
}

function addressFact(lang: Lang, { address, format }: DocumentView): Fact {
  const form = format === null ? t(lang, 'member.documents.form.none') : labelOf(lang, documentFormat, format)
  const value = told(lang, address, (to) => html`<a href="${url(to)}">${new URL(to).hostname}</a>`)
  return { label: t(lang, 'documents.one.address'), value, context: form }
}

function languageFact(lang: Lang, { lang: own }: DocumentView): Fact {
  const value = own === null || own === 'und' ? absent(lang, 'not-recorded') : languageName(lang, own)
  return { label: t(lang, 'documents.filter.language'), value, context: t(lang, 'documents.one.language') }
}

/** Whom and what it is about; what is not recorded is left out, for most documents have little of it. */
function belongs(lang: Lang, view: DocumentView): Numbered {
  const { plan, review, sender, recipient, answers, answeredBy, checksum } = view
  const lines: readonly (readonly [string, Part])[] = [
    [t(lang, 'documents.column.member'), aboutOf(lang, view)],
    ...(plan === null
      ? []
      : [
          [
            t(lang, 'documents.one.plan'),
            html`<a href="${pathTo(lang, `/members/${plan.member.slug}/plans/${plan.number}`)}">${t(lang, 'plan.title', { number: plan.number, member: plan.member.name })}</a>`,
          ] as const,
        ]),
    ...(review === null ? [] : [[t(lang, 'documents.one.review'), labelOf(lang, reviewProduct, review)] as const]),
    ...(sender === null ? [] : [[t(lang, 'documents.one.sender'), sender] as const]),
    ...(recipient === null ? [] : [[t(lang, 'documents.one.recipient'), recipient] as const]),
    ...(answers === null ? [] : [[t(lang, 'documents.one.answers'), link(lang, answers)] as const]),
    ...(answeredBy.length === 0
      ? []
      : [
          [
            t(lang, 'documents.one.answered'),
            join(
              answeredBy.map((d) => link(lang, d)),
              t(lang, 'frame.comma'),
            ),
          ] as const,
        ]),
    ...(checksum === null ? [] : [[t(lang, 'documents.one.checksum'), html`<small>${checksum}</small>`] as const]),
  ]
  return {
    id: 'about',
    title: t(lang, 'documents.one.about'),
    body: html`<dl class="terms">${lines.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`,
  }
}

function versions(lang: Lang, { versionOf, versions: drafts, namesakes }: DocumentView): Numbered {
  const lines = [
    ...(versionOf === null ? [] : [sentence(lang, 'documents.one.final', { title: link(lang, versionOf) })]),
    ...drafts.map((draft) => sentence(lang, 'documents.one.draft', { title: link(lang, draft) })),
  ]
  const others = namesakes.map(
    (d) =>
      html`<li>${sentence(lang, 'documents.one.namesake', {
        title: quotedLink(
          lang,
          d.title,
          d.lang,
          `${documentPath(lang, d.id)}?member=${encodeURIComponent(d.listedBy.slug)}`,
        ),
        member: d.listedBy.name,
      })}</li>`,
  )
  return {
    id: 'versions',
    title: t(lang, 'documents.one.versions'),
    body: html`${
      lines.length === 0
        ? html`<p>${t(lang, 'documents.one.versions.none')}</p>`
        : html`<ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
    }${others.length === 0 ? nothing : html`<ul class="plain">${others}</ul>`}`,
  }
}

/** The steps in the standing of members that it is the record of. */
function events(lang: Lang, { events: found }: DocumentView): Numbered {
  return {
    id: 'events',
    title: t(lang, 'documents.one.events'),
    body:
      found.length === 0
        ? html`<p>${t(lang, 'documents.one.events.none')}</p>`
        : html`<ul class="plain">${found.map(({ member, kind, date }) => {
            const to = html`<a href="${pathTo(lang, `/members/${member.slug}`)}#letters">${member.name}</a>`
            const word = labelOf(lang, statusEventKind, kind)
            const when = date === null ? absent(lang, 'not-recorded') : time(lang, date)
            return html`<li>${sentence(lang, 'documents.one.event', { member: to, kind: word, date: when })}</li>`
          })}</ul>`,
  }
}

function sources(lang: Lang, view: DocumentView, twin: string): Numbered {
  const { body, ...rest } = datasets(lang, view.datasets, view.state, twin)
  const rows = view.sources.length === 0 ? nothing : sourceList(lang, view.sources)
  return { id: 'sources', title: t(lang, 'member.sources'), ...rest, body: html`${rows}${body}` }
}

function link(lang: Lang, { id, title, lang: own }: DocumentRef): Html {
  return quotedLink(lang, title, own, documentPath(lang, id))
}
