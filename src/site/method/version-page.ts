import { codeLabel, fieldLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { reviewProduct } from '#model/codelists/review-product.ts'
import type { MethodView } from '#queries/codelist-view.ts'
import { getMethod } from '#queries/get-method.ts'
import { framed } from '#site/framed.ts'
import { methodCrumbs } from '#site/method/crumbs.ts'
import { ruleName } from '#site/method/page.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathToRule } from '#ui/address.ts'
import { facts } from '#ui/components/facts.ts'
import { table } from '#ui/components/table.ts'
import { type Html, html } from '#ui/html.ts'

/** The page of one version of the review method: what was coded, in which reports, and which rules hold. */
export const versionRoute: Route = {
  path: '/method/versions/:method',
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: versionPage(await getMethod(ask, request.params.method ?? ''), request) }
  },
}

/** The page from its view. */
export function versionPage(
  view: MethodView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang } = request
  const path = `/method/versions/${view.id}`
  const { label, definition } = codeLabel(lang, methodVersion, view.id)
  return framed(
    { ...request, path },
    {
      title: label,
      description: t(lang, 'method.version.description', { version: label }),
      state: view.state,
      twin: `/${lang}${path}.json`,
      main: html`<header class="head">${methodCrumbs(lang)}
<h1 class="title">${label}</h1><p class="lede">${definition}</p>
${facts([
  {
    label: t(lang, 'method.version.assessments'),
    value: String(view.assessments),
    context: t(lang, 'method.version.assessments.about', { commitments: view.commitments, plans: view.plansReviewed }),
  },
  {
    label: t(lang, 'method.version.reviews'),
    value: String(view.reviews.length),
    context: view.reviews.map((r) => codeLabel(lang, reviewProduct, r).label).join(' · '),
  },
])}<p class="out meta">${t(lang, 'method.page.file')}: <code>${view.file}</code></p></header>${numbered([coded(lang, view), rules(lang, view)])}`,
    },
  )
}

function coded(lang: Lang, view: MethodView): Numbered {
  return {
    id: 'coded',
    title: t(lang, 'method.version.coded'),
    side: html`<p>${t(lang, 'method.version.coded.side')}</p>`,
    body: html`<ul class="plain">${view.coded.map((field) => html`<li>${fieldLabel(lang, field)} <code class="meta">${field}</code></li>`)}</ul>`,
  }
}

function rules(lang: Lang, view: MethodView): Numbered {
  return {
    id: 'rules',
    title: t(lang, 'method.version.rules'),
    side: html`<p>${t(lang, 'method.version.rules.side')}</p>`,
    body: table({
      caption: t(lang, 'method.version.rules.finding', { count: view.rules.length }),
      columns: [{ label: t(lang, 'method.rule') }, { label: t(lang, 'method.versions') }],
      groups: [
        {
          rows: view.rules.map(({ rule, versions }) => ({
            head: html`<a href="${pathToRule(lang, rule, null)}">${ruleName(lang, rule)}</a>`,
            cells: [versions.join(', ')],
          })),
        },
      ],
    }),
  }
}
