import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { stateOf } from '#queries/state.ts'
import type { StateRef } from '#queries/views.ts'
import { framed } from '#site/framed.ts'
import { numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { term } from '#ui/components/term.ts'
import { type Html, html, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** What Kept is, whom it speaks for, and how to check it. */
export const aboutRoute: Route = {
  path: '/about',
  scope: () => null,
  answer: async ({ store }, request) => ({ status: 200, html: aboutPage(stateOf(store), request) }),
}

/** The page. */
export function aboutPage(state: StateRef, request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>): Html {
  const { lang } = request
  const block = (id: string, title: string, paragraphs: readonly Part[]) => ({
    id,
    title,
    body: html`${paragraphs.map((p) => html`<p>${p}</p>`)}`,
  })
  return framed(
    { ...request, path: '/about' },
    {
      title: t(lang, 'about.title'),
      description: t(lang, 'about.description'),
      state,
      twin: `/${lang}/about.json`,
      more: true,
      main: html`<header class="head"><h1 class="title">${t(lang, 'about.title')}</h1><p class="lede">${t(lang, 'about.lede')}</p></header>${numbered(
        [
          block('what', t(lang, 'about.what'), [
            t(lang, 'about.what.record'),
            sentence(lang, 'about.what.gaps', { coverage: link(lang, '/coverage', t(lang, 'about.what.coverage')) }),
          ]),
          block('who', t(lang, 'about.who'), [t(lang, 'about.who.nobody'), t(lang, 'about.who.rank')]),
          block('method', t(lang, 'about.method'), method(lang)),
          block('check', t(lang, 'about.check'), check(lang, state)),
          block('privacy', t(lang, 'about.privacy'), [
            t(lang, 'about.privacy.readers'),
            t(lang, 'about.privacy.links'),
            t(lang, 'about.privacy.people'),
          ]),
          block('accessibility', t(lang, 'about.access'), [
            t(lang, 'about.access.built'),
            t(lang, 'about.access.tested'),
          ]),
          block('licence', t(lang, 'about.licence'), [
            t(lang, 'about.licence.software'),
            sentence(lang, 'about.licence.data', { data: link(lang, '/data', t(lang, 'about.licence.page')) }),
          ]),
        ],
      )}`,
    },
  )
}

function method(lang: Lang): readonly Part[] {
  return [
    sentence(lang, 'about.method.facts', { fact: word(lang, 'fact'), verdict: word(lang, 'verdict') }),
    sentence(lang, 'about.method.rules', { page: link(lang, '/method', t(lang, 'about.method.page')) }),
    t(lang, 'about.method.differ'),
    sentence(lang, 'about.method.words', { glossary: link(lang, '/glossary', t(lang, 'about.method.glossary')) }),
  ]
}

function check(lang: Lang, { entry }: StateRef): readonly Part[] {
  const command = html`<code>kept verify</code>`
  return [
    t(lang, 'about.check.why'),
    sentence(lang, 'about.check.ledger', {
      ledger: word(lang, 'ledger'),
      checkpoint: link(lang, '/data#ledger', t(lang, 'about.check.checkpoint')),
      entries: entry,
    }),
    sentence(lang, 'about.check.verify', { command }),
    t(lang, 'about.check.limits'),
    sentence(lang, 'about.check.corrections', {
      corrections: link(lang, '/corrections', t(lang, 'corrections.title')),
    }),
  ]
}

/** A word of a sentence that leads to the glossary: these are written small. */
function word(lang: Lang, id: 'fact' | 'verdict' | 'ledger'): Html {
  return term(lang, id, t(lang, `about.word.${id}`))
}

function link(lang: Lang, path: string, text: string): Html {
  return html`<a href="${pathTo(lang, path)}">${text}</a>`
}
