import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { redactEntry } from '#actions/redact-entry.ts'
import { wordsIn } from '#base/words.ts'
import { searchColumns } from '#queries/search/columns.ts'
import { isFoundBy, type Term, termsIn } from '#queries/search/terms.ts'
import { findWords } from '#queries/search/text.ts'
import { ReadStore } from '#store/read-store.ts'
import { seeded } from './bench/made-up.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { bring, by } from './made-up/ledger.ts'
import { memberSaid, promiseSaid } from './made-up/promises.ts'
import { madeUpSource } from './made-up/source.ts'

interface Texts {
  readonly title: string
  readonly shortTitle: string
  readonly fullText: string
}

const WORDS = 'open data budget budgets reform e-mail información informe water health of the 政府 سجل openness'.split(
  ' ',
)
const random = seeded(14)
const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
const some = (most: number) => Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(WORDS)).join(' ')
const source = madeUpSource('made-up')

let db: TestDatabase
/** What each promise says now. */
const now = new Map<string, Texts>()
/** What each promise said as of some entries. */
const past: { readonly at: number; readonly texts: ReadonlyMap<string, Texts> }[] = []

before(async () => {
  db = await testDatabase()
  // file after file some promises come, some say other words, and some are no more
  for (let round = 0; round < 5; round++) {
    for (let i = 0; i < 120; i++) {
      const id = `RU${String(i).padStart(4, '0')}`
      if (round > 0 && random() < 0.5) continue
      if (random() < 0.2) now.delete(id)
      else now.set(id, { title: some(5), shortTitle: some(3), fullText: some(12) })
    }
    await bring(db.pool, source, [
      memberSaid('ruritania'),
      ...[...now].map(([id, texts]) => promiseSaid('ruritania', id, { ...texts })),
    ])
    past.push({ at: (await ReadStore.now(db.pool)).at, texts: new Map(now) })
  }
})
after(() => db.close())

/** How a reader of the texts would find a term: 2 in a title, 1 elsewhere. */
function scanned(id: string, { title, shortTitle, fullText }: Texts, { words, exact }: Term): number {
  const has = (text: string) => {
    const own = wordsIn(text)
    return own.some((_, at) => words.every((w, i) => own[at + i] !== undefined && isFoundBy(own[at + i]!, w, exact)))
  }
  if ([title, shortTitle, id].some(has)) return 2
  return has(fullText) ? 1 : 0
}

function scan(texts: ReadonlyMap<string, Texts>, terms: readonly Term[]): readonly string[] {
  return [...texts].flatMap(([id, of]) => {
    const marks = terms.filter((t) => !t.exclude).map((t) => scanned(id, of, t))
    const mark = Math.min(2, ...(marks.length === 0 ? [1] : marks))
    return mark === 0 || terms.some((t) => t.exclude && scanned(id, of, t) > 0) ? [] : [`${id} ${mark}`]
  })
}

async function found(typed: string, at: number): Promise<readonly string[]> {
  const store = await ReadStore.now(db.pool)
  const asOf = Object.assign(Object.create(store), {
    at,
    rows: rowsAt(at),
    once: <T>(_: string, ask: () => T) => ask(),
  })
  const columns = await searchColumns(asOf)
  const { in: marks } = (await findWords(asOf, columns, typed))!
  return Array.from(marks).flatMap((mark, row) => (mark === 0 ? [] : [`${columns.id(row)} ${mark}`]))
}

function rowsAt(at: number) {
  return async (text: string, params: readonly unknown[] = []) => (await db.pool.query(text, [at, ...params])).rows
}

function madeUpQuestion(): string {
  const terms = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const sign = random() < 0.25 ? '-' : ''
    const words = random() < 0.4 ? `"${some(3)}"` : random() < 0.2 ? 'informa' : pick(WORDS)
    return `${sign}${words}`
  })
  return terms.join(' ')
}

test('words, beginnings, phrases and exclusions find what a scan of the texts finds, as of any entry', async () => {
  let hits = 0
  for (let i = 0; i < 250; i++) {
    const typed = i === 0 ? '"open data"' : madeUpQuestion()
    const { at, texts } = i % 3 === 0 ? pick(past) : past.at(-1)!
    const { terms } = termsIn(typed)
    const expected = scan(texts, terms)
    // what nothing has may be taken for a typing error
    if (expected.length === 0 && terms.every((t) => !t.exclude)) continue
    hits += expected.length
    assert.deepEqual([...(await found(typed, at))].sort(), [...expected].sort(), `${typed} as of ${at}`)
  }
  assert.ok(hits > 1000)
})

test('what was erased is found by none of its words as of any entry, and what stays is', async () => {
  const erased = new Set([...past[0]!.texts.keys()].slice(0, 20))
  const { rows } = await db.pool.query<{ entry_seq: number }>(
    "select distinct entry_seq from statement where kind = 'commitment' and id = any($1)",
    [[...erased]],
  )
  assert.ok(rows.length > erased.size)
  for (const { entry_seq } of rows) await redactEntry(db.pool, by, Number(entry_seq), 'a person asked for it')
  for (const { at, texts } of past) {
    const others = new Map([...texts].filter(([id]) => !erased.has(id)))
    for (const typed of [...WORDS, '"open data"', '"of the"']) {
      const expected = scan(others, termsIn(typed).terms)
      assert.deepEqual([...(await found(typed, at))].sort(), [...expected].sort(), `${typed} as of ${at}`)
    }
  }
})
