import { formatList } from '#messages/format.ts'
import { measureText } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { MeasureAbout } from '#queries/rule-view.ts'
import { source } from '#site/method/source.ts'
import type { Numbered } from '#site/numbered.ts'
import { html } from '#ui/html.ts'

/** What a measure counts, of what, in which unit, and where the scale changes. */
export function measureAbout(lang: Lang, id: string, measure: MeasureAbout): Numbered {
  const { unit, breaks, total } = measure
  const lines = [
    [t(lang, 'method.page.measure.numerator'), measureText(lang, id, 'numerator')],
    [t(lang, 'method.page.measure.denominator'), measureText(lang, id, 'denominator')],
    [t(lang, 'method.page.measure.unit'), t(lang, `method.page.measure.unit.${unit}`)],
    [t(lang, 'method.page.measure.breaks'), breaksText(lang, breaks)],
    [
      t(lang, 'method.page.measure.total'),
      total === null ? t(lang, 'method.page.measure.total.none') : t(lang, 'method.page.measure.total.of', total),
    ],
    [t(lang, 'method.page.source'), source(measureText(lang, id, 'source'))],
  ] as const
  return {
    id: 'measure',
    title: t(lang, 'method.page.measure'),
    body: html`<dl class="terms">${lines.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`,
  }
}

function breaksText(lang: Lang, breaks: readonly number[]): string {
  if (breaks.length === 0) return t(lang, 'method.page.measure.breaks.none')
  return t(lang, 'method.page.measure.breaks.years', { years: formatList(lang, breaks.map(String)) })
}
