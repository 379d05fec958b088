import { formatNumber, formatShare } from '#messages/format.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { FEWEST_FOR_SHARE } from '#methodology/small-numbers.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { region } from '#model/codelists/region.ts'
import type { PlanPageView, ShareOf } from '#queries/plan-page-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { absent, absentPlain } from '#ui/components/absent.ts'
import { table } from '#ui/components/table.ts'
import { ruleName, voucher } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** Shares of the plan beside those of its region and of all, under the same method alone. */
export function compared(lang: Lang, view: PlanPageView): Numbered {
  const { comparison: rows, method, member } = view
  const block = { id: 'compared', title: t(lang, 'plan.compared') }
  if (method === null || rows.length === 0) {
    const key = method === null ? 'plan.compared.no-method' : 'plan.compared.none'
    const word = absent(lang, method === null ? 'not-recorded' : 'not-loaded')
    return { ...block, body: html`<p>${sentence(lang, key, { word })}</p>${methodLine(lang, view)}` }
  }
  const name = labelOf(lang, methodVersion, method.id)
  const where = member.region === null ? null : labelOf(lang, region, member.region)
  return {
    ...block,
    side: html`<p>${t(lang, 'plan.compared.side', { level: member.level })}</p><p>${t(lang, 'plan.compared.few', { fewest: FEWEST_FOR_SHARE })}</p>`,
    body: html`${table({
      caption: t(lang, 'plan.compared.finding', { count: rows.length, method: name }),
      note: t(lang, 'plan.compared.note'),
      columns: [
        { label: t(lang, 'plan.compared.measure') },
        { label: t(lang, 'plan.short', { number: view.plan.number }) },
        ...(where === null ? [] : [{ label: where }]),
        { label: t(lang, 'member.performance.world') },
      ],
      groups: [
        {
          rows: rows.map((row) => {
            const measure = headOf(lang, ruleName(lang, row.measure))
            const cell = (share: ShareOf, of: string) =>
              shareCell(lang, share, t(lang, 'plan.compared.about', { measure, of }))
            return {
              head: measure,
              cells: [
                cell(row.plan, t(lang, 'plan.short', { number: view.plan.number })),
                ...(where === null || row.region === null ? [] : [cell(row.region, where)]),
                cell(row.world, t(lang, 'member.performance.world')),
              ],
            }
          }),
        },
      ],
    })}${methodLine(lang, view)}`,
  }
}

/** A name of a rule at the head of a row. */
function headOf(lang: Lang, name: string): string {
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}

/** The share with n of N; of few the counts alone. */
function shareCell(lang: Lang, { n, of, plans, share, why }: ShareOf, about: string): Html {
  if (of === 0) return html`${absentPlain(lang, 'not-loaded')}`
  const counts = t(lang, plans > 1 ? 'plan.compared.n-plans' : 'plan.compared.n', { n, of, plans })
  const head = share === null ? html`<b>${formatNumber(lang, n)}</b>` : html`<b>${formatShare(lang, share)}</b>`
  const few = share === null ? html` <small>${t(lang, 'plan.compared.too-few')}</small>` : nothing
  return html`${head} <small>${counts}</small>${few} ${voucher(lang, why, about)}`
}

/** The plans of the member by method, with a break wherever it changed: nothing is compared across one. */
function methodLine(lang: Lang, { siblings, member, plan }: PlanPageView): Html {
  const known = siblings.filter((s) => s.method !== null)
  if (known.length < 2) return nothing
  const parts = known.map((s, i) => {
    const changed = i > 0 && known[i - 1]!.method !== s.method
    const label = html`${t(lang, 'plan.short', { number: s.number })} <small>${labelOf(lang, methodVersion, s.method!).split(' · ')[0] ?? ''}</small>`
    const link =
      s.number === plan.number
        ? html`<b>${label}</b>`
        : html`<a href="${pathTo(lang, `/members/${member.slug}/plans/${s.number}`)}">${label}</a>`
    return html`${changed ? html`<li class="break">${t(lang, 'plan.compared.break')}</li>` : nothing}<li>${link}</li>`
  })
  return html`<h3>${t(lang, 'plan.compared.methods')}</h3><ol class="breaks">${parts}</ol>`
}
