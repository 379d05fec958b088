import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { copyCell, copyRows } from '#store/copy.ts'
import { copyBinary } from '#store/copy-binary.ts'
import { Writes } from '#store/writes.ts'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'

let db: TestDatabase
let client: pg.PoolClient
before(async () => {
  db = await testDatabase()
  client = await db.pool.connect()
  await client.query('create temporary table t (n bigint, i integer, s text, b bytea, at timestamptz, l text[])')
})
after(async () => {
  client.release()
  await db.close()
})

const at = new Date('1969-12-31T23:59:59.123Z')
const texts = ['', '\\N', 'tab\tand\nline\r and \\back', '"quotes", {braces}', 'é 漢字 🙂', 'x'.repeat(600_000), null]

const write = async (work: (writes: Writes) => void) => {
  const writes = new Writes(client)
  work(writes)
  await writes.settled()
}

async function written() {
  const { rows } = await client.query('select n, i, s, b, at from t order by n')
  await client.query('delete from t')
  return rows
}

test('what is written in the binary format is read back as it was', async () => {
  const bytes = texts.map((t) => (t === null ? null : Buffer.from(t)))
  const rows = texts.map((s, i) => [2 ** 40 + i, 3 - i, s, bytes[i] ?? null, i === 0 ? null : at] as const)
  const columns = { n: 'bigint', i: 'integer', s: 'text', b: 'bytea', at: 'timestamptz' } as const
  await write((w) => copyBinary(w, 't', columns, rows))
  const back = await written()
  assert.deepEqual(
    back.map((r) => r.s),
    texts,
  )
  assert.deepEqual(
    back.map((r) => r.b),
    bytes,
  )
  assert.deepEqual(
    back.map((r) => [r.n, r.i, r.at]),
    rows.map((r) => [r[0], r[1], r[4]]),
  )
})

test('what is written in the text format is read back as it was', async () => {
  const lines = texts.map((s, i) => [i, i, s, s === null ? null : Buffer.from(s), at].map(copyCell).join('\t'))
  await write((w) => copyRows(w, 't', ['n', 'i', 's', 'b', 'at'], lines))
  const back = await written()
  assert.deepEqual(
    back.map((r) => r.s),
    texts,
  )
  assert.deepEqual(
    back.map((r) => r.b?.toString() ?? null),
    texts,
  )
})

test('lists keep every kind of text', async () => {
  const list = ['a"b', 'c\\d', 'e,f', '{g}', '', 'NULL', 'tab\t', 'line\n']
  await write((w) => copyRows(w, 't', ['l'], [copyCell(list), copyCell([]), copyCell(null)]))
  const { rows } = await client.query('select l from t')
  assert.deepEqual(
    rows.map((r) => r.l),
    [list, [], null],
  )
  await client.query('delete from t')
})
