import { formatNumber } from '#messages/format.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { region } from '#model/codelists/region.ts'
import type { AreaMember, AreaResult, PolicyAreaView } from '#queries/policy-areas-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord, absentPlain } from '#ui/components/absent.ts'
import { table } from '#ui/components/table.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent, maybe } from '#ui/told.ts'
import { withQuery } from '#ui/url.ts'

/** Most members that stand in one table: a page must stay light. */
const MOST = 250

/** Members that finished promises in the area, by name, each leading to those promises. */
export function peers(lang: Lang, { peers: all }: PolicyAreaView): Numbered {
  const shown = all.slice(0, MOST)
  return {
    id: 'peers',
    title: t(lang, 'policy-areas.peers'),
    side: html`<p>${t(lang, 'policy-areas.peers.side')}</p>`,
    body:
      all.length === 0
        ? html`<p>${t(lang, 'policy-areas.peers.none')}</p>`
        : html`<p><b>${t(lang, 'policy-areas.peers.finding', { count: all.length })}</b></p><ul class="toc">${shown.map(
            (m) =>
              html`<li><a href="${listOf(m.slug, 'done')}" aria-label="${t(lang, 'policy-areas.members.link.done', { member: m.name, count: maybe(m.done) ?? 0 })}">${m.name}</a> <small>${formatNumber(lang, maybe(m.done) ?? 0)}</small></li>`,
          )}</ul>`,
  }
}

/** Members with promises in the area, by region and name. */
export function members(lang: Lang, view: PolicyAreaView, twin: string): Numbered {
  let left = MOST
  const groups = view.regions.flatMap((r) => {
    const shown = r.members.slice(0, left)
    left -= shown.length
    if (shown.length === 0) return []
    const name =
      r.region === null
        ? t(lang, 'policy-areas.members.no-region', { word: absenceWord(lang, 'not-loaded') })
        : labelOf(lang, region, r.region)
    return [{ head: name, rows: shown.map((m) => row(lang, m)) }]
  })
  const more =
    view.members <= MOST
      ? nothing
      : html`<p class="out">${sentence(lang, 'policy-areas.members.more', {
          shown: MOST,
          total: view.members,
          data: html`<a href="${twin}">${t(lang, 'policy-areas.members.data')}</a>`,
        })}</p>`
  return {
    id: 'members',
    title: t(lang, 'policy-areas.members'),
    side: html`<p>${t(lang, 'policy-areas.members.side')}</p>`,
    body: html`${table({
      caption: t(lang, 'policy-areas.members.finding', { count: view.members }),
      columns: [
        { label: t(lang, 'policy-areas.members.member') },
        { label: t(lang, 'policy-areas.promises'), numbers: true },
        { label: t(lang, 'policy-areas.members.coded'), numbers: true },
        { label: t(lang, 'policy-areas.done'), numbers: true },
      ],
      groups,
      name: 'narrow',
    })}${more}`,
  }
}

function row(lang: Lang, m: AreaMember) {
  const link = (count: number, result: AreaResult | null) => {
    const key = result === null ? 'policy-areas.members.link' : 'policy-areas.members.link.done'
    return count === 0
      ? html`${count}`
      : html`<a href="${listOf(m.slug, result)}" aria-label="${t(lang, key, { member: m.name, count })}">${formatNumber(lang, count)}</a>`
  }
  return {
    head: html`<a href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a>`,
    cells: [
      link(m.promises, null),
      html`${formatNumber(lang, m.coded)}`,
      isAbsent(m.done) ? absentPlain(lang, m.done.absent) : link(m.done, 'done'),
    ] satisfies Html[],
  }
}

/** The same page with the promises of one member. */
function listOf(member: string, result: AreaResult | null): string {
  return withQuery(new URLSearchParams(), { member, ...(result === null ? {} : { result }) }, 'promises')
}
