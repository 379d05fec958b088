import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CommitmentView } from '#queries/commitment-view.ts'
import { wordsFor } from '#site/commitment/words.ts'
import type { Numbered } from '#site/numbered.ts'
import { absent } from '#ui/components/absent.ts'
import { inLang } from '#ui/components/quoted.ts'
import { type Html, html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'

/** Its whole text as the source has it, paragraph by paragraph. */
export function fullText(lang: Lang, view: CommitmentView): Numbered {
  const { original } = view
  const { text, lang: own } = wordsFor(lang, view, 'text', view.fullText)
  const marked = original === 'original' || original === 'translation' ? original : 'unmarked'
  return {
    id: 'text',
    title: t(lang, 'commitment.text'),
    side: html`<p>${t(lang, 'commitment.text.side')} ${t(lang, `commitment.text.${marked}`)}</p>`,
    body: isAbsent(text)
      ? html`<p>${sentence(lang, 'commitment.text.none', { word: absent(lang, text.absent) })}</p>`
      : html`<div class="said"${inLang(lang, own)}>${paragraphs(text)}</div>`,
  }
}

function paragraphs(text: string): readonly Html[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p>${part.trim()}</p>`)
}
