import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordChanges } from '#base/word-changes.ts'

test('a word that was replaced is gone and added, and all around it stays', () => {
  assert.deepEqual(wordChanges('publish all contracts by 2018', 'publish all contracts  by 2019'), [
    { kind: 'same', text: 'publish all contracts by' },
    { kind: 'gone', text: '2018' },
    { kind: 'added', text: '2019' },
  ])
})

test('what was put in and what was taken out stand where they were', () => {
  assert.deepEqual(wordChanges('a b c d', 'a c x d'), [
    { kind: 'same', text: 'a' },
    { kind: 'gone', text: 'b' },
    { kind: 'same', text: 'c' },
    { kind: 'added', text: 'x' },
    { kind: 'same', text: 'd' },
  ])
})

test('the same words, however they are broken into lines, are no change', () => {
  assert.deepEqual(wordChanges('one\ntwo', ' one  two '), [{ kind: 'same', text: 'one two' }])
  assert.deepEqual(wordChanges('', ''), [])
})

test('both texts can be read out of the changes, and no more words change than must', () => {
  let [seed, compared] = [7, 0]
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  for (let i = 0; i < 500; i++) {
    const text = () => Array.from({ length: random(12) }, () => 'abc'[random(3)]!)
    const [older, newer] = [text(), text()]
    const changes = wordChanges(older.join(' '), newer.join(' '))
    if (changes === null) continue
    compared++
    const read = (kind: string) =>
      changes
        .filter((c) => c.kind === 'same' || c.kind === kind)
        .map((c) => c.text)
        .join(' ')
    assert.equal(read('gone'), older.join(' '))
    assert.equal(read('added'), newer.join(' '))
    const kept = changes.filter((c) => c.kind === 'same').flatMap((c) => c.text.split(' ')).length
    assert.equal(kept, longestShared(older, newer), `${older} → ${newer}`)
  }
  assert.ok(compared > 250)
})

test('two texts with thousands of other words are not compared', () => {
  const text = (word: string) => Array.from({ length: 2000 }, (_, i) => `${i % 2 === 0 ? 'the' : word}${i}`).join(' ')
  assert.equal(wordChanges(text('a'), text('b')), null)
  assert.equal(wordChanges('el agua es de todos', 'water belongs to everyone'), null)
})

/** Length of the longest row of words that both have in this order, worked out in the plain way. */
function longestShared(a: readonly string[], b: readonly string[]): number {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      best[i]![j] = a[i - 1] === b[j - 1] ? best[i - 1]![j - 1]! + 1 : Math.max(best[i - 1]![j]!, best[i]![j - 1]!)
  return best[a.length]![b.length]!
}
