import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { FoundMember, MemberLine } from '#queries/members-view.ts'
import { foundAs, levels, parentOf, planOf, planStateOf, statusOf } from '#site/members/lines.ts'
import { pathTo } from '#ui/address.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { type Row, table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, join, nothing, type Part } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** Members as a table: national ones, others and local ones apart, each by name. */
export function memberTable(lang: Lang, members: readonly FoundMember[], caption: string): Html {
  const groups = levels
    .map((level) => ({
      head: t(lang, `members.${level}`),
      rows: members.filter((m) => m.level === level).map((m) => row(lang, m)),
    }))
    .filter(({ rows }) => rows.length > 0)
  return table({
    caption,
    name: 'roster',
    columns: [
      { label: t(lang, 'members.member') },
      { label: t(lang, 'members.since') },
      { label: t(lang, 'members.status') },
      { label: t(lang, 'members.plan') },
      { label: t(lang, 'members.state') },
      { label: t(lang, 'members.promises'), numbers: true },
      { label: t(lang, 'members.done'), numbers: true },
    ],
    groups,
  })
}

function row(lang: Lang, m: FoundMember): Row {
  const about = join([parentOf(lang, m), foundAs(lang, m)], ' · ')
  return {
    head: html`<a href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a>${String(about) === '' ? nothing : html` <small>${about}</small>`}`,
    cells: [
      isAbsent(m.since) ? absentPlain(lang, m.since.absent) : time(lang, m.since),
      statusOf(lang, m),
      planOf(lang, m) ?? absentPlain(lang, 'not-loaded'),
      planStateOf(lang, m),
      isAbsent(m.promises) ? absentPlain(lang, m.promises.absent) : m.promises,
      done(lang, m),
    ],
  }
}

function done(lang: Lang, { done: count, coded }: MemberLine): Part {
  if (isAbsent(count)) return absentPlain(lang, count.absent)
  return t(lang, 'members.done.of', { done: count, coded: isAbsent(coded) ? 0 : coded })
}
