import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { region } from '#model/codelists/region.ts'
import type { PlanPageView } from '#queries/plan-page-view.ts'
import { emptySentence, isPart } from '#site/member/block.ts'
import { planSentence } from '#site/member/commitments.ts'
import { pathTo } from '#ui/address.ts'
import { absent, absentPlain, told } from '#ui/components/absent.ts'
import { type Fact, facts } from '#ui/components/facts.ts'
import { beside } from '#ui/components/figure.ts'
import { period, time } from '#ui/components/time.ts'
import { voucherOf } from '#ui/components/voucher.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import { isAbsent, maybe } from '#ui/told.ts'

/** Whose plan it is, one sentence that answers “was it kept?”, facts in a line, and the ways to the plans beside it. */
export function planHead(lang: Lang, view: PlanPageView): Html {
  const { member, plan, title } = view
  const named = title === null ? nothing : html`<p class="said">${title}</p>`
  return html`<header class="head"><div class="side"><div><p class="ref">${reference(lang, view)}</p></div></div>
<nav class="crumbs" aria-label="${t(lang, 'frame.crumbs')}">${crumbs(lang, view)}</nav>
<h1 class="title">${t(lang, 'plan.title', { number: plan.number, member: member.name })}</h1>${named}
<div class="lede">${lede(lang, view)}</div>
${facts([periodFact(lang, view), promises(lang, view), submitted(lang, view), method(lang, view)])}${beyond(lang, view)}</header>`
}

function reference(lang: Lang, { member, plan }: PlanPageView): Html {
  return join(
    [
      html`<b>${member.name}</b>`,
      html`<span>${t(lang, `member.level.${member.level}`)}</span>`,
      member.region === null ? null : html`<span>${labelOf(lang, region, member.region)}</span>`,
      html`<span>${plan.id}</span>`,
    ],
    ' ',
  )
}

function crumbs(lang: Lang, { member }: PlanPageView): Html {
  const page = pathTo(lang, `/members/${member.slug}`)
  return join(
    [
      html`<a href="${pathTo(lang, '/members')}">${t(lang, 'frame.members')}</a>`,
      html`<a href="${page}">${member.name}</a>`,
      html`<a href="${page}#commitments">${t(lang, 'plan.plans')}</a>`,
    ],
    ' / ',
  )
}

/** The same sentence as on the page of the member. */
function lede(lang: Lang, { plan, results }: PlanPageView): Html {
  const { value } = plan.promises
  if (isAbsent(value)) return emptySentence(lang, 'member.commitments.nothing', value.absent)
  const about = t(lang, 'member.sentence.about', {
    plan: plan.number,
    done: maybe(plan.done.value) ?? 0,
    coded: plan.done.why?.counted?.of ?? 0,
  })
  return html`${planSentence(lang, plan, results)} ${voucherOf(lang, plan.done, about)}`
}

function periodFact(lang: Lang, { plan: { start, end, period: at } }: PlanPageView): Fact {
  const label = t(lang, 'plan.period')
  if (start === null && end === null) return { label, value: absent(lang, 'not-recorded') }
  return { label, value: period(lang, start, end), context: t(lang, `plan.period.${at}`) }
}

function promises(lang: Lang, { plan: { promises: figure, number } }: PlanPageView): Fact {
  const about = t(lang, 'member.plan.commitments.about', { count: maybe(figure.value) ?? 0, plan: number })
  return {
    label: t(lang, 'member.plan.commitments'),
    value: beside(lang, figure, about),
    context: isPart(figure) ? t(lang, 'member.plan.commitments.part') : null,
  }
}

function submitted(lang: Lang, { submitted: day, yearSubmitted }: PlanPageView): Fact {
  const date = maybe(day) ?? (isAbsent(yearSubmitted) ? null : String(yearSubmitted))
  return { label: t(lang, 'plan.submitted'), value: date === null ? absent(lang, 'not-recorded') : time(lang, date) }
}

/** The method of its first review; where no source says, that of its year. */
function method(lang: Lang, { method: found }: PlanPageView): Fact {
  const label = t(lang, 'plan.method')
  if (found === null) return { label, value: absent(lang, 'not-recorded') }
  const [short = found.id, years = null] = labelOf(lang, methodVersion, found.id).split(' · ')
  const by = found.by === 'source' ? null : t(lang, 'plan.method.by-year')
  return {
    label,
    value: html`<a href="${pathTo(lang, `/method/versions/${found.id}`)}">${short}</a>`,
    context: join([years, by], '; '),
  }
}

/** The plans before and after it. */
function beyond(lang: Lang, { member, plan, siblings, focus }: PlanPageView): Html {
  const others = siblings.filter((s) => s.number !== plan.number)
  const links = others.map(
    ({ number }) =>
      html`<a href="${pathTo(lang, `/members/${member.slug}/plans/${number}`)}">${t(lang, 'plan.short', { number })}</a>`,
  )
  const phrases =
    isAbsent(focus) || focus.length === 0
      ? nothing
      : html`<p class="meta">${t(lang, 'member.plan.focus')}: <span class="said" lang="en">${join(focus, ', ')}</span></p>`
  return html`${phrases}${links.length === 0 ? nothing : html`<p class="out">${t(lang, 'plan.others')} ${join(links, ' · ')}</p>`}`
}

/** A day or its absence, for rows. */
export function dated(lang: Lang, date: string | null): Html {
  return date === null ? absentPlain(lang, 'not-recorded') : told(lang, date, (day) => time(lang, day))
}
