import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dataRoutes } from '#api/routes.ts'
import { getCommitment } from '#queries/get-commitment.ts'
import { getMember } from '#queries/get-member.ts'
import { type LoadedDatabase, loadedDatabase } from '../../tests/loaded-database.ts'

let database: LoadedDatabase

before(async () => {
  database = await loadedDatabase()
})
after(() => database.close())

async function data(path: string, params: Readonly<Record<string, string>> = {}, query = '') {
  const route = dataRoutes.find((r) => r.path === path)
  assert.ok(route, path)
  return route.answer(await database.ask(), { params, query: new URLSearchParams(query) })
}

test('every answer says as of which entry it holds, under what terms, and where its page is', async () => {
  for (const [path, params] of [
    ['/', {}],
    ['/members', {}],
    ['/members/:slug', { slug: 'mexico' }],
    ['/commitments/:id', { id: 'MEX-2-14' }],
    ['/method', {}],
    ['/method/:rule', { rule: 'star' }],
  ] as const) {
    const { meta } = await data(path, params)
    assert.ok(meta.asOf.entry > 0 && /^\d{4}-\d\d-\d\d$/.test(meta.asOf.date), path)
    assert.ok(meta.licence.length > 0)
    assert.ok(meta.links.self.endsWith('.json') && !meta.links.page.endsWith('.json'), path)
  }
})

test('a member’s data are the facts of its page', async () => {
  const { data: facts, meta } = await data('/members/:slug', { slug: 'mexico' })
  const { state, sources, ...view } = await getMember(await database.ask(), 'mexico', { all: true })
  assert.deepEqual(JSON.parse(JSON.stringify(facts)), JSON.parse(JSON.stringify(view)))
  assert.deepEqual([meta.asOf, meta.sources], [state, sources])
})

test('a commitment’s data are the facts of its page', async () => {
  const { data: facts } = await data('/commitments/:id', { id: 'MEX-2-14' })
  const { state, datasets, ...view } = await getCommitment(await database.ask(), 'MEX-2-14')
  assert.deepEqual(JSON.parse(JSON.stringify(facts)), JSON.parse(JSON.stringify(view)))
  assert.ok(state.entry > 0 && datasets.length > 0)
})

test('the filter in the address applies to the data too', async () => {
  const { data: facts, meta } = await data('/members', {}, 'region=americas')
  const { members } = facts as { members: { region: string }[] }
  assert.ok(members.length > 0 && members.every((m) => m.region === 'americas'))
  assert.equal(meta.links.page, '/members?region=americas')
})
