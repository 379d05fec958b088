import { formatShare } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CoverageView } from '#queries/coverage-view.ts'
import { cell, restOf } from '#site/coverage/cell.ts'
import type { Numbered } from '#site/numbered.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { type Row, table } from '#ui/components/table.ts'
import { voucher } from '#ui/components/voucher.ts'
import { html, type Part } from '#ui/html.ts'

type Line = CoverageView['overall'][number]

/** Every kind of fact over all members, n of N, with the files it rests on. */
export function overall(lang: Lang, view: CoverageView): Numbered {
  const n = (what: Line['what']) => view.overall.find((line) => line.what === what)?.n ?? 0
  return {
    id: 'overall',
    title: t(lang, 'coverage.overall'),
    side: html`<p>${t(lang, 'coverage.overall.side')}</p>`,
    body: table({
      caption: t(lang, 'coverage.overall.finding', {
        promises: n('promises'),
        texts: n('texts'),
        completion: n('completion'),
      }),
      note: t(lang, 'coverage.overall.note', { members: view.known }),
      name: 'cover',
      columns: [
        { label: t(lang, 'coverage.what') },
        { label: t(lang, 'coverage.on-record') },
        { label: t(lang, 'coverage.share'), numbers: true },
        { label: t(lang, 'coverage.rest') },
      ],
      groups: [{ rows: view.overall.map((line) => row(lang, line)) }],
    }),
  }
}

function row(lang: Lang, line: Line): Row {
  const { what, n, of, why } = line
  const label = t(lang, `coverage.what.${what}`)
  return {
    head: html`${label} <small>${t(lang, `coverage.what.${what}.means`)}</small>`,
    cells: [
      of === 0
        ? absenceOf(lang, line)
        : html`${cell(lang, line)} ${voucher(lang, why, t(lang, 'coverage.why', { what: label, n, of }))}`,
      share(lang, line),
      rest(lang, line),
    ],
  }
}

function absenceOf(lang: Lang, { missing }: Line): Part {
  return html`<em>${absenceWord(lang, missing)}</em>`
}

/** Few things make no percentage: below twenty the counts say it. */
const FEW = 20

function share(lang: Lang, line: Line): Part {
  const { n, of } = line
  if (of === 0) return absenceOf(lang, line)
  return of < FEW ? t(lang, 'coverage.of', { n, of }) : formatShare(lang, Math.floor((n / of) * 100) / 100)
}

function rest(lang: Lang, { why, of, missing }: Line): Part {
  if (of === 0) return html`<em>${absenceWord(lang, missing)}</em>`
  return restOf(lang, why.leftOut) ?? t(lang, 'coverage.rest.none')
}
