import { held } from '#queries/facts.ts'
import { byCode } from '#queries/order.ts'
import type { ReadStore } from '#store/read-store.ts'
import {
  CodeNumbers,
  type NewCode,
  SEVERAL,
  type SeveralFacet,
  SINGLE,
  type SingleFacet,
  unpack,
  unpackedRoom,
} from '#store/search-codes.ts'

/** Numbers of one kind, one for each promise. */
export type Column = Uint8Array | Uint16Array | Uint32Array

/** The codes of promises that may have several: those of promise i stand from `from[i]` to before `from[i + 1]`. */
export interface Lists {
  readonly from: Uint32Array
  readonly codes: Uint32Array
}

/**
 * All promises as of one entry by what they are found by: one column for each
 * facet, the promises in the order of their members' slugs and their ids. To
 * count a million of them is then a matter of milliseconds; decision 14 says why
 * this is not left to the database.
 */
export interface SearchColumns {
  readonly size: number
  /** Slugs, and of each promise the place of its member among them. */
  readonly members: readonly string[]
  readonly member: Column
  readonly counted: Uint8Array
  readonly withdrawn: Uint8Array
  readonly titled: Uint8Array
  /** 20221231; 0 where no end is on record. */
  readonly lastDay: Uint32Array
  readonly single: Readonly<Record<SingleFacet, Column>>
  readonly several: Readonly<Record<SeveralFacet, Lists>>
  /** Codes of a facet by their numbers; those of institutions are in the store alone. */
  readonly codes: CodeNumbers
  /** How many institutions were ever named. */
  readonly institutions: number
  /** The id of a promise. */
  id(row: number): string
  /** Which promise has a number of the store; below 0: none now. */
  readonly rowOf: Int32Array
  /** What was worked out of them before, and may be asked for again. */
  readonly kept: Map<string, unknown>
}

/** The promises as of the entry of the store; read once, as long as nothing is entered. */
export function searchColumns(store: ReadStore): Promise<SearchColumns> {
  return store.once('search columns', () => readColumns(store))
}

/** Promises that are read at once. */
const PORTION = 50_000
const SEPARATOR = '\u0001'

interface MemberRows {
  readonly member: string
  readonly ids: string
  readonly codes: Buffer
  readonly places: Buffer
}

async function readColumns(store: ReadStore): Promise<SearchColumns> {
  const [counts, codes, last, institutions] = await Promise.all([
    store.rows<{ member: string; n: number }>(
      `select s.member, count(*)::integer as n from search s where ${held('s')} group by s.member`,
    ),
    store.rows<NewCode>(
      "select facet, id, code, null as label from search_code where facet <> 'institution' and $1::bigint is not null",
    ),
    store.rows<{ place: number | null }>('select max(place) as place from search where $1::bigint is not null'),
    store.rows<{ n: number | null }>(
      "select max(id) + 1 as n from search_code where facet = 'institution' and $1::bigint is not null",
    ),
  ])
  const numbers = CodeNumbers.of(codes)
  const members = counts.map((c) => c.member).sort(byCode)
  const countOf = new Map(counts.map((c) => [c.member, c.n]))
  const filling = new Filling(
    counts.reduce((sum, c) => sum + c.n, 0),
    { members, numbers, lastPlace: last[0]?.place ?? 0, institutions: institutions[0]?.n ?? 0 },
  )
  for (const portion of portions(members, countOf)) {
    const rows = await store.rows<MemberRows>(
      `select s.member, string_agg(s.commitment, '${SEPARATOR}' order by s.commitment collate "C") as ids,
              string_agg(s.codes, ''::bytea order by s.commitment collate "C") as codes,
              string_agg(int4send(s.place), ''::bytea order by s.commitment collate "C") as places
         from search s where s.member = any($2) and ${held('s')} group by s.member`,
      [portion],
    )
    const byMember = new Map(rows.map((r) => [r.member, r]))
    for (const member of portion) filling.add(byMember.get(member)!)
  }
  return filling.done()
}

function* portions(members: readonly string[], countOf: ReadonlyMap<string, number>): Iterable<readonly string[]> {
  let [portion, held]: [string[], number] = [[], 0]
  for (const member of members) {
    portion.push(member)
    held += countOf.get(member)!
    if (held < PORTION) continue
    yield portion
    portion = []
    held = 0
  }
  if (portion.length > 0) yield portion
}

/** Columns that are being filled, member by member. */
class Filling {
  readonly #size: number
  readonly #members: readonly string[]
  readonly #numbers: CodeNumbers
  readonly #institutions: number
  readonly #member: Column
  readonly #counted: Uint8Array
  readonly #withdrawn: Uint8Array
  readonly #titled: Uint8Array
  readonly #lastDay: Uint32Array
  readonly #single: readonly Column[]
  readonly #lists: readonly { readonly from: Uint32Array; codes: Uint32Array }[]
  readonly #rowOf: Int32Array
  /** Ids of each member as one text: hardly anybody asks for more than a page of them. */
  readonly #ids: string[] = []
  readonly #firsts: number[] = []
  readonly #room = unpackedRoom()
  #row = 0

  constructor(
    size: number,
    of: {
      readonly members: readonly string[]
      readonly numbers: CodeNumbers
      readonly lastPlace: number
      readonly institutions: number
    },
  ) {
    this.#size = size
    this.#members = of.members
    this.#numbers = of.numbers
    this.#institutions = of.institutions
    this.#member = columnFor(of.members.length, size)
    this.#counted = new Uint8Array(size)
    this.#withdrawn = new Uint8Array(size)
    this.#titled = new Uint8Array(size)
    this.#lastDay = new Uint32Array(size)
    this.#single = SINGLE.map((facet) => columnFor(of.numbers.codes(facet).length, size))
    this.#lists = SEVERAL.map(() => ({ from: new Uint32Array(size + 1), codes: new Uint32Array(size * 2) }))
    this.#rowOf = new Int32Array(of.lastPlace + 1).fill(-1)
  }

  add({ ids, codes, places }: MemberRows): void {
    const room = this.#room
    const ordinal = this.#ids.length
    this.#ids.push(ids)
    this.#firsts.push(this.#row)
    for (let [at, i] = [0, 0]; at < codes.length; at = room.end, i++) {
      unpack(codes, at, room)
      const row = this.#row++
      this.#member[row] = ordinal
      this.#counted[row] = room.counted ? 1 : 0
      this.#withdrawn[row] = room.withdrawn ? 1 : 0
      this.#titled[row] = room.titled ? 1 : 0
      this.#lastDay[row] = room.lastDay
      for (let f = 0; f < this.#single.length; f++) this.#single[f]![row] = room.single[f]!
      for (let f = 0; f < this.#lists.length; f++) addList(this.#lists[f]!, row, room.several[f]!)
      this.#rowOf[places.readInt32BE(i * 4)] = row
    }
  }

  done(): SearchColumns {
    const [ids, firsts, member] = [this.#ids, this.#firsts, this.#member]
    let shown: { readonly ordinal: number; readonly ids: readonly string[] } | null = null
    return {
      size: this.#size,
      members: this.#members,
      member,
      counted: this.#counted,
      withdrawn: this.#withdrawn,
      titled: this.#titled,
      lastDay: this.#lastDay,
      // one column was made for each name, in the same order
      single: Object.fromEntries(SINGLE.map((f, i) => [f, this.#single[i]!])) as Record<SingleFacet, Column>,
      several: Object.fromEntries(SEVERAL.map((f, i) => [f, this.#lists[i]!])) as Record<SeveralFacet, Lists>,
      codes: this.#numbers,
      institutions: this.#institutions,
      rowOf: this.#rowOf,
      kept: new Map(),
      id(row) {
        const ordinal = member[row]!
        if (shown?.ordinal !== ordinal) shown = { ordinal, ids: ids[ordinal]!.split(SEPARATOR) }
        return shown.ids[row - firsts[ordinal]!]!
      },
    }
  }
}

function columnFor(codes: number, size: number): Column {
  if (codes <= 256) return new Uint8Array(size)
  return codes <= 65_536 ? new Uint16Array(size) : new Uint32Array(size)
}

function addList(
  lists: { readonly from: Uint32Array; codes: Uint32Array },
  row: number,
  list: readonly number[],
): void {
  const at = lists.from[row]!
  if (at + list.length > lists.codes.length) {
    const larger = new Uint32Array(Math.max(lists.codes.length * 2, at + list.length))
    larger.set(lists.codes)
    lists.codes = larger
  }
  for (let i = 0; i < list.length; i++) lists.codes[at + i] = list[i]!
  lists.from[row + 1] = at + list.length
}
