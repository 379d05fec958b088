import { formatList } from '#messages/format.ts'
import { fieldLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { DeadlineLine } from '#queries/deadlines-view.ts'
import type { HomeView } from '#queries/home-view.ts'
import { isThere } from '#site/home/search.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo, pathToRule } from '#ui/address.ts'
import { absenceWord, absentPlain } from '#ui/components/absent.ts'
import { state } from '#ui/components/state.ts'
import { time } from '#ui/components/time.ts'
import { voucher } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent, type Why } from '#ui/told.ts'

/** What is due next, and what is late by the rules. */
export function due(lang: Lang, { due: view, day }: HomeView): Numbered {
  const { ahead, aheadCount, late, lateCount, unknownCount, overdue } = view
  const rule = html`<a href="${pathToRule(lang, 'deadlines', null)}">${t(lang, 'home.due.rule')}</a>`
  const more = { count: aheadCount, shown: ahead.length, isAll: ahead.length === aheadCount ? 'yes' : 'no' }
  return {
    id: 'due',
    title: t(lang, 'home.due'),
    side: html`<p>${sentence(lang, 'home.due.side', { date: time(lang, day), rule })}</p>`,
    body: html`<h3>${t(lang, 'home.due.ahead', more)}</h3>${lines(lang, ahead, 'ring')}
<h3>${t(lang, 'home.due.late', { count: lateCount })}</h3>${lines(lang, late, 'triangle')}${
      unknownCount === 0 ? nothing : html`<p>${t(lang, 'home.due.unknown', { count: unknownCount })}</p>`
    }<h3>${t(lang, 'home.due.overdue', { count: overdue.yes })}</h3><p>${overdue.yes === 0 ? nothing : html`${t(lang, 'home.due.overdue.since')} `}${t(lang, 'home.due.overdue.unknown', { count: overdue.unknown })} ${overdueLink(lang, overdue.yes)} ${overdueRule(lang)}</p>`,
  }
}

function overdueLink(lang: Lang, count: number): Html {
  if (count === 0 || !isThere('/commitments')) return nothing
  return html`<a href="${pathTo(lang, '/commitments?overdue=yes')}">${t(lang, 'home.due.overdue.link')}</a>.`
}

function overdueRule(lang: Lang): Html {
  return html`<a href="${pathToRule(lang, 'overdue', 'v1')}">${t(lang, 'home.due.overdue.rule')}</a>.`
}

function lines(lang: Lang, list: readonly DeadlineLine[], mark: 'ring' | 'triangle'): Html {
  if (list.length === 0) return nothing
  return html`<ol class="list dated">${list.map((line) => {
    const { member, awaited, plan } = line
    const name = html`<a href="${pathTo(lang, `/members/${member.slug}`)}">${member.name}</a>`
    const which = t(lang, awaited === 'next-plan' ? 'home.due.after' : 'home.due.of', { number: plan.number })
    const word = t(lang, `home.due.${awaited}`)
    return html`<li><span>${days(lang, line)}</span><div>${name} <small>${which}</small> ${voucher(lang, whyOf(lang, line), `${word}, ${member.name}`)}</div>${state(mark, word, mark === 'ring' ? 'data' : 'red')}</li>`
  })}</ol>`
}

/** A day, a year, or the time in which the day falls. */
function days(lang: Lang, { due: when }: DeadlineLine): Html {
  if (when === null) return absentPlain(lang, 'not-recorded')
  const { from, to } = when
  if (from === to) return time(lang, from)
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return time(lang, year)
  return sentence(lang, 'home.due.within', { from: time(lang, from), to: time(lang, to) })
}

/** The rule, and the recorded facts that the day follows from. */
function whyOf(lang: Lang, { rule, version, basis, entries }: DeadlineLine): Why {
  const facts = basis.map(({ field, value }) => {
    const found = isAbsent(value) ? absenceWord(lang, value.absent) : value
    return t(lang, 'home.due.basis', { name: fieldLabel(lang, field), value: found })
  })
  const text = formatList(lang, facts)
  const sources = entries.map((entry) => ({ text, address: null, row: null, entry }))
  return { rule, version, counted: null, leftOut: [], sources }
}
