import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { type ColumnType, copyRows } from '#store/copy.ts'
import { OPEN_SEQ } from '#store/tables.ts'
import { Writes } from '#store/writes.ts'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'

let db: TestDatabase
let client: pg.PoolClient
before(async () => {
  db = await testDatabase()
  client = await db.pool.connect()
})
after(async () => {
  client.release()
  await db.close()
})

/** What the database holds after values were written into a column of some type. */
async function kept(type: ColumnType, values: readonly unknown[], column = 'v'): Promise<unknown[]> {
  await client.query(`create temporary table t (place integer, v ${type})`)
  const writes = new Writes(client)
  copyRows(
    writes,
    't',
    { place: 'integer', v: type },
    values.map((v, i) => [i, v]),
  )
  await writes.settled()
  const { rows } = await client.query(`select ${column} as v from t order by place`)
  await client.query('drop table t')
  return rows.map((r) => r.v)
}

const texts = [
  '',
  '\\N',
  'tab\tand\nline\r and \\back',
  '"quotes", {braces}',
  'é 漢字 🙂',
  'a short text that is not of ASCII alone é',
  'x'.repeat(39),
  'x'.repeat(40),
  'x'.repeat(41),
  'é'.repeat(300),
  'x'.repeat(600_000),
]

test('texts and bytes are read back as they were written, none as null', async () => {
  assert.deepEqual(await kept('text', [...texts, null, undefined, 'last']), [...texts, null, null, 'last'])
  const bytes = texts.map((t) => Buffer.from(t))
  assert.deepEqual(await kept('bytea', [...bytes, null]), [...bytes, null])
})

test('numbers keep their value up to the ends of their types', async () => {
  const wholes = [0, 1, -1, 2 ** 31 - 1, -(2 ** 31)]
  assert.deepEqual(await kept('integer', wholes), wholes)
  assert.deepEqual(await kept('smallint', [0, -1, 2 ** 15 - 1]), [0, -1, 2 ** 15 - 1])
  const large = [...wholes, 2 ** 32, 2 ** 32 - 1, -(2 ** 32), 2 ** 53 - 1, -(2 ** 53) + 1]
  assert.deepEqual(await kept('bigint', large), large)
  assert.deepEqual(await kept('bigint', [OPEN_SEQ, 7n], 'v::text'), ['9223372036854775807', '7'])
  const fractions = [0.1, -1e300, 1 / 3, 0]
  assert.deepEqual(await kept('double precision', fractions), fractions)
  assert.deepEqual(await kept('boolean', [true, false, null]), [true, false, null])
})

test('times keep their milliseconds, those before 1970 and 2000 too', async () => {
  const times = ['1969-12-31T23:59:59.123Z', '1999-12-31T23:59:59.999Z', '2026-11-24T17:05:06.007Z'].map(
    (t) => new Date(t),
  )
  assert.deepEqual(await kept('timestamptz', times), times)
})

test('lists keep every kind of text, and their order', async () => {
  const lists = [[], texts, ['NULL', 'a,b', '"'], null]
  assert.deepEqual(await kept('text[]', lists), lists)
  assert.deepEqual(await kept('text[]', lists, 'cardinality(v)'), [0, texts.length, 3, null])
  const numbers = [[], [1], [2 ** 40, 3, 2]]
  assert.deepEqual(await kept('bigint[]', numbers), numbers)
})

test('what is kept as JSON keeps its shape', async () => {
  const values = [{}, [], { a: [1, 'é "q" \\', null, { b: true }] }, 'text', 7]
  assert.deepEqual(await kept('jsonb', values), values)
})

test('rows of many pieces are all there', async () => {
  const values = Array.from({ length: 30_000 }, (_, i) => `${i} ${'x'.repeat(i % 100)}`)
  assert.deepEqual(await kept('text', values), values)
})
