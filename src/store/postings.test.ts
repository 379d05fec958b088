import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Chunk, eachPlace, LAST_POSITION, MOST_PLACES, Numbers, type Posting, withoutPlaces } from '#store/postings.ts'
import { seeded } from '../../tests/bench/made-up.ts'

/** Positions by place, with whether each is in the title. */
type Places = Map<number, [position: number, inTitle: boolean][]>

const random = seeded(20261124)
const upTo = (most: number) => 1 + Math.floor(random() * most)

/** Made-up texts of a portion: what each word is expected to be read back as. */
function madeUp(first: number): { readonly chunk: Chunk; readonly words: Map<string, Places> } {
  const chunk = new Chunk(first)
  const words = new Map<string, Places>()
  const far = [1, 3, 200, 20_000]
  for (let place = first; place < first + MOST_PLACES - 1 && !chunk.isFull; place += upTo(far[upTo(4) - 1]!)) {
    chunk.begin(place)
    const title = upTo(8)
    let position = 0
    for (let n = upTo(40); n > 0; n--) {
      position += upTo(random() < 0.05 ? 100_000 : 3)
      const word = ['open', 'data', 'información', '政', `only${place}`][upTo(5) - 1]!
      const places = words.get(word) ?? new Map()
      words.set(word, places)
      // what is beyond the last position is there, but nowhere in particular
      const own = places.get(place) ?? []
      places.set(place, own)
      if (position <= LAST_POSITION) own.push([position, position <= title])
      chunk.add(word, position, position <= title)
    }
  }
  return { chunk, words }
}

function readBack(chunk: number, { places, positions }: Posting): Places {
  const found: Places = new Map()
  const numbers = new Numbers(positions)
  eachPlace(chunk, places, (place, inTitle) => {
    const own: [number, boolean][] = []
    let position = 0
    for (let step = numbers.next(); step !== 0; step = numbers.next()) {
      position += step >>> 1
      own.push([position, (step & 1) === 1])
    }
    if (own.length > 0) assert.equal(inTitle, own[0]![1])
    found.set(place, own)
  })
  assert.equal(numbers.at, positions.length)
  return found
}

test('whoever has a word, and where, is read back as it was put together', () => {
  for (let round = 0; round < 60; round++) {
    const first = upTo(2 ** 30)
    const { chunk, words } = madeUp(first)
    const postings = [...chunk.postings()]
    assert.deepEqual(
      postings.map((p) => p.word),
      [...words.keys()].sort(),
    )
    for (const posting of postings) assert.deepEqual(readBack(first, posting), words.get(posting.word), posting.word)
  }
})

test('what is erased is in no posting any more, and all else stays as it was', () => {
  for (let round = 0; round < 60; round++) {
    const { chunk, words } = madeUp(upTo(1000))
    const all = [...new Set([...words.values()].flatMap((places) => [...places.keys()]))]
    const erased = new Set(all.filter(() => random() < [0, 0.1, 0.6, 1][round % 4]!))
    for (const posting of chunk.postings()) {
      const places = words.get(posting.word)!
      const expected = new Map([...places].filter(([place]) => !erased.has(place)))
      const left = withoutPlaces(chunk.chunk, posting, erased)
      if (expected.size === places.size) assert.equal(left, posting)
      else if (expected.size === 0) assert.equal(left, null)
      else assert.deepEqual(readBack(chunk.chunk, left!), expected)
    }
  }
})

test('a portion ends before its promises are too many', () => {
  const chunk = new Chunk(5)
  chunk.begin(5 + MOST_PLACES - 2)
  assert.equal(chunk.isFull, false)
  chunk.begin(5 + MOST_PLACES - 1)
  assert.equal(chunk.isFull, true)
  assert.equal(chunk.lastPlace, 5 + MOST_PLACES - 1)
})
