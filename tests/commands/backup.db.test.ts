import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { emptyDatabase, type TestDatabase, testDatabase } from '../database.ts'
import { freshPlace, type Place, run } from './run.ts'

let db: TestDatabase
let place: Place
let folder: string
before(async () => {
  db = await testDatabase()
  place = freshPlace(db.url)
  folder = join(place.folder, '..', 'backup')
  await run(place, ['import', 'ogp-commitments', 'data/samples/ogp-commitments-2024.csv'])
})
after(async () => {
  place.remove()
  await db.close()
})

test('a backup restores elsewhere, under another key, and verifies there', async () => {
  const backup = await run(place, ['backup', folder])
  assert.equal(backup.code, 0, backup.err)
  const other = await emptyDatabase()
  const elsewhere = freshPlace(other.url)
  try {
    const restore = await run(elsewhere, ['restore', folder])
    assert.equal(restore.code, 0, restore.err)
    const verify = await run(elsewhere, ['verify'])
    assert.equal(verify.code, 0, verify.out)
    const more = await run(elsewhere, ['import', 'ogp-commitments', 'data/samples/ogp-commitments-2016.csv'])
    assert.equal(more.code, 0, more.err)
    const again = await run(elsewhere, ['verify'])
    assert.equal(again.code, 0, again.out)
    assert.equal((await run(elsewhere, ['restore', folder])).code, 1)
  } finally {
    elsewhere.remove()
    await other.close()
  }
})

test('a folder that is taken, missing or no backup is named', async () => {
  for (const [args, message] of [
    [['backup'], /missing folder/],
    [['backup', folder], /existing backup/],
    [['restore'], /missing folder/],
    [['restore', '/no/such/backup'], /\/no\/such\/backup/],
  ] as const) {
    const { code, err } = await run(place, args)
    assert.equal(code, 1)
    assert.match(err, message)
    assert.doesNotMatch(err, /\n\s+at |mistake of Kept/)
  }
})
