import { createHash } from 'node:crypto'
import { wordsIn } from '#base/words.ts'

/** The texts of a promise that are searched. */
export interface SearchTexts {
  readonly id: string
  readonly title: string | null
  readonly shortTitle: string | null
  readonly fullText: string | null
}

/** Stands in front of a word of the title, which is kept as a word of its own beside the plain one. */
export const IN_TITLE = '^'

/** Raised when the words of the same text become others. */
const FORM = 1

/** Words between two texts, so that no phrase reaches from one into the other. */
const GAP = 10
/** PostgreSQL keeps no place beyond this, and no more of one word. */
const LAST_PLACE = 16_383
const MOST_PLACES = 255
/** A vector has room for a megabyte; whatever has more words than that is found by the first of them. */
const MOST_BYTES = 800_000

/** Tells whether the texts are those whose words are kept. */
export function digestOfTexts(texts: SearchTexts): Buffer {
  const { id, title, shortTitle, fullText } = texts
  return createHash('sha256').update(`${FORM}\0${id}\0${title}\0${shortTitle}\0${fullText}`).digest().subarray(0, 16)
}

/**
 * The words of the texts with their places, as PostgreSQL sends and receives a
 * tsvector; the database neither parses nor stems, so that what is a word is
 * said in one place.
 *
 * @param seen told every word once
 */
export function vectorOf({ id, title, shortTitle, fullText }: SearchTexts, seen: (word: string) => void): Buffer {
  const places = new Map<string, number[]>()
  let [at, size] = [0, 0]
  const add = (word: string, place: number) => {
    const known = places.get(word)
    if (known !== undefined) {
      if (place <= LAST_PLACE && known.length < MOST_PLACES) known.push(place)
    } else if (size < MOST_BYTES) {
      places.set(word, place <= LAST_PLACE ? [place] : [])
      size += word.length * 3
    }
  }
  const addText = (text: string | null, isTitle: boolean) => {
    if (text === null) return
    for (const word of wordsIn(text)) {
      at++
      add(word, at)
      if (isTitle) add(`${IN_TITLE}${word}`, at)
    }
    at += GAP
  }
  addText(title, true)
  if (shortTitle !== title) addText(shortTitle, true)
  addText(fullText, false)
  addText(id, true)
  for (const word of places.keys()) if (!word.startsWith(IN_TITLE)) seen(word)
  return encoded(places)
}

function encoded(places: ReadonlyMap<string, readonly number[]>): Buffer {
  let room = 4
  for (const [word, list] of places) room += word.length * 3 + 3 + list.length * 2
  const bytes = Buffer.allocUnsafe(room)
  let end = bytes.writeInt32BE(places.size, 0)
  for (const [word, list] of places) {
    end += bytes.write(word, end)
    bytes[end++] = 0
    end = bytes.writeUInt16BE(list.length, end)
    for (const place of list) end = bytes.writeUInt16BE(place, end)
  }
  return bytes.subarray(0, end)
}

/** Whether a word is worth keeping for the mending of typing errors. */
export function isMendable(word: string): boolean {
  return word.length >= 4 && word.length <= 40 && !/\p{N}/u.test(word)
}
