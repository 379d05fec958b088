import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { wordsIn } from '#base/words.ts'
import { getCommitment } from '#queries/get-commitment.ts'
import { findSimilar } from '#queries/similar.ts'
import { isAbsent } from '#queries/told.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile } from '../../tests/loaded-database.ts'

const FILE = sharedFile('ogp-explorer-2016/ogpirm_live_data.csv')

let database: LoadedDatabase
before(async () => {
  database = await loadedDatabase()
  if (FILE !== null) await database.load('ogp-commitments', FILE)
})
after(() => database.close())

test('promises that are like one are of other members, share the words that are named, and each stands once', async () => {
  if (FILE === null) return
  const ask = await database.ask()
  const facts = await ask.store.facts('commitment')
  let found = 0
  for (const f of facts.filter((_, i) => i % 60 === 0)) {
    const to = { member: f.member, titles: [f.title, f.shortTitle], areas: f.policyAreas ?? [] }
    const { words, lines } = await findSimilar(ask, to)
    found += lines.length
    assert.ok(lines.length <= 8)
    assert.equal(new Set(lines.map((l) => `${l.promise.member.slug} ${l.promise.id}`)).size, lines.length)
    for (const { promise, words: shared, areas } of lines) {
      assert.notEqual(promise.member.slug, f.member)
      const other = facts.find((o) => o.member === promise.member.slug && o.id === promise.id)!
      const titled = new Set([...wordsIn(other.title ?? ''), ...wordsIn(other.shortTitle ?? ''), ...wordsIn(other.id)])
      assert.ok(shared.length > 0 && shared.every((word) => titled.has(word) && words.includes(word)), promise.id)
      assert.equal(new Set(areas.map((a) => a.slug)).size, areas.length)
    }
    const perMember = Map.groupBy(lines, (l) => l.promise.member.slug)
    for (const own of perMember.values()) assert.ok(own.length <= 2)
  }
  assert.ok(found > 50)
})

test('the same question gives the same answer', async () => {
  const ask = await database.ask()
  const to = { member: 'mexico', titles: ['Open data portal for public contracts'], areas: ['open-data'] }
  assert.deepEqual(await findSimilar(ask, to), await findSimilar(ask, to))
})

test('a title of common words alone, or without a word, finds nothing', async () => {
  const ask = await database.ask()
  for (const titles of [[], [null], ['12. 2016'], ['the and of'], ["'; drop table --"]]) {
    const { words, lines } = await findSimilar(ask, { member: 'mexico', titles, areas: ['open-data'] })
    assert.deepEqual([words.filter((w) => w === 'the'), lines.filter((l) => l.words.length === 0)], [[], []])
  }
})

test('the page of a promise and its data have those that are like it', async () => {
  const view = await getCommitment(await database.ask(), 'MX0075')
  assert.ok(!isAbsent(view.title))
  assert.ok(Array.isArray(view.similar.words))
})
