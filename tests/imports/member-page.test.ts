import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadFile } from '#sources/load.ts'
import { ogpMemberPage } from '#sources/ogp-member-page/source.ts'
import { loadTables } from '../bundled/loaded.ts'
import { listedDocuments, pageText, printedAdvice } from '../bundled/member-page-text.ts'
import { matchesGolden } from './golden.ts'
import {
  bodyOf,
  bundledMembers,
  issueTable,
  loadSample,
  madeUpMembers,
  received,
  sharedFile,
  skipWithout,
} from './received.ts'

const PATH = 'mexico-member-page.txt'
const skip = skipWithout(PATH)
const file = sharedFile(PATH)
const members = await bundledMembers()
const mexico = file === null ? null : await loadFile(ogpMemberPage, file, members)

const ofKind = (kind: string) => mexico!.statements.filter((one) => one.kind === kind)
const bodies = (kind: string) => ofKind(kind).map((one) => one.body as Readonly<Record<string, unknown>>)

test('no line of the page of Mexico goes unread; its only issues are five paragraphs of prose', { skip }, () => {
  assert.deepEqual(issueTable(mexico!), { 'prose-not-kept': 5 })
  assert.deepEqual(
    mexico!.gates.filter((gate) => !gate.passed),
    [],
  )
})

test('the head and the current plan of Mexico are read', { skip }, () => {
  const member = bodyOf(mexico!, 'member', 'mexico')!
  assert.equal(member.since, '2011')
  assert.equal(member.challenge, 'one')
  const { page, ...plan } = bodyOf(mexico!, 'action-plan', 'AP_MEX04')!
  assert.equal(page, 'https://www.opengovpartnership.org/members/mexico/')
  assert.deepEqual(plan, { number: 4, start: '2019', end: '2022', commitmentCount: 13, policyAreaFocus: [] })
})

test('the contact of Mexico is a role and an institution, and no name or mailbox is anywhere', { skip }, () => {
  const [contact] = bodyOf(mexico!, 'member', 'mexico')!.contacts as readonly Readonly<Record<string, unknown>>[]
  assert.equal(contact?.role, 'Directora General de Transparencia y Gobierno Abierto')
  assert.equal(contact?.institution, 'Secretaría de la Función Pública')
  const all = JSON.stringify([mexico!.statements, mexico!.issues])
  assert.doesNotMatch(all, /grethel|pilgram|@funcionpublica/i)
})

test('the 90 documents of Mexico have the title, year, order and number of kinds that the text has', { skip }, () => {
  const listed = listedDocuments()
  assert.equal(listed.length, 90)
  assert.deepEqual(
    bodies('document').map(({ title, year, position, kinds }) => [title, year, position, (kinds as string[]).length]),
    listed.map(({ title, year, position, kinds }) => [title, year, position, kinds.length]),
  )
  assert.equal(new Set(ofKind('document').map(({ id }) => id)).size, 90)
  assert.equal(bodies('document').filter(({ kinds }) => (kinds as string[]).length === 0).length, 1)
})

test('a document of Mexico has no address where the text prints none', { skip }, () => {
  assert.ok(bodies('document').every((body) => !Object.hasOwn(body, 'address')))
})

test('documents of Mexico about local members are told apart from its own', { skip }, () => {
  const about = bodies('document').map((body) => (body.about as readonly string[]).join())
  assert.equal(about.filter((who) => who === 'mexico').length, 51)
  assert.equal(about.filter((who) => who === '').length, 9)
  const letter = bodies('document').find(({ title }) => String(title).startsWith('Nuevo Leon – Monterrey'))
  assert.deepEqual(letter?.about, ['nuevo-leon-mexico', 'monterrey-mexico', 'san-pedro-garza-garcia-mexico'])
})

test('the performance of Mexico is published as blank, 12/0/0, 2/0/0 and 3/1/0', { skip }, () => {
  const numbers = (subject: string, prefix = '') =>
    ['major', 'outstanding', 'starred'].map(
      (figure) => bodyOf(mexico!, 'published-figure', `${subject}/${prefix}${figure}`)?.number,
    )
  assert.deepEqual(
    ['AP_MEX01', 'AP_MEX02', 'AP_MEX03', 'AP_MEX04'].map((plan) => numbers(plan)),
    [
      [null, null, null],
      [12, 0, 0],
      [2, 0, 0],
      [3, 1, 0],
    ],
  )
  assert.deepEqual(numbers('world', 'most-'), [null, 4, 7])
  assert.deepEqual(numbers('region', 'most-'), [null, 2, 7])
  assert.match(String(bodyOf(mexico!, 'published-figure', 'world/most-major')?.note), /two numbers/)
  assert.equal(bodyOf(mexico!, 'published-figure', 'world/star-share')?.number, 0.07)
})

test('the Global Report of Mexico has 14 dimensions, 11 with advice and 3 blank, and no flags or scores', {
  skip,
}, () => {
  const dimensions = bodies('dimension')
  assert.deepEqual(
    dimensions.map(({ implication }) => implication),
    printedAdvice(),
  )
  assert.equal(dimensions.length, 14)
  assert.equal(dimensions.filter(({ implication }) => implication === null).length, 3)
  assert.ok(dimensions.every((body) => !Object.hasOwn(body, 'flags') && !Object.hasOwn(body, 'score')))
  assert.ok(dimensions.every(({ labelEvidence }) => /our reading/i.test(String(labelEvidence))))
})

test('nothing is said of participation, because the text has none of its marks', { skip }, () => {
  assert.deepEqual(ofKind('process'), [])
})

test('the four posts of Mexico are titles; no sentence of an excerpt or an editor is kept', { skip }, () => {
  assert.deepEqual(
    bodies('post').map(({ title, position }) => [position, title]),
    [
      [1, 'Beneficial Ownership Leadership Group: Impact, Achievements, and Future Directions'],
      [2, 'OGP Steering Committee Statement on Mexico'],
      [3, 'Three Strategies for Community Justice'],
      [4, 'Open Parliaments: The Case of the State of Guanajuato, Mexico'],
    ],
  )
  const all = JSON.stringify([mexico!.statements, mexico!.issues])
  assert.doesNotMatch(all, /deep concern|several lessons|Tijuana|32 states|set out to advance/)
})

test('what the page of Mexico says agrees with the bundled tables, field by field', { skip }, async () => {
  const bundled = new Map((await loadTables()).statements.map((s) => [`${s.kind} ${s.member} ${s.id}`, s.body]))
  const differing = mexico!.statements.flatMap(({ kind, member, id, body }) => {
    const other = bundled.get(`${kind} ${member} ${id}`) as Readonly<Record<string, unknown>> | undefined
    if (other === undefined) return [`${kind} ${id} is in no table`]
    return Object.entries(body)
      .filter(([field, said]) => field in other && JSON.stringify(said) !== JSON.stringify(other[field]))
      .map(([field]) => `${kind} ${id} ${field}`)
  })
  // the page gives neither the language of the contact nor a date
  assert.deepEqual(differing, ['member mexico contacts'])
})

test('the page of Mexico says the same as HTML as it does as text', { skip }, async () => {
  const escaped = pageText!.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split('\n')
  const html = `<!doctype html><html><body>${escaped.map((line) => `<p>${line.replace('•', '')}</p>`).join('\n')}</body></html>`
  const read = await loadFile(ogpMemberPage, received(Buffer.from(html), 'mexico.html'), members)
  assert.equal(read.layout.id, 'html')
  assert.deepEqual(issueTable(read), issueTable(mexico!))
  assert.deepEqual(read.statements, mexico!.statements)
})

test('a page saved as HTML gives addresses, tables of documents, stars and printed names', async () => {
  const page = await loadSample(ogpMemberPage, 'member-page.html')
  matchesGolden('member-page-html.txt', page)
  assert.doesNotMatch(JSON.stringify([page.statements, page.issues]), /Rassendyll|Elphberg|flavia@|javascript:/i)
})

test('a member without a plan, documents or contact has a page all the same', async () => {
  matchesGolden('member-page-no-plan.txt', await loadSample(ogpMemberPage, 'member-page-no-plan.txt'))
})

test('the page of a local member has no bullets, and all its documents are its own', async () => {
  const page = await loadSample(ogpMemberPage, 'member-page-local.txt')
  matchesGolden('member-page-local.txt', page)
  assert.doesNotMatch(JSON.stringify([page.statements, page.issues]), /Tarlenheim|Black Michael/)
})

test('blocks in the order of an older page are found by their headings', async () => {
  matchesGolden('member-page-old-order.txt', await loadSample(ogpMemberPage, 'member-page-old-order.txt'))
})

test('what is no member page is refused with what was expected', async () => {
  const load = (text: string | Uint8Array) =>
    loadFile(ogpMemberPage, received(Buffer.from(text), 'page.txt'), madeUpMembers)
  await assert.rejects(load(''), /wrong type of file: "page.txt" is empty, expected a page saved as text or HTML/)
  await assert.rejects(load('a,b\n1,2\n'), /unrecognised page: "page.txt", expected a member page with the heading/)
  await assert.rejects(load('Atlantis\nCurrent Action Plan\n'), /unknown member: "Atlantis", expected the first line/)
  await assert.rejects(load(Buffer.from('Ruritania\nR\xe9sum\xe9', 'latin1')), /wrong encoding/)
})

test('a page of nothing but open tags is refused before it costs the square of its length', async () => {
  const html = `<!doctype html><h1>Ruritania</h1><h2>Current Action Plan</h2>${'<div><b><table><tr>'.repeat(100_000)}`
  const load = loadFile(ogpMemberPage, received(Buffer.from(html), 'deep.html'), madeUpMembers)
  await assert.rejects(load, /over-deep markup: "deep.html", line 1: more than 1000 open elements, expected a page/)
})

test('a page of a hundred thousand lines, most of them unread, is read in one pass', async () => {
  const text = `Ruritania\nCurrent Action Plan\n${'Contact\nwell\n'.repeat(50_000)}On the page\n${'Contact\n'.repeat(50_000)}`
  const page = await loadFile(ogpMemberPage, received(Buffer.from(text), 'long.txt'), madeUpMembers)
  assert.equal(page.records, 1)
})
