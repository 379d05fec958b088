import { fieldLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CommitmentView } from '#queries/commitment-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { sourceLine } from '#ui/components/sources.ts'
import { table } from '#ui/components/table.ts'
import { type Html, html } from '#ui/html.ts'

// A full text is on the page already; here the difference is what counts.
const LONGEST = 400

/** Fields in which sources differ, each word with where it was read; the one that is shown first. */
export function conflicts(lang: Lang, { id, conflicts: lines }: CommitmentView): Numbered {
  const body =
    lines.length === 0
      ? html`<p>${t(lang, 'commitment.conflicts.none')}</p>`
      : html`<dl>${lines.map(({ subject, field, values }) => {
          const name = fieldLabel(lang, field)
          const term = subject === id ? name : t(lang, 'commitment.conflicts.of', { field: name, subject })
          return html`<div><dt><b>${term}</b></dt>${values.map(
            ({ text, source }) =>
              html`<dd><span class="said">${shortened(text)}</span> <small>${sourceLine(lang, source)}</small></dd>`,
          )}</div>`
        })}</dl>`
  return {
    id: 'conflicts',
    title: t(lang, 'commitment.conflicts'),
    side: lines.length === 0 ? null : html`<p>${t(lang, 'commitment.conflicts.side')}</p>`,
    body,
  }
}

/** Values that the publisher worked out, as printed. */
export function publishedValues(lang: Lang, { publishedValues: values }: CommitmentView): Numbered {
  const block = { id: 'published', title: t(lang, 'commitment.published') }
  if (values.length === 0) return { ...block, body: html`<p>${t(lang, 'commitment.published.none')}</p>` }
  const files = [...new Set(values.map((v) => v.source))]
  return {
    ...block,
    side: html`<p>${t(lang, 'commitment.published.side')}</p>`,
    body: html`${files.map((source) =>
      publishedIn(
        lang,
        source,
        values.filter((v) => v.source === source),
      ),
    )}`,
  }
}

/** All that one file prints, folded: a reader who doubts a verdict wants it, others do not. */
function publishedIn(lang: Lang, source: string, values: CommitmentView['publishedValues']): Html {
  const finding = t(lang, 'commitment.published.finding', { count: values.length, source })
  return html`<details class="fold"><summary>${finding}</summary>${table({
    caption: finding,
    columns: [{ label: t(lang, 'commitment.published.column') }, { label: t(lang, 'commitment.published.value') }],
    groups: [
      {
        rows: values.map(({ column, text }) => ({
          head: html`<span class="said thin" lang="en">${column}</span>`,
          cells: [html`<span class="said">${text}</span>`],
        })),
      },
    ],
  })}</details>`
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`
}
