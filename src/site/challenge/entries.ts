import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { challengeArea } from '#model/codelists/challenge-area.ts'
import type { ChallengeEntry, ChallengeView } from '#queries/challenge-view.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord, told } from '#ui/components/absent.ts'
import { quotedLink } from '#ui/components/quoted.ts'
import { type Row, table } from '#ui/components/table.ts'
import { voucher } from '#ui/components/voucher.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'
import { url } from '#ui/url.ts'

/** Entries as a table; each row leads to its member, its promise and the row it was read in. */
export function entryTable(lang: Lang, view: ChallengeView, caption: string): Html {
  if (view.entries.length === 0) return html`<p><b>${caption}.</b> ${t(lang, 'challenge.zero')}</p>`
  const announced = view.entries.filter((e) => e.id === null).length
  return table({
    caption,
    ...(announced === 0 ? {} : { note: t(lang, 'challenge.note', { announced }) }),
    columns: [
      { label: t(lang, 'challenge.column.entry') },
      { label: t(lang, 'challenge.column.member') },
      { label: t(lang, 'challenge.column.level') },
      { label: t(lang, 'challenge.column.institution') },
      { label: t(lang, 'challenge.column.area') },
    ],
    groups: [{ rows: view.entries.map((entry) => row(lang, entry)) }],
  })
}

function row(lang: Lang, entry: ChallengeEntry): Row {
  const { member, level, institution, area, sources } = entry
  const why = { rule: null, version: null, counted: null, leftOut: [], sources }
  return {
    head: html`${title(lang, entry)}${commitment(lang, entry)} ${voucher(lang, why, t(lang, 'challenge.why', { member: member.name }))}`,
    cells: [
      html`<a href="${pathTo(lang, `/members/${member.slug}`)}">${member.name}</a>`,
      told(lang, level, (text): Part => html`<span class="said">${text}</span>`),
      told(lang, institution, (text): Part => html`<span class="said">${text}</span>`),
      told(lang, area, (code) => labelOf(lang, challengeArea, code)),
    ],
  }
}

function title(lang: Lang, { title: text, page }: ChallengeEntry): Html {
  if (isAbsent(text)) return html`<em>${t(lang, 'challenge.untitled', { reason: absenceWord(lang, text.absent) })}</em>`
  return page === null ? html`<span class="said">${text}</span>` : html`<a class="said" href="${url(page)}">${text}</a>`
}

function commitment(lang: Lang, { commitment: promise }: ChallengeEntry): Html {
  if (promise === null) return nothing
  const path = pathTo(lang, `/commitments/${encodeURIComponent(promise.id)}`)
  const link = quotedLink(lang, promise.title ?? promise.id, promise.lang, path)
  return html` <small>${sentence(lang, 'challenge.as-commitment', { link })}</small>`
}
