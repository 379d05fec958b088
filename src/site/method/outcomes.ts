import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { OutcomeCount, RuleView } from '#queries/rule-view.ts'
import { outcomeWord } from '#site/commitment/verdicts.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { bar } from '#ui/components/unit-chart.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** How often a rule says what over everything loaded; by version where outcomes are kept apart. */
export function outcomes(lang: Lang, view: RuleView): Numbered {
  const whole = view.outcomes === null ? [] : [counts(lang, view, null)]
  const apart = view.versions.flatMap((v) =>
    v.outcomes === null ? [] : [counts(lang, { id: view.id, day: null, outcomes: v.outcomes }, v.version)],
  )
  const all = [...whole, ...apart]
  return {
    id: 'outcomes',
    title: t(lang, 'method.page.outcomes'),
    side: all.length === 0 ? null : html`<p>${t(lang, 'method.page.outcomes.side')}</p>`,
    body: all.length === 0 ? html`<p>${t(lang, 'method.page.outcomes.none')}</p>` : html`${all}${dayOf(lang, view)}`,
  }
}

/** That counts are of one day, and where they are listed. */
function dayOf(lang: Lang, { id, day, outcomes: lines }: RuleView): Html {
  if (day === null || lines === null) return nothing
  const list = html`<a href="${pathTo(lang, `/commitments?chart=${id}`)}">${t(lang, 'method.page.outcomes.day.list')}</a>`
  return html`<p class="out">${sentence(lang, 'method.page.outcomes.day', { date: time(lang, day), list })}</p>`
}

function counts(
  lang: Lang,
  { id, day, outcomes: found }: Pick<RuleView, 'id' | 'day' | 'outcomes'>,
  version: string | null,
): Html {
  const lines = found ?? []
  // what hangs on the day is a filter of the list of promises under the same name
  const number = ({ code, count }: OutcomeCount): Part =>
    day === null || count === 0
      ? formatNumber(lang, count)
      : html`<a href="${pathTo(lang, `/commitments?${id}=${code}`)}">${formatNumber(lang, count)}</a>`
  const total = lines.reduce((sum, line) => sum + line.count, 0)
  const longest = Math.max(1, ...lines.map((line) => line.count))
  const caption =
    version === null
      ? t(lang, 'method.page.outcomes.finding', { total })
      : t(lang, 'method.page.outcomes.version', { total, version })
  return table({
    caption,
    name: 'counts',
    columns: [{ label: t(lang, 'method.page.outcome') }, { label: t(lang, 'method.page.count') }],
    groups: [
      {
        rows: lines.map((line) => ({
          head: outcomeWord(lang, line.code),
          cells: [html`${number(line)}${bar(line.count, longest)}`],
        })),
      },
    ],
  })
}
