import { measureText, ruleLabel, versionText } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { getRule } from '#queries/get-rule.ts'
import type { RuleView } from '#queries/rule-view.ts'
import { framed } from '#site/framed.ts'
import { methodCrumbs } from '#site/method/crumbs.ts'
import { examples } from '#site/method/examples.ts'
import { measureAbout } from '#site/method/measure.ts'
import { outcomes } from '#site/method/outcomes.ts'
import { proseOf } from '#site/method/page.ts'
import { source } from '#site/method/source.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { facts } from '#ui/components/facts.ts'
import { table } from '#ui/components/table.ts'
import { type Html, html, nothing } from '#ui/html.ts'

/** The page of one rule or measure. */
export const ruleRoute: Route = {
  path: '/method/:rule',
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: rulePage(await getRule(ask, request.params.rule ?? ''), request) }
  },
}

/** The page from its view: what it says, its versions, worked examples, and how often it says what. */
export function rulePage(view: RuleView, request: Pick<PageRequest, 'lang' | 'chrome'>): Html {
  const { lang } = request
  const path = `/method/${view.id}`
  return framed(
    { ...request, path },
    {
      title: ruleLabel(lang, view.id),
      description: t(lang, 'method.page.description', { rule: ruleLabel(lang, view.id) }),
      state: view.state,
      twin: `/${lang}${path}.json`,
      main: html`${head(lang, view)}${numbered(
        view.measure === null
          ? [versions(lang, view), outcomes(lang, view), examples(lang, view)]
          : [measureAbout(lang, view.id, view.measure)],
      )}`,
    },
  )
}

function head(lang: Lang, view: RuleView): Html {
  const { id, scope, revision, file } = view
  const prose = proseOf(lang, id)
  const text = prose === '' ? measureText(lang, id, 'numerator') : prose
  return html`<header class="head">${methodCrumbs(lang)}
<h1 class="title">${ruleLabel(lang, id)}</h1><p class="lede">${text}</p>${scope === 'process' ? html`<p class="call">${t(lang, 'method.page.not-ogp')}</p>` : nothing}
${facts([
  { label: t(lang, 'method.page.over'), value: t(lang, `method.page.over.${scope}`) },
  { label: t(lang, 'method.page.id'), value: html`<code>${id}</code>` },
  { label: t(lang, 'method.revision'), value: String(revision), context: t(lang, 'method.page.revision.about') },
])}<p class="out meta">${t(lang, 'method.page.file')}: <code>${file}</code></p></header>`
}

function versions(lang: Lang, view: RuleView): Numbered {
  return {
    id: 'versions',
    title: t(lang, 'method.page.versions'),
    side: html`<p>${t(lang, 'method.page.versions.side')}</p>`,
    body: table({
      caption: t(lang, 'method.page.versions.finding', { count: view.versions.length }),
      columns: (['version', 'valid', 'source'] as const).map((name) => ({ label: t(lang, `method.page.${name}`) })),
      groups: [
        {
          rows: view.versions.map((v) => ({
            head: html`<span id="${v.version}">${v.version}</span>`,
            cells: [
              versionText(lang, view.id, v.version, 'valid'),
              source(versionText(lang, view.id, v.version, 'source')),
            ],
          })),
        },
      ],
    }),
  }
}
