import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { copyRows } from '#store/copy.ts'
import { eachInTurn, Writes } from '#store/writes.ts'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'

let db: TestDatabase
let client: pg.PoolClient
before(async () => {
  db = await testDatabase()
  client = await db.pool.connect()
  await client.query('create temporary table t (n bigint, s text)')
})
after(async () => {
  client.release()
  await db.close()
})

async function rows() {
  const { rows } = await client.query('select n, length(s) as l from t order by n, l')
  await client.query('delete from t')
  return rows.map((r) => [r.n, r.l])
}

const columns = { n: 'bigint', s: 'text' } as const

function* many(first: number, count: number, text: string): Iterable<readonly unknown[]> {
  for (let i = 0; i < count; i++) yield [first + i, text]
}

test('all is written in the order in which it was said, however much it is', async () => {
  const writes = new Writes(client)
  copyRows(writes, 't', columns, many(0, 50_000, 'x'.repeat(300)))
  writes.query("update t set s = 'changed' where n < 49990", [])
  copyRows(writes, 't', columns, many(0, 50_000, 'y'.repeat(300)))
  writes.query('delete from t where n < $1 and length(s) > 7', [49_999])
  await writes.settled()
  const { rows: counts } = await client.query('select length(s) as l, count(*) as n from t group by 1 order by 1')
  assert.deepEqual(counts, [
    { l: 7, n: 49_990 },
    { l: 300, n: 2 },
  ])
  await client.query('delete from t')
})

test('nothing that was said is nothing to wait for, and more can be said later', async () => {
  const writes = new Writes(client)
  await writes.settled()
  copyRows(writes, 't', columns, [])
  await writes.settled()
  copyRows(writes, 't', columns, [[1, 'a']])
  await writes.settled()
  assert.deepEqual(await rows(), [[1, 1]])
})

test('rows are made while others are written', async () => {
  const writes = new Writes(client)
  let made = 0
  function* counted(): Iterable<readonly unknown[]> {
    for (const row of many(0, 20_000, 'x'.repeat(100))) {
      made++
      yield row
    }
  }
  writes.query('select pg_sleep(0.3)', [])
  copyRows(writes, 't', columns, counted())
  await new Promise((resolve) => setTimeout(resolve, 150))
  assert.ok(made > 0)
  await writes.settled()
  assert.equal((await rows()).length, 20_000)
})

test('what fails is told, what comes after it is not tried, and the session goes on', async () => {
  function* failing(): Iterable<readonly unknown[]> {
    yield* many(0, 100_000, 'x')
    throw new Error('no more')
  }
  function* wrong(): Iterable<readonly unknown[]> {
    yield* many(0, 30_000, 'x'.repeat(100))
    yield [1, 'a NUL \u0000']
    yield* many(0, 100_000, 'x'.repeat(100))
  }
  const faults = [
    { say: (w: Writes) => copyRows(w, 't', columns, failing()), expected: /no more/ },
    { say: (w: Writes) => copyRows(w, 't', columns, wrong()), expected: /invalid byte sequence/ },
    { say: (w: Writes) => copyRows(w, 'no_such_table', columns, many(0, 100_000, 'x')), expected: /does not exist/ },
    { say: (w: Writes) => w.query('select 1 / 0', []), expected: /division by zero/ },
  ]
  for (const { say, expected } of faults) {
    const writes = new Writes(client)
    say(writes)
    copyRows(writes, 't', columns, many(0, 10, 'after'))
    await assert.rejects(writes.settled(), expected)
    await assert.rejects(writes.settled(), expected)
    assert.deepEqual(await rows(), [])
  }
})

test('what is abandoned half way leaves the session usable', async () => {
  const writes = new Writes(client)
  let made = 0
  function* endless(): Iterable<readonly unknown[]> {
    for (;;) yield [made++, 'x'.repeat(100)]
  }
  copyRows(writes, 't', columns, endless())
  while (made < 50_000) await new Promise((resolve) => setImmediate(resolve))
  await writes.abandon(new Error('no use'))
  await assert.rejects(writes.settled(), /no use/)
  assert.deepEqual(await rows(), [])
})

test('who works at length lets others have their turn', async () => {
  let turns = 0
  let done = false
  const count = () => {
    turns++
    if (!done) setImmediate(count)
  }
  setImmediate(count)
  const seen: number[] = []
  const slowly = (i: number) => {
    const until = performance.now() + 0.1
    while (performance.now() < until) seen[i] = i
  }
  await eachInTurn(
    Array.from({ length: 200 }, (_, i) => i),
    slowly,
  )
  done = true
  assert.equal(seen.length, 200)
  assert.ok(turns >= 5)
})
