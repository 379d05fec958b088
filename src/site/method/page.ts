import { codeLabel, labelOf, measureText, ruleLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { type CodelistId, codelists } from '#model/codelists/index.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { findRules } from '#queries/find-rules.ts'
import type { RuleScope, RulesView } from '#queries/rule-view.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo, pathToRule } from '#ui/address.ts'
import { table } from '#ui/components/table.ts'
import { type Html, html } from '#ui/html.ts'

/** The index of the method: every rule and measure, by what it is over. */
export const methodRoute: Route = {
  path: '/method',
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: methodPage(await findRules(ask), request) }
  },
}

const SCOPES: readonly RuleScope[] = ['commitment', 'process', 'measure']

/** The page from its view. */
export function methodPage(view: RulesView, request: Pick<PageRequest, 'lang' | 'chrome'>): Html {
  const { lang } = request
  const measures = view.rules.filter((r) => r.scope === 'measure').length
  return framed(
    { ...request, path: '/method' },
    {
      title: t(lang, 'method.title'),
      description: t(lang, 'method.description'),
      state: view.state,
      twin: `/${lang}/method.json`,
      main: html`<header class="head"><h1>${t(lang, 'method.title')}</h1>
<p class="lede">${t(lang, 'method.lede', { rules: view.rules.length - measures, measures })}</p></header>${numbered([
        ...SCOPES.map((scope) => rulesOf(lang, scope, view)),
        versionsOf(lang),
        codelistsOf(lang),
      ])}`,
    },
  )
}

/** What a rule says, in a sentence; nothing for one whose prose is not written yet. */
export function proseOf(lang: Lang, rule: string): string {
  const key = `method.says.${rule}`
  return isMessageKey(key) ? t(lang, key) : ''
}

/** The name of a rule in a sentence or a list. */
export function ruleName(lang: Lang, rule: string): string {
  const key = `rule.${rule}`
  return isMessageKey(key) ? t(lang, key) : rule
}

function versionsOf(lang: Lang): Numbered {
  return {
    id: 'versions',
    title: t(lang, 'method.methods'),
    side: html`<p>${t(lang, 'method.methods.side')}</p>`,
    body: table({
      caption: t(lang, 'method.methods.finding', { count: Object.keys(methodVersion).length }),
      columns: [{ label: t(lang, 'method.methods.version') }, { label: t(lang, 'method.methods.what'), name: 'full' }],
      groups: [
        {
          rows: Object.keys(methodVersion).map((id) => {
            const { label, definition } = codeLabel(lang, methodVersion, id)
            return { head: html`<a href="${pathTo(lang, `/method/versions/${id}`)}">${label}</a>`, cells: [definition] }
          }),
        },
      ],
    }),
  }
}

function codelistsOf(lang: Lang): Numbered {
  const ids = Object.keys(codelists) as CodelistId[]
  return {
    id: 'codelists',
    title: t(lang, 'method.codelists'),
    side: html`<p>${t(lang, 'method.codelists.side')}</p>`,
    body: table({
      caption: t(lang, 'method.codelists.finding', { count: ids.length }),
      columns: [
        { label: t(lang, 'method.codelist.table') },
        { label: t(lang, 'method.codelists.codes'), name: 'full' },
      ],
      groups: [
        {
          rows: ids.map((id) => ({
            head: html`<a href="${pathTo(lang, `/method/codelists/${id}`)}">${t(lang, `method.list.${id}`)}</a>`,
            cells: [
              Object.keys(codelists[id])
                .map((code) => labelOf(lang, codelists[id], code))
                .join(' · '),
            ],
          })),
        },
      ],
    }),
  }
}

function rulesOf(lang: Lang, scope: RuleScope, view: RulesView): Numbered {
  const rules = view.rules.filter((r) => r.scope === scope)
  const measures = scope === 'measure'
  return {
    id: scope,
    title: t(lang, `method.scope.${scope}`),
    side: html`<p>${t(lang, `method.scope.${scope}.side`)}</p>`,
    body: table({
      caption: t(lang, measures ? 'method.finding.measures' : 'method.finding', { count: rules.length }),
      columns: [
        { label: t(lang, 'method.rule') },
        { label: t(lang, measures ? 'method.counts' : 'method.says'), name: 'full' },
        ...(measures ? [] : [{ label: t(lang, 'method.versions') }]),
        { label: t(lang, 'method.revision'), numbers: true },
      ],
      groups: [
        {
          rows: rules.map((r) => ({
            head: html`<a href="${pathToRule(lang, r.id, null)}">${ruleLabel(lang, r.id)}</a>`,
            cells: [
              r.counts === null ? proseOf(lang, r.id) : measureText(lang, r.id, 'numerator'),
              ...(measures ? [] : [r.versions.join(', ')]),
              r.revision,
            ],
          })),
        },
      ],
    }),
  }
}
