import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { Region } from '#model/codelists/region.ts'
import { absenceWord } from '#ui/components/absent.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing, type Part, raw } from '#ui/html.ts'
import { type Mark, mark, markRow, type Tone } from '#ui/marks.ts'
import type { Told } from '#ui/told.ts'
import { isAbsent } from '#ui/told.ts'
import { url } from '#ui/url.ts'
import { type Place, places, regionPlaces } from '#ui/world.ts'

/** One country on the map. */
export interface Tile {
  /** Three letters, by which it has its place. */
  readonly code: string | null
  readonly name: string
  readonly address: string
  /** What the map shows of it, short enough for a tile, or why there is nothing to show. */
  readonly value: Told<string>
  /** A mark beside the value, where values are words; its key stands under the map. */
  readonly mark?: readonly [Mark, Tone]
  /** How far the bar of a number goes, 0 to 1; null where values are words. */
  readonly share?: number | null
  /** How many local members it has: a dot each. */
  readonly local: number
}

/** Tiles of one region, in the order in which they are read. */
export interface TileGroup {
  /** Null for those that belong to no region by our sources. */
  readonly region: Region | null
  readonly title: string
  readonly tiles: readonly Tile[]
}

/** A map on which every country is as large as the next. */
export interface TileMap {
  /** What it shows, with its counts. */
  readonly finding: string
  /** What the value of a tile is, who says so and when. */
  readonly about: Part
  readonly voucher?: Html
  readonly groups: readonly TileGroup[]
  /** The marks with their words and how many tiles have each; none where values are numbers. */
  readonly key?: readonly { readonly mark: Mark; readonly tone: Tone; readonly word: string; readonly count: number }[]
  /** How many tiles have a value, of how many. */
  readonly n: { readonly n: number; readonly of: number }
  /** The same as a table. */
  readonly table: Html
}

/**
 * The world as equal tiles, each a link that says its value in words. Where the
 * page is too narrow, and on paper, the same tiles are lists by region. North
 * and west stay where they are in every direction of writing. It needs the
 * second sheet.
 */
export function tileMap(lang: Lang, { finding, about, voucher = nothing, groups, key = [], n, table }: TileMap): Html {
  const known = groups.filter((g) => g.tiles.length > 0)
  return html`<figure class="world"><figcaption><b>${finding}</b>${about} ${voucher}</figcaption>
<div class="tiles">${known.map((group) => region(lang, group))}</div>${keyLine(lang, key)}
<details class="out"><summary>${t(lang, 'chart.n', n)} · <span>${t(lang, 'chart.table')}</span></summary>${table}</details></figure>`
}

function region(lang: Lang, { region: at, title, tiles }: TileGroup): Html {
  const place = at === null ? null : regionPlaces[at]
  const [on, also] = [tiles.filter(isPlaced), tiles.filter((one) => !isPlaced(one))]
  // what has no place on the map is listed under it
  const rest =
    also.length === 0 ? nothing : html`<ul role="list" class="also">${also.map((one) => tile(lang, one))}</ul>`
  const list = on.length === 0 ? nothing : html`<ul role="list">${on.map((one) => tile(lang, one))}</ul>`
  return html`<div><h3${place === null ? html` class="nowhere"` : placed(place)}>${title} <small>${formatNumber(lang, tiles.length)}</small></h3>${list}${rest}</div>`
}

function isPlaced({ code }: Tile): boolean {
  return code !== null && Object.hasOwn(places, code)
}

function placed([row, column]: Place): Html {
  return html` class="y${row} x${column}"`
}

function tile(lang: Lang, { code, name, address, value, mark: marked, share = null, local }: Tile): Html {
  const place = code === null ? undefined : places[code]
  const isWord = marked !== undefined
  const said = isAbsent(value) ? html`<em>${absenceWord(lang, value.absent)}</em>` : html`<b>${value}</b>`
  const sign = isWord ? mark(...marked) : nothing
  const bar =
    share === null || isAbsent(value)
      ? nothing
      : html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.round(share * 1000) / 10}" height="4"/></svg>`
  return html`
<li${place === undefined ? nothing : placed(place)}><a href="${url(address)}">${code === null || place === undefined ? nothing : html`<span class="code" aria-hidden="true">${code}</span>`}<span class="full">${name}</span></a><span class="val">${sign}${said}</span>${bar}${locals(lang, local)}</li>`
}

const DOTS = 6
const STEP = 14

function locals(lang: Lang, count: number): Html {
  if (count === 0) return nothing
  const rows = Array.from({ length: Math.ceil(count / DOTS) }, (_, i) => Math.min(DOTS, count - i * DOTS))
  return html`<small>${t(lang, 'tile.local', { count })}</small><svg class="dots" viewBox="0 0 ${DOTS * STEP} ${rows.length * STEP}" aria-hidden="true">${rows.map(
    (length, i) =>
      html`<path ${i === 0 ? nothing : html`transform="translate(0 ${i * STEP})" `}d="${raw(markRow('dot', length, STEP, 0))}"/>`,
  )}</svg>`
}

function keyLine(lang: Lang, key: NonNullable<TileMap['key']>): Html {
  if (key.length === 0) return nothing
  return html`<ul class="key">${key.map(
    ({ mark: name, tone, word, count }) => html`<li>${mark(name, tone)}${t(lang, 'tile.key', { word, count })}</li>`,
  )}</ul>`
}

const MEXICO: Tile = {
  code: 'MEX',
  name: 'Mexico',
  address: '/en/members/mexico',
  value: '43 of 62',
  share: 43 / 62,
  local: 12,
}
const TABLE = html`<table><caption class="hide">Members</caption><tbody><tr><th scope="row">Mexico</th><td>43 of 62</td></tr></tbody></table>`

export const examples: readonly Example[] = [
  {
    title: 'numbers, one of them not there, a member without a place',
    html: tileMap('en', {
      finding: '43 of 62 promises were done',
      about: 'Each tile is a country.',
      groups: [
        {
          region: 'americas',
          title: 'Americas',
          tiles: [MEXICO, { ...MEXICO, code: 'CAN', name: 'Canada', value: { absent: 'not-loaded' }, local: 1 }],
        },
        {
          region: null,
          title: 'No region',
          tiles: [{ ...MEXICO, code: 'QQQ', name: 'Atlantis', value: '1 of 2', share: 0.5, local: 0 }],
        },
      ],
      n: { n: 2, of: 3 },
      table: TABLE,
    }),
  },
  {
    title: 'words with their marks',
    html: tileMap('en', {
      finding: 'One member is active',
      about: 'By the newest letter on record.',
      groups: [
        {
          region: 'europe',
          title: 'Europe',
          tiles: [
            {
              ...MEXICO,
              code: 'ITA',
              name: 'Italy',
              value: 'active',
              mark: ['complete', 'data'],
              share: null,
              local: 0,
            },
            {
              ...MEXICO,
              code: 'FRA',
              name: 'France',
              value: 'review',
              mark: ['triangle', 'red'],
              share: null,
              local: 0,
            },
          ],
        },
      ],
      key: [
        { mark: 'complete', tone: 'data', word: 'active', count: 1 },
        { mark: 'triangle', tone: 'red', word: 'under procedural review', count: 1 },
      ],
      n: { n: 2, of: 2 },
      table: TABLE,
    }),
  },
]
