import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CompareColumn, CompareView } from '#queries/compare-view.ts'
import { columnName, type Key, withColumns } from '#site/compare/names.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

const FIELDS = 6

/** What is chosen, how to change it, and what was asked for in vain. */
export function choose(lang: Lang, view: CompareView, method: string | null): Numbered {
  return {
    id: 'choose',
    title: t(lang, 'compare.choose'),
    side: html`<p>${t(lang, 'compare.choose.side')}</p>`,
    body: html`${told(lang, view)}${chosen(lang, view, method)}${form(lang, view, method)}`,
  }
}

function told(lang: Lang, { unknown, beyond }: CompareView): Html {
  const link = html`<a href="${pathTo(lang, '/members')}">${t(lang, 'compare.unknown.link')}</a>`
  const names = (list: readonly string[]) =>
    formatList(
      lang,
      list.map((name) => `“${name.slice(0, 60)}”`),
    )
  return html`${unknown.length === 0 ? nothing : html`<p>${sentence(lang, 'compare.unknown', { count: unknown.length, names: names(unknown), link })}</p>`}${
    beyond.length === 0
      ? nothing
      : html`<p>${t(lang, 'compare.beyond', { count: beyond.length, names: names(beyond) })}</p>`
  }`
}

function chosen(lang: Lang, view: CompareView, method: string | null): Html {
  if (view.columns.length === 0) return nothing
  return html`<ul class="plain" aria-label="${t(lang, 'compare.chosen')}">${view.columns.map((column) => {
    const name = columnName(lang, column)
    const drop = withColumns(view, method, (keys) => keys.filter(([, value]) => value !== column.key))
    return html`<li><a href="${pathTo(lang, `/members/${column.member.slug}`)}"><b>${name}</b></a> · ${others(lang, column, { view, method })} · <a href="${drop}" aria-label="${t(lang, 'compare.chosen.drop.of', { name })}">${t(lang, 'compare.chosen.drop')}</a></li>`
  })}</ul>`
}

/** The plans of a member to compare in its place, or the member in place of a plan. */
function others(
  lang: Lang,
  { key, plan, plans, member }: CompareColumn,
  { view, method }: { readonly view: CompareView; readonly method: string | null },
): Html {
  const instead = (other: Key) => withColumns(view, method, (keys) => keys.map((k) => (k[1] === key ? other : k)))
  const whole =
    plan === null
      ? nothing
      : html`<a href="${instead(['member', member.slug])}">${t(lang, 'compare.chosen.whole')}</a> · `
  const links = plans
    .filter((p) => p.id !== plan?.id)
    .map(
      (p) =>
        html`<a href="${instead(['plan', p.id])}" aria-label="${t(lang, 'compare.plan', { member: member.name, number: p.number })}">${p.number}</a>`,
    )
  return html`${whole}${links.length === 0 ? nothing : html`${t(lang, 'compare.chosen.plans')} ${join(links, ' ')}`}`
}

/** Six fields for names; empty ones are left out, and what is chosen stands in them. */
function form(lang: Lang, view: CompareView, method: string | null): Html {
  const members = view.columns.filter((c) => c.plan === null)
  const plans = view.columns.filter((c) => c.plan !== null)
  const fields = Array.from({ length: FIELDS - plans.length }, (_, i) => {
    const value = members[i]?.member.name ?? ''
    return html`<label>${t(lang, 'compare.choose.member', { number: i + 1 })}<input name="member" list="names" value="${value}" autocomplete="off"></label>`
  })
  return html`<form class="tools" action="${pathTo(lang, '/compare')}">${fields}${plans.map(
    (c) => html`<input type="hidden" name="plan" value="${c.key}">`,
  )}${method === null ? nothing : html`<input type="hidden" name="method" value="${method}">`}<button>${t(lang, 'compare.choose.button')}</button><datalist id="names">${view.choices.map(
    ({ name }) => html`<option value="${name}"></option>`,
  )}</datalist></form>`
}
