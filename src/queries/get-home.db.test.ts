import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { overdue } from '#methodology/rules/overdue.ts'
import { deadlinesAhead, findDeadlines } from '#queries/deadlines.ts'
import { findAskedIn, findCommitments } from '#queries/find-commitments.ts'
import { findMembers } from '#queries/find-members.ts'
import { getHome } from '#queries/get-home.ts'
import { getRule } from '#queries/get-rule.ts'
import { completionOf, findPromises } from '#queries/promises.ts'
import { isAbsent } from '#queries/told.ts'
import { findUncounted } from '#queries/waiting.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile } from '../../tests/loaded-database.ts'

let database: LoadedDatabase
let isWhole = false

before(async () => {
  database = await loadedDatabase()
  const file = sharedFile('ogp-explorer-2016/ogpirm_live_data.csv')
  isWhole = file !== null
  if (file !== null) await database.load('ogp-commitments', file)
})
after(() => database.close())

const DAY = '2015-06-30'

test('the world on the first page is that of the list of members', async () => {
  const ask = await database.ask()
  const [home, { world, members }] = await Promise.all([getHome(ask), findMembers(ask, {})])
  assert.deepEqual(home.world, world)
  assert.deepEqual(
    home.list.map((m) => m.slug),
    members.filter((m) => m.level !== 'local').map((m) => m.slug),
  )
})

test('what changed is every file that took force, newest first, with its entry', async () => {
  const { changes } = await getHome(await database.ask())
  assert.equal(changes.length, isWhole ? 2 : 1)
  assert.deepEqual(
    changes.map((c) => c.entry),
    changes.map((c) => c.entry).sort((a, b) => b - a),
  )
  for (const { deed, date, records, verdicts } of changes) {
    assert.equal(deed, 'activate')
    assert.match(date, /^\d{4}-\d\d-\d\d$/)
    assert.ok(records > 0 && verdicts > 0)
  }
})

test('of a verdict that turned it is said which, from what, to what', async (t) => {
  if (!isWhole) return t.skip('the export is not beside the project')
  const { changes } = await getHome(await database.ask())
  for (const { turned, turns } of changes) {
    assert.ok(turns.length <= turned)
    assert.equal(new Set(turns.map((turn) => turn.commitment)).size, turns.length)
    for (const { was, is } of turns) assert.notEqual(was, is)
  }
})

test('what is due is the beginning of what the rules set', async () => {
  const ask = await database.ask()
  const { due } = await getHome(ask)
  const ahead = deadlinesAhead(await findDeadlines(ask, null), ask.today)
  assert.equal(due.aheadCount, ahead.length)
  assert.deepEqual(due.ahead, ahead.slice(0, due.ahead.length))
  assert.ok(due.late.every((l) => l.state === 'late'))
})

test('what is overdue is counted as the rule says of each promise', async () => {
  const ask = await database.ask(DAY)
  const { due } = await getHome(ask)
  const uncounted = new Set((await findUncounted(ask.store)).map((p) => `${p.member} ${p.alias}`))
  const facts = new Map((await ask.store.facts('commitment')).map((c) => [`${c.member} ${c.id}`, c]))
  const counts = { yes: 0, no: 0, unknown: 0 }
  for (const member of new Set([...facts.values()].map((c) => c.member))) {
    for (const promise of await findPromises(ask.store, member)) {
      const key = `${member} ${promise.id}`
      if (uncounted.has(key)) continue
      const coded = completionOf(promise)
      const completion = isAbsent(coded) ? (coded.absent as 'no-data') : coded
      const fact = facts.get(key)!
      const { outcome } = overdue.versions.v1!.decide(
        { end: fact.end ?? 'not-recorded', withdrawn: fact.withdrawn === true ? 'yes' : 'no', completion },
        DAY,
      )
      counts[outcome]++
    }
  }
  assert.deepEqual(due.overdue, { yes: counts.yes, unknown: counts.unknown })
})

test('every count of completion is that of the list it leads to', async () => {
  const ask = await database.ask()
  const { completion } = await getHome(ask)
  for (const { code, count } of completion) {
    const { total } = await findCommitments(ask, findAskedIn(new URLSearchParams({ completion: code })))
    assert.equal(total, count, code)
  }
})

test('the page of the rule has the counts of its day, those of the filter', async () => {
  const ask = await database.ask()
  const { outcomes, day } = await getRule(ask, 'overdue')
  assert.equal(day, ask.today)
  for (const { code, count } of outcomes!) {
    const { total } = await findCommitments(ask, findAskedIn(new URLSearchParams({ overdue: code })))
    assert.equal(total, count, code)
  }
})
