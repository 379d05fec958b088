import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Moved, NotFound } from '#base/errors.ts'
import { slugOf } from '#base/slug.ts'
import { findCommitments } from '#queries/find-commitments.ts'
import { findPolicyAreas } from '#queries/find-policy-areas.ts'
import { getPolicyArea } from '#queries/get-policy-area.ts'
import type { AreaLine } from '#queries/policy-areas-view.ts'
import { isAbsent } from '#queries/told.ts'
import { findUncounted } from '#queries/waiting.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile } from '../../tests/loaded-database.ts'

const ALL = { member: null, result: null, page: null }

let database: LoadedDatabase
before(async () => {
  database = await loadedDatabase()
  for (const path of [
    'ogp-export-2024-open-parliament/commitments_2024.csv',
    'ogp-explorer-2016/ogpirm_live_data.csv',
  ]) {
    const file = sharedFile(path)
    if (file !== null) await database.load('ogp-commitments', file)
  }
})
after(() => database.close())

const flat = (areas: readonly AreaLine[]): readonly AreaLine[] => areas.flatMap((a) => [a, ...flat(a.children)])

/** The promises in counts as the facts have them, and the area under which a tag is found, worked out apart. */
async function countsOfFacts() {
  const { store } = await database.ask()
  const [facts, areas, pairs] = await Promise.all([
    store.facts('commitment'),
    store.facts('policy-area'),
    findUncounted(store),
  ])
  const names = new Map(
    areas.flatMap((a) => [a.label ?? '', ...(a.aliases ?? [])].map((n) => [slugOf(n), a.id] as const)),
  )
  const ids = new Set(areas.map((a) => a.id))
  const single = areas.filter((a) => a.replacedBy !== null && !a.replacedBy.includes(';'))
  const successor = new Map(single.map((a) => [a.id, a.replacedBy!]))
  const found = (slug: string) => {
    const id = ids.has(slug) ? slug : (names.get(slug) ?? slug)
    return successor.get(id) ?? id
  }
  const aliases = new Set(pairs.map((p) => `${p.member} ${p.alias}`))
  return { facts: facts.filter((f) => !aliases.has(`${f.member} ${f.id}`)), found }
}

test('the count of every area is that of the facts, counted apart', async () => {
  const ask = await database.ask()
  const { lists } = await findPolicyAreas(ask)
  const { facts, found } = await countsOfFacts()
  const counts = new Map<string, number>()
  for (const f of facts) {
    const slugs = f.policyAreas ?? (f.areaShown === null ? [] : [slugOf(f.areaShown)])
    for (const slug of new Set(slugs.map(found))) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  }
  for (const { slug, promises } of lists.flatMap((l) => flat(l.areas)))
    assert.equal(promises, counts.get(slug) ?? 0, slug)
})

test('years, regions and figures of an area add up to its promises', async () => {
  const ask = await database.ask()
  const { lists } = await findPolicyAreas(ask)
  for (const { slug, promises } of lists.flatMap((l) => flat(l.areas))) {
    const view = await getPolicyArea(ask, slug, ALL)
    const years = view.years.reduce((sum, y) => sum + y.promises, 0)
    const members = view.regions.flatMap((r) => r.members)
    assert.deepEqual(
      [view.promises, years, members.reduce((sum, m) => sum + m.promises, 0), view.list.total],
      [promises, promises, promises, promises],
      slug,
    )
    const done = view.years.reduce((sum, y) => sum + y.done, 0)
    assert.equal(isAbsent(view.done.value) ? 0 : view.done.value, done, slug)
    const { counted, leftOut } = view.done.why!
    assert.equal(
      counted!.of + leftOut.filter((l) => l.reason !== 'perhaps-the-same').reduce((sum, l) => sum + l.count, 0),
      promises,
      slug,
    )
    assert.equal(
      view.peers.reduce((sum, m) => sum + (isAbsent(m.done) ? 0 : m.done), 0),
      done,
      slug,
    )
    for (const year of view.years)
      assert.equal(
        year.completion.reduce((sum, c) => sum + c.count, 0),
        year.promises,
      )
  }
})

test('pages of the list hold each promise once, and a filter shows what its count promised', async () => {
  const ask = await database.ask()
  const view = await getPolicyArea(ask, 'open-data', ALL)
  const ids = new Set<string>()
  for (let page = 1; page <= Math.ceil(view.list.total / view.list.size); page++) {
    const { list } = await getPolicyArea(ask, 'open-data', { ...ALL, page: String(page) })
    for (const p of list.lines) ids.add(`${p.member.slug} ${p.id}`)
  }
  assert.equal(ids.size, view.list.total)
  for (const member of view.regions.flatMap((r) => r.members)) {
    const one = await getPolicyArea(ask, 'open-data', { ...ALL, member: member.slug })
    assert.equal(one.list.total, member.promises)
    const done = await getPolicyArea(ask, 'open-data', { ...ALL, member: member.slug, result: 'done' })
    assert.equal(done.list.total, isAbsent(member.done) ? 0 : member.done)
    assert.ok(
      done.list.lines.every(
        (p) => ['complete', 'substantial'].includes(String(p.completion)) && p.member.slug === member.slug,
      ),
    )
  }
})

test('an older area with one successor has moved to it, with its promises', async () => {
  const ask = await database.ask()
  await assert.rejects(
    getPolicyArea(ask, 'anti-corruption', ALL),
    (e: Error) => e instanceof Moved && e.to === '/policy-areas/anti-corruption-and-integrity',
  )
  await assert.rejects(getPolicyArea(ask, 'civic-space', ALL), (e: Error) => e instanceof Moved)
  const view = await getPolicyArea(ask, 'anti-corruption-and-integrity', ALL)
  assert.deepEqual(
    view.replaced.map((a) => a.slug),
    ['anti-corruption'],
  )
})

test('an older area that was split keeps its page, and says into which', async () => {
  const view = await getPolicyArea(await database.ask(), 'legislation-regulation', ALL)
  assert.deepEqual(
    view.splitInto.map((a) => a.slug),
    ['legislation', 'regulation'],
  )
  const part = await getPolicyArea(await database.ask(), 'regulation', ALL)
  assert.deepEqual(
    part.partsOf.map((a) => a.slug),
    ['legislation-regulation'],
  )
})

test('an area that no list has is not found, and a choice that means nothing is named', async () => {
  const ask = await database.ask()
  await assert.rejects(getPolicyArea(ask, 'constructor', ALL), NotFound)
  const view = await getPolicyArea(ask, 'open-data', { member: 'atlantis', result: 'best', page: '99999' })
  assert.deepEqual(view.unknown, ['member=atlantis', 'result=best'])
  assert.equal(view.list.total, view.promises)
  assert.equal(view.list.page, Math.ceil(view.list.total / view.list.size))
})

test('every area that promises are tagged with is in a list', async () => {
  const ask = await database.ask()
  const { lists, tagged, noneGiven, notLoaded, promises } = await findPolicyAreas(ask)
  const listed = new Set(lists.flatMap((l) => flat(l.areas)).map((a) => a.slug))
  const { facts, found } = await countsOfFacts()
  for (const f of facts) for (const slug of f.policyAreas ?? []) assert.ok(listed.has(found(slug)), slug)
  for (const f of facts)
    if (f.areaShown !== null && f.policyAreas === null) assert.ok(listed.has(found(slugOf(f.areaShown))), f.areaShown)
  assert.equal(tagged + noneGiven + notLoaded, promises)
})

test('a search for an area finds as many promises as its page counts', async () => {
  const ask = await database.ask()
  const { lists } = await findPolicyAreas(ask)
  const asked = { q: null, sort: null, size: null, page: null, chart: null }
  for (const { slug, promises } of lists.flatMap((l) => flat(l.areas)).filter((a) => a.promises > 0)) {
    const { codes } = await getPolicyArea(ask, slug, ALL)
    const found = await findCommitments(ask, { ...asked, filters: { area: codes } })
    assert.equal(found.total, promises, slug)
  }
})

test('every figure of an area is that of the list it leads to, and names its sources', async () => {
  const ask = await database.ask()
  const view = await getPolicyArea(ask, 'anti-corruption-and-integrity', ALL)
  const total = async (filters: Readonly<Record<string, readonly string[]>>) => {
    const asked = { q: null, sort: null, size: null, page: null, chart: null }
    return (await findCommitments(ask, { ...asked, filters: { area: view.codes, ...filters } })).total
  }
  assert.equal(await total({}), view.promises)
  const figures = { completed: view.done, 'strong-result': view.strong, star: view.starred }
  for (const [filter, { value, why }] of Object.entries(figures)) {
    assert.equal(await total({ [filter]: ['yes'] }), isAbsent(value) ? 0 : value, filter)
    assert.ok(value === 0 || isAbsent(value) || why!.sources.length > 0, filter)
  }
  for (const { year, promises, coded, done } of view.years) {
    const own = [isAbsent(year) ? year.absent : year]
    assert.equal(await total({ year: own }), promises)
    assert.equal(await total({ year: own, completed: ['yes'] }), done)
    assert.equal(await total({ year: own, completed: ['no'] }), coded - done)
    assert.equal(await total({ year: own, completed: ['unknown'] }), promises - coded)
  }
})
