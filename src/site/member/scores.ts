import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { MemberView, ScoreLine } from '#queries/member-view.ts'
import { aside, type Block, plainCount } from '#site/member/block.ts'
import { absentPlain, told } from '#ui/components/absent.ts'
import { table } from '#ui/components/table.ts'
import { html, join, nothing } from '#ui/html.ts'

/** What others outside OGP measure of the country, as they print it; null where no such file is loaded. */
export function scores(lang: Lang, { scores: lines, name }: MemberView): Block | null {
  if (lines.length === 0) return null
  return {
    id: 'scores',
    title: t(lang, 'member.scores'),
    part: true,
    count: plainCount(lines.length),
    side: aside(lang, 'member.scores.side'),
    body: table({
      caption: t(lang, 'member.scores.finding', {
        count: lines.length,
        publishers: new Set(lines.map((l) => l.publisher)).size,
        name,
      }),
      columns: (['measure', 'value', 'scale', 'publisher'] as const).map((column) => ({
        label: t(lang, `member.scores.${column}`),
      })),
      groups: [{ rows: lines.map((line) => row(lang, line)) }],
    }),
  }
}

function row(lang: Lang, { label, year, value, absence, scale, publisher, licence }: ScoreLine) {
  const why = absence === null ? nothing : html` <small lang="en">${absence}</small>`
  const missing = absentPlain(lang, 'not-recorded')
  return {
    head: html`<span class="said" lang="en">${label}</span>`,
    cells: [
      html`${told(lang, value, (n) => html`<b class="said">${formatNumber(lang, n)}</b>`)}${why} <small>${year === null ? missing : String(year)}</small>`,
      scale === null ? missing : html`<span lang="en">${scale}</span>`,
      html`${publisher ?? missing} <small>${join([t(lang, 'member.scores.licence'), licence ?? missing], ' ')}</small>`,
    ],
  }
}
