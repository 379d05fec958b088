import { held } from '#queries/facts.ts'
import { type Codes, findCodes } from '#queries/found-promises.ts'
import type { ReadStore } from '#store/read-store.ts'
import { SEVERAL, SINGLE, type SingleFacet, unpack, unpackedRoom } from '#store/search-codes.ts'

/** What is known of each promise beside its areas. */
const KEPT = [
  'year',
  'method',
  'completion',
  'completed',
  'strong-result',
  'star',
] as const satisfies readonly SingleFacet[]
type Kept = (typeof KEPT)[number]

const AREA = SEVERAL.indexOf('area')

/**
 * Every promise with its areas, in columns: as objects a million of them would
 * not fit. They are the codes that promises are found and counted by, so that
 * counts of areas are those of every other list.
 */
export class Tagged {
  readonly members: readonly string[]
  readonly #codes: Codes
  readonly #member: Uint32Array
  readonly #place: Uint32Array
  readonly #counted: Uint8Array
  readonly #single: Readonly<Record<Kept, Uint16Array>>
  readonly #areas: Uint16Array
  /** Where the areas of each promise begin; one more at the end. */
  readonly #firstArea: Uint32Array

  private constructor(rows: readonly Row[], codes: Codes) {
    const size = rows.reduce((sum, r) => sum + r.places.length / 4, 0)
    this.members = rows.map((r) => r.member)
    this.#codes = codes
    this.#member = new Uint32Array(size)
    this.#place = new Uint32Array(size)
    this.#counted = new Uint8Array(size)
    this.#firstArea = new Uint32Array(size + 1)
    const single = Object.fromEntries(KEPT.map((facet) => [facet, new Uint16Array(size)]))
    this.#single = single as Record<Kept, Uint16Array>
    const areas = new Growing()
    const room = unpackedRoom()
    let i = 0
    rows.forEach(({ places, codes: bytes }, member) => {
      for (let at = 0, end = 0; at < places.length; at += 4, i++) {
        unpack(bytes, end, room)
        end = room.end
        this.#member[i] = member
        this.#place[i] = places.readUInt32BE(at)
        this.#counted[i] = room.counted ? 1 : 0
        for (const facet of KEPT) this.#single[facet][i] = room.single[SINGLE.indexOf(facet)]!
        for (const area of room.several[AREA]!) areas.push(area)
        this.#firstArea[i + 1] = areas.size
      }
    })
    this.#areas = areas.done()
  }

  /** Read once for each state of the ledger. */
  static read(store: ReadStore): Promise<Tagged> {
    return store.once('tagged', async () => {
      const [rows, codes] = await Promise.all([readRows(store), findCodes(store)])
      return new Tagged(rows, codes)
    })
  }

  /** Codes of areas as promises have them, each at the place of its number; reasons for having none among them. */
  get areaCodes(): readonly string[] {
    return this.#codes.get('area') ?? []
  }

  /** Promises that have any of some areas, by the numbers of those. */
  having(areas: ReadonlySet<number>): readonly number[] {
    const wanted = Uint8Array.from({ length: this.areaCodes.length }, (_, id) => (areas.has(id) ? 1 : 0))
    const found: number[] = []
    for (let i = 0; i < this.#member.length; i++) {
      const end = this.#firstArea[i + 1]!
      for (let a = this.#firstArea[i]!; a < end; a++) {
        if (wanted[this.#areas[a]!] === 1) {
          found.push(i)
          break
        }
      }
    }
    return found
  }

  /** How many promises in counts have each area, once an area is what `standsFor` says of its number. */
  countsBy(standsFor: readonly number[]): readonly number[] {
    const counts = standsFor.map(() => 0)
    const seenAt = new Int32Array(standsFor.length).fill(-1)
    for (let i = 0; i < this.#member.length; i++) {
      if (this.#counted[i] === 0) continue
      for (let a = this.#firstArea[i]!; a < this.#firstArea[i + 1]!; a++) {
        const area = standsFor[this.#areas[a]!]!
        if (seenAt[area] === i) continue
        seenAt[area] = i
        counts[area]!++
      }
    }
    return counts
  }

  /** Promises in counts. */
  get counted(): number {
    return this.#counted.reduce((sum, one) => sum + one, 0)
  }

  isCounted(i: number): boolean {
    return this.#counted[i] === 1
  }

  code(i: number, facet: Kept): string {
    return this.#codes.get(facet)?.[this.#single[facet][i]!] ?? ''
  }

  memberOf(i: number): string {
    return this.members[this.#member[i]!]!
  }

  /** The number under which it is kept for searching. */
  placeOf(i: number): number {
    return this.#place[i]!
  }

  /** Numbers of its areas. */
  areasOf(i: number): readonly number[] {
    return [...this.#areas.subarray(this.#firstArea[i]!, this.#firstArea[i + 1]!)]
  }
}

/** All promises of a member: their numbers, and their codes one behind the other. */
interface Row {
  readonly member: string
  readonly places: Buffer
  readonly codes: Buffer
}

function readRows(store: ReadStore): Promise<readonly Row[]> {
  return store.rows<Row>(
    `select s.member, string_agg(int4send(s.place), ''::bytea order by s.place) as places,
            string_agg(s.codes, ''::bytea order by s.place) as codes
       from search s where ${held('s')} group by s.member order by s.member collate "C"`,
  )
}

/** Numbers whose count is not known beforehand. */
class Growing {
  #room = new Uint16Array(1024)
  size = 0

  push(n: number): void {
    if (this.size === this.#room.length) {
      const larger = new Uint16Array(this.size * 2)
      larger.set(this.#room)
      this.#room = larger
    }
    this.#room[this.size++] = n
  }

  done(): Uint16Array {
    return this.#room.slice(0, this.size)
  }
}
