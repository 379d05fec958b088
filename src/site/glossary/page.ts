import { type Term, type TermGroup, termLabel, termMeaning, terms } from '#messages/glossary.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CodelistId } from '#model/codelists/index.ts'
import { stateOf } from '#queries/state.ts'
import type { StateRef } from '#queries/views.ts'
import { leftOut } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo, pathToRule } from '#ui/address.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { layout } from '#ui/layout.ts'

/** Every word that needs explaining, each under an anchor that never changes: `/glossary#starred`. */
export const glossaryRoute: Route = {
  path: '/glossary',
  scope: () => null,
  answer: async ({ store }, request) => ({ status: 200, html: glossaryPage(stateOf(store), request) }),
}

type Shown = Pick<PageRequest, 'lang' | 'chrome' | 'ignored'>

/** The page. It is not framed: the words for what is missing stand in it already. */
export function glossaryPage(state: StateRef, { lang, chrome, ignored = [] }: Shown): Html {
  const groups = [...new Set(terms.map((term) => term.group))]
  return layout({
    lang,
    chrome,
    path: '/glossary',
    title: t(lang, 'glossary.title'),
    description: t(lang, 'glossary.description'),
    state,
    twin: `/${lang}/glossary.json`,
    more: true,
    main: html`${leftOut(lang, ignored)}<header class="head"><h1 class="title">${t(lang, 'glossary.title')}</h1><p class="lede">${t(
      lang,
      'glossary.lede',
      { count: terms.length },
    )}</p>
<nav aria-label="${t(lang, 'glossary.title')}"><ul class="ways">${groups.map(
      (group) => html`<li><a href="#g-${group}">${t(lang, `glossary.group.${group}`)}</a></li>`,
    )}</ul></nav></header>${numbered(groups.map((group) => groupSection(lang, group)))}`,
  })
}

function groupSection(lang: Lang, group: TermGroup): Numbered {
  const own = terms.filter((term) => term.group === group)
  const lists = [...new Set(own.flatMap(({ codelist }) => (codelist === null ? [] : [codelist])))]
  return {
    id: `g-${group}`,
    title: t(lang, `glossary.group.${group}`),
    side: html`<p>${t(lang, `glossary.group.${group}.side`)}</p>`,
    body: html`${definitions(
      lang,
      own.filter((term) => term.codelist === null),
    )}${lists.map((list) =>
      codes(
        lang,
        list,
        own.filter((term) => term.codelist === list),
      ),
    )}`,
  }
}

function definitions(lang: Lang, list: readonly Term[]): Html {
  return html`<dl class="gloss">${list.map((term) => {
    const more = term.rule === null ? nothing : rule(lang, term.rule)
    return html`<div><dt id="${term.id}"><a href="#${term.id}">${termLabel(lang, term)}</a></dt><dd>${termMeaning(lang, term)}${more}</dd></div>`
  })}</dl>`
}

function rule(lang: Lang, id: string): Html {
  return html` <a class="meta" href="${pathToRule(lang, id, null)}">${t(lang, 'glossary.more')}</a>`
}

/** The codes of a list in the order of the model, and the way to the list itself. */
function codes(lang: Lang, list: CodelistId, of: readonly Term[]): Html {
  return html`<h3>${t(lang, 'glossary.codes', { list: t(lang, `method.list.${list}`) })}</h3><dl class="terms">${of.map(
    (term) => html`<div><dt id="${term.id}">${codeTitle(lang, term)}</dt><dd>${termMeaning(lang, term)}</dd></div>`,
  )}</dl><p class="out"><a href="${pathTo(lang, `/method/codelists/${list}`)}">${t(lang, 'glossary.list')}</a></p>`
}

/** Versions of the method have a page each. */
function codeTitle(lang: Lang, term: Term): Html {
  const label = termLabel(lang, term)
  return term.codelist === 'method-version'
    ? html`<a href="${pathTo(lang, `/method/versions/${term.code}`)}">${label}</a>`
    : html`${label}`
}
