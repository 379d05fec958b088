import { type Completion, completion } from '#model/codelists/completion.ts'
import { isOgpId } from '#model/identity.ts'
import type { Asking } from '#queries/asking.ts'
import { held } from '#queries/facts.ts'
import { findMemberLines } from '#queries/members.ts'
import { told } from '#queries/told.ts'
import type { Absence, MemberRef, Told } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'
import { SEVERAL, SINGLE, type SingleFacet, unpack, unpackedRoom } from '#store/search-codes.ts'

/** A promise as lists over many members need it. */
export interface FoundPromise {
  readonly id: string
  readonly ogpId: boolean
  readonly member: MemberRef
  readonly number: string | null
  readonly title: Told<string>
  readonly lang: string | null
  /** Year in which its plan was submitted. */
  readonly year: Told<string>
  /** Slugs of its areas as it was tagged; empty where it has none. */
  readonly areas: readonly string[]
  readonly completion: Told<Completion>
  /** What the rule `completed` says of it. */
  readonly done: 'yes' | 'no' | 'unknown'
  readonly strongResult: 'yes' | 'no' | 'unknown'
  readonly starred: boolean
  readonly counted: boolean
}

/** What promises are kept under for searching: each code at the place of its number, by facet. */
export type Codes = ReadonlyMap<string, readonly string[]>

/** All facets but institutions, which are many. */
export function findCodes(store: ReadStore): Promise<Codes> {
  return store.once('codes', () => readCodes(store))
}

async function readCodes(store: ReadStore): Promise<Codes> {
  const rows = await store.rows<{ facet: string; id: number; code: string }>(
    `select c.facet, c.id, c.code from search_code c where c.facet <> 'institution' and $1 >= 0`,
  )
  const codes = new Map<string, string[]>()
  for (const { facet, id, code } of rows) {
    const list = codes.get(facet) ?? []
    codes.set(facet, list)
    while (list.length < id) list.push('')
    list[id] = code
  }
  return codes
}

interface Row {
  readonly place: number
  readonly member: string
  readonly id: string
  readonly number: string | null
  readonly title: string | null
  readonly lang: string | null
  readonly codes: Buffer
}

/** Promises by the numbers under which they are kept for searching, in the order of those. */
export async function findByPlace(ask: Asking, places: readonly number[]): Promise<readonly FoundPromise[]> {
  if (places.length === 0) return []
  const { store } = ask
  const [rows, codes, members] = await Promise.all([
    store.rows<Row>(
      `select s.place, s.member, s.commitment as id, s.codes, c.number, coalesce(c.short_title, c.title) as title, c.lang
         from search s join commitment c on c.member = s.member and c.id = s.commitment
        where s.place = any($2) and ${held('s')} and ${held('c')}`,
      [places],
    ),
    findCodes(store),
    findMemberLines(ask),
  ])
  const names = new Map(members.map((m) => [m.slug, m.name]))
  const byPlace = new Map(rows.map((row) => [row.place, foundOf(row, codes, names.get(row.member) ?? row.member)]))
  return places.flatMap((place) => byPlace.get(place) ?? [])
}

function foundOf(row: Row, codes: Codes, name: string): FoundPromise {
  const room = unpackedRoom()
  unpack(row.codes, 0, room)
  const single = (facet: SingleFacet) => codes.get(facet)?.[room.single[SINGLE.indexOf(facet)]!] ?? ''
  const areas = room.several[SEVERAL.indexOf('area')]!.map((n) => codes.get('area')?.[n] ?? '')
  const yesNo = (facet: SingleFacet) => single(facet) as FoundPromise['done']
  return {
    id: row.id,
    ogpId: isOgpId(row.id),
    member: { slug: row.member, name },
    number: row.number,
    title: told(row.title, 'not-loaded'),
    lang: row.lang,
    year: /^\d+$/.test(single('year')) ? single('year') : { absent: 'not-recorded' },
    areas: areas.filter((a) => !NO_AREA.has(a)),
    completion: completionIn(single('completion')),
    done: yesNo('completed'),
    strongResult: yesNo('strong-result'),
    starred: single('star') === 'yes',
    counted: room.counted,
  }
}

/** Codes in place of areas where there is none. */
export const NO_AREA: ReadonlySet<string> = new Set(['not-loaded', 'none-given'])

/** A code of completion, or the reason why there is none, as it is kept. */
export function completionIn(code: string): Told<Completion> {
  return Object.hasOwn(completion, code) ? (code as Completion) : { absent: code as Absence }
}
