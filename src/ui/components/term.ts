import { termLabel, termMeaning, termOf } from '#messages/glossary.ts'
import type { Lang } from '#messages/languages.ts'
import { pathTo } from '#ui/address.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html, type Part } from '#ui/html.ts'

/**
 * A word that leads to its meaning in the glossary; one that the glossary does
 * not have stands as it is.
 *
 * @param text the word as its sentence has it; the label of the term where it is left out
 */
export function term(lang: Lang, id: string, text?: Part): Html {
  const known = termOf(id)
  if (known === null) return html`${text ?? id}`
  return html`<a class="term" href="${pathTo(lang, `/glossary#${id}`)}" title="${termMeaning(lang, known)}">${text ?? termLabel(lang, known)}</a>`
}

export const examples: readonly Example[] = [
  {
    title: 'words of a sentence that lead to the glossary, and one that it does not have',
    html: html`<p>${term('en', 'starred', 'starred')}, ${term('en', 'completion-limited')}, ${term('en', 'no-such-term', 'unexplained')}</p>`,
  },
]
