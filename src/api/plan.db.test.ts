import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { planData } from '#api/plan.ts'
import { getPlan } from '#queries/get-plan.ts'
import { type LoadedDatabase, loadedDatabase } from '../../tests/loaded-database.ts'

let database: LoadedDatabase
before(async () => {
  database = await loadedDatabase()
})
after(() => database.close())

test('a plan’s data are the facts of its page', async () => {
  const ask = await database.ask()
  const { data } = await planData.answer(ask, { params: { slug: 'mexico', number: '2' }, query: new URLSearchParams() })
  const { state, sources, ...view } = await getPlan(ask, 'mexico', { number: '2' })
  assert.deepEqual(JSON.parse(JSON.stringify(data)), JSON.parse(JSON.stringify(view)))
  assert.ok(state.entry > 0 && sources.length > 0)
})
