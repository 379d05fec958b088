import { formatList } from '#messages/format.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { assessor } from '#model/codelists/assessor.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { reviewProduct } from '#model/codelists/review-product.ts'
import type { PlanPageView, ReviewOfPlan } from '#queries/plan-page-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { dated } from '#site/plan/head.ts'
import { pathTo } from '#ui/address.ts'
import { absent, absentPlain } from '#ui/components/absent.ts'
import { quotedLink } from '#ui/components/quoted.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** Every report on the plan by date, with the stages it went through and its documents. */
export function reviews(lang: Lang, { reviews: found, reviewsMissing, plan: { judged } }: PlanPageView): Numbered {
  const block = { id: 'reviews', title: t(lang, 'plan.reviews') }
  // a report whose codings are here is not one of which nothing is
  const names = reviewsMissing
    .filter((product) => !judged.some((by) => by.product === product))
    .map((product) => labelOf(lang, reviewProduct, product))
  const missing =
    names.length === 0
      ? nothing
      : html`<p>${sentence(lang, 'plan.reviews.missing', { names: formatList(lang, names), word: absent(lang, 'not-loaded') })}</p>`
  if (found.length === 0) {
    const said = judged.length > 0 ? 'plan.reviews.codings' : 'plan.reviews.none'
    return {
      ...block,
      body: html`<p>${sentence(lang, said, { word: absent(lang, 'not-loaded') })}</p>${missing}`,
    }
  }
  return {
    ...block,
    side: html`<p>${t(lang, 'plan.reviews.side')}</p>`,
    body: html`${table({
      name: 'reports',
      caption: t(lang, 'plan.reviews.finding', { count: found.length }),
      columns: (['report', 'by', 'stages', 'documents'] as const).map((name) => ({
        label: t(lang, `plan.reviews.${name}`),
      })),
      groups: [{ rows: found.map((review) => row(lang, review)) }],
    })}${missing}`,
  }
}

function row(lang: Lang, review: ReviewOfPlan) {
  const by =
    review.assessor === null ? absentPlain(lang, 'not-recorded') : html`${labelOf(lang, assessor, review.assessor)}`
  const method =
    review.method === null
      ? nothing
      : html` <small><a href="${pathTo(lang, `/method/versions/${review.method}`)}">${labelOf(lang, methodVersion, review.method).split(' · ')[0] ?? ''}</a></small>`
  return {
    head: html`${labelOf(lang, reviewProduct, review.product)}`,
    cells: [html`${by}${method}`, stages(lang, review), documentsCell(lang, review)],
  }
}

/** Open for comment, then published: as far as either is on record. */
function stages(lang: Lang, { comment, date }: ReviewOfPlan): Html {
  const window = comment === null ? t(lang, 'plan.reviews.comment.none') : windowOf(lang, comment)
  return html`${sentence(lang, 'plan.reviews.published', { date: dated(lang, date) })} <small>${window}</small>`
}

function windowOf(lang: Lang, { from, to }: NonNullable<ReviewOfPlan['comment']>): Html {
  if (from !== null && to !== null)
    return sentence(lang, 'plan.reviews.comment', { from: time(lang, from), to: time(lang, to) })
  return from !== null
    ? sentence(lang, 'plan.reviews.comment.from', { from: time(lang, from) })
    : sentence(lang, 'plan.reviews.comment.to', { to: time(lang, to!) })
}

function documentsCell(lang: Lang, { documents }: ReviewOfPlan): Html {
  if (documents.length === 0) return absentPlain(lang, 'not-loaded')
  const links = documents.map(
    (d) =>
      html`${quotedLink(lang, d.title, d.lang, pathTo(lang, `/documents/${encodeURIComponent(d.id)}`))}${d.forComment ? html` <small>${t(lang, 'plan.reviews.for-comment')}</small>` : nothing}`,
  )
  return html`<ul>${links.map((link) => html`<li>${link}</li>`)}</ul>`
}
