import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { deriveAll, isUnsearchable } from '#actions/derive-all.ts'
import { checkDerived } from '#derive/check-derived.ts'
import { newSignerKey, parseSignerKey } from '#ledger/note.ts'
import { eachPlace } from '#store/postings.ts'
import { CodeNumbers, SEVERAL, SINGLE, unpack, unpackedRoom } from '#store/search-codes.ts'
import { type LoadedDatabase, loadedDatabase } from '../../tests/loaded-database.ts'

let db: LoadedDatabase
before(async () => {
  db = await loadedDatabase()
})
after(() => db.close())

test('every commitment on record is kept for searching, with the codes that follow from its facts', async () => {
  const client = await db.pool.connect()
  try {
    assert.deepEqual((await checkDerived(client)).differences, [])
    const { rows } = await client.query(
      `select (select count(*) from commitment where to_seq = 9223372036854775807) as there,
              (select count(*) from search s join search_text t using (member, commitment, place) where s.to_seq = 9223372036854775807) as kept`,
    )
    assert.ok(rows[0].there > 0)
    assert.equal(rows[0].there, rows[0].kept)
  } finally {
    client.release()
  }
})

test('codes are read back as they were kept', async () => {
  const numbers = await CodeNumbers.read(db.pool)
  const { rows } = await db.pool.query<{ codes: Buffer }>("select codes from search where commitment = 'MX0075'")
  const found = unpackedRoom()
  unpack(rows[0]!.codes, 0, found)
  const code = (facet: (typeof SINGLE)[number]) => numbers.codes(facet)[found.single[SINGLE.indexOf(facet)]!]
  assert.deepEqual([code('region'), code('level'), code('year')], ['americas', 'national', '2019'])
  assert.equal(found.end, rows[0]!.codes.length)
  assert.ok(found.several[SEVERAL.indexOf('area')]!.length > 0)
})

test('what was lost is worked out again, and what is wrong is told', async () => {
  const signer = parseSignerKey(newSignerKey('kept.test'))
  const by = { account: 'test', now: new Date('2024-11-02T12:00:00Z'), signer }
  await db.pool.query("delete from search where commitment = 'MX0075'")
  await db.pool.query("update search_text set digest = '\\x00' where commitment = 'MX0077'")
  const check = async () => {
    const client = await db.pool.connect()
    try {
      return (await checkDerived(client)).differences
    } finally {
      client.release()
    }
  }
  assert.deepEqual(await check(), [
    'search mexico/MX0075: its codes are missing or not those of the facts',
    'search mexico/MX0077: its words are missing or not those of the facts',
  ])
  assert.equal((await deriveAll(db.pool, by)).entries, 0)
  assert.deepEqual(await check(), [])
})

test('what is erased is found no more, nor are its words and institutions kept anywhere', async () => {
  const { rows } = await db.pool.query<{ statements: number[] }>(
    "select statements from commitment where id = 'MEX-1-2' and to_seq = 9223372036854775807",
  )
  for (const entry of rows[0]!.statements) await db.redact(Number(entry))
  const { rows: texts } = await db.pool.query<{ place: number }>(
    "select distinct place from search_text where commitment = 'MEX-1-2'",
  )
  assert.equal(texts.length, 1)
  const numbered = new Set((await db.pool.query('select distinct place from search_text')).rows.map((r) => r.place))
  const words: string[] = []
  for (const { word, chunk, places } of await postings())
    eachPlace(chunk, places, (place) => {
      // no number without a promise has any word left
      assert.ok(numbered.has(place), word)
      if (place === texts[0]!.place) words.push(word)
    })
  assert.deepEqual(words.sort(), ['1', '2', 'mex'])
  const { rows: forgotten } = await db.pool.query(
    'select word from search_word w where not exists (select from search_posting p where p.word = w.word collate "C")',
  )
  assert.deepEqual(forgotten, [])
  const unnamed = await db.pool.query(
    `select label from search_code s where label is not null and not exists (
       select from commitment c where strpos(concat(c.lead_institution, ' ', c.supporting_institutions), s.label) > 0)`,
  )
  assert.deepEqual(unnamed.rows, [])
})

test('what a release that did not search brought in is made searchable, though a later import was searchable from the first', async () => {
  const signer = parseSignerKey(newSignerKey('kept.test'))
  assert.equal(await isUnsearchable(db.pool), false)
  await db.pool.query("delete from search where member = 'mexico'")
  await db.pool.query("delete from search_text where member = 'mexico'")
  const { rows } = await db.pool.query('select count(*) as others from search')
  assert.ok(rows[0].others > 0)
  assert.equal(await isUnsearchable(db.pool), true)
  await deriveAll(db.pool, { account: 'test', now: new Date('2024-11-02T12:00:00Z'), signer })
  assert.equal(await isUnsearchable(db.pool), false)
})

/** All that is kept of who has which word. */
async function postings(): Promise<readonly { word: string; chunk: number; places: Buffer }[]> {
  const { rows } = await db.pool.query('select word, chunk, places from search_posting')
  return rows
}
