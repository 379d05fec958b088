/*
 * Who has a word, and where: the promises of one portion that have it, as
 * numbers of seven bits a byte that are small because each is told from the one
 * before. Places and positions are kept apart, since most questions ask for no
 * position.
 */

/** What is kept of one word and one portion. */
export interface Posting {
  readonly word: string
  /** For each promise how far it is from the one before, the first from the portion's; and in the lowest bit whether its title has the word. */
  readonly places: Uint8Array
  /** For each promise how far each position is from the one before, in the lowest bit whether it is in the title; and a 0. */
  readonly positions: Uint8Array
}

/** Words behind this many others are found, but in no phrase. */
export const LAST_POSITION = 2 ** 20 - 1
/** A portion has no more promises, and about so many bytes at the most. */
export const MOST_PLACES = 2 ** 16
const MOST_BYTES = 4 * 1024 * 1024

interface Building {
  place: number
  position: number
  readonly places: number[]
  readonly positions: number[]
}

/** A portion that is being put together, place by place. */
export class Chunk {
  /** The first place, by which it is called. */
  readonly chunk: number
  readonly #words = new Map<string, Building>()
  #place: number
  #size = 0

  constructor(first: number) {
    this.chunk = first
    this.#place = first
  }

  get lastPlace(): number {
    return this.#place
  }

  get isFull(): boolean {
    return this.#size >= MOST_BYTES || this.#place - this.chunk >= MOST_PLACES - 1
  }

  /** What follows is of the promise with this number: a higher one than any before. */
  begin(place: number): void {
    this.#place = place
  }

  /** A word at a position of the text, from 1 and rising. @param inTitle where a word is in the title at all, it must be so at first */
  add(word: string, position: number, inTitle: boolean): void {
    let building = this.#words.get(word)
    if (building === undefined) {
      building = { place: -1, position: 0, places: [], positions: [] }
      this.#words.set(word, building)
      this.#size += word.length
    }
    const bit = inTitle ? 1 : 0
    if (building.place !== this.#place) {
      const isFirst = building.place === -1
      if (!isFirst) building.positions.push(0)
      put(building.places, (this.#place - (isFirst ? this.chunk : building.place)) * 2 + bit)
      building.place = this.#place
      building.position = 0
      this.#size += 3
    }
    if (position > LAST_POSITION) return
    put(building.positions, (position - building.position) * 2 + bit)
    building.position = position
    this.#size++
  }

  /** What is to be kept, in the order of the words. */
  *postings(): Iterable<Posting> {
    for (const word of [...this.#words.keys()].sort()) {
      const { places, positions } = this.#words.get(word)!
      positions.push(0)
      yield { word, places: Uint8Array.from(places), positions: Uint8Array.from(positions) }
    }
  }
}

/** Calls `visit` for every promise that has the word. */
export function eachPlace(chunk: number, places: Uint8Array, visit: (place: number, inTitle: boolean) => void): void {
  const numbers = new Numbers(places)
  for (let place = chunk; numbers.at < places.length; ) {
    const next = numbers.next()
    place += next >>> 1
    visit(place, (next & 1) === 1)
  }
}

/** Reads what `put` wrote. */
export class Numbers {
  readonly #bytes: Uint8Array
  /** Where the next one begins. */
  at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  next(): number {
    let byte = this.#bytes[this.at++]!
    if (byte < 128) return byte
    let value = byte & 127
    for (let shift = 7; byte >= 128; shift += 7) {
      byte = this.#bytes[this.at++]!
      value |= (byte & 127) << shift
    }
    return value
  }

  /** Passes over all up to the next 0, and over it: no other number ends in a byte of 0. */
  skip(): void {
    while (this.#bytes[this.at++] !== 0);
  }
}

/** What is left of a posting without some places; null where nothing is, the same where it had none of them. */
export function withoutPlaces(chunk: number, posting: Posting, erased: ReadonlySet<number>): Posting | null {
  const { word, places, positions } = posting
  const kept: number[] = []
  const keptPositions: number[] = []
  let [before, from, dropped] = [chunk, 0, false]
  eachPlace(chunk, places, (place, inTitle) => {
    const to = positions.indexOf(0, from) + 1
    if (erased.has(place)) dropped = true
    else {
      put(kept, (place - before) * 2 + (inTitle ? 1 : 0))
      for (let i = from; i < to; i++) keptPositions.push(positions[i]!)
      before = place
    }
    from = to
  })
  if (!dropped) return posting
  if (kept.length === 0) return null
  return { word, places: Uint8Array.from(kept), positions: Uint8Array.from(keptPositions) }
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow, so that only 0 ends in a byte of 0. */
function put(bytes: number[], value: number): void {
  let left = value
  while (left >= 128) {
    bytes.push((left & 127) | 128)
    left >>>= 7
  }
  bytes.push(left)
}
