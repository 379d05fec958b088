import { wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { type Completion, completion } from '#model/codelists/completion.ts'
import { absent, absentPlain } from '#ui/components/absent.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html, type Part } from '#ui/html.ts'
import { type Mark, mark, type Tone } from '#ui/marks.ts'
import { isAbsent, type Told } from '#ui/told.ts'

/** A mark with its word. */
export function state(name: Mark, word: Part, tone: Tone = 'data'): Html {
  return html`<span class="state">${mark(name, tone)}${word}</span>`
}

/** How far a promise got, or why that is not known. `plain` leaves the link out where many stand in a row. */
export function completionState(lang: Lang, value: Told<Completion>, plain = false): Html {
  if (isAbsent(value)) return plain ? absentPlain(lang, value.absent) : absent(lang, value.absent)
  return state(value, wordOf(lang, completion, value))
}

export const examples: readonly Example[] = [
  { title: 'a code', html: completionState('en', 'substantial') },
  { title: 'no code', html: completionState('en', { absent: 'not-reviewed' }, true) },
  { title: 'a word of procedure', html: state('triangle', 'letter', 'red') },
]
