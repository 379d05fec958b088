import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { MemberView, ScoreLine } from '#queries/member-view.ts'
import { aside, type Block, plainCount } from '#site/member/block.ts'
import { absentPlain, told } from '#ui/components/absent.ts'
import { table } from '#ui/components/table.ts'
import { voucher } from '#ui/components/voucher.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'

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
      columns: (['measure', 'value', 'scale'] as const).map((column) => ({
        label: t(lang, `member.scores.${column}`),
      })),
      groups: [...Map.groupBy(lines, (l) => `${l.publisher}\u0001${l.licence}`).values()].map((group) => ({
        head: publisherOf(lang, group[0]!),
        rows: group.map((line) => row(lang, line)),
      })),
    }),
  }
}

/** Who publishes, and under what terms. */
function publisherOf(lang: Lang, { publisher, licence }: ScoreLine): Html {
  const missing = absentPlain(lang, 'not-recorded')
  return html`${publisher ?? missing} <small>${join([t(lang, 'member.scores.licence'), licence ?? missing], ' ')}</small>`
}

function row(lang: Lang, { label, year, value, absence, scale, sources }: ScoreLine) {
  const why = absence === null ? nothing : html` <small lang="en">${absence}</small>`
  const missing = absentPlain(lang, 'not-recorded')
  const slip = voucher(lang, { rule: null, version: null, counted: null, leftOut: [], sources }, label)
  return {
    head: html`<span class="said" lang="en">${label}</span>`,
    cells: [
      html`${told(lang, value, (n) => html`<b class="said">${formatNumber(lang, n)}</b>`)}${why} <small>${year === null ? missing : String(year)}</small> ${slip}`,
      scale === null ? missing : html`<span lang="en">${scale}</span>`,
    ],
  }
}
