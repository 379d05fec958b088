import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type pg from 'pg'
import { newSignerKey, parseSignerKey, verifierKey } from '#ledger/note.ts'
import { Append, type NewEntry } from '#store/append.ts'
import { Faults } from '#store/faults.ts'
import { verifyLedger } from '#store/verify-ledger.ts'
import { ownerOf, testDatabase } from '../../tests/database.ts'

const database = await testDatabase()
after(() => database.close())
const signer = parseSignerKey(newSignerKey('kept-test'))

const post = (subject: string): NewEntry => ({
  deed: 'state',
  kind: 'post',
  subject,
  scope: '*',
  batch: null,
  schema: 1,
  body: Buffer.from(`{"title":"${subject}"}`),
  reason: 'as received',
})
const redact = (seq: number): NewEntry => ({
  ...post(String(seq)),
  deed: 'redact',
  kind: '',
  body: Buffer.from('{}'),
  reason: 'asked for by the person',
})

/** @returns the sequence number of the first */
async function append(...entries: readonly NewEntry[]): Promise<number> {
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    const adding = await Append.begin(client, { account: 'anna', now: new Date('2026-01-02T03:04:05Z'), signer })
    const first = await adding.add(entries)
    await adding.finish()
    await client.query('commit')
    return first
  } finally {
    client.release()
  }
}

async function bodyOf(db: Pick<pg.Pool, 'query'>, seq: number) {
  return (await db.query('select salt, body, reason from entry_body where seq = $1', [seq])).rows[0]
}

test('a body is erased where the ledger records who did it, and the ledger still verifies', async () => {
  const first = await append(post('a'), post('b'))
  const entered = await append(redact(first))
  await database.pool.query('select redact_entry($1, $2)', [first, entered])
  assert.deepEqual(await bodyOf(database.pool, first), { salt: null, body: null, reason: null })
  assert.notEqual((await bodyOf(database.pool, first + 1)).body, null)
  const { rows } = await database.pool.query('select leaf from entry where seq = $1', [entered])
  assert.equal(JSON.parse(rows[0].leaf.toString()).account, 'anna')

  const client = await database.pool.connect()
  const faults = new Faults()
  const check = await verifyLedger(client, { verifiers: [verifierKey(signer)], kept: [] }, { faults })
  client.release()
  assert.deepEqual([check.withheld, faults.listed], [1, []])
})

test('nothing is erased that no later entry of the ledger says is', async () => {
  const first = await append(post('c'), redact(999), post('d'))
  for (const [erased, entered] of [
    [first, first + 1],
    [first, first + 2],
    [first, 100_000],
    [first + 2, first + 1],
  ]) {
    await assert.rejects(database.pool.query('select redact_entry($1, $2)', [erased, entered]), /does not record it/)
  }
  assert.notEqual((await bodyOf(database.pool, first)).body, null)
})

test('the application can change or take away no line of the ledger', async () => {
  await append(post('e'))
  for (const table of ['entry', 'entry_body', 'tile', 'checkpoint']) {
    await assert.rejects(database.pool.query(`delete from ${table}`), /permission denied/)
    await assert.rejects(database.pool.query(`truncate ${table}`), /permission denied/)
  }
  await assert.rejects(database.pool.query("update entry set deed = 'x'"), /permission denied/)
  await assert.rejects(database.pool.query('update entry_body set body = null'), /permission denied/)
  await assert.rejects(database.pool.query('update checkpoint set size = 1'), /permission denied/)
})

test('even the owner is refused, and may erase a body but not write another', async () => {
  const owner = await ownerOf(database)
  try {
    await assert.rejects(owner.query("update entry set deed = 'x'"), /append-only: UPDATE of entry refused/)
    await assert.rejects(owner.query('delete from entry_body'), /append-only/)
    await assert.rejects(owner.query('truncate tile'), /append-only/)
    await assert.rejects(owner.query("update entry_body set body = 'other'"), /append-only: UPDATE of entry_body/)
  } finally {
    await owner.end()
  }
})
