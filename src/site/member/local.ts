import { formatNumber } from '#messages/format.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import type { MemberView } from '#queries/member-view.ts'
import { aside, type Block, emptySentence, plainCount } from '#site/member/block.ts'
import { pathTo } from '#ui/address.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { html } from '#ui/html.ts'

/** The local members of a country: pages and counts of their own, never added to its own. */
export function local(lang: Lang, { local: members, name, documents: all }: MemberView): Block {
  const block = { id: 'local', title: t(lang, 'member.local'), count: plainCount(members.length) }
  if (members.length === 0) return { ...block, body: emptySentence(lang, 'member.local.none', 'not-loaded', { name }) }
  // a letter of several counts once
  const documents = all.filter((d) => d.about.some((a) => members.some((m) => m.slug === a.slug))).length
  const unnamed = all.filter((d) => d.scope === 'local-unnamed').length
  const isDated = members.some((m) => m.since !== null)
  const hasStatus = members.some((m) => m.status !== null)
  const columns = [
    { label: t(lang, 'member.local.name') },
    ...(isDated ? [{ label: t(lang, 'member.local.since') }] : []),
    ...(hasStatus ? [{ label: t(lang, 'member.local.status') }] : []),
    { label: t(lang, 'member.local.documents'), numbers: true },
  ]
  return {
    ...block,
    side: aside(lang, 'member.local.side', { name }),
    body: table({
      caption: t(lang, 'member.local.finding', { members: members.length, documents, unnamed }),
      columns,
      groups: [
        {
          rows: members.map((m) => ({
            head: html`<a href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a>`,
            cells: [
              ...(isDated ? [m.since === null ? absentPlain(lang, 'not-loaded') : time(lang, m.since)] : []),
              ...(hasStatus
                ? [m.status === null ? absentPlain(lang, 'not-loaded') : labelOf(lang, membershipStatus, m.status)]
                : []),
              m.documents === 0 ? absentPlain(lang, 'not-loaded') : formatNumber(lang, m.documents),
            ],
          })),
        },
      ],
    }),
  }
}
