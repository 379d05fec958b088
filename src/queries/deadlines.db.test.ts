import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { DeadlineMaterial, PlanFact } from '#queries/deadlines/line.ts'
import { deadlinesAhead, deadlinesOf, findDeadlines } from '#queries/deadlines.ts'
import { type LoadedDatabase, loadedDatabase } from '../../tests/loaded-database.ts'

let database: LoadedDatabase
before(async () => {
  database = await loadedDatabase()
})
after(() => database.close())

type Facts = Partial<PlanFact>

/** A member with some plans, of which only what is given is recorded. */
function made(plans: readonly Facts[], some: Partial<DeadlineMaterial['member']> = {}): DeadlineMaterial {
  const member = { id: 'freedonia', name: 'Freedonia', level: 'national', status: null, founder: null, ...some }
  const blank = { due: null, start: null, end: null, submitted: null, yearSubmitted: null, durationYears: null }
  return {
    member: member as DeadlineMaterial['member'],
    plans: plans.map((p, i) => ({ ...blank, id: `AP_FRE0${i + 1}`, number: i + 1, statements: [i], ...p }) as PlanFact),
    reviews: new Map(),
    documents: new Map(),
  }
}

function line(material: DeadlineMaterial, id: string, today = '2024-11-24') {
  return deadlinesOf(material, today).find((l) => l.id === id)
}

test('the next plan is awaited a year after the newest ended, to the day where the end is a day', () => {
  const found = line(made([{ end: '2023-12-31' }]), 'AP_FRE01/next-plan')
  assert.deepEqual(found?.due, { from: '2024-12-31', to: '2024-12-31' })
  assert.deepEqual([found?.state, found?.inDays, found?.version], ['ahead', { from: 37, to: 37 }, 'v3'])
})

test('that the last day for a next plan is past does not make it late: it may be in no source here', () => {
  const found = line(made([{ end: '2022-06-30' }]), 'AP_FRE01/next-plan')
  assert.equal(found?.state, 'unknown')
  assert.deepEqual(found?.basis.at(-1), { field: 'delivered', value: { absent: 'not-loaded' } })
})

test('a year alone gives an interval, and within it nobody can tell', () => {
  const found = line(made([{ end: '2023' }]), 'AP_FRE01/next-plan')
  assert.deepEqual(found?.due, { from: '2024-01-01', to: '2024-12-31' })
  assert.equal(found?.state, 'unknown')
  assert.equal(deadlinesAhead([found!], '2024-11-24').length, 1)
})

test('neither a local member nor one that left is awaited with a next plan', () => {
  assert.equal(line(made([{ end: '2023' }], { level: 'local' }), 'AP_FRE01/next-plan'), undefined)
  assert.equal(line(made([{ end: '2023' }], { status: 'withdrawn' }), 'AP_FRE01/next-plan'), undefined)
})

test('a plan on record came in time or late by the end of the one before', () => {
  const plans = (submitted: string) => made([{ end: '2022-12-31' }, { submitted }])
  assert.equal(line(plans('2023-12-31'), 'AP_FRE02/plan')?.state, 'met')
  assert.equal(line(plans('2024-01'), 'AP_FRE02/plan')?.state, 'late')
})

test('of a plan of a cohort without a recorded day nothing is guessed', () => {
  const found = line(made([{ end: '2016' }, { yearSubmitted: 2018 }]), 'AP_FRE02/plan')
  assert.deepEqual([found?.due, found?.state, found?.version], [null, 'unknown', null])
  assert.ok(found?.basis.some((b) => b.field === 'dueYear'))
})

test('where the day is recorded with the plan, its year says which deadlines held', () => {
  const found = line(made([{ due: '2018-08-31', submitted: '2019-02' }]), 'AP_FRE01/plan')
  assert.deepEqual([found?.due?.to, found?.state, found?.version], ['2018-12-31', 'late', 'v2'])
})

test('only a plan of four years from 2022 is refreshed', () => {
  const found = line(made([{ start: '2023', end: '2027' }]), 'AP_FRE01/refresh')
  assert.deepEqual(found?.due, { from: '2025-01-01', to: '2025-12-31' })
  assert.equal(found?.state, 'ahead')
  assert.equal(line(made([{ start: '2024', end: '2027' }]), 'AP_FRE01/refresh'), undefined)
  assert.equal(line(made([{ start: '2021', end: '2025' }]), 'AP_FRE01/refresh'), undefined)
})

test('a first report on a local plan is due two months after it was submitted', () => {
  const found = line(made([{ submitted: '2024-10-31' }], { level: 'local' }), 'AP_FRE01/inception-report')
  assert.deepEqual([found?.due?.to, found?.state], ['2024-12-31', 'ahead'])
})

test('a window for comment is ahead while it is open and past afterwards, and never late', () => {
  const review = { id: 'r', product: 'results-report', commentFrom: '2024-11-15', commentTo: null, statements: [9] }
  const material = { ...made([{}]), reviews: new Map([['AP_FRE01', [review as never]]]) }
  assert.equal(line(material, 'AP_FRE01/comment/results-report')?.state, 'ahead')
  assert.equal(line(material, 'AP_FRE01/comment/results-report', '2024-11-30')?.state, 'past')
})

test('Mexico’s fifth plan was late after a day of 2023, and all members’ deadlines hold those of one', async () => {
  const ask = await database.ask()
  const [mexico, all] = await Promise.all([findDeadlines(ask, 'mexico'), findDeadlines(ask, null)])
  const next = mexico.find((l) => l.awaited === 'next-plan')
  assert.deepEqual([next?.plan.number, next?.due], [4, { from: '2023-01-01', to: '2023-12-31' }])
  assert.deepEqual(
    all.filter((l) => l.member.slug === 'mexico'),
    mexico,
  )
  assert.ok(mexico.every((l) => l.entries.length > 0))
  assert.ok(deadlinesAhead(all, '2024-11-24').length > 10)
})
