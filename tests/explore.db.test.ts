import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { commitmentsData } from '#api/commitments.ts'
import { findAskedIn, findCommitments } from '#queries/find-commitments.ts'
import type { FoundView } from '#queries/search-view.ts'
import { isAbsent } from '#queries/told.ts'
import { exploreRoute } from '#site/explore/page.ts'
import { ReadStore } from '#store/read-store.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { type LoadedDatabase, loadedDatabase, TODAY } from './loaded-database.ts'
import { bring } from './made-up/ledger.ts'
import { memberSaid, promiseSaid, reviewSaid } from './made-up/promises.ts'
import { madeUpSource } from './made-up/source.ts'

let db: LoadedDatabase
let scripts: TestDatabase
before(async () => {
  db = await loadedDatabase()
  scripts = await testDatabase()
  const text = (id: string, title: string, fullText: string, lang: string) =>
    promiseSaid('ruritania', id, { title, fullText, lang })
  await bring(scripts.pool, madeUpSource('made-up', { coverage: 'partial' }), [
    memberSaid('ruritania', { region: 'europe' }),
    text('RU0001', 'نشر البيانات المفتوحة', 'إتاحة مُوازنة الدولة للمواطنين', 'ar'),
    text('RU0002', 'Открытый бюджет', 'Публикация расходов и ёмкий отчёт', 'ru'),
    text('RU0003', 'Ανοιχτός προϋπολογισμός', 'Δημοσίευση δαπανών', 'el'),
    text('RU0004', '政府資料開放', '公開預算與採購', 'zh'),
    promiseSaid('ruritania', 'RU0005', { title: 'Straße und Łódź', end: '2020', withdrawn: false }),
    reviewSaid('ruritania', 'RU0005', 'first', { completion: 'limited', method: 'm3' }),
    promiseSaid('ruritania', 'RU0006', { title: 'Due this year', end: '2024' }),
    reviewSaid('ruritania', 'RU0006', 'first', { completion: 'limited', method: 'm3' }),
  ])
})
after(async () => {
  await db.close()
  await scripts.close()
})

const chrome = { css: '/a.css', script: '/a.js', more: '/b.css' }
const page = async (query: string) => {
  const known = new URLSearchParams(query)
  known.sort()
  const { html } = await exploreRoute.answer(await db.ask(), {
    lang: 'en',
    path: '/commitments',
    params: {},
    query: known,
    chrome,
  })
  return String(html)
}
const found = async (query: Record<string, string>, today = TODAY): Promise<FoundView> =>
  findCommitments({ store: await ReadStore.now(scripts.pool), today }, findAskedIn(new URLSearchParams(query)))
const ids = async (query: Record<string, string>, today = TODAY) =>
  (await found(query, today)).promises.map((p) => p.id)

test('the page and its data give the same count, the same promises and the same facets', async () => {
  for (const query of [
    '',
    'completion=complete',
    'q=transparency&sort=member',
    'area=gender&view=table',
    'member=mexico&chart=completion',
  ]) {
    const html = await page(query)
    const { data } = (await commitmentsData.answer(await db.ask(), {
      params: {},
      query: new URLSearchParams(query),
    })) as { data: FoundView }
    assert.match(
      html,
      new RegExp(
        `<h1>${data.total === 1 ? 'One promise' : data.total === 0 ? 'No promise' : `${data.total} promises`}`,
      ),
      query,
    )
    for (const p of data.promises)
      assert.ok(html.includes(`/en/commitments/${encodeURIComponent(p.id)}"`), `${query}: ${p.id}`)
    for (const { name, choices } of data.facets) {
      if (choices.length < 2) continue
      for (const c of choices) {
        const link = new RegExp(`<a href="[^"]*"[^>]*>[^<]*</a> <small>${c.count}</small>`)
        assert.match(html, link, `${query}: ${name}=${c.code}`)
      }
    }
  }
})

test('words of any script find what has them, without marks and with them', async () => {
  assert.deepEqual(await ids({ q: 'البيانات' }), ['RU0001'])
  assert.deepEqual(await ids({ q: 'موازنة' }), ['RU0001'])
  assert.deepEqual(await ids({ q: 'اتاحة' }), ['RU0001'])
  assert.deepEqual(await ids({ q: 'открытый' }), ['RU0002'])
  assert.deepEqual(await ids({ q: 'емкий ОТЧЕТ' }), ['RU0002'])
  assert.deepEqual(await ids({ q: 'προυπολογισμος' }), ['RU0003'])
  assert.deepEqual(await ids({ q: '資料' }), ['RU0004'])
  assert.deepEqual(await ids({ q: '料資' }), [])
  assert.deepEqual(await ids({ q: 'strasse lodz' }), ['RU0005'])
})

test('a typing error in any script is mended, and the page says so', async () => {
  const view = await found({ q: 'открвтый' })
  assert.deepEqual(view.words?.mended, [{ typed: 'открвтый', used: 'открытыи' }])
  assert.deepEqual(
    view.promises.map((p) => p.id),
    ['RU0002'],
  )
  assert.match(await page('q=transparancy'), /No promise has the word “transparancy”/)
})

test('what is overdue follows the day, by the rule', async () => {
  assert.deepEqual(await ids({ overdue: 'yes' }), ['RU0005'])
  assert.deepEqual(await ids({ overdue: 'yes' }, '2025-01-01'), ['RU0005', 'RU0006'])
  assert.deepEqual(
    (await found({}, '2025-01-01')).facets.find((f) => f.name === 'overdue')?.choices.map((c) => [c.code, c.count]),
    [
      ['yes', 2],
      ['unknown', 4],
    ],
  )
})

test('where the words stand in a text is shown with what is around it', async () => {
  const [promise] = (await found({ q: 'расходов' })).promises
  assert.equal(promise?.excerpt?.found, 'расходов')
  assert.match(promise?.excerpt?.before ?? '', /Публикация/)
  const [titled] = (await found({ q: 'бюджет' })).promises
  assert.equal(titled?.excerpt, null)
})

test('where nothing is found the page says what to drop, and what that would find', async () => {
  const html = await page('member=mexico&region=europe')
  assert.match(html, /No promise passes all of these/)
  const without = await found({})
  assert.ok(without.total > 0)
  assert.match(html, /without Region: \d+ promises/)
})

test('filters that no list has are told on the page, and hostile ones are text', async () => {
  const html = await page('region=atlantis&member=%3Cscript%3Ealert(1)%3C/script%3E&view=cards')
  assert.match(html, /region=atlantis/)
  assert.match(html, /view=cards/)
  assert.doesNotMatch(html, /<script>alert/)
})

test('titles that nobody gave say so', async () => {
  const view = await found({ sort: 'member' })
  assert.ok(view.promises.every((p) => !isAbsent(p.title)))
})
