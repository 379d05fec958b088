import { wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { type Completion, completion } from '#model/codelists/completion.ts'
import type { MemberView, PlanView } from '#queries/member-view.ts'
import type { CountOf } from '#queries/views.ts'
import { aside, isPart, missingOf } from '#site/member/block.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { period, time } from '#ui/components/time.ts'
import { countsInWords, type Units, unitChart } from '#ui/components/unit-chart.ts'
import { voucherOf } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { maybe } from '#ui/told.ts'

/** A line of the contents. */
export interface IndexLine {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly count: string | null
}

/** How far each plan got, one square a promise, and what stands on the page. */
export function glance(lang: Lang, view: MemberView, index: readonly IndexLine[]): Html {
  const newest =
    view.newestFact === null
      ? aside(lang, 'member.glance.no-newest')
      : aside(lang, 'member.glance.newest', { date: html`<b>${time(lang, view.newestFact)}</b>` })
  const state = aside(lang, 'frame.state', { date: time(lang, view.state.date), entry: view.state.entry })
  return html`
<section id="glance" aria-labelledby="h-glance"><div class="side"><div><h2 id="h-glance">${t(lang, 'member.glance')}</h2>${newest}${state}</div></div>
<div class="entry">${chart(lang, view)}
<nav aria-labelledby="h-index"><h3 id="h-index">${t(lang, 'member.index')}</h3><ol class="toc">${index.map(
    (line) =>
      html`<li><span class="no">${line.number}</span><a href="#${line.id}">${line.title}</a>${line.count === null ? nothing : html`<small>${line.count}</small>`}</li>`,
  )}</ol></nav></div></section>`
}

function chart(lang: Lang, view: MemberView): Html {
  const drawn = view.plans.filter((plan) => plan.completion.some((c) => c.count > 0))
  if (drawn.length === 0) return html`<p>${t(lang, 'member.glance.no-promises')}</p>`
  const coded = view.done.why?.counted?.of ?? 0
  const promises = drawn.reduce((sum, plan) => sum + plan.completion.reduce((all, c) => all + c.count, 0), 0)
  const finding =
    coded === 0
      ? t(lang, 'member.glance.finding.none', { promises })
      : t(lang, 'member.glance.finding', {
          coded,
          done: maybe(view.done.value) ?? 0,
          never: maybe(view.neverBegun.value) ?? 0,
        })
  return unitChart(lang, {
    finding,
    about: t(lang, 'member.glance.about'),
    rowsAre: t(lang, 'member.glance.rows'),
    voucher: voucherOf(lang, view.neverBegun, finding),
    rows: drawn.map((plan) => row(lang, plan)),
    n: { n: coded, of: promises },
  })
}

function row(lang: Lang, { number, start, end, completion: counts, promises }: PlanView) {
  const units = completionUnits(lang, counts)
  const more = missingOf(promises)
  const said = countsInWords(lang, units)
  return {
    label: t(lang, 'plan.short', { number }),
    short: String(number),
    note: period(lang, start, end),
    units,
    sentence: isPart(promises)
      ? t(lang, 'member.glance.part', { counts: said })
      : more === 0
        ? said
        : t(lang, 'member.glance.more', { counts: said, count: more }),
  }
}

/** Counts by completion as marks; a reason for absence is a quiet dash. */
export function completionUnits(lang: Lang, counts: readonly CountOf<Completion>[]): readonly Units[] {
  return counts.map(({ code, count }) =>
    isCompletion(code)
      ? { mark: code, word: wordOf(lang, completion, code), count }
      : { mark: 'none', word: absenceWord(lang, code), count, tone: 'quiet' },
  )
}

function isCompletion(code: string): code is Completion {
  return Object.hasOwn(completion, code)
}
