import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Gone, NotFound } from '#base/errors.ts'
import { type Lang, languages } from '#messages/languages.ts'
import type { Asking } from '#queries/asking.ts'
import { getMember } from '#queries/get-member.ts'
import { getPlan } from '#queries/get-plan.ts'
import { planRoute } from '#site/plan/page.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile } from '../../../tests/loaded-database.ts'
import { markupFaults } from '../../../tests/look/markup.ts'

const chrome = { css: '/assets/kept.css', script: '/assets/kept.js', more: '/assets/more.css' }

let database: LoadedDatabase
before(async () => {
  database = await loadedDatabase()
})
after(() => database.close())

async function show(slug: string, number: string, lang: Lang = 'en'): Promise<string> {
  const request = { lang, path: '', params: { slug, number }, query: new URLSearchParams(), chrome }
  return String((await planRoute.answer(await database.ask(), request)).html)
}

test('every plan on record has a well-formed page, also a local one and one of which nothing is known', async () => {
  for (const lang of Object.keys(languages) as Lang[]) {
    for (const [slug, number] of [
      ['mexico', '2'],
      ['mexico', '4'],
      ['quintana-roo-mexico', '1'],
      ['senegal', '1'],
    ] as const) {
      assert.deepEqual(markupFaults(await show(slug, number, lang)), [], `${lang} ${slug} ${number}`)
    }
  }
})

test('the plan says of itself what the page of its member says', async () => {
  const ask = await database.ask()
  const [plan, member] = await Promise.all([
    getPlan(ask, 'mexico', { number: '2' }),
    getMember(ask, 'mexico', { all: true }),
  ])
  assert.deepEqual(plan.plan, member.plans[1])
  assert.deepEqual(plan.results, member.performance.rows[1])
  assert.deepEqual(plan.participation, member.participation[1])
})

test('a number that no plan of the member ever had is not found, however it is written', async () => {
  for (const number of ['9', '0', '04', '4a', '-1', '99999999999', '__proto__'])
    await assert.rejects(show('mexico', number), NotFound, number)
  await assert.rejects(show('atlantis', '1'), NotFound)
})

test('a share of fewer than ten promises is no percentage, and plans of other methods are in none', async () => {
  const { comparison, method } = await getPlan(await database.ask(), 'mexico', { number: '2' })
  assert.equal(method?.id, 'm3')
  const completion = comparison.find((row) => row.measure === 'completion-rate')
  assert.deepEqual([completion?.plan.n, completion?.plan.of, completion?.plan.plans], [18, 26, 1])
  assert.equal(completion?.plan.share, 18 / 26)
  // of all members only Mexico is coded here: its first plan is of another method
  assert.deepEqual([completion?.world.n, completion?.world.of], [18, 26])
  for (const { plan, region, world } of comparison)
    for (const share of [plan, region, world])
      assert.equal(share === null || share.share === null, (share?.of ?? 0) < 10)
})

test('reports stand by date, the version for comment before the final one', async () => {
  const { reviews } = await getPlan(await database.ask(), 'mexico', { number: '4' })
  assert.deepEqual(
    reviews.map((r) => [r.product, r.date]),
    [
      ['design-report', '2021'],
      ['results-report', '2023'],
    ],
  )
  for (const { documents } of reviews)
    assert.deepEqual(
      documents.map((d) => d.forComment),
      [true, false],
    )
})

test('what two editions say of a promise is told word by word', async () => {
  const [older, newer] = [
    'ogp-explorer-2016/ogpirm_live_data.csv',
    'ogp-export-2024-open-parliament/commitments_2024.csv',
  ].map(sharedFile)
  if (older == null || newer == null) return
  const own = await loadedDatabase()
  try {
    await own.load('ogp-commitments', newer)
    await own.load('ogp-commitments', older)
    const { texts } = await getPlan(await own.ask(), 'bulgaria', { number: '2' })
    assert.ok(texts.compared >= 6)
    const title = texts.changes.find((c) => c.field === 'title' && c.number === '1.5')
    assert.deepEqual(title?.stretches, [
      { kind: 'gone', text: '5.' },
      { kind: 'same', text: 'SME test' },
    ])
    assert.ok(title!.older.edition < title!.newer.edition)
    await aPartAndTwoReviews(await own.ask())
    const request = {
      lang: 'en',
      path: '',
      params: { slug: 'ukraine', number: '2' },
      query: new URLSearchParams(),
      chrome,
    }
    const page = String((await planRoute.answer(await own.ask(), { ...request, lang: 'en' })).html)
    assert.match(page, /Reports on this plan are known here by their codings alone/)
    assert.doesNotMatch(page, /Its method has also/)
  } finally {
    await own.close()
  }
})

/** Two plans of Ukraine: one that two reports judged, and one of which the newer file has a single promise. */
async function aPartAndTwoReviews(ask: Asking): Promise<void> {
  const second = (await getPlan(ask, 'ukraine', { number: '2' })).plan
  assert.deepEqual(
    second.judged.map(({ product, year, count }) => [product, year, count]),
    [
      ['progress-report', 2016, 14],
      ['end-of-term-report', 2017, 12],
    ],
  )
  assert.deepEqual(second.done.why?.counted, { n: 19, of: 26 })
  assert.equal(second.promises.why?.part, undefined)
  const sixth = (await getPlan(ask, 'ukraine', { number: '6' })).plan
  assert.deepEqual([sixth.promises.value, sixth.promises.why?.part], [1, { highest: 5, missing: 4 }])
}

test('a plan whose file was withdrawn is gone, and one that never was is not', async () => {
  const own = await loadedDatabase()
  try {
    await own.pool.query(
      `update action_plan set to_seq = (select max(size) from checkpoint) where member = 'senegal' and number = 1`,
    )
    await assert.rejects(getPlan(await own.ask(), 'senegal', { number: '1' }), Gone)
    await assert.rejects(getPlan(await own.ask(), 'senegal', { number: '2' }), NotFound)
  } finally {
    await own.close()
  }
})
