import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CommitmentView } from '#queries/commitment-view.ts'
import type { SimilarLine } from '#queries/similar-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { areaLinks } from '#site/policy-areas/words.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { quotedLink } from '#ui/components/quoted.ts'
import { completionState, state } from '#ui/components/state.ts'
import { type Row, table } from '#ui/components/table.ts'
import { html, join, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'

/** Promises of others that are like it, how that was found, and how they fared. */
export function similar(lang: Lang, { similar: { words, lines }, title }: CommitmentView): Numbered | null {
  // without a title there is nothing to compare
  if (isAbsent(title)) return null
  const block = { id: 'similar', title: t(lang, 'similar.title') }
  if (words.length === 0) return { ...block, body: html`<p>${t(lang, 'similar.none.words')}</p>` }
  const looked = html`<p>${t(lang, 'similar.words', { words: formatList(lang, words) })}</p>`
  const side = html`<p>${t(lang, 'similar.side')}</p>${looked}`
  if (lines.length === 0) return { ...block, side, body: html`<p>${t(lang, 'similar.none')}</p>` }
  return {
    ...block,
    side,
    body: table({
      caption: t(lang, 'similar.finding', { count: lines.length }),
      columns: [
        { label: t(lang, 'similar.promise') },
        { label: t(lang, 'similar.member') },
        { label: t(lang, 'similar.completion') },
        { label: t(lang, 'similar.common') },
      ],
      groups: [{ rows: lines.map((line) => row(lang, line)) }],
      name: 'reports',
    }),
  }
}

function row(lang: Lang, { promise: p, words, areas }: SimilarLine): Row {
  const address = pathTo(lang, `/commitments/${encodeURIComponent(p.id)}`)
  const title = isAbsent(p.title)
    ? html`<a href="${address}"><em>${t(lang, 'promise.title.none', { reason: absenceWord(lang, p.title.absent) })}</em></a>`
    : quotedLink(lang, p.title, p.lang, address)
  const member = html`<a href="${pathTo(lang, `/members/${p.member.slug}`)}">${p.member.name}</a>`
  const star = p.star === 'yes' ? html` ${state('star', t(lang, 'star.starred'))}` : nothing
  return {
    head: title,
    cells: [
      p.year === null ? member : sentence(lang, 'similar.year', { member, year: String(p.year) }),
      html`${completionState(lang, p.completion, true)}${star}`,
      join(
        [
          t(lang, 'similar.common.words', { words: formatList(lang, words) }),
          areas.length === 0 ? null : sentence(lang, 'similar.common.areas', { areas: areaLinks(lang, areas) }),
        ],
        html`<br>`,
      ),
    ],
  }
}
