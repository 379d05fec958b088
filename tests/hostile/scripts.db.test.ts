import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { importFile } from '#actions/import-file.ts'
import { newSignerKey, parseSignerKey } from '#ledger/note.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { received } from '../imports/received.ts'

let db: TestDatabase
before(async () => {
  db = await testDatabase()
})
after(() => db.close())

test('members by long names in a script of three bytes a letter are brought in, and told of', async () => {
  const client = await db.pool.connect()
  const told: (string | undefined)[] = []
  client.on('notification', ({ payload }) => told.push(payload))
  await client.query('listen kept_change')
  const header = 'Commitment Unique Identifier,Country/Locality,Action Plan Number,Commitment Number,Commitment Title'
  const rows = Array.from({ length: 60 }, (_, n) => `ZZ${1000 + n},${'国'.repeat(90)}${n},1,1,公开`)
  const by = { account: 'test', signer: parseSignerKey(newSignerKey('kept-test')), now: new Date('2026-01-02') }
  const file = received(Buffer.from([header, ...rows].join('\n')), 'names.csv')
  const { activated } = await importFile(db.pool, by, ogpCommitments, file, { dryRun: false, reason: null })
  assert.equal(activated.members.length, 60)
  await client.query('select 1')
  client.release()
  // too many to be named one by one: all are meant
  assert.ok(told.includes('*') && told.every((payload) => Buffer.byteLength(payload ?? '') < 8000))
})
