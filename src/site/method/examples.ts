import { formatDate } from '#messages/format.ts'
import { exampleTitle, fieldLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { neededWords } from '#messages/needed.ts'
import type { ExampleView, NamedValue, RuleView } from '#queries/rule-view.ts'
import { outcomeWord } from '#site/commitment/verdicts.ts'
import type { Numbered } from '#site/numbered.ts'
import { tests } from '#ui/components/verdict.ts'
import { type Html, html, nothing } from '#ui/html.ts'

/** Worked cases of a rule: what is given, what it says, and why. */
export function examples(lang: Lang, view: RuleView): Numbered {
  return {
    id: 'examples',
    title: t(lang, 'method.page.examples'),
    side: html`<p>${t(lang, 'method.page.examples.side')}</p>`,
    body: html`<ul class="posts">${view.examples.map((e) => example(lang, e))}</ul>`,
  }
}

function example(lang: Lang, { title, version, today, facts, outcome, conditions, answer }: ExampleView): Html {
  const asked =
    today === null ? nothing : html` · ${t(lang, 'method.page.examples.today', { date: formatDate(lang, today) })}`
  return html`<li><h3>${exampleTitle(lang, title)}</h3><p class="meta">${t(lang, 'method.page.examples.version', { version })}${asked}</p>
${values(lang, 'method.page.examples.given', facts)}${outcome === null ? nothing : html`<p><b>${outcomeWord(lang, outcome)}</b></p>`}${
  conditions.length === 0 ? nothing : tests(lang, conditions)
}${answer.length === 0 ? nothing : values(lang, 'method.page.examples.answer', answer)}</li>`
}

function values(
  lang: Lang,
  heading: 'method.page.examples.given' | 'method.page.examples.answer',
  list: readonly NamedValue[],
): Html {
  return html`<dl class="meta"><dt>${t(lang, heading)}</dt>${list.map(
    ({ field, value }) => html`<dd>${fieldLabel(lang, field)}: ${valueWord(lang, field, value)}</dd>`,
  )}</dl>`
}

/** A code in the reader’s words, a reason by its fixed word, whatever is nested as it is written in the rule. */
function valueWord(lang: Lang, field: string, value: string): string | Html {
  const absence = `absent.${value}`
  if (isMessageKey(absence)) return t(lang, absence)
  if (/^[[{]/.test(value)) return html`<code>${value}</code>`
  return neededWords(lang, field, value)
}
