import { formatPeriod } from '#messages/format.ts'
import { wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import type { MemberLine } from '#queries/members-view.ts'
import { pathTo } from '#ui/address.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { type Row, table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** Members as a table: national ones, others and local ones apart, each by name. */
export function memberTable(lang: Lang, members: readonly MemberLine[], caption: string): Html {
  const groups = (['national', 'other', 'local'] as const)
    .map((level) => ({
      head: t(lang, `members.${level}`),
      rows: members.filter((m) => m.level === level).map((m) => row(lang, m)),
    }))
    .filter(({ rows }) => rows.length > 0)
  if (groups.length === 0) return html`<p>${t(lang, 'members.lede', { total: 0 })}</p>`
  return table({
    caption,
    columns: [
      { label: t(lang, 'members.member') },
      { label: t(lang, 'members.since') },
      { label: t(lang, 'members.status') },
      { label: t(lang, 'members.plan') },
      { label: t(lang, 'members.promises'), numbers: true },
      { label: t(lang, 'members.done'), numbers: true },
    ],
    groups,
  })
}

function row(lang: Lang, m: MemberLine): Row {
  const parent =
    m.parent === null || m.name.includes(m.parent.name)
      ? nothing
      : html` <small>${t(lang, 'members.local.of', { parent: m.parent.name })}</small>`
  return {
    head: html`<a href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a>${parent}`,
    cells: [
      isAbsent(m.since) ? absentPlain(lang, m.since.absent) : time(lang, m.since),
      isAbsent(m.status) ? absentPlain(lang, m.status.absent) : wordOf(lang, membershipStatus, m.status),
      plan(lang, m),
      isAbsent(m.promises) ? absentPlain(lang, m.promises.absent) : m.promises,
      done(lang, m),
    ],
  }
}

function done(lang: Lang, { done: count, coded }: MemberLine): Part {
  if (isAbsent(count)) return absentPlain(lang, count.absent)
  return t(lang, 'members.done.of', { done: count, coded: isAbsent(coded) ? 0 : coded })
}

function plan(lang: Lang, { newestPlan }: MemberLine): Part {
  if (newestPlan === null) return absentPlain(lang, 'not-loaded')
  const { number, start, end } = newestPlan
  const period = formatPeriod(start, end)
  return period === '' ? String(number) : t(lang, 'members.plan.line', { number: String(number), period })
}
