import type { Lang } from '#messages/languages.ts'
import type { Example } from '#ui/components/example.ts'
import { conditionDetail, conditionLine } from '#ui/condition.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { type Mark, mark } from '#ui/marks.ts'
import type { Condition } from '#ui/told.ts'

const MARKS: Readonly<Record<Condition['state'], Mark>> = { met: 'tick', failed: 'cross', unknown: 'lozenge' }

/** The outcome as a sentence, then each test with yes, no or not known and what was found. */
export function verdict(lang: Lang, outcome: string, conditions: readonly Condition[]): Html {
  return html`<p class="verdict">${outcome}</p>${conditions.length === 0 ? nothing : tests(lang, conditions)}`
}

/** The tests of a rule alone. */
export function tests(lang: Lang, conditions: readonly Condition[]): Html {
  return html`<ol class="tests">${conditions.map((condition) => {
    const detail = conditionDetail(lang, condition)
    return html`
<li>${mark(MARKS[condition.state])}<div><b>${conditionLine(lang, condition)}</b>${detail === null ? nothing : html`<div class="meta">${detail}</div>`}</div></li>`
  })}</ol>`
}

export const examples: readonly Example[] = [
  {
    title: 'not known, because a coding is not there',
    html: verdict('en', 'Starred: not known', [
      { field: 'specificity', state: 'met', needed: 'medium or higher', found: 'high' },
      { field: 'potentialImpact', state: 'unknown', needed: 'transformative or higher', found: { absent: 'no-data' } },
      { field: 'completionLast', state: 'failed', needed: 'substantial or higher', found: 'limited' },
    ]),
  },
]
