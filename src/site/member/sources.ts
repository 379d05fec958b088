import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { MemberView } from '#queries/member-view.ts'
import { aside, type Block, emptySentence, plainCount } from '#site/member/block.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { inLang } from '#ui/components/quoted.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** Where every fact of the page comes from, with licence, edition and ledger entry. */
export function sources(lang: Lang, { sources: datasets, state }: MemberView, twin: string): Block {
  const block = { id: 'sources', title: t(lang, 'member.sources'), count: plainCount(datasets.length) }
  const data = html`<p class="out">${sentence(lang, 'member.sources.twin', { link: html`<a href="${twin}">${twin}</a>` })}</p>`
  if (datasets.length === 0)
    return { ...block, body: html`${emptySentence(lang, 'member.sources.none', 'not-loaded')}${data}` }
  return {
    ...block,
    side: aside(lang, 'member.sources.side', { date: time(lang, state.date), entry: state.entry }),
    body: html`${table({
      caption: t(lang, 'member.sources.finding', { count: datasets.length }),
      columns: (['title', 'publisher', 'licence', 'edition', 'entry'] as const).map((name) => ({
        label: t(lang, `member.sources.${name}`),
        numbers: name === 'entry',
      })),
      groups: [
        {
          rows: datasets.map((d) => ({
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
