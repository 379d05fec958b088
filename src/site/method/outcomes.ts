import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { OutcomeCount, RuleView } from '#queries/rule-view.ts'
import { outcomeWord } from '#site/commitment/verdicts.ts'
import type { Numbered } from '#site/numbered.ts'
import { table } from '#ui/components/table.ts'
import { bar } from '#ui/components/unit-chart.ts'
import { type Html, html } from '#ui/html.ts'

/** How often a rule says what over everything loaded; by version where outcomes are kept apart. */
export function outcomes(lang: Lang, view: RuleView): Numbered {
  const whole = view.outcomes === null ? [] : [counts(lang, view.outcomes, null)]
  const apart = view.versions.flatMap((v) => (v.outcomes === null ? [] : [counts(lang, v.outcomes, v.version)]))
  const all = [...whole, ...apart]
  return {
    id: 'outcomes',
    title: t(lang, 'method.page.outcomes'),
    side: all.length === 0 ? null : html`<p>${t(lang, 'method.page.outcomes.side')}</p>`,
    body: all.length === 0 ? html`<p>${t(lang, 'method.page.outcomes.none')}</p>` : html`${all}`,
  }
}

function counts(lang: Lang, lines: readonly OutcomeCount[], version: string | null): Html {
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
        rows: lines.map(({ code, count }) => ({
          head: outcomeWord(lang, code),
          cells: [html`${formatNumber(lang, count)}${bar(count, longest)}`],
        })),
      },
    ],
  })
}
