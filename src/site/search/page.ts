import { wordsIn } from '#base/words.ts'
import { termLabel, termMeaning, terms } from '#messages/glossary.ts'
import { areaLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { hasWords, searchEverything } from '#queries/search-everything.ts'
import type { EverythingView, FoundOf } from '#queries/search-everything-view.ts'
import { aboutOf, documentPath, kindsOf } from '#site/documents/list.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord, told } from '#ui/components/absent.ts'
import { quotedLink } from '#ui/components/quoted.ts'
import { completionState } from '#ui/components/state.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'
import { url } from '#ui/url.ts'

/** One box over everything: members, promises, documents, policy areas, posts and words. */
export const searchRoute: Route = {
  path: '/search',
  query: ['q'],
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: searchPage(await searchEverything(ask, request.query.get('q') ?? ''), request) }
  },
}

/** So many words of the glossary stand on the page. */
const WORDS = 6

/** The page from its view. */
export function searchPage(
  view: EverythingView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang } = request
  const { q } = view
  const kinds = [
    members(lang, view),
    promises(lang, view),
    documents(lang, view),
    areas(lang, view),
    posts(lang, view),
    words(lang, q),
  ]
  const found = kinds.filter((kind) => kind !== null)
  return framed(
    { ...request, path: '/search' },
    {
      title: q === '' ? t(lang, 'search.title') : t(lang, 'search.title.of', { q }),
      description: t(lang, 'search.description'),
      state: view.state,
      twin: `/${lang}/search.json${request.query.size === 0 ? '' : `?${request.query}`}`,
      more: true,
      main: html`<header class="head"><h1${q === '' ? nothing : html` class="title"`}>${q === '' ? t(lang, 'search.title') : t(lang, 'search.title.of', { q })}</h1>
<form class="tools find" role="search" action="${pathTo(lang, '/search')}"><label>${t(lang, 'search.words')}<input type="search" name="q" value="${q}"></label><button>${t(lang, 'search.button')}</button></form>
<p class="lede">${lede(lang, view, found.length)}</p></header>${numbered(found)}`,
    },
  )
}

function lede(lang: Lang, { q, named }: EverythingView, kinds: number): Html {
  if (q === '') return html`${t(lang, 'search.about')}`
  if (wordsIn(q).length === 0) return html`${t(lang, 'search.wordless', { q })}`
  if (named !== null) {
    const link = html`<a href="${pathTo(lang, `/commitments/${encodeURIComponent(named)}`)}">${named}</a>`
    return sentence(lang, 'search.named', { link })
  }
  return html`${kinds === 0 ? t(lang, 'search.none', { q }) : t(lang, 'search.found', { kinds })}`
}

type Kind = 'members' | 'promises' | 'documents' | 'areas' | 'posts' | 'words'

/** One kind with its first few, and the way to all of them. */
function kindOf<T>(
  lang: Lang,
  kind: Kind,
  { total, found }: FoundOf<T>,
  list: { readonly all: string | null; line(one: T): Html },
): Numbered | null {
  if (total === 0) return null
  const more =
    list.all === null || total <= found.length
      ? nothing
      : html`<p class="out"><a href="${url(list.all)}">${t(lang, 'search.all', { total })}</a></p>`
  return {
    id: kind,
    title: t(lang, `search.${kind}`),
    side: html`<p>${t(lang, `search.${kind}.side`, { total })}</p>`,
    body: html`<ul class="plain">${found.map((one) => html`<li>${list.line(one)}</li>`)}</ul>${more}`,
  }
}

function members(lang: Lang, { members: found, q }: EverythingView): Numbered | null {
  return kindOf(lang, 'members', found, {
    all: `${pathTo(lang, '/members')}?${new URLSearchParams({ q })}`,
    line: (m) =>
      html`<a href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a>${m.parent === null ? nothing : html` <small>${m.parent.name}</small>`}`,
  })
}

function promises(lang: Lang, { promises: found, q }: EverythingView): Numbered | null {
  return kindOf(lang, 'promises', found, {
    all: `${pathTo(lang, '/commitments')}?${new URLSearchParams({ q })}`,
    line: (p) => {
      const address = pathTo(lang, `/commitments/${encodeURIComponent(p.id)}`)
      const title = isAbsent(p.title)
        ? html`<a href="${address}"><em>${t(lang, 'promise.title.none', { reason: absenceWord(lang, p.title.absent) })}</em></a>`
        : quotedLink(lang, p.title, p.lang, address)
      const year = p.year === null ? nothing : html`, ${time(lang, String(p.year))}`
      return html`${title} <small>${p.member.name}${year}</small> ${completionState(lang, p.completion, true)}`
    },
  })
}

function documents(lang: Lang, { documents: found, q }: EverythingView): Numbered | null {
  return kindOf(lang, 'documents', found, {
    all: `${pathTo(lang, '/documents')}?${new URLSearchParams({ q })}`,
    line: (d) =>
      html`${quotedLink(lang, d.title, d.lang, documentPath(lang, d.id))} <small>${join([kindsOf(lang, d), aboutOf(lang, d), d.year === null ? null : time(lang, String(d.year))], ', ')}</small>`,
  })
}

function areas(lang: Lang, { areas: found }: EverythingView): Numbered | null {
  return kindOf(lang, 'areas', found, {
    all: pathTo(lang, '/policy-areas'),
    line: (a) =>
      html`<a href="${pathTo(lang, `/policy-areas/${a.slug}`)}">${areaLabel(lang, a.label)}</a> <small>${t(lang, 'search.areas.count', { count: a.promises })}</small>`,
  })
}

function posts(lang: Lang, { posts: found }: EverythingView): Numbered | null {
  return kindOf(lang, 'posts', found, {
    all: pathTo(lang, '/posts'),
    line: (p) =>
      html`${quotedLink(lang, p.title, p.lang, pathTo(lang, `/posts/${encodeURIComponent(p.id)}`))} <small>${told(lang, p.date, (date) => time(lang, date))}</small>`,
  })
}

/** Words of the glossary are in the reader’s language, so they are looked for here. */
function words(lang: Lang, q: string): Numbered | null {
  const found = wordsIn(q).length === 0 ? [] : terms.filter((term) => hasWords(q, termLabel(lang, term)))
  return kindOf(
    lang,
    'words',
    { total: found.length, found: found.slice(0, WORDS) },
    {
      all: pathTo(lang, '/glossary'),
      line: (term) =>
        html`<a href="${pathTo(lang, `/glossary#${term.id}`)}">${termLabel(lang, term)}</a>: ${termMeaning(lang, term)}`,
    },
  )
}
