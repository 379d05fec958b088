import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { documentKind } from '#model/codelists/document-kind.ts'
import { globalReportGroup } from '#model/codelists/global-report-group.ts'
import { loadTables, rowsOf } from './loaded.ts'
import { between, listedDocuments, pageText, printedAdvice, skip } from './member-page-text.ts'

const loaded = await loadTables()
const text = pageText ?? ''
const SEEN = 'read on the member page as saved in 2024'
const mexico = rowsOf(loaded, 'member').find((m) => m.id === 'mexico')
const documents = rowsOf(loaded, 'document')
const figures = new Map(rowsOf(loaded, 'published-figure').map((f) => [f.id, f.body]))

test('the header: member since 2011, four plans, one Challenge commitment, focus not specified', { skip }, () => {
  const since = /Member Since (\d{4})/.exec(text)?.[1]
  assert.equal(mexico?.body.since, since)
  assert.match(text, new RegExp(`joined the Open Gov Challenge with ${mexico?.body.challenge} commitment`))
  const plans = rowsOf(loaded, 'action-plan').filter((p) => p.member === 'mexico')
  assert.deepEqual(
    plans.map((p) => p.body.number),
    [1, 2, 3, 4],
  )
  const current = plans.at(-1)?.body
  assert.ok(between('Current Action Plan', 'Contact').includes(`${current?.start}-${current?.end}`))
  assert.match(text, new RegExp(`Number of Commitments: ${current?.commitmentCount}\\n`))
  assert.match(text, /Policy Area Focus: Not specified/)
  assert.deepEqual(current?.policyAreaFocus, [])
})

test('the contact by role and institution, without name or mailbox', { skip }, () => {
  const [contact, ...others] = mexico?.body.contacts ?? []
  assert.deepEqual(others, [])
  const line = between('Contact', 'Commitments').join(' ')
  assert.ok(line.includes(`${contact?.role}, ${contact?.institution}`))
  const [before = '', after = ''] = line.split(`${contact?.role}, ${contact?.institution}`)
  for (const word of [...before.split(' '), ...after.split(' ')].filter((w) => w.length > 3)) {
    assert.ok(!JSON.stringify(mexico).includes(word), `${word} is kept of the contact`)
  }
})

test('the 90 documents: every title, year, kind, format and place', { skip }, () => {
  const labels: Readonly<Record<string, { readonly label: string }>> = documentKind
  const ours = documents.map((d) => ({
    position: d.body.position,
    title: d.body.title,
    year: d.body.year,
    kinds: d.body.kinds?.map((k) => labels[k]?.label),
    format: d.body.format === 'web-page' ? 'Web page' : d.body.format,
  }))
  assert.equal(ours.length, 90)
  assert.deepEqual(ours, listedDocuments())
})

test('the page prints no address of a document: the two that stand here are those of reports whose figures were read there', () => {
  const addresses = documents.flatMap((d) => (d.body.address == null ? [] : [d.body.address]))
  assert.deepEqual([...addresses].sort(), [
    'https://www.opengovpartnership.org/documents/mexico-design-report-2019-2021/',
    'https://www.opengovpartnership.org/documents/mexico-results-report-2019-2022/',
  ])
  const figures = readFileSync(new URL('../../data/bundled/published-figures.csv', import.meta.url), 'utf8')
  for (const address of addresses) assert.ok(figures.includes(address), address)
})

test('the date of a document is no more precise than its title', { skip }, () => {
  const months = 'January February March April May June July August September October November December'.split(' ')
  for (const { body } of documents) {
    if (body.date == null) continue
    const [year, month, day] = body.date.split('-')
    const needed = [year, months[Number(month) - 1], ...(day === undefined ? [] : [String(Number(day))])]
    for (const word of needed) assert.match(body.title ?? '', new RegExp(`\\b${word}\\b`))
  }
})

test('13 commitments of plan 4; 82 of the 87 of all four plans, five titles of plan 3 are missing', { skip }, () => {
  const ours = rowsOf(loaded, 'commitment').filter((c) => c.member === 'mexico')
  const perPlan = (n: number) => ours.filter((c) => c.body.plan === `AP_MEX0${n}`)
  assert.deepEqual(
    [1, 2, 3, 4].map((n) => perPlan(n).length),
    [37, 26, 6, 13],
  )
  assert.deepEqual(
    perPlan(4).map((c) => c.id),
    Array.from({ length: 13 }, (_, i) => `MX00${75 + i}`),
  )
  const counts = rowsOf(loaded, 'action-plan').filter((p) => p.member === 'mexico')
  assert.equal(
    counts.reduce((sum, p) => sum + (p.body.commitmentCount ?? 0), 0),
    87,
  )
  assert.ok(ours.every((c) => c.body.title != null))
})

test('performance: plan 1 blank, then 12/0/0, 2/0/0 and 3/1/0, and the most per plan', { skip }, () => {
  const lines = between('Commitment Performance', 'How to Get More Starred Commitments')
  const after = (label: string, n: number) => {
    const following = lines.slice(lines.indexOf(label) + 1, lines.indexOf(label) + 1 + n)
    return following.every((l) => /^\d+$/.test(l)) ? following : null
  }
  const columns = ['major', 'outstanding', 'starred']
  assert.deepEqual(lines.slice(lines.indexOf('Major'), lines.indexOf('Major') + 2), ['Major', 'Outstanding'])
  for (const plan of [1, 2, 3, 4]) {
    const printed = after(`Action Plan ${plan}`, 3) ?? [null, null, null]
    const ours = columns.map((c) => figures.get(`AP_MEX0${plan}/${c}`))
    assert.deepEqual(
      ours.map((f) => f?.text),
      printed,
    )
    assert.deepEqual(
      ours.map((f) => f?.number),
      printed.map((p) => (p === null ? null : Number(p))),
    )
  }
  for (const [scope, heading] of [
    ['world', 'Global'],
    ['region', 'Regional'],
  ] as const) {
    const at = lines.indexOf(heading)
    const [outstanding, starred] = lines.slice(at + 2, at + 4)
    const ours = columns.map((c) => figures.get(`${scope}/most-${c}`)?.text)
    assert.deepEqual(ours, [null, outstanding, starred])
  }
  assert.ok(text.includes(`Stars (Global average ${figures.get('world/star-share')?.text})`))
})

test('the Global Report: 14 slots in their groups, 11 with advice and 3 blank, each in its place', { skip }, () => {
  const ours = rowsOf(loaded, 'dimension')
  const printed = printedAdvice()
  assert.deepEqual(
    ours.map((d) => d.body.implication),
    printed,
  )
  assert.equal(printed.filter((p) => p !== null).length, 11)
  assert.equal(printed.filter((p) => p === null).length, 3)
  const lines = between('Third-party scores', 'Recent Posts')
  const groups = Object.values(globalReportGroup).map((g) => g.label)
  const printedGroups: string[] = []
  let group = ''
  for (const line of lines) {
    if (groups.includes(line as (typeof groups)[number])) group = line
    if (line === 'Action Implications') printedGroups.push(group)
  }
  assert.deepEqual(
    ours.map((d) => d.body.group && globalReportGroup[d.body.group].label),
    printedGroups,
  )
})

test('the four posts, in their order, told in our own words', { skip }, () => {
  const ours = rowsOf(loaded, 'post')
  const lines = between('Recent Posts', 'Show More')
  const places = ours.map((p) => lines.indexOf(p.body.title ?? ''))
  assert.equal(ours.length, 4)
  assert.ok(places.every((place) => place !== -1))
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  )
  for (const { body } of ours) {
    assert.equal(body.date, undefined)
    assert.equal(body.address, null)
    assert.ok(!text.includes((body.summary ?? '').slice(0, 40)))
  }
})

test('nothing is said to be read on the page that its text does not print', { skip }, () => {
  const seen = loaded.statements.filter((s) => s.cite === SEEN)
  assert.ok(seen.length > 120)
  for (const statement of seen) {
    const body = statement.body as Readonly<Record<string, unknown>>
    if (statement.kind === 'dimension') assert.deepEqual([body.flags, body.score], [undefined, undefined])
    if (statement.kind === 'process') assert.fail('the text prints no marks of participation')
    for (const field of ['title', 'text', 'implication'] as const) {
      const value = body[field]
      if (typeof value === 'string') assert.ok(text.includes(value), `${statement.kind} ${statement.id}: ${value}`)
    }
  }
})
