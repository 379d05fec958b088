import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CommitmentView } from '#queries/commitment-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { absent, told } from '#ui/components/absent.ts'
import { inLang } from '#ui/components/quoted.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'

/** Its whole text as the source has it, paragraph by paragraph. */
export function fullText(lang: Lang, view: CommitmentView): Numbered {
  const { fullText: text, original } = view
  const marked = original === 'original' || original === 'translation' ? original : 'unmarked'
  return {
    id: 'text',
    title: t(lang, 'commitment.text'),
    side: html`<p>${t(lang, 'commitment.text.side')} ${t(lang, `commitment.text.${marked}`)}</p>`,
    body: isAbsent(text)
      ? html`<p>${sentence(lang, 'commitment.text.none', { word: absent(lang, text.absent) })}</p>`
      : html`<div class="said"${inLang(lang, view.lang)}>${paragraphs(text)}</div>`,
  }
}

/** Its steps with their due dates. */
export function milestones(lang: Lang, { milestones: lines }: CommitmentView): Numbered {
  const block = { id: 'milestones', title: t(lang, 'commitment.milestones') }
  if (lines.length === 0) {
    const word = absent(lang, 'not-loaded')
    return { ...block, body: html`<p>${sentence(lang, 'commitment.milestones.none', { word })}</p>` }
  }
  return {
    ...block,
    body: table({
      caption: t(lang, 'commitment.milestones.finding', { count: lines.length }),
      columns: [{ label: t(lang, 'commitment.milestones.text') }, { label: t(lang, 'commitment.milestones.due') }],
      groups: [
        {
          rows: lines.map((m) => ({
            head: html`${m.number === null ? null : html`${m.number} `}<span class="said"${inLang(lang, m.lang)}>${m.text}</span>`,
            cells: [told(lang, m.due, (date) => time(lang, date))],
          })),
        },
      ],
    }),
  }
}

function paragraphs(text: string): readonly Html[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p>${part.trim()}</p>`)
}
