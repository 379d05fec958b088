import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from '#app/config.ts'

test('what is not set has a default, below the folder it is run in', () => {
  assert.deepEqual(readConfig({}, '/srv'), {
    port: 3000,
    host: '127.0.0.1',
    dataFolder: '/srv/.kept',
    databaseUrl: null,
    checkpointFile: '/srv/.kept.checkpoints',
  })
})

test('checkpoints are kept beside the data folder and not in it', () => {
  assert.equal(readConfig({ KEPT_DATA: '/data/kept/' }, '/srv').checkpointFile, '/data/kept.checkpoints')
  assert.equal(readConfig({ KEPT_CHECKPOINTS: 'c' }, '/srv').checkpointFile, '/srv/c')
})

test('a setting that cannot be meant is refused, and an address of a database is not repeated', () => {
  for (const port of ['http', '-1', '65536', '1.5'])
    assert.throws(() => readConfig({ PORT: port }, '/'), /invalid PORT/)
  assert.throws(
    () => readConfig({ DATABASE_URL: 'mysql://u:secret@h/d' }, '/'),
    (error: Error) => /invalid DATABASE_URL/.test(error.message) && !error.message.includes('secret'),
  )
})
