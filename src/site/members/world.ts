import { formatDate, formatNumber } from '#messages/format.ts'
import { labelOf, wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import { type Region, region } from '#model/codelists/region.ts'
import type { MemberLine, WorldView } from '#queries/members-view.ts'
import { planStateMark, planStateWord, statusMark, statusWord } from '#site/members/words.ts'
import { pathTo } from '#ui/address.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { table } from '#ui/components/table.ts'
import { type Tile, type TileGroup, type TileMap, tileMap } from '#ui/components/tile-map.ts'
import { voucher } from '#ui/components/voucher.ts'
import { type Html, html, join, type Part } from '#ui/html.ts'
import { isAbsent, type Told, type Why } from '#ui/told.ts'
import { withQuery } from '#ui/url.ts'

/** What a tile can show. */
export const figures = ['promises', 'done', 'stars', 'status', 'plan-state'] as const
export type WorldFigure = (typeof figures)[number]

/** The figure that an address asks for; the first where it asks for none, and null where for one that is not there. */
export function figureAsked(query: URLSearchParams): WorldFigure | null {
  const asked = query.get('figure')
  return asked === null ? figures[0] : (figures.find((f) => f === asked) ?? null)
}

/** The members of a map, and what they come to. */
export interface World {
  readonly members: readonly MemberLine[]
  readonly world: WorldView
  readonly day: string
}

/** Links to the figures, and the map with the one that is chosen. */
export function worldMap(lang: Lang, world: World, figure: WorldFigure, query: URLSearchParams): Html {
  const members = world.members.filter((m) => m.level !== 'local')
  if (members.length === 0) return html`<p>${t(lang, 'members.world.none')}</p>`
  const links = figures.map(
    (f) =>
      html`<li><a href="${withQuery(query, { figure: f === figures[0] ? null : f }, 'world')}"${f === figure ? html` aria-current="true"` : ''}>${t(lang, `members.figure.${f}`)}</a></li>`,
  )
  return html`<ul class="choices" aria-label="${t(lang, 'members.figure')}">${links}</ul>${tileMap(lang, {
    ...said(lang, world, figure),
    groups: groups(lang, members, figure),
    table: behind(lang, members, figure),
  })}`
}

type Said = Omit<TileMap, 'groups' | 'table'>

/** Title, subtitle, voucher, key and n of one figure. */
function said(lang: Lang, { world, day }: World, figure: WorldFigure): Said {
  const all = world.members
  const about = (key: `members.world.${WorldFigure}.about`) => `${t(lang, key)} ${t(lang, 'members.world.dots')}`
  const why = (shown: Why | null, name: string) => voucher(lang, shown, name)
  if (figure === 'status' || figure === 'plan-state') {
    const counts = figure === 'status' ? world.status : world.planState
    const of = (code: string) => counts.find((c) => c.code === code)?.count ?? 0
    const unknown = figure === 'status' ? of('not-loaded') : of('unknown')
    const finding =
      figure === 'status'
        ? t(lang, 'members.world.status', { active: of('active'), all, unknown })
        : t(lang, 'members.world.plan-state', { running: of('implementing'), unknown, date: formatDate(lang, day) })
    const rule: Why = {
      rule: figure === 'status' ? null : 'plan-state',
      version: figure === 'status' ? null : 'v1',
      counted: { n: all - unknown, of: all },
      leftOut: [],
      sources: [],
    }
    return {
      finding,
      about: about(`members.world.${figure}.about`),
      voucher: why(rule, finding),
      key: counts.map(({ code, count }) => {
        const [mark, tone] = figure === 'status' ? statusMark(code) : planStateMark(code)
        return { mark, tone, word: figure === 'status' ? statusWord(lang, code) : planStateWord(lang, code), count }
      }),
      n: { n: all - unknown, of: all },
    }
  }
  const { n, of, members, why: shown } = { promises: world.promises, done: world.done, stars: world.starred }[figure]
  const finding = t(lang, `members.world.${figure}`, { n, of, members, all })
  return {
    finding,
    about: about(`members.world.${figure}.about`),
    voucher: why(shown, finding),
    n: { n: members, of: all },
  }
}

/** Members by region, those without one last; by name within each. */
function groups(lang: Lang, members: readonly MemberLine[], figure: WorldFigure): readonly TileGroup[] {
  const most = Math.max(1, ...members.map((m) => numberOf(m, figure) ?? 0))
  const regions: readonly (Region | null)[] = [...(Object.keys(region) as Region[]), null]
  return regions.map((at) => ({
    region: at,
    title: at === null ? t(lang, 'members.world.region.none') : labelOf(lang, region, at),
    tiles: members.filter((m) => m.region === at).map((m) => tile(lang, m, { figure, most })),
  }))
}

function tile(lang: Lang, m: MemberLine, { figure, most }: { figure: WorldFigure; most: number }): Tile {
  const base = {
    code: m.code,
    name: m.name,
    address: pathTo(lang, `/members/${m.slug}`),
    local: m.local.length,
    value: shownOf(lang, m, figure),
  }
  if (figure === 'plan-state') return { ...base, mark: planStateMark(m.planState) }
  if (figure === 'status') return { ...base, mark: statusMark(isAbsent(m.status) ? m.status.absent : m.status) }
  const n = numberOf(m, figure)
  // what is done is held against what was coded; the other numbers share one scale
  const end = figure === 'done' && !isAbsent(m.coded) ? m.coded : most
  return { ...base, share: n === null ? null : n / end }
}

function numberOf(m: MemberLine, figure: WorldFigure): number | null {
  const value: Told<number> | null =
    figure === 'promises' ? m.promises : figure === 'done' ? m.done : figure === 'stars' ? m.starred : null
  return value === null || isAbsent(value) ? null : value
}

function shownOf(lang: Lang, m: MemberLine, figure: WorldFigure): Told<string> {
  switch (figure) {
    case 'promises':
      return isAbsent(m.promises) ? m.promises : formatNumber(lang, m.promises)
    case 'done':
      return ofText(lang, m.done, m.coded)
    case 'stars':
      return ofText(lang, m.starred, m.starrable)
    case 'status':
      return isAbsent(m.status) ? m.status : shortWord(lang, `members.tile.status.${m.status}`, m.status)
    case 'plan-state':
      return shortWord(lang, `members.tile.plan-state.${m.planState}`, m.planState)
  }
}

function ofText(lang: Lang, n: Told<number>, of: Told<number>): Told<string> {
  if (isAbsent(n)) return n
  return t(lang, 'members.done.of', { done: n, coded: isAbsent(of) ? n : of })
}

function shortWord(lang: Lang, key: string, code: string): string {
  return isMessageKey(key) ? t(lang, key) : code
}

/** The same as a table, where values stand in full and local members are named. */
function behind(lang: Lang, members: readonly MemberLine[], figure: WorldFigure): Html {
  return table({
    caption: html`<span class="hide">${t(lang, `members.figure.${figure}`)}</span>`,
    columns: [
      { label: t(lang, 'members.world.member') },
      { label: t(lang, `members.figure.${figure}`) },
      { label: t(lang, 'members.world.local') },
    ],
    groups: [
      {
        rows: members.map((m) => ({
          head: html`<a href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a>`,
          cells: [inFull(lang, m, figure), locals(lang, m)],
        })),
      },
    ],
  })
}

function inFull(lang: Lang, m: MemberLine, figure: WorldFigure): Part {
  if (figure === 'plan-state') return planStateWord(lang, m.planState)
  if (figure === 'status' && !isAbsent(m.status)) return wordOf(lang, membershipStatus, m.status)
  const value = shownOf(lang, m, figure)
  return isAbsent(value) ? absentPlain(lang, value.absent) : value
}

function locals(lang: Lang, { local }: MemberLine): Part {
  if (local.length === 0) return html`<em>${t(lang, 'members.world.local.none')}</em>`
  return join(
    local.map(({ slug, name }) => html`<a href="${pathTo(lang, `/members/${slug}`)}">${name}</a>`),
    ' · ',
  )
}
