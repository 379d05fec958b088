import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import { region } from '#model/codelists/region.ts'
import type { MemberView } from '#queries/member-view.ts'
import { isPart, missingOf } from '#site/member/block.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord, absent, told } from '#ui/components/absent.ts'
import { type Fact, facts } from '#ui/components/facts.ts'
import { quoted } from '#ui/components/quoted.ts'
import { period, time } from '#ui/components/time.ts'
import { voucher, voucherOf } from '#ui/components/voucher.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import { mark } from '#ui/marks.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent, maybe } from '#ui/told.ts'
import { url } from '#ui/url.ts'

/** Name, one sentence that answers “was it kept?”, facts in a line, Challenge line, open cases. */
export function memberHead(lang: Lang, view: MemberView): Html {
  return html`<header class="head"><div class="side"><div><p class="ref">${reference(lang, view)}</p></div></div>
<nav class="crumbs" aria-label="${t(lang, 'frame.crumbs')}">${crumbs(lang, view)}</nav>
<h1>${view.name}</h1>
<div class="lede">${lede(lang, view)} ${voucherOf(lang, view.done, ledeAbout(lang, view))}</div>
${facts([since(lang, view), newestPlan(lang, view), status(lang, view), documents(lang, view)])}${challenge(lang, view)}${cases(lang, view)}</header>`
}

function reference(lang: Lang, { code, level, region: at, names, name }: MemberView): Html {
  return join(
    [
      code === null ? null : html`<b>${code}</b>`,
      html`<span>${t(lang, `member.level.${level}`)}</span>`,
      at === null ? null : html`<span>${labelOf(lang, region, at)}</span>`,
      ...names.filter((own) => own.name !== name).map((own) => html`<span lang="${own.lang}">${own.name}</span>`),
    ],
    ' ',
  )
}

function crumbs(lang: Lang, { parent, region: at }: MemberView): Html {
  const up =
    parent !== null
      ? html`<a href="${pathTo(lang, `/members/${parent.slug}`)}">${parent.name}</a>`
      : at !== null
        ? html`<a href="${pathTo(lang, `/members?region=${at}`)}">${labelOf(lang, region, at)}</a>`
        : null
  return join([html`<a href="${pathTo(lang, '/members')}">${t(lang, 'frame.members')}</a>`, up], ' / ')
}

/** How many promises are known, how many of them are listed, and what became of those. */
function lede(lang: Lang, { promises, done, plans: all }: MemberView): string {
  const plans = all.length
  if (plans === 0) return t(lang, 'member.lede.none')
  const count = maybe(promises.value)
  const missing = missingOf(promises)
  if (count === null) return t(lang, 'member.lede.plans', { plans, missing })
  const key = missing === 0 ? 'member.lede.listed' : 'member.lede.known'
  const listed = t(lang, key, { promises: count, missing, known: count + missing, plans })
  const parts = all.filter((plan) => isPart(plan.promises)).length
  const part = parts === 0 ? '' : ` ${t(lang, 'member.lede.part', { plans: parts })}`
  return `${listed}${part} ${outcome(lang, count, missing, done)}`
}

function outcome(lang: Lang, promises: number, missing: number, { value, why }: MemberView['done']): string {
  if (isAbsent(value)) return t(lang, 'member.lede.uncoded', { word: absenceWord(lang, value.absent) })
  const coded = why?.counted?.of ?? 0
  const rest = promises - coded
  const isAll = rest + missing === 0 ? 'yes' : 'no'
  return t(lang, 'member.lede.coded', { promises, coded, done: value, rest, isAll })
}

function ledeAbout(lang: Lang, { done }: MemberView): string {
  return t(lang, 'member.lede.about', { done: maybe(done.value) ?? 0, coded: done.why?.counted?.of ?? 0 })
}

function since(lang: Lang, view: MemberView): Fact {
  return {
    label: t(lang, 'member.since'),
    value: told(lang, view.since, (date) => time(lang, date)),
    context: sinceContext(lang, view),
  }
}

/** Whether it founded OGP, and how we know the year: some are not confirmed. */
function sinceContext(lang: Lang, { founder, sinceEvidence }: MemberView): Html {
  const how =
    sinceEvidence === null ? null : html`<span${lang === 'en' ? nothing : html` lang="en"`}>${sinceEvidence}</span>`
  return join([founder ? t(lang, 'member.since.founder') : null, how], '. ')
}

function newestPlan(lang: Lang, { plans }: MemberView): Fact {
  const label = t(lang, 'member.newest-plan')
  const plan = plans.at(-1)
  if (plan === undefined) {
    return { label, value: absent(lang, 'not-loaded'), context: t(lang, 'member.newest-plan.none') }
  }
  return {
    label,
    value: t(lang, 'plan.number', { number: plan.number }),
    context: sentence(lang, `member.newest-plan.${plan.period}`, {
      dated: plan.start === null && plan.end === null ? 'no' : 'yes',
      period: period(lang, plan.start, plan.end),
    }),
  }
}

function status(lang: Lang, { status: { code, date, document, why } }: MemberView): Fact {
  if (isAbsent(code)) return { label: t(lang, 'member.status'), value: absent(lang, code.absent) }
  const word = labelOf(lang, membershipStatus, code)
  const dated =
    date === null
      ? t(lang, 'member.status.recorded')
      : sentence(lang, document === null ? 'member.status.since' : 'member.status.letter', { date: time(lang, date) })
  const address = document === null ? null : maybe(document.address)
  const evidence = date === null ? html`${dated}` : html`<a href="${url(address ?? '#letters')}">${dated}</a>`
  const sign = code === 'active' ? nothing : mark('triangle', 'red')
  return {
    label: t(lang, 'member.status'),
    value: word,
    context: html`${sign}${evidence} ${voucher(lang, why, t(lang, 'member.status.why', { status: word }))}`,
  }
}

function documents(lang: Lang, { documents: all, level }: MemberView): Fact {
  const label = t(lang, 'member.documents')
  if (all.length === 0) return { label, value: absent(lang, 'not-loaded'), context: t(lang, 'member.documents.none') }
  const local = all.filter((d) => d.scope !== 'member').length
  return {
    label,
    value: html`<a href="#documents">${String(all.length)}</a>`,
    context: level === 'local' ? null : t(lang, 'member.documents.local', { count: local }),
  }
}

function challenge(lang: Lang, { challenge: said, page, slug }: MemberView): Html {
  if (said === null) return nothing
  const count = /^\d+$/.test(said.published)
    ? html`${t(lang, 'member.challenge.number', { count: Number(said.published) })}`
    : sentence(lang, 'member.challenge.count', { count: html`<span class="said" lang="en">${said.published}</span>` })
  const tracker = pathTo(lang, `/challenge?member=${encodeURIComponent(slug)}`)
  const name = html`<b><a href="${tracker}">${t(lang, 'member.challenge.name')}</a></b>`
  const line = sentence(lang, 'member.challenge', { name, count })
  const entries = said.entries.map((entry) =>
    isAbsent(entry.title)
      ? html` ${sentence(lang, 'member.challenge.untitled', { word: absent(lang, entry.title.absent) })}`
      : html` <span class="said">${entry.title}</span>.`,
  )
  const more = page === null ? nothing : html` <a href="${url(page)}">${t(lang, 'member.challenge.page')}</a>`
  return html`<p class="call">${line}${entries}${more}</p>`
}

function cases(lang: Lang, { status: { cases: open } }: MemberView): Html {
  return html`${open.map(({ kind, date, document }) => {
    const key = `member.case.${kind}`
    const said = sentence(lang, isMessageKey(key) ? key : 'member.case.other', { date: time(lang, date) })
    const letter = document === null ? nothing : html` ${quoted(lang, document)}.`
    return html`<p class="call">${mark('diamond', 'red')}<b>${said}</b>${letter} ${t(lang, 'member.case.open')}</p>`
  })}`
}
