import { formatDate } from '#messages/format.ts'
import { labelOf } from '#messages/labels.ts'
import { type Lang, languages } from '#messages/languages.ts'
import { type MessageKey, t } from '#messages/message.ts'
import { reviewProduct } from '#model/codelists/review-product.ts'
import { type StatusEventKind, statusEventKind } from '#model/codelists/status-event-kind.ts'
import type { EventLine, MemberView, PlanView, ReviewLine } from '#queries/member-view.ts'
import { aside, type Block, emptySentence, plainCount } from '#site/member/block.ts'
import { byRule } from '#site/member/by-rule.ts'
import { quoted } from '#ui/components/quoted.ts'
import { state } from '#ui/components/state.ts'
import { time } from '#ui/components/time.ts'
import { timeline } from '#ui/components/timeline.ts'
import { type Html, html } from '#ui/html.ts'
import { type Mark, mark, type Tone } from '#ui/marks.ts'

type Sort = 'procedure' | 'case' | 'other' | 'review'

const MARKS: Readonly<Record<Sort, readonly [Mark, Tone]>> = {
  procedure: ['triangle', 'red'],
  case: ['diamond', 'ink'],
  other: ['dot', 'quiet'],
  review: ['ring', 'data'],
}

/** Plans, reviews and letters on one line of time, and the same as a list: newest first, dated as precisely as they are known. */
export function letters(lang: Lang, view: MemberView): Block {
  const reviews = view.reviews.filter((r): r is ReviewLine & { date: string } => r.date !== null)
  const count = view.events.length + reviews.length
  const block = { id: 'letters', title: t(lang, 'member.letters'), count: plainCount(count) }
  if (count === 0) {
    return { ...block, body: html`${emptySentence(lang, 'member.letters.none', 'not-loaded')}${byRule(lang, view)}` }
  }
  const dates = [...view.events, ...reviews].map((line) => line.date).sort()
  const finding = t(lang, 'member.letters.finding', {
    letters: view.events.length,
    reviews: reviews.length,
    from: formatDate(lang, dates[0]!),
    to: formatDate(lang, dates.at(-1)!),
    span: dates[0] === dates.at(-1) ? 'one' : 'several',
  })
  return {
    ...block,
    side: aside(lang, 'member.letters.side', { count }),
    body: html`<figure><figcaption><b>${finding}</b>${t(lang, 'member.letters.about')}</figcaption>${drawing(lang, view, reviews, finding)}${key(lang)}</figure><ol class="list dated">${lines(lang, view.events, reviews)}</ol>${byRule(lang, view)}`,
  }
}

function drawing(
  lang: Lang,
  { plans, events }: MemberView,
  reviews: readonly { readonly date: string }[],
  name: string,
): Html {
  const drawn = plans.filter((p): p is PlanView & { start: string; end: string } => p.start !== null && p.end !== null)
  return timeline({
    name,
    dir: languages[lang].dir,
    spans: {
      label: t(lang, 'member.letters.plans'),
      items: drawn.map(({ number, start, end }) => ({
        label: t(lang, 'plan.short', { number }),
        short: String(number),
        start,
        end,
      })),
    },
    moments: [
      { label: t(lang, 'member.letters.reviews'), items: reviews.map(({ date }) => moment(date, 'review')) },
      { label: t(lang, 'member.letters.letters'), items: events.map(({ date, kind }) => moment(date, sortOf(kind))) },
    ].filter((row) => row.items.length > 0),
  })
}

function moment(date: string, sort: Sort) {
  const [name, tone] = MARKS[sort]
  return { date, mark: name, tone }
}

function key(lang: Lang): Html {
  const sorts = Object.keys(MARKS) as Sort[]
  return html`<p class="key" aria-hidden="true">${sorts.map((sort) => html`<span>${mark(...MARKS[sort])}${t(lang, `member.letters.key.${sort}` satisfies MessageKey)}</span>`)}</p>`
}

function lines(
  lang: Lang,
  events: readonly EventLine[],
  reviews: readonly (ReviewLine & { readonly date: string })[],
): Html {
  const all = [
    ...events.map((e) => ({ date: e.date, html: eventLine(lang, e) })),
    ...reviews.map((r) => ({ date: r.date, html: reviewLine(lang, r) })),
  ]
  // A stable sort by the known part: events of a year stand in the order they are given in.
  return html`${all.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)).map((line) => line.html)}`
}

function eventLine(lang: Lang, { date, kind, document }: EventLine): Html {
  const word = labelOf(lang, statusEventKind, kind)
  const what = document === null ? html`<span>${word}</span>` : html`<span>${quoted(lang, document)}</span>`
  const [name, tone] = MARKS[sortOf(kind)]
  return html`<li>${time(lang, date)}${what}${state(name, word, tone)}</li>`
}

function reviewLine(lang: Lang, { date, product, plan }: ReviewLine & { readonly date: string }): Html {
  const title = t(lang, 'member.letters.review', { product: labelOf(lang, reviewProduct, product), plan })
  return html`<li>${time(lang, date)}<span>${title}</span>${state('ring', t(lang, 'member.letters.kind.review'))}</li>`
}

function sortOf(kind: StatusEventKind): Sort {
  switch (kind) {
    case 'response-policy':
    case 'rapid-response':
    case 'suspended':
      return 'case'
    case 'correspondence':
      return 'other'
    case 'joined':
    case 'late-plan':
    case 'late-self-assessment':
    case 'contrary-to-process':
    case 'under-review':
    case 'inactive':
    case 'withdrawn':
    case 'readmitted':
      return 'procedure'
  }
}
