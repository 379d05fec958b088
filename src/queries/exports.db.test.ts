import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { completion } from '#model/codelists/completion.ts'
import { uncounted } from '#model/identity.ts'
import { findAskedIn, findCommitments } from '#queries/find-commitments.ts'
import { findMembers } from '#queries/find-members.ts'
import { findPolicyAreas } from '#queries/find-policy-areas.ts'
import { getCommitment } from '#queries/get-commitment.ts'
import { getCoverage } from '#queries/get-coverage.ts'
import { getHome } from '#queries/get-home.ts'
import { getMember } from '#queries/get-member.ts'
import { getRule } from '#queries/get-rule.ts'
import { findMemberLines } from '#queries/members.ts'
import { isAbsent } from '#queries/told.ts'
import type { Why } from '#queries/views.ts'
import { waitingPairs } from '#store/identities.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile } from '../../tests/loaded-database.ts'

const files = [
  sharedFile('ogp-explorer-2016/ogpirm_live_data.csv'),
  sharedFile('ogp-export-2024-open-parliament/commitments_2024.csv'),
]
const absent = files.includes(null)

let database: LoadedDatabase

before(async () => {
  if (absent) return
  database = await loadedDatabase()
  for (const file of files) await database.load('ogp-commitments', file!)
})
after(() => database?.close())

test('on every page the parts add up to the whole', { skip: absent }, async () => {
  const ask = await database.ask()
  const home = await getHome(ask)
  let promises = 0
  for (const { slug } of await ask.store.facts('member').then((all) => all.map((m) => ({ slug: m.id })))) {
    const page = await getMember(ask, slug, { all: true })
    for (const plan of page.plans) {
      const coded = plan.completion.reduce((sum, c) => sum + c.count, 0)
      assert.equal(coded, plan.commitments.filter((c) => c.counted).length, `${slug} ${plan.id}`)
      assert.equal(plan.waiting, plan.commitments.length - coded)
      promises += coded
    }
    for (const row of page.performance.rows) {
      const listed = page.plans.find((p) => p.number === row.plan)?.commitments.length
      for (const { why } of [row.major, row.outstanding, row.starred]) {
        const whole = (why?.counted?.of ?? 0) + (why?.leftOut ?? []).reduce((sum, l) => sum + l.count, 0)
        if (why !== null) assert.equal(whole, listed, `${slug} plan ${row.plan}`)
      }
    }
  }
  assert.equal(promises, home.promises)
})

test('the coverage of each member is what its page says: listed, only counted by a page or report, waiting', {
  skip: absent,
}, async () => {
  const ask = await database.ask()
  const { members, overall } = await getCoverage(ask, {})
  let [waiting, known] = [0, 0]
  for (const { slug, cells } of members) {
    const { promises, plans } = await getMember(ask, slug, { all: true })
    const { n, leftOut } = isAbsent(cells.promises) ? { n: 0, leftOut: [] } : cells.promises
    const of = (among: Why['leftOut'], reason: string) => among.find((l) => l.reason === reason)?.count ?? 0
    const page = promises.why?.leftOut ?? []
    assert.equal(n, isAbsent(promises.value) ? 0 : promises.value, slug)
    for (const reason of ['not-loaded', 'perhaps-the-same'])
      assert.equal(of(leftOut, reason), of(page, reason), `${slug} ${reason}`)
    waiting += plans.reduce((sum, p) => sum + p.waiting, 0)
    known += page.reduce((sum, l) => sum + l.count, isAbsent(promises.value) ? 0 : promises.value)
  }
  const whole = overall.find((o) => o.what === 'promises')
  assert.equal(whole?.of, known)
  assert.ok(waiting > 0)
  assert.equal(whole?.leftOut.find((l) => l.reason === 'perhaps-the-same')?.count, waiting)
})

test('what is not coded is split in one way: first page, coverage, filter, measures, areas', {
  skip: absent,
}, async () => {
  const ask = await database.ask()
  const { overall } = await getCoverage(ask, {})
  const split = (what: string) =>
    Object.fromEntries(overall.find((o) => o.what === what)?.leftOut.map((l) => [l.reason, l.count]) ?? [])
  const home = await getHome(ask)
  const reasons = home.completion.filter((c) => !Object.hasOwn(completion, c.code)).map((c) => [c.code, c.count])
  const expected = Object.fromEntries(reasons)
  assert.ok(reasons.length > 1)
  assert.deepEqual(split('completion'), expected)
  const { facets } = await findCommitments(ask, findAskedIn(new URLSearchParams()))
  const choices = facets.find((f) => f.name === 'completion')?.choices ?? []
  for (const [reason, count] of Object.entries(expected))
    assert.equal(choices.find((c) => c.code === reason)?.count, count, reason)
  const { rows } = await database.pool.query(
    `select e.key as reason, sum(e.value::integer)::integer as count from measure m, jsonb_each_text(m.left_out) e
      where m.measure = 'completion-rate' and m.to_seq = 9223372036854775807 and e.key <> 'perhaps-the-same' group by 1`,
  )
  assert.deepEqual(Object.fromEntries(rows.map((r) => [r.reason, r.count])), expected)
  const areas = await findPolicyAreas(ask)
  assert.deepEqual(split('areas'), { 'not-loaded': areas.notLoaded, 'none-given': areas.noneGiven })
})

test('at most sixty promises of a plan are listed, and all are counted', { skip: absent }, async () => {
  const ask = await database.ask()
  const [largest] = await ask.store.rows<{ member: string; count: number }>(
    `select c.member, count(*)::integer as count from commitment c
      where c.from_seq <= $1 and c.to_seq > $1 group by c.member, c.plan order by 2 desc limit 1`,
  )
  const page = await getMember(ask, largest!.member)
  assert.ok(page.plans.every((p) => p.commitments.length <= 60))
  assert.ok(page.plans.some((p) => p.promises.value === largest!.count))
})

test('an id that gave way leads to the promise that it was found to be', { skip: absent }, async () => {
  const ask = await database.ask()
  const [pair] = await ask.store.rows<{ alias: string; canonical: string }>(
    'select i.alias, i.canonical from identity i where i.from_seq <= $1 and i.to_seq > $1 order by i.alias limit 1',
  )
  const page = await getCommitment(ask, pair!.alias)
  assert.equal(page.id, pair!.canonical)
  assert.ok(page.aliases.includes(pair!.alias))
})

test('where sources differ both words stand, the one that is shown first', { skip: absent }, async () => {
  const ask = await database.ask()
  const [row] = await ask.store.rows<{ id: string }>(
    `select c.id from commitment c where c.from_seq <= $1 and c.to_seq > $1 and 'title' = any(c.conflicts) order by c.id limit 1`,
  )
  const page = await getCommitment(ask, row!.id)
  const line = page.conflicts.find((c) => c.field === 'title' && c.subject === page.id)
  assert.ok((line?.values.length ?? 0) > 1)
  assert.equal(line?.values[0]?.text, page.title)
})

test('what the publisher worked out stands beside ours', { skip: absent }, async () => {
  const ask = await database.ask()
  const [starred] = await ask.store.rows<{ id: string }>(
    `select c.id from commitment c
      where c.published ->> 'Max star' = '1' and c.from_seq <= $1 and c.to_seq > $1 order by c.id limit 1`,
  )
  const page = await getCommitment(ask, starred!.id)
  assert.ok(page.publishedValues.some((p) => p.column === 'Max star' && p.text === '1'))
  assert.equal(page.verdicts[0]?.versions[0]?.published, '1')
  assert.equal(page.classes.find((c) => c.rule === 'star-shown')?.outcome, 'yes')
})

test('why a figure is absent is among the reasons for which it leaves promises out', { skip: absent }, async () => {
  const ask = await database.ask()
  for (const { id } of await ask.store.facts('member')) {
    const { plans, performance, done, neverBegun } = await getMember(ask, id)
    const rows = performance.rows.flatMap((r) => [r.major, r.outstanding, r.starred])
    for (const { value, why } of [done, neverBegun, ...plans.flatMap((p) => [p.done, p.changed]), ...rows]) {
      if (typeof value === 'number' || why === null || why.counted?.of !== 0) continue
      assert.ok(
        why.leftOut.some((l) => l.reason === value.absent),
        `${id}: ${value.absent} in ${JSON.stringify(why.leftOut)}`,
      )
    }
    for (const { absent: whole, major, outstanding, starred } of performance.rows) {
      if (whole === null) continue
      for (const { value } of [major, outstanding, starred]) assert.deepEqual(value, { absent: whole }, id)
    }
  }
})

test('a report that a file is older than is not loaded, whatever the file says in its place', {
  skip: absent,
}, async () => {
  const { plans, performance } = await getMember(await database.ask(), 'mexico')
  const second = performance.rows.find((r) => r.plan === 2)!
  assert.equal(second.major.published?.text, '12')
  assert.deepEqual(second.major.value, { absent: 'not-loaded' })
  // of plans of 2011 nobody asked, and that is known
  assert.deepEqual(performance.rows[0]!.major.value, { absent: 'no-data' })
  assert.deepEqual(plans[0]!.commitments.find((c) => c.number === '37')?.completion, { absent: 'not-applicable' })
})

test('the list of members gives the reason that the page of the member gives', { skip: absent }, async () => {
  const ask = await database.ask()
  const { members } = await findMembers(ask, {})
  assert.deepEqual(members.find((m) => m.slug === 'turkey')?.done, { absent: 'not-reviewed' })
  for (const line of members) {
    const { promises, done } = await getMember(ask, line.slug)
    assert.deepEqual([line.promises, line.done], [promises.value, done.value], line.slug)
  }
})

test('a promise of a plan that is not asked for stars is not “not starred”', { skip: absent }, async () => {
  const ask = await database.ask()
  const seen = new Set<string>()
  for (const { id } of await ask.store.facts('member')) {
    const { plans, performance } = await getMember(ask, id, { all: true })
    for (const { number, commitments } of plans) {
      const stars = commitments.filter((c) => c.counted).map((c) => c.star)
      const { value, why } = performance.rows.find((r) => r.plan === number)!.starred
      assert.equal(stars.filter((s) => s === 'yes').length, typeof value === 'number' ? value : 0, `${id} ${number}`)
      assert.equal(stars.filter((s) => s === 'yes' || s === 'no').length, why?.counted?.of ?? 0, `${id} ${number}`)
      for (const s of stars) seen.add(typeof s === 'string' ? s : s.absent)
    }
  }
  for (const word of ['yes', 'no', 'not-awarded', 'not-applicable', 'not-loaded']) assert.ok(seen.has(word), word)
})

test('a measure comes to the same on its own page and on the pages of members', { skip: absent }, async () => {
  const ask = await database.ask()
  const { measure } = await getRule(ask, 'star-share-of-reviewed')
  const { stars } = await getMember(ask, 'mexico')
  assert.deepEqual(measure?.total, stars.average.why?.counted)
})

test('of the 112 promises of 2024 in plans of the file of 2016, 107 are known to be one, 4 wait, 1 is in no other file', {
  skip: absent,
}, async () => {
  const ask = await database.ask()
  const both = await ask.store.rows<{ id: string; joined: boolean }>(
    `with said as (select c.member, c.plan, c.id, s.id as name, s.stream
         from statement s
         left join identity i on i.member = s.member and i.alias = s.id and i.from_seq <= $1 and i.to_seq > $1
         join commitment c on c.member = s.member and c.id = coalesce(i.canonical, s.id) and c.from_seq <= $1 and c.to_seq > $1
        where s.kind = 'commitment' and s.from_seq <= $1 and s.to_seq > $1)
     select n.id, exists (select from said o where o.id = n.id and o.member = n.member and o.name <> n.name) as joined
       from said n
      where n.stream = 'ogp-commitments@2024' and n.plan in (select plan from said where stream = 'ogp-commitments@2016')
      order by n.id`,
  )
  assert.deepEqual([both.length, both.filter((p) => p.joined).length], [112, 107])
  assert.deepEqual(
    both.filter((p) => !p.joined).map((p) => p.id),
    ['BG0007', 'BG0039', 'HR0005', 'HR0006', 'HR0009'],
  )
  const waiting = await waitingPairs(database.pool, null)
  assert.deepEqual(tallyOf(waiting.map((p) => p.why)), { 'text-only': 6, 'number-only': 1, 'place-only': 39 })
  assert.deepEqual(
    uncounted(waiting)
      .filter((p) => p.why !== 'place-only')
      .map((p) => [p.alias, p.canonical]),
    [
      ['BGR-1-7', 'BG0007'],
      ['HRV-1-5.1', 'HR0005'],
      ['HRV-1-6.1-987a', 'HR0006'],
      ['HRV-1-9.1', 'HR0009'],
    ],
  )
})

test('an id that a page lists without number or title is not counted beside a promise of the file in the same plan', {
  skip: absent,
}, async () => {
  const [second] = (await getMember(await database.ask(), 'honduras', { all: true })).plans.filter(
    (p) => p.number === 2,
  )
  assert.deepEqual([second!.promises.value, second!.waiting, second!.commitments.length], [14, 12, 26])
  // what is known of a promise stays in the figures: it is the bare id that waits
  assert.ok(second!.commitments.every((c) => c.counted || /^HN\d{4}$/.test(c.id)))
})

test('a promise that may be another stands in the list, linked both ways, and in no figure of any page', {
  skip: absent,
}, async () => {
  const ask = await database.ask()
  const [bulgaria, croatia] = [await getMember(ask, 'bulgaria', { all: true }), await getMember(ask, 'croatia')]
  const [first] = bulgaria.plans
  assert.deepEqual([first!.promises.value, first!.waiting, first!.commitments.length], [26, 1, 27])
  assert.deepEqual(countOfLeftOut(first!.promises.why), 1)
  assert.equal(first!.commitments.filter((c) => c.number === '3').length, 2)
  const line = (id: string) => first!.commitments.find((c) => c.id === id)
  assert.deepEqual(pick(line('BGR-1-7')), { counted: false, perhapsSameAs: ['BG0007'] })
  assert.deepEqual(pick(line('BG0007')), { counted: true, perhapsSameAs: ['BGR-1-7'] })
  assert.deepEqual(pick(await getCommitment(ask, 'BGR-1-7')), pick(line('BGR-1-7')))
  assert.deepEqual(pick(await getCommitment(ask, 'BG0007')), pick(line('BG0007')))

  const stars = croatia.performance.rows[0]!.starred
  assert.deepEqual([croatia.plans[0]!.promises.value, stars.value, countOfLeftOut(stars.why)], [33, 10, 3])
  assert.equal(croatia.performance.bests.find((b) => b.scope === 'world')?.starred.value, 10)

  const home = await getHome(ask)
  const lines = await findMemberLines(ask)
  assert.equal(countOfLeftOut(home.why), 43)
  assert.equal(
    lines.reduce((sum, m) => sum + (isAbsent(m.promises) ? 0 : m.promises), 0),
    home.promises,
  )
  assert.equal(lines.find((m) => m.slug === 'bulgaria')?.promises, bulgaria.promises.value)
})

function pick({ counted, perhapsSameAs }: { counted: boolean; perhapsSameAs: readonly string[] } = NO_LINE) {
  return { counted, perhapsSameAs }
}
const NO_LINE = { counted: false, perhapsSameAs: ['no such line'] }

function countOfLeftOut(why: Why | null): number {
  return why?.leftOut.find((l) => l.reason === 'perhaps-the-same')?.count ?? 0
}

function tallyOf(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(words, (w) => w)].map(([word, all]) => [word, all.length]))
}

test('the noise of a spreadsheet is in no number that is shown, and the number stands where it belongs', {
  skip: absent,
}, async () => {
  const ask = await database.ask()
  const promise = await getCommitment(ask, 'UA0035')
  assert.deepEqual([promise.number, promise.numberWritten], ['5.1', '5.0999999999999996'])
  const { plans } = await getMember(ask, 'ukraine', { all: true })
  const numbers = plans.find((p) => p.commitments.some((c) => c.id === 'UA0035'))!.commitments.map((c) => c.number)
  assert.ok(numbers.indexOf('5.1') < numbers.indexOf('5.3'), numbers.join())
  assert.ok(numbers.every((n) => n === null || n.length < 10))
})
