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

test('a choice that no list has filters nothing, and is named', async () => {
  const ask = await database.ask()
  const all = await findMembers(ask, {})
  const asked = await findMembers(ask, { status: ['constructor'], region: ['americas'] })
  assert.deepEqual(asked.unknown, ['status=constructor'])
  assert.equal(asked.total, countOf(all, 'region', 'americas'))
  assert.deepEqual(all.unknown, [])
})

test('counts of the filters are those of the facts, counted apart', async () => {
  const ask = await database.ask()
  const facts = await ask.store.facts('member')
  for (const level of ['national', 'local', null] as const) {
    const { facets } = await findMembers(ask, level === null ? {} : { level: [level] })
    const own = facts.filter((f) => level === null || f.level === level)
    for (const { name, choices } of facets.filter((f) => f.name === 'region' || f.name === 'status')) {
      const field = name as 'region' | 'status'
      for (const { code, count } of choices)
        assert.equal(own.filter((f) => (f[field] ?? 'not-loaded') === code).length, count, `${level} ${name} ${code}`)
      assert.equal(
        choices.reduce((sum, c) => sum + c.count, 0),
        own.length,
      )
    }
  }
})

test('a name is found whatever its accents, its capitals and its age', async () => {
  const ask = await database.ask()
  const found = async (q: string) => (await findMembers(ask, { q })).members.map((m) => [m.slug, m.foundAs])
  assert.deepEqual(await found('ouelle'), [['ouelle-cote-divoire', null]])
  for (const q of ['IVOIRE', 'cote divoire', "Côte d'Ivoire"])
    assert.deepEqual(await found(q), [
      ['cote-divoire', null],
      ['ouelle-cote-divoire', null],
    ])
  assert.deepEqual(await found('macedonia'), [['north-macedonia', null]])
  assert.deepEqual(await found('turkey'), [['turkey', 'Turkey']])
  assert.deepEqual(await found('east timor'), [['timor-leste', 'East Timor']])
  assert.deepEqual(await found('penalolen'), [['penalolen-chile', null]])
  assert.deepEqual(await found('한국'), [])
  assert.deepEqual(await found('대한'), [['republic-of-korea', '대한민국']])
  assert.equal((await found('atlantis')).length, 0)
  assert.equal((await found(' ')).length, (await findMembers(ask, {})).total)
})

test('a search counts in the filters too', async () => {
  const view = await findMembers(await database.ask(), { q: 'kenya' })
  assert.deepEqual([countOf(view, 'level', 'national'), countOf(view, 'level', 'local'), view.total], [1, 6, 7])
  assert.ok(view.all > view.total)
})

test('the state of the plan is that of its day', async () => {
  const at = async (day: string) => {
    const { members, day: told } = await findMembers(await database.ask(day), {})
    assert.equal(told, day)
    return (slug: string) => members.find((m) => m.slug === slug)!.planState
  }
  const [then, later] = [await at('2021-06-30'), await at('2024-11-24')]
  assert.deepEqual([then('mexico'), later('mexico')], ['implementing', 'between-plans'])
  assert.deepEqual([later('russia'), later('timor-leste')], ['left', 'none'])
})

test('who left or stands under review stays in the list, with the date of it', async () => {
  const { members } = await findMembers(await database.ask(), {})
  const of = (slug: string) => members.find((m) => m.slug === slug)!
  assert.deepEqual([of('liberia').status, of('liberia').statusSince], ['under-review', '2023-04'])
  assert.equal(of('tanzania').status, 'withdrawn')
  assert.ok(of('tanzania').statusSince !== null)
  assert.equal(of('argentina').statusSince, null)
})

test('the map counts national members alone, and adds up what the lines say', async () => {
  const ask = await database.ask()
  const { members, world } = await findMembers(ask, {})
  const national = members.filter((m) => m.level !== 'local')
  const number = (value: unknown) => (typeof value === 'number' ? value : 0)
  assert.equal(world.members, national.length)
  assert.equal(
    world.promises.n,
    national.reduce((sum, m) => sum + number(m.promises), 0),
  )
  assert.deepEqual([world.done.n, world.done.of, world.done.members], [43, 62, 1])
  for (const counts of [world.status, world.planState])
    assert.equal(
      counts.reduce((sum, c) => sum + c.count, 0),
      national.length,
    )
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
