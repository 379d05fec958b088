import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { documentData, documentsData } from '#api/documents.ts'
import { findDocuments } from '#queries/find-documents.ts'
import { type LoadedDatabase, loadedDatabase } from '../../tests/loaded-database.ts'

let database: LoadedDatabase
before(async () => {
  database = await loadedDatabase()
})
after(() => database.close())

test('the data of documents are the facts of their pages', async () => {
  const ask = await database.ask()
  const query = new URLSearchParams('kind=letter')
  const { data } = await documentsData.answer(ask, { params: {}, query })
  const { state, ...view } = await findDocuments(ask, query)
  assert.deepEqual(JSON.parse(JSON.stringify(data)), JSON.parse(JSON.stringify(view)))
  const id = 'mexico-action-plan-2019-2022-2019'
  const twin = await documentData.answer(ask, { params: { document: id }, query: new URLSearchParams() })
  assert.equal((twin.data as { id: string }).id, id)
  assert.ok(state.entry > 0)
})
