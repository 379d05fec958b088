import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { NotFound } from '#base/errors.ts'
import { getCommitment } from '#queries/get-commitment.ts'
import { getMember } from '#queries/get-member.ts'
import type { MemberView } from '#queries/member-view.ts'
import { type LoadedDatabase, loadedDatabase } from '../../tests/loaded-database.ts'

let database: LoadedDatabase
let mexico: MemberView

before(async () => {
  database = await loadedDatabase()
  mexico = await getMember(await database.ask(), 'mexico')
})
after(() => database.close())

test('of Mexico’s promises 82 are on record, and five more are printed of its third plan', () => {
  assert.equal(mexico.promises.value, 82)
  assert.deepEqual(mexico.promises.why?.leftOut, [{ reason: 'not-loaded', count: 5 }])
  assert.deepEqual(
    mexico.plans.map((p) => [p.number, p.promises.value, p.promises.published?.text]),
    [
      [1, 37, '37'],
      [2, 26, '26'],
      [3, 6, '11'],
      [4, 13, '13'],
    ],
  )
})

test('43 of the 62 that were coded were done, and the voucher leads to the rows of the file', () => {
  assert.equal(mexico.done.value, 43)
  assert.equal(mexico.neverBegun.value, 3)
  assert.deepEqual(mexico.done.why?.counted, { n: 43, of: 62 })
  assert.deepEqual(mexico.done.why?.sources[0]?.row, '1154–1216')
})

test('the codes of a plan add up to its promises, from the highest to the reasons', () => {
  assert.deepEqual(mexico.plans[0]?.completion, [
    { code: 'complete', count: 16 },
    { code: 'substantial', count: 9 },
    { code: 'limited', count: 8 },
    { code: 'not-started', count: 3 },
    { code: 'not-applicable', count: 1 },
  ])
  for (const plan of mexico.plans) {
    assert.equal(
      plan.completion.reduce((sum, c) => sum + c.count, 0),
      plan.promises.value,
    )
  }
})

test('published results stand beside ours, which are not loaded or were never asked', () => {
  const cells = mexico.performance.rows.map((r) =>
    [r.major, r.outstanding, r.starred].map((f) => [f.published?.text, f.value]),
  )
  const [notPrinted, notLoaded] = [{ absent: 'not-printed' }, { absent: 'not-loaded' }]
  // its method did not ask for results, and stars are not given to plans of its year: two reasons are not one
  assert.equal(mexico.performance.rows[0]?.absent, null)
  assert.deepEqual(cells[0], [
    [notPrinted, { absent: 'no-data' }],
    [notPrinted, { absent: 'no-data' }],
    [notPrinted, { absent: 'not-applicable' }],
  ])
  assert.deepEqual(cells[1], [
    ['12', notLoaded],
    ['0', notLoaded],
    ['0', 0],
  ])
  assert.deepEqual(cells[2], [
    ['2', notLoaded],
    ['0', notLoaded],
    ['0', notLoaded],
  ])
  assert.deepEqual(cells[3]?.slice(0, 2), [
    ['3', notLoaded],
    ['1', notLoaded],
  ])
})

test('the published constants stand beside the most per plan', () => {
  const printed = mexico.performance.bests.map((b) => [b.major, b.outstanding, b.starred].map((f) => f.published?.text))
  const notPrinted = { absent: 'not-printed' }
  assert.deepEqual(printed, [
    [notPrinted, '2', '7'],
    [notPrinted, '4', '7'],
  ])
  assert.equal(mexico.stars.average.published?.text, '7%')
  // of the promises of others only the area is on record: what their reviews coded is not said to be nothing
  const reasons = [...mexico.performance.bests.flatMap((b) => [b.major, b.starred]), mexico.stars.average]
  for (const { why } of reasons) assert.ok(why!.leftOut.find((l) => l.reason === 'not-loaded')!.count > 0)
})

test('the ninety documents stand in the order of the page, local ones told apart', () => {
  assert.equal(mexico.documents.length, 90)
  assert.equal(mexico.documents[0]?.title, 'Mexico Co-Creation Brief 2024')
  assert.equal(mexico.documents.at(-1)?.title, 'Case Study (2013): Mexico’s Budget Transparency Portal')
  const scopes = mexico.documents.map((d) => d.scope)
  assert.equal(scopes.filter((s) => s !== 'member').length, 39)
  assert.deepEqual(mexico.documents[0]?.address, { absent: 'not-recorded' })
})

test('a local member’s page has the documents about it, as its own', async () => {
  const jalisco = await getMember(await database.ask(), 'jalisco-mexico')
  assert.equal(jalisco.parent?.name, 'Mexico')
  assert.ok(jalisco.documents.length > 0)
  assert.ok(jalisco.documents.every((d) => d.scope === 'member'))
  assert.equal(jalisco.documents.length, mexico.local.find((l) => l.slug === 'jalisco-mexico')?.documents)
})

test('the standing comes from the newest letter that says so', () => {
  assert.equal(mexico.status.code, 'under-review')
  assert.equal(mexico.status.date, '2024-04')
  assert.equal(mexico.status.document?.title, 'Mexico – Under Review Letter – April 2024')
})

test('a case that a resolution closed is not announced; one of which nothing newer is on record is', () => {
  assert.deepEqual(
    mexico.status.cases.map((c) => [c.kind, c.date]),
    [['rapid-response', '2023-01']],
  )
})

test('what a rule says of the process is unknown where our sources lack what it asks, and sets no status', () => {
  const contrary = mexico.byRule.find((r) => r.rule === 'contrary-to-process')
  assert.equal(contrary?.outcome, 'unknown')
  assert.deepEqual(mexico.deadlines.find((d) => d.awaited === 'next-plan')?.due, {
    from: '2023-01-01',
    to: '2023-12-31',
  })
})

test('the first failed test on the way to a star: 24 of 26 promises of the second plan lack impact', () => {
  assert.deepEqual(mexico.stars.plans[1]?.causes, [
    { code: 'impact', count: 24 },
    { code: 'relevance', count: 1 },
    { code: 'verifiability', count: 1 },
  ])
})

test('how the public took part is a level, a circle and a forum, each with its reason where it is absent', () => {
  const [first, second, third, fourth] = mexico.participation
  assert.deepEqual(first?.development.level, { absent: 'not-reviewed' })
  assert.deepEqual(second?.development, { level: 'collaborate', openness: 'invitation-only' })
  assert.deepEqual(third?.forum, { absent: 'not-in-source' })
  assert.deepEqual([fourth?.development.level, fourth?.forum], ['collaborate', 'yes'])
})

test('the Global Report has 14 dimensions, 11 with advice and 3 blanks', () => {
  assert.equal(mexico.dimensions.length, 14)
  const blank = mexico.dimensions.filter((d) => typeof d.advice !== 'string').map((d) => d.slug)
  assert.deepEqual(blank, ['regulatory-governance', 'right-to-information', 'budget-publication'])
})

test('a flag is unknown where its codings are not loaded', () => {
  const right = mexico.dimensions.find((d) => d.slug === 'right-to-information')
  assert.deepEqual(right?.flags, { NC: 'no', CA: 'yes', IR: 'yes', C: 'yes', A: 'unknown', ER: 'unknown' })
})

test('the newest fact of the page is the letter of April 2024', () => {
  assert.equal(mexico.newestFact, '2024-04')
})

test('the current plan says what its page prints, and what its report counts', () => {
  const { current } = mexico
  assert.equal(current?.number, 4)
  assert.equal(current?.period, 'ended')
  assert.deepEqual(current?.focus, [])
  assert.deepEqual(
    current?.results?.counts.map((c) => [c.code, c.count]),
    [
      ['outstanding', 1],
      ['major', 3],
      ['marginal', 5],
      ['no-early-results', 4],
    ],
  )
})

test('a member without a plan has an empty page, and no invented zero', async () => {
  const timor = await getMember(await database.ask(), 'timor-leste')
  assert.equal(timor.current, null)
  assert.deepEqual(timor.plans, [])
  assert.deepEqual(timor.promises.value, { absent: 'not-loaded' })
  assert.deepEqual(timor.done.value, { absent: 'not-loaded' })
})

test('every member has a page', async () => {
  const ask = await database.ask()
  const all = await ask.store.facts('member')
  assert.ok(all.length > 100)
  for (const { id } of all) assert.equal((await getMember(ask, id)).slug, id)
})

test('a page takes at most twelve statements', async () => {
  const ask = await database.ask()
  let count = 0
  const { query } = database.pool
  database.pool.query = ((...args: Parameters<typeof query>) => {
    count++
    return query.apply(database.pool, args)
  }) as typeof query
  await getMember(ask, 'mexico')
  database.pool.query = query
  assert.ok(count <= 11, `${count} statements beside the one that finds the entry`)
})

test('an unknown slug is not found', async () => {
  await assert.rejects(getMember(await database.ask(), 'atlantis'), NotFound)
})

test('a promise of which the words were erased is still counted, and its title says that it is withheld', async () => {
  const own = await loadedDatabase()
  try {
    const before = await getMember(await own.ask(), 'mexico')
    const [entry] = (await own.ask().then((ask) => ask.store.facts('commitment', 'id = $2', ['MEX-2-14'])))[0]!
      .statements
    await own.redact(Number(entry))
    const page = await getMember(await own.ask(), 'mexico')
    const line = page.plans[1]?.commitments.find((c) => c.id === 'MEX-2-14')
    assert.deepEqual(line?.title, { absent: 'withheld' })
    assert.equal(page.promises.value, before.promises.value)
    assert.equal(page.done.value, before.done.value)
    const { title, fullText } = await getCommitment(await own.ask(), 'MEX-2-14')
    assert.deepEqual([title, fullText], [{ absent: 'withheld' }, { absent: 'withheld' }])
  } finally {
    await own.close()
  }
})
