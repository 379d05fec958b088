import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { NotFound } from '#base/errors.ts'
import { findMembers } from '#queries/find-members.ts'
import { findRules } from '#queries/find-rules.ts'
import { getHome } from '#queries/get-home.ts'
import { getRule } from '#queries/get-rule.ts'
import { type LoadedDatabase, loadedDatabase } from '../../tests/loaded-database.ts'

let database: LoadedDatabase

before(async () => {
  database = await loadedDatabase()
})
after(() => database.close())

const countOf = (view: Awaited<ReturnType<typeof findMembers>>, facet: string, code: string) =>
  view.facets.find((f) => f.name === facet)?.choices.find((c) => c.code === code)?.count

test('members stand by name, whatever accents their names have', async () => {
  const { members, total } = await findMembers(await database.ask(), {})
  assert.equal(members.length, total)
  const names = members.map((m) => m.name)
  assert.deepEqual(
    names,
    [...names].sort((a, b) => a.localeCompare(b, 'en')),
  )
})

test('a facet counts under the other choices, and not under its own', async () => {
  const ask = await database.ask()
  const all = await findMembers(ask, {})
  const americas = await findMembers(ask, { region: ['americas'], level: ['national'] })
  assert.equal(countOf(americas, 'region', 'americas'), americas.total)
  assert.ok((countOf(americas, 'region', 'europe') ?? 0) > 0)
  assert.ok((countOf(americas, 'level', 'local') ?? 0) > 0)
  assert.ok(americas.members.every((m) => m.region === 'americas' && m.level === 'national'))
  assert.ok(americas.total < all.total)
})

test('what a choice promises is what it shows', async () => {
  const ask = await database.ask()
  const { facets } = await findMembers(ask, { level: ['national'] })
  for (const { name, choices } of facets) {
    for (const { code, count } of choices) {
      const chosen = await findMembers(ask, { level: ['national'], [name]: [code] })
      assert.equal(chosen.total, count, `${name} ${code}`)
    }
  }
})

test('two choices of one filter show both', async () => {
  const ask = await database.ask()
  const [one, other, both] = await Promise.all([
    findMembers(ask, { region: ['americas'] }),
    findMembers(ask, { region: ['europe'] }),
    findMembers(ask, { region: ['americas', 'europe'] }),
  ])
  assert.equal(both.total, one.total + other.total)
})

test('a choice that nobody knows shows nobody', async () => {
  assert.equal((await findMembers(await database.ask(), { status: ['constructor'] })).total, 0)
})

test('the first page counts every promise once', async () => {
  const ask = await database.ask()
  const home = await getHome(ask)
  const lines = (await findMembers(ask, {})).members
  assert.equal(
    home.promises,
    lines.reduce((sum, m) => sum + (typeof m.promises === 'number' ? m.promises : 0), 0),
  )
  assert.equal(
    home.completion.reduce((sum, c) => sum + c.count, 0),
    home.promises,
  )
  assert.equal(home.members + home.local, lines.length)
})

test('of a member of which nothing is counted the list says why, and no zero', async () => {
  const { members } = await findMembers(await database.ask(), {})
  for (const { slug, promises, coded, done } of members) assert.ok(![promises, coded].includes(0), `${slug} ${done}`)
  const of = (slug: string) => members.find((m) => m.slug === slug)!
  assert.deepEqual(of('timor-leste').promises, { absent: 'not-loaded' })
  assert.deepEqual([of('mexico').promises, of('mexico').coded, of('mexico').done], [82, 62, 43])
})

test('news are the newest letters and reviews, ten at most', async () => {
  const { news } = await getHome(await database.ask())
  assert.equal(news.length, 10)
  const dates = news.map((n) => n.date)
  assert.deepEqual(dates, [...dates].sort().reverse())
})

test('every rule and measure has a page', async () => {
  const ask = await database.ask()
  const { rules } = await findRules(ask)
  assert.ok(rules.length >= 20)
  for (const { id } of rules) assert.equal((await getRule(ask, id)).id, id)
})

test('outcomes of a rule add up to all that was judged', async () => {
  const ask = await database.ask()
  const { promises } = await getHome(ask)
  const { outcomes } = await getRule(ask, 'completed')
  assert.equal(
    outcomes?.reduce((sum, o) => sum + o.count, 0),
    promises,
  )
  const star = await getRule(ask, 'star')
  assert.ok(star.versions.some((v) => v.outcomes !== null))
})

test('an unknown rule is not found, not even one that every object has', async () => {
  const ask = await database.ask()
  await assert.rejects(getRule(ask, 'toString'), NotFound)
})

test('an answer over everything is worked out once for an entry, and anew as of the next', async () => {
  const own = await loadedDatabase()
  try {
    let asked = 0
    const count = async () => ++asked
    const [one, same] = [await own.ask(), await own.ask()]
    assert.equal(await one.store.once('test', count), 1)
    assert.equal(await same.store.once('test', count), 1)
    await own.redact(Number((await one.store.facts('post'))[0]!.statements[0]))
    assert.equal(await (await own.ask()).store.once('test', count), 2)
    await assert.rejects((await own.ask()).store.once('failing', () => Promise.reject(new Error('lost'))))
    assert.equal(await (await own.ask()).store.once('failing', count), 3)
  } finally {
    await own.close()
  }
})
