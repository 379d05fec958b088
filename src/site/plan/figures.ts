import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { didItOpenGovernment } from '#model/codelists/did-it-open-government.ts'
import { earlyResults } from '#model/codelists/early-results.ts'
import type { PlanPageView } from '#queries/plan-page-view.ts'
import type { Figure } from '#queries/views.ts'
import { isPart } from '#site/member/block.ts'
import type { Numbered } from '#site/numbered.ts'
import { absent } from '#ui/components/absent.ts'
import { beside } from '#ui/components/figure.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'

interface Line {
  readonly name: string
  readonly shown: Figure
}

/** What was printed of the plan, ours beside it; and ours alone where nothing was printed. */
export function figures(lang: Lang, view: PlanPageView): Numbered {
  const { plan, results } = view
  const block = { id: 'figures', title: t(lang, 'plan.figures') }
  const own: readonly Line[] = [
    { name: t(lang, 'member.plan.commitments'), shown: plan.promises },
    { name: t(lang, 'figure.completed'), shown: plan.done },
    { name: t(lang, 'member.performance.major'), shown: results.major },
    { name: t(lang, 'member.performance.outstanding'), shown: results.outstanding },
    { name: t(lang, 'member.performance.starred'), shown: results.starred },
  ]
  const others = view.figures.map(({ figure, shown }) => ({ name: nameOf(lang, figure), shown }))
  const lines = [...own, ...others].filter(({ shown }) => shown.published !== null || shown.why !== null)
  if (lines.length === 0) {
    return { ...block, body: html`<p>${sentence(lang, 'plan.figures.none', { word: absent(lang, 'not-loaded') })}</p>` }
  }
  const printed = lines.filter(({ shown }) => shown.published !== null).length
  return {
    ...block,
    side: html`<p>${t(lang, 'plan.figures.side')}</p>`,
    body: table({
      caption: t(lang, 'plan.figures.finding', { printed, same: lines.filter(isSame).length }),
      name: 'n2',
      columns: [
        { label: t(lang, 'member.plan.figures.figure') },
        { label: t(lang, 'plan.figures.value') },
        { label: t(lang, 'member.plan.figures.by') },
      ],
      groups: [
        {
          rows: lines.map(({ name, shown }) => ({
            head: name,
            cells: [beside(lang, shown, name), publisher(lang, shown)],
          })),
        },
      ],
    }),
  }
}

/** Whether both are there and agree. */
function isSame({ shown: { value, published } }: Line): boolean {
  return published !== null && !isAbsent(published.text) && !isAbsent(value) && published.text === String(value)
}

function nameOf(lang: Lang, figure: string): string {
  const key = `figure.${figure}`
  if (isMessageKey(key)) return t(lang, key)
  return labelOf(lang, Object.hasOwn(didItOpenGovernment, figure) ? didItOpenGovernment : earlyResults, figure)
}

function publisher(lang: Lang, shown: Figure) {
  if (isPart(shown)) return html`${t(lang, 'member.plan.commitments.part')}`
  if (shown.published === null) return html`${t(lang, 'plan.figures.ours')}`
  const { publisher: name, asOf } = shown.published
  return asOf === null
    ? sentence(lang, 'why.undated', { publisher: name })
    : sentence(lang, 'why.as-of', { publisher: name, date: time(lang, asOf) })
}
