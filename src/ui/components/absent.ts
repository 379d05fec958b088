import { type Absence, absences } from '#messages/absences.ts'
import type { Lang } from '#messages/languages.ts'
import { type MessageKey, t } from '#messages/message.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { isAbsent, type Told } from '#ui/told.ts'

/** The fixed word for what is not there, leading to its definition at the end of the page (`absenceWords`). */
export function absent(lang: Lang, reason: Absence): Html {
  return html`<a class="none" href="#w-${reason}">${absenceWord(lang, reason)}</a>`
}

/** The same without a link, where the word stands in a row of many. */
export function absentPlain(lang: Lang, reason: Absence): Html {
  return html`<em>${absenceWord(lang, reason)}</em>`
}

/** The word alone, for sentences. */
export function absenceWord(lang: Lang, reason: Absence): string {
  return t(lang, `absent.${reason}`)
}

/** The value as `show` prints it, or the word for its absence. */
export function told<T>(lang: Lang, value: Told<T>, show: (value: T) => Part): Html {
  return isAbsent(value) ? absent(lang, value.absent) : html`${show(value)}`
}

/** What the words for absence mean: those that occur on `page`, as a list of terms. */
export function absenceWords(lang: Lang, page: string): Html {
  const linked = new Set([...page.matchAll(/#w-([a-z-]+)"/g)].map(([, reason]) => reason))
  const used = (Object.keys(absences) as Absence[]).filter(
    (reason) => linked.has(reason) || page.includes(absenceWord(lang, reason)),
  )
  if (used.length === 0) return nothing
  return html`<dl class="terms">${used.map(
    (reason) =>
      html`<div><dt id="w-${reason}">${absenceWord(lang, reason)}</dt><dd>${t(lang, `absent.${reason}.means` satisfies MessageKey)}</dd></div>`,
  )}</dl>`
}

export const examples: readonly Example[] = [
  {
    title: 'a word that leads to its definition',
    html: html`${absent('en', 'not-loaded')}${absenceWords('en', 'href="#w-not-loaded"')}`,
  },
  { title: 'a word in a row of many', html: absentPlain('en', 'no-report') },
]
