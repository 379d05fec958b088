import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { findAskedIn, findCommitments } from '#queries/find-commitments.ts'
import { findDocuments } from '#queries/find-documents.ts'
import { findMembers, memberFiltersIn } from '#queries/find-members.ts'
import { searchEverything } from '#queries/search-everything.ts'
import { type LoadedDatabase, loadedDatabase } from '../../tests/loaded-database.ts'

let db: LoadedDatabase
before(async () => {
  db = await loadedDatabase()
})
after(() => db.close())

test('what is found of each kind is what its own list finds', async () => {
  const ask = await db.ask()
  for (const q of ['mexico', 'méxico', 'open data', 'report', 'zzqx', 'a']) {
    const query = new URLSearchParams({ q })
    const found = await searchEverything(ask, q)
    const promises = await findCommitments(ask, findAskedIn(query))
    assert.equal(found.members.total, (await findMembers(ask, memberFiltersIn(query))).total, q)
    assert.equal(found.promises.total, promises.total + promises.waiting, q)
    assert.equal(found.documents.total, (await findDocuments(ask, query)).total, q)
    for (const kind of [found.members, found.promises, found.documents, found.areas, found.posts])
      assert.equal(kind.found.length, Math.min(kind.total, 6), q)
  }
  assert.ok((await searchEverything(ask, 'mexico')).members.total > 0)
  assert.ok((await searchEverything(ask, 'fiscal openness')).areas.total > 0)
})

test('an id leads to its promise in whatever case, and what is no word finds nothing', async () => {
  const ask = await db.ask()
  assert.equal((await searchEverything(ask, 'mx0075')).named, 'MX0075')
  assert.equal((await searchEverything(ask, 'MX9999')).named, null)
  for (const q of ['', '  ', '"', '-', '%', "'; drop table entry; --", '\u0000', 'x'.repeat(5000)]) {
    const { members, promises, documents } = await searchEverything(ask, q)
    assert.deepEqual([members.total, promises.total, documents.total], [0, 0, 0], q.slice(0, 20))
  }
})
