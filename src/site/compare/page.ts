import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CompareView } from '#queries/compare-view.ts'
import { compareAskedIn, getCompare, isComparable } from '#queries/get-compare.ts'
import { choose } from '#site/compare/choose.ts'
import { figures, kept } from '#site/compare/figures.ts'
import { addressOf, columnName, methodName, withColumns } from '#site/compare/names.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { type Html, html, nothing } from '#ui/html.ts'

/** Two to six members or plans side by side. */
export const compareRoute: Route = {
  path: '/compare',
  query: ['member', 'plan', 'method'],
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: comparePage(await getCompare(ask, compareAskedIn(request.query)), request) }
  },
}

/** The page from its view. */
export function comparePage(
  view: CompareView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang } = request
  const asked = request.query.get('method')
  const method = asked !== null && isComparable(asked) ? asked : null
  const query = addressOf(view.columns, method)
  const ignored = [...(request.ignored ?? []), ...(asked !== null && method === null ? [`method=${asked}`] : [])]
  const names = view.columns.map((c) => columnName(lang, c))
  const isTable = view.columns.length > 1
  return framed(
    { ...request, path: '/compare', query, ignored },
    {
      title: isTable ? t(lang, 'compare.title.of', { names: formatList(lang, names) }) : t(lang, 'compare.title'),
      description: t(lang, 'compare.description'),
      state: view.state,
      twin: `/${lang}/compare.json${query.size === 0 ? '' : `?${query}`}`,
      more: true,
      main: html`<header class="head"><h1${isTable ? html` class="title"` : nothing}>${
        isTable ? formatList(lang, names) : t(lang, 'compare.title')
      }</h1><p class="lede">${lede(lang, names)}</p></header>${numbered([
        choose(lang, view, method),
        ...(isTable ? [methods(lang, view, method)] : []),
        ...(view.groups.length > 0 ? [kept(lang, view), figures(lang, view)] : []),
      ])}`,
    },
  )
}

function lede(lang: Lang, names: readonly string[]): string {
  const [first] = names
  if (first === undefined) return t(lang, 'compare.lede.none')
  return names.length === 1 ? t(lang, 'compare.lede.one', { name: first }) : t(lang, 'compare.lede')
}

/** Each method with how many of the columns have plans of it, and all together. */
function methods(lang: Lang, view: CompareView, asked: string | null): Numbered {
  const same = (keys: Parameters<Parameters<typeof withColumns>[2]>[0]) => keys
  const link = (method: string, label: string, chosen: boolean) =>
    html`<li><a href="${withColumns(view, method, same)}"${chosen ? html` aria-current="true"` : nothing}>${label}</a></li>`
  const all = view.columns.length
  const links = view.methods.map(({ method, coded, chosen }) =>
    link(method, t(lang, 'compare.method.of', { label: methodName(lang, method), coded, all }), chosen),
  )
  return {
    id: 'method',
    title: t(lang, 'compare.method'),
    side: html`<p>${t(lang, 'compare.method.side')}</p>`,
    body: html`<ul class="choices" aria-label="${t(lang, 'compare.method')}">${links}${link('mixed', t(lang, 'compare.method.mixed'), view.method === 'mixed')}</ul>${lacking(lang, view, asked)}`,
  }
}

/** Which columns have nothing under the method, or that no two share one and all are shown. */
function lacking(lang: Lang, view: CompareView, asked: string | null): Html {
  if (view.method === 'mixed') return asked === null ? html`<p>${t(lang, 'compare.method.none')}</p>` : nothing
  const [group] = view.groups
  const none = view.columns.filter((_, i) => (group?.completion[i] ?? []).length === 0)
  if (none.length === 0) return nothing
  const names = formatList(
    lang,
    none.map((c) => columnName(lang, c)),
  )
  return html`<p>${t(lang, 'compare.method.lacks', { names })}</p>`
}
