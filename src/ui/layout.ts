import { type Lang, languages, readyLanguages } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { pathTo } from '#ui/address.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { mark, sprite } from '#ui/marks.ts'
import { footNavigation, mainNavigation, type NavigationItem } from '#ui/navigation.ts'
import { sentence } from '#ui/sentence.ts'
import { url } from '#ui/url.ts'

/** Addresses of what pages refer to; they change with the content, so they may be kept for ever. */
export interface Chrome {
  readonly css: string
  readonly script: string
  /** The sheet of the pages with forms, charts over everything and maps; the others do without it. */
  readonly more: string
}

/** A page without its frame. */
export interface Framed {
  readonly lang: Lang
  readonly chrome: Chrome
  /** Path behind the language, as asked: '/members/mexico'. */
  readonly path: string
  /** The view that it shows: '?region=americas'; '' where it has none. */
  readonly search?: string
  /** Whether it needs the second sheet. */
  readonly more?: boolean
  /** Plain text; the name of the house is added. */
  readonly title: string
  readonly description: string
  /** How far the ledger had come; null on pages that show no data. */
  readonly state: { readonly entry: number; readonly date: string } | null
  /** Address of the same facts as data; null where there are none. */
  readonly twin: string | null
  /** Where main content stands: a `head` first, then sections. */
  readonly main: Html
}

/**
 * The whole page: skip link, head, content, foot. The navigation names only
 * pages that exist.
 */
export function layout(page: Framed): Html {
  const { lang, path, search = '' } = page
  const { dir } = languages[lang]
  const body = html`<a class="hide skip" href="#record">${t(lang, 'frame.skip')}</a>${top(page)}<main id="record">${page.main}</main>${foot(page)}`
  return html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t(lang, 'frame.title', { title: page.title })}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${url(page.chrome.css)}">${page.more === true ? html`<link rel="stylesheet" href="${url(page.chrome.more)}">` : nothing}
<link rel="canonical" href="${url(pathTo(lang, path) + search)}">${alternates(path + search)}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">${
    page.twin === null
      ? nothing
      : html`
<link rel="alternate" type="application/json" href="${url(page.twin)}">`
  }
<script src="${url(page.chrome.script)}" type="module"></script>
</head>
<body>
${sprite(String(body))}${body}
</body>
</html>
`
}

/** The same view in every language that pages are offered in. */
function alternates(view: string): Html {
  const ready = readyLanguages()
  if (ready.length < 2) return nothing
  return html`${ready.map((code) => html`<link rel="alternate" hreflang="${code}" href="${url(pathTo(code, view))}">`)}`
}

function item(lang: Lang, path: string, { path: to, key }: NavigationItem): Html {
  const here =
    path === to ? html` aria-current="page"` : path.startsWith(`${to}/`) ? html` aria-current="true"` : nothing
  return html`<li><a href="${pathTo(lang, to)}"${here}>${t(lang, key)}</a></li>`
}

function top({ lang, path, twin }: Framed): Html {
  return html`
<header class="top"><a class="kept" href="${pathTo(lang, '/')}" aria-label="${t(lang, 'frame.home')}">${mark('substantial')}Kept</a>
<nav aria-label="${t(lang, 'frame.nav')}"><ul>${mainNavigation.map((i) => item(lang, path, i))}${
    twin === null ? nothing : html`<li><a href="${url(twin)}">${t(lang, 'frame.data')}</a></li>`
  }</ul></nav></header>
`
}

function foot({ lang, path, search = '', state }: Framed): Html {
  return html`
<footer class="end">${more(lang, path)}<p>${t(lang, 'frame.promise')}</p>${
    state === null
      ? nothing
      : html`<p class="meta">${sentence(lang, 'frame.state', { date: time(lang, state.date), entry: state.entry })}</p>`
  }<p class="meta">${t(lang, 'frame.licence')}</p>${unreviewed(lang, path + search)}${others(lang, path + search)}</footer>`
}

/** What is no daily way in: read once, looked up, or cited. */
function more(lang: Lang, path: string): Html {
  if (footNavigation.length === 0) return nothing
  return html`<nav aria-label="${t(lang, 'frame.foot')}"><ul class="ways">${footNavigation.map((i) => item(lang, path, i))}</ul></nav>`
}

/** Whoever reads a translation learns whether a person has gone over it, and where the English is. */
function unreviewed(lang: Lang, view: string): Html {
  if (languages[lang].reviewed) return nothing
  const english = html`<a href="${url(pathTo('en', view))}" hreflang="en">${t(lang, 'frame.unreviewed.english')}</a>`
  return html`<p class="meta">${sentence(lang, 'frame.unreviewed', { english })}</p>`
}

function others(lang: Lang, view: string): Html {
  const ready = readyLanguages()
  if (ready.length < 2) return nothing
  return html`<nav aria-label="${t(lang, 'frame.languages')}"><ul class="ways meta">${ready.map(
    (code) =>
      html`<li><a href="${url(pathTo(code, view))}" lang="${code}" hreflang="${code}" dir="${languages[code].dir}"${code === lang ? html` aria-current="true"` : nothing}>${languages[code].name}</a></li>`,
  )}</ul></nav>`
}
