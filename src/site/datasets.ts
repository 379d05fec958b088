import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { DatasetLine } from '#queries/member-view.ts'
import type { StateRef } from '#queries/views.ts'
import { aside, emptySentence } from '#site/member/block.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { inLang } from '#ui/components/quoted.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { url } from '#ui/url.ts'

/** The datasets that a page rests on, with licence, edition and ledger entry, and the way to the same facts as data. */
export function datasets(
  lang: Lang,
  read: readonly DatasetLine[],
  state: StateRef,
  twin: string,
): { readonly side?: Html; readonly body: Html } {
  const data = html`<p class="out">${sentence(lang, 'member.sources.twin', { link: html`<a href="${url(twin)}">${twin}</a>` })}</p>`
  if (read.length === 0) return { body: html`${emptySentence(lang, 'member.sources.none', 'not-loaded')}${data}` }
  return {
    side: aside(lang, 'member.sources.side', { date: time(lang, state.date), entry: state.entry }),
    body: html`${table({
      caption: t(lang, 'member.sources.finding', { count: read.length }),
      columns: (['title', 'publisher', 'licence', 'edition', 'entry'] as const).map((name) => ({
        label: t(lang, `member.sources.${name}`),
        numbers: name === 'entry',
      })),
      groups: [
        {
          rows: read.map((d) => ({
            head: d.title,
            cells: [
              d.publisher,
              html`<span${inLang(lang, 'en')}>${d.licence}</span>`,
              time(lang, d.edition),
              d.entry === null ? absentPlain(lang, 'not-recorded') : formatNumber(lang, d.entry),
            ],
          })),
        },
      ],
    })}${data}`,
  }
}
