import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { PlanPageView } from '#queries/plan-page-view.ts'
import { emptySentence, missingOf } from '#site/member/block.ts'
import { completionUnits } from '#site/member/glance.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { absent } from '#ui/components/absent.ts'
import { promiseList } from '#ui/components/promises.ts'
import { unitChart } from '#ui/components/unit-chart.ts'
import { voucherOf } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent, maybe } from '#ui/told.ts'

/** Every promise of the plan in its order, under a drawing of how far they got. */
export function commitments(lang: Lang, view: PlanPageView): Numbered {
  const { plan } = view
  const block = { id: 'commitments', title: t(lang, 'member.commitments') }
  if (plan.commitments.length === 0) {
    const { value } = plan.promises
    const none = emptySentence(lang, 'member.commitments.nothing', isAbsent(value) ? value.absent : 'not-loaded')
    return { ...block, body: html`${none}${missing(lang, view)}` }
  }
  const lines = plan.commitments.map((line) => ({
    ...line,
    id: line.ogpId ? line.id : null,
    starred: line.star === 'yes',
    address: pathTo(lang, `/commitments/${encodeURIComponent(line.id)}`),
  }))
  return {
    ...block,
    side: html`<p>${t(lang, 'plan.commitments.side')}</p>`,
    body: html`${drawing(lang, view)}${promiseList(lang, lines)}${missing(lang, view)}`,
  }
}

/** One row of squares; where nothing was coded the list says so line by line, and a row of dashes would say no more. */
function drawing(lang: Lang, { plan }: PlanPageView): Html {
  const coded = plan.done.why?.counted?.of ?? 0
  const of = plan.completion.reduce((sum, c) => sum + c.count, 0)
  if (coded === 0) return nothing
  const done = maybe(plan.done.value) ?? 0
  const never = plan.completion.find((c) => c.code === 'not-started')?.count ?? 0
  const finding = t(lang, 'member.glance.finding', { coded, done, never })
  return unitChart(lang, {
    finding,
    about: t(lang, 'member.glance.about'),
    rowsAre: t(lang, 'member.glance.rows'),
    voucher: voucherOf(lang, plan.done, finding),
    rows: [
      {
        label: t(lang, 'plan.short', { number: plan.number }),
        short: String(plan.number),
        units: completionUnits(lang, plan.completion),
      },
    ],
    n: { n: coded, of },
  })
}

function missing(lang: Lang, { plan }: PlanPageView): Html {
  const { promises } = plan
  const count = missingOf(promises)
  if (count === 0) return nothing
  const key = plan.commitments.length === 0 ? 'plan.commitments.counted' : 'member.commitments.missing'
  const said = sentence(lang, key, { count, word: absent(lang, 'not-loaded') })
  return html`<div class="say">${said} ${voucherOf(lang, promises, t(lang, 'member.commitments.count', { count }))}</div>`
}
