import type pg from 'pg'

/** Facets of which a promise has just one code, in the order in which they are kept. A change here needs a migration that empties `search`. */
export const SINGLE = [
  'region',
  'level',
  'year',
  'method',
  'completion',
  'impact',
  'potential',
  'opened',
  'early',
  'star',
  'completed',
  'ambitious',
  'strong-result',
  'relevant',
  'verifiable',
  'evidence',
  'language',
] as const

/** Facets of which a promise may have several codes, and has one at least: it is a reason where there is none. */
export const SEVERAL = ['area', 'assessor', 'institution'] as const

export type SingleFacet = (typeof SINGLE)[number]
export type SeveralFacet = (typeof SEVERAL)[number]
export type KeptFacet = SingleFacet | SeveralFacet

/** What a promise is found, counted and sorted by. */
export interface SearchCodes {
  /** Whether it is in counts; not while it may be the same as another that is. */
  readonly counted: boolean
  readonly withdrawn: boolean
  /** Whether any source gives it a title. */
  readonly titled: boolean
  /** The last day that its end can mean, as a number: 20221231; 0 where no end is on record. */
  readonly lastDay: number
  readonly single: Readonly<Record<SingleFacet, string>>
  readonly several: Readonly<Record<SeveralFacet, readonly string[]>>
}

/** A code that is kept for the first time. */
export interface NewCode {
  readonly facet: string
  readonly id: number
  readonly code: string
  readonly label: string | null
}

/** Which number stands for which code of a facet: a promise is kept as numbers. */
export class CodeNumbers {
  readonly #ids = new Map<string, Map<string, number>>()
  readonly #codes = new Map<string, string[]>()
  #fresh: NewCode[] = []

  /** All that were ever kept. */
  static async read(client: Pick<pg.ClientBase, 'query'>): Promise<CodeNumbers> {
    const { rows } = await client.query<NewCode>('select facet, id, code, label from search_code')
    return CodeNumbers.of(rows)
  }

  static of(kept: readonly NewCode[]): CodeNumbers {
    const numbers = new CodeNumbers()
    for (const row of kept) numbers.#put(row)
    return numbers
  }

  /** The number of a code; a new code gets the next one. */
  idOf(facet: KeptFacet, code: string, label: string | null = null): number {
    const known = this.#ids.get(facet)?.get(code)
    if (known !== undefined) return known
    const fresh = { facet, id: this.codes(facet).length, code, label }
    this.#put(fresh)
    this.#fresh.push(fresh)
    return fresh.id
  }

  /** The codes of a facet, each at the place of its number; '' where one was taken away. */
  codes(facet: KeptFacet): readonly string[] {
    return this.#codes.get(facet) ?? []
  }

  /** Those that were not kept yet, once. */
  takeFresh(): readonly NewCode[] {
    const fresh = this.#fresh
    this.#fresh = []
    return fresh
  }

  #put({ facet, id, code }: NewCode): void {
    let ids = this.#ids.get(facet)
    if (ids === undefined) {
      ids = new Map()
      this.#ids.set(facet, ids)
      this.#codes.set(facet, [])
    }
    ids.set(code, id)
    const codes = this.#codes.get(facet)!
    while (codes.length < id) codes.push('')
    codes[id] = code
  }
}

const COUNTED = 1
const WITHDRAWN = 2
const TITLED = 4

/** The codes as bytes: flags, last day, one number for each single facet, and each list with its length in front. */
export function pack(codes: SearchCodes, numbers: CodeNumbers, labels: ReadonlyMap<string, string>): Buffer {
  const bytes: number[] = []
  put(bytes, (codes.counted ? COUNTED : 0) + (codes.withdrawn ? WITHDRAWN : 0) + (codes.titled ? TITLED : 0))
  put(bytes, codes.lastDay)
  for (const facet of SINGLE) put(bytes, numbers.idOf(facet, codes.single[facet]))
  for (const facet of SEVERAL) {
    const list = codes.several[facet]
    put(bytes, list.length)
    for (const code of list) put(bytes, numbers.idOf(facet, code, labels.get(code) ?? null))
  }
  return Buffer.from(bytes)
}

/** What one row of bytes says, in numbers; and where the next begins. */
export interface Unpacked {
  counted: boolean
  withdrawn: boolean
  titled: boolean
  lastDay: number
  readonly single: number[]
  readonly several: number[][]
  end: number
}

/** Room to unpack into, used again for every row. */
export function unpackedRoom(): Unpacked {
  return {
    counted: false,
    withdrawn: false,
    titled: false,
    lastDay: 0,
    single: SINGLE.map(() => 0),
    several: SEVERAL.map(() => []),
    end: 0,
  }
}

/** Reads the row that begins at `at`. */
export function unpack(bytes: Uint8Array, at: number, into: Unpacked): void {
  let place = at
  const next = () => {
    let byte = bytes[place++]!
    if (byte < 128) return byte
    let value = byte & 127
    for (let factor = 128; byte >= 128; factor *= 128) {
      byte = bytes[place++]!
      value += (byte & 127) * factor
    }
    return value
  }
  const flags = next()
  into.counted = (flags & COUNTED) !== 0
  into.withdrawn = (flags & WITHDRAWN) !== 0
  into.titled = (flags & TITLED) !== 0
  into.lastDay = next()
  for (let i = 0; i < SINGLE.length; i++) into.single[i] = next()
  for (let i = 0; i < SEVERAL.length; i++) {
    const list = into.several[i]!
    list.length = next()
    for (let j = 0; j < list.length; j++) list[j] = next()
  }
  into.end = place
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function put(bytes: number[], value: number): void {
  let left = value
  while (left >= 128) {
    bytes.push((left % 128) + 128)
    left = Math.floor(left / 128)
  }
  bytes.push(left)
}
