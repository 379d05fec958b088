import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { stateOf } from '#queries/state.ts'
import type { StateRef } from '#queries/views.ts'
import { framed } from '#site/framed.ts'
import { numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { components } from '#ui/components/all.ts'
import { type Html, html, raw } from '#ui/html.ts'
import { mark, marks } from '#ui/marks.ts'

/** The design system: every component in every state it can be in, as it is tested. */
export const designRoute: Route = {
  path: '/design',
  scope: () => null,
  answer: async ({ store }, request) => ({ status: 200, html: designPage(stateOf(store), request) }),
}

/** The page; what is shown are the examples of the components themselves. */
export function designPage(state: StateRef, request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>): Html {
  const { lang } = request
  const names = Object.keys(components)
  return framed(
    { ...request, path: '/design' },
    {
      title: t(lang, 'design.title'),
      description: t(lang, 'design.description'),
      state,
      twin: `/${lang}/design.json`,
      more: true,
      main: html`<header class="head"><h1>${t(lang, 'design.title')}</h1><p class="lede">${t(lang, 'design.lede', { count: names.length })}</p></header>${numbered(
        [
          { id: 'signs', title: t(lang, 'design.signs'), body: signs(lang) },
          {
            id: 'colours',
            title: t(lang, 'design.colours'),
            side: html`<p>${t(lang, 'design.colours.side')}</p>`,
            body: colours(lang),
          },
          {
            id: 'type',
            title: t(lang, 'design.type'),
            side: html`<p>${t(lang, 'design.type.side')}</p>`,
            body: types(lang),
          },
          {
            id: 'marks',
            title: t(lang, 'design.marks'),
            side: html`<p>${t(lang, 'design.marks.side')}</p>`,
            body: everyMark(),
          },
          ...names.map((name) => ({
            id: `c-${name}`,
            title: name,
            side: html`<p><code>src/ui/components/${name}.ts</code></p>`,
            body: examplesOf(name),
          })),
        ],
      )}`,
    },
  )
}

const SIGNS = ['line', 'voices', 'squares', 'voucher', 'rules'] as const

function signs(lang: Lang): Html {
  return html`<ol class="plain">${SIGNS.map((sign) => html`<li>${t(lang, `design.sign.${sign}`)}</li>`)}</ol>`
}

const COLOURS = ['paper', 'tint', 'ink', 'quiet', 'pen', 'red', 'data', 'line'] as const

function colours(lang: Lang): Html {
  return html`<dl class="terms swatches">${COLOURS.map(
    (name) =>
      html`<div><dt><svg class="swatch s-${name}" viewBox="0 0 10 4" aria-hidden="true"><rect width="10" height="4"/></svg>${name}</dt><dd>${t(lang, `design.colour.${name}`)}</dd></div>`,
  )}</dl>`
}

const SIZES = ['xl', 'l', 'm', 's', 'xs'] as const

function types(lang: Lang): Html {
  return html`<dl class="terms">${SIZES.map(
    (size) =>
      html`<div><dt class="t-${size}">${t(lang, `design.size.${size}`)}</dt><dd class="said">${t(lang, 'design.said')}</dd></div>`,
  )}</dl>`
}

function everyMark(): Html {
  return html`<ul class="key">${marks.map((name) => html`<li>${mark(name)}${name}</li>`)}</ul>`
}

/** Examples may repeat an id, as the same part does on two pages; here each stands alone. */
function examplesOf(name: string): Html {
  return html`${(components[name] ?? []).map(
    ({ title, html: example }, i) =>
      html`<figure class="example"><figcaption>${title}</figcaption><div>${apart(String(example), `${name}-${i}`)}</div></figure>`,
  )}`
}

/**
 * The same markup with names of its own: ids, what refers to them, and the names of landmarks carry the place of the
 * example. Links lead to the component.
 */
function apart(markup: string, place: string): Html {
  const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!))
  const component = place.replace(/-\d+$/, '')
  return raw(
    markup
      .replace(/ (id|for|aria-labelledby|aria-describedby)="([^"]+)"/g, (whole, attribute, name) =>
        ids.has(name) ? ` ${attribute}="${place}-${name}"` : whole,
      )
      .replace(/(<a\b[^>]*?) href="#([^"]+)"/g, (_, before, name) =>
        ids.has(name) ? `${before} href="#${place}-${name}"` : `${before} href="#c-${component}"`,
      )
      .replace(/(<a\b[^>]*?) href="\/[^"]*"/g, `$1 href="#c-${component}"`)
      .replace(/(<nav\b[^>]*? aria-label="[^"]*)"/g, `$1, ${place}"`),
  )
}
