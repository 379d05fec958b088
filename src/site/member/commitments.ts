import { slugOf } from '#base/slug.ts'
import { formatList } from '#messages/format.ts'
import { wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { assessor } from '#model/codelists/assessor.ts'
import { reviewProduct } from '#model/codelists/review-product.ts'
import type { JudgedBy, MemberView, PerformanceRow, PlanView } from '#queries/member-view.ts'
import { pathToInstitutions } from '#site/institutions/words.ts'
import { aside, type Block, emptySentence, isPart, missingOf, plainCount } from '#site/member/block.ts'
import { pathTo } from '#ui/address.ts'
import { absent } from '#ui/components/absent.ts'
import { promiseList } from '#ui/components/promises.ts'
import { period } from '#ui/components/time.ts'
import { voucherOf } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent, maybe } from '#ui/told.ts'

/** Every plan, newest first; each opens with one plain sentence made from what is known of it. */
export function commitments(lang: Lang, view: MemberView): Block {
  const count = maybe(view.promises.value)
  const block = { id: 'commitments', title: t(lang, 'member.commitments'), count: plainCount(count ?? 0) }
  if (view.plans.length === 0) return { ...block, body: emptySentence(lang, 'member.commitments.none', 'not-loaded') }
  const plans = view.plans.length
  const side =
    count === null
      ? aside(lang, 'member.commitments.side.none', { plans })
      : html`${aside(lang, 'member.commitments.side', { count: html`<b>${count}</b>`, plans })}<p><a href="${pathToInstitutions(lang, view.slug)}">${t(lang, 'institutions.by')}</a></p>`
  const results = new Map(view.performance.rows.map((row) => [row.plan, row]))
  const newestFirst = [...view.plans].reverse()
  return {
    ...block,
    side: html`${side}<p><a href="${pathTo(lang, `/commitments?member=${encodeURIComponent(view.slug)}`)}">${t(lang, 'explore.link.member')}</a></p>`,
    body: html`${newestFirst.map((plan, i) => {
      const anchor = anchorOf(plan, view.plans)
      const shown = {
        results: results.get(plan.number) ?? null,
        isOpen: i === 0,
        anchor,
        page: pageOf(lang, view, plan),
      }
      return planBlock(lang, plan, shown)
    })}`,
  }
}

/** 'plan-2'; of several plans by one number, which a member has whose code was not known at first, each by its own id. */
function anchorOf({ id, number }: PlanView, all: readonly PlanView[]): string {
  return all.filter((other) => other.number === number).length === 1 ? `plan-${number}` : slugOf(`plan-${id}`)
}

/** Where the plan has its page; a plan whose number nobody knows has none. */
function pageOf(lang: Lang, { slug, plans }: MemberView, { id, number }: PlanView): string | null {
  if (number < 1) return null
  const several = plans.filter((other) => other.number === number).length > 1
  return pathTo(lang, `/members/${slug}/plans/${number}${several ? `?id=${encodeURIComponent(id)}` : ''}`)
}

interface Shown {
  readonly page: string | null
  readonly results: PerformanceRow | null
  readonly isOpen: boolean
  readonly anchor: string
}

function planBlock(lang: Lang, plan: PlanView, { results, isOpen, anchor, page }: Shown): Html {
  const { number, start, end, commitments: listed, promises } = plan
  const total = maybe(promises.value)
  const name = t(lang, 'member.commitments.plan', { number })
  const said =
    total === null
      ? emptySentence(
          lang,
          'member.commitments.nothing',
          isAbsent(promises.value) ? promises.value.absent : 'not-loaded',
        )
      : html`<div class="say">${planSentence(lang, plan, results)} ${voucherOf(lang, plan.done, aboutPlan(lang, plan))}</div>`
  const lines = listed.map((line) => ({
    ...line,
    id: line.ogpId ? line.id : null,
    starred: line.star === 'yes',
    address: pathTo(lang, `/commitments/${encodeURIComponent(line.id)}`),
  }))
  const list =
    lines.length === 0
      ? nothing
      : html`<details class="fold"${isOpen ? html` open` : nothing}><summary>${t(lang, 'member.commitments.count', { count: lines.filter((line) => line.counted).length })}</summary>${promiseList(lang, lines)}</details>`
  return html`
<div id="${anchor}"><h3>${page === null ? name : html`<a href="${page}">${name}</a>`} <small>${period(lang, start, end)}</small></h3>${said}${list}${rest(lang, plan, anchor)}</div>`
}

/** What is not in the list: promises left out for length, and those that only their number is known of. */
function rest(lang: Lang, { commitments: listed, promises, waiting }: PlanView, anchor: string): Html {
  const total = maybe(promises.value) ?? 0
  const all = total + waiting
  const missing = missingOf(promises)
  const cut =
    all <= listed.length
      ? nothing
      : html`<p class="more">${t(lang, 'member.commitments.some', { shown: listed.length, total: all })} <a href="?promises=all#${anchor}">${t(lang, 'member.commitments.all', { total: all })}</a></p>`
  const gone =
    missing === 0
      ? nothing
      : html`<div class="say">${sentence(lang, 'member.commitments.missing', { count: missing, word: absent(lang, 'not-loaded') })} ${voucherOf(lang, promises, t(lang, 'member.commitments.count', { count: total }))}</div>`
  return html`${cut}${gone}`
}

function aboutPlan(lang: Lang, { number, done }: PlanView): string {
  const coded = done.why?.counted?.of ?? 0
  return t(lang, 'member.sentence.about', { plan: number, done: maybe(done.value) ?? 0, coded })
}

/** Promises, finished, what changed, not yet judged, by whom and when: one sentence, from the same figures as the charts. */
export function planSentence(lang: Lang, plan: PlanView, results: PerformanceRow | null): string {
  const { promises, done } = plan
  return t(lang, 'member.sentence', {
    promises: maybe(promises.value) ?? 0,
    part: isPart(promises) ? 'yes' : 'no',
    finished: isAbsent(done.value) ? 'no' : 'yes',
    ...judgedParams(lang, plan.judged),
    done: maybe(done.value) ?? 0,
    coded: done.why?.counted?.of ?? 0,
    finishedWhy: isAbsent(done.value) ? isWord(lang, done.value.absent) : '',
    ...changedParams(lang, plan, results),
    open: plan.notJudged,
  })
}

/** The review by its name where all codings are its own; several each with its share, so that none is credited with what others found. */
function judgedParams(lang: Lang, judged: readonly JudgedBy[]) {
  const [first, ...others] = judged
  const none = { judged: 'no', product: '', dated: 'no', year: '', assessor: '', reviews: '' }
  if (first === undefined) return none
  const by = { ...none, assessor: wordOf(lang, assessor, first.assessor) }
  if (others.length > 0) return { ...by, judged: 'several', reviews: formatList(lang, judged.map(share)) }
  if (first.product === null) return none
  return { ...by, judged: 'one', product: wordOf(lang, reviewProduct, first.product), ...yearParams(first) }

  function share(review: JudgedBy): string {
    const { product, count } = review
    const named =
      product === null ? { named: 'no', product: '' } : { named: 'yes', product: wordOf(lang, reviewProduct, product) }
    return t(lang, 'member.sentence.review', { ...named, ...yearParams(review), count })
  }
}

function yearParams({ year }: JudgedBy) {
  return { dated: year === null ? 'no' : 'yes', year: String(year ?? '') }
}

function changedParams(lang: Lang, { changed }: PlanView, results: PerformanceRow | null) {
  const none = { strong: 0, results: 0, changedWhy: '' }
  if (!isAbsent(changed.value)) {
    return { ...none, changed: 'ours', strong: changed.value, results: changed.why?.counted?.of ?? 0 }
  }
  const [major, outstanding] = [printedNumber(results?.major), printedNumber(results?.outstanding)]
  if (major !== null && outstanding !== null) return { ...none, changed: 'printed', strong: major + outstanding }
  return { ...none, changed: 'no', changedWhy: isWord(lang, changed.value.absent) }
}

/** A published figure as a number; null where none was printed. */
export function printedNumber(figure: PerformanceRow['major'] | undefined): number | null {
  const text = figure?.published == null ? null : maybe(figure.published.text)
  return text === null || !/^\d+$/.test(text) ? null : Number(text)
}

function isWord(lang: Lang, reason: string): string {
  const key = `member.sentence.is.${reason}`
  return t(lang, isMessageKey(key) ? key : 'member.sentence.is.other')
}
