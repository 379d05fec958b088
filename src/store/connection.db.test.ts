import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'

let db: TestDatabase
before(async () => {
  db = await testDatabase()
})
after(async () => {
  await db.close()
})

test('lists of texts come back as they went in, whatever is in them', async () => {
  const lists = [
    [],
    ['fiscal-openness'],
    ['gender', 'civic-space', 'ÑÁ', '1'],
    ['', ' ', 'a, b', '{c}', 'say "so"', 'back\\slash', 'NULL', 'null'],
    [null, 'gender'],
  ]
  const { rows } = await db.pool.query(`select ${lists.map((_, i) => `$${i + 1}::text[] as l${i}`).join(', ')}`, lists)
  assert.deepEqual(Object.values(rows[0]!), lists)
})

test('lists of lists, and lists that count from elsewhere than 1, are no plain lists of codes', async () => {
  const { rows } = await db.pool.query("select '{{a,b},{c,d}}'::text[] as nested, '[2:3]={a,b}'::text[] as later")
  assert.deepEqual(rows, [
    {
      nested: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      later: ['a', 'b'],
    },
  ])
})

test('whole numbers of 64 bits come as numbers, alone and in lists', async () => {
  const { rows } = await db.pool.query(
    "select 7::bigint as one, '{1,NULL,3}'::bigint[] as some, '{}'::bigint[] as none",
  )
  assert.deepEqual(rows, [{ one: 7, some: [1, null, 3], none: [] }])
})
