import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type Loaded, loadFile } from '#sources/load.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import { matchesGolden } from './golden.ts'
import { bodyOf, issueTable, loadSample, madeUpMembers, received } from './received.ts'

const load = (name: string) => loadSample(ogpCommitments, `ogp-commitments-${name}.csv`)

for (const name of ['2024', '2016', 'dates', 'texts', 'absences', 'older', 'rows.invalid']) {
  test(`the made-up export ogp-commitments-${name}.csv says what was agreed`, async () => {
    matchesGolden(`ogp-commitments-${name}.txt`, await load(name))
  })
}

/** Issues of rows; that a sample has few columns is no concern here. */
function rowIssues(loaded: Loaded): Readonly<Record<string, number>> {
  const { 'column-absent': _, ...issues } = issueTable(loaded)
  return issues
}

function commitment(loaded: Loaded, id: string): Readonly<Record<string, unknown>> {
  const body = bodyOf(loaded, 'commitment', id)
  assert.ok(body, id)
  return body
}

test('a date keeps only what both orders of day and month agree on, and always its cell', async () => {
  const dates = await load('dates')
  const { start, startText } = commitment(dates, 'RU0001')
  assert.deepEqual([start, startText], ['2016', '06/01/2016'])
  assert.equal(commitment(dates, 'RU0002').start, '2014-12-31')
  assert.equal(commitment(dates, 'RU0003').start, '2014-12-31')
})

test('where a cell says that there is no date it is none; where nobody can tell, nothing is said of it', async () => {
  const dates = await load('dates')
  assert.equal(commitment(dates, 'RU0014').start, null, 'Ongoing')
  assert.equal(commitment(dates, 'RU0015').start, null, 'Not Specified')
  for (const id of ['RU0011', 'RU0016', 'RU0017', 'RU0018'])
    assert.ok(!Object.hasOwn(commitment(dates, id), 'start'), id)
  assert.equal(commitment(dates, 'RU0017').startText, 'when it is done')
  assert.ok(!Object.hasOwn(commitment(dates, 'RU0018'), 'startText'), 'a blank cell')
})

test('mailboxes are masked in every text, and nowhere repeated by an issue', async () => {
  const texts = await load('texts')
  assert.equal(commitment(texts, 'RU0001').fullText, 'Ask [address removed] or [address removed].')
  assert.ok(!/jane|doe/i.test(JSON.stringify([texts.statements, texts.issues])))
})

test('line breaks written as markup become line breaks, other markup and formulas stay text', async () => {
  const texts = await load('texts')
  assert.equal(commitment(texts, 'RU0002').fullText, 'First line\nsecond line\nthird line')
  assert.equal(commitment(texts, 'RU0003').fullText, '<script>alert(1)</script> and <b>bold</b>')
  assert.equal(commitment(texts, 'RU0004').fullText, '=HYPERLINK("https://example.org","x")')
  assert.equal(rowIssues(texts)['formula-like'], 4)
})

test('an error of a spreadsheet and a word for silence say nothing; NA says that there is none', async () => {
  const texts = await load('texts')
  assert.ok(!Object.hasOwn(commitment(texts, 'RU0010'), 'fullText'), '#NAME?')
  assert.equal(commitment(texts, 'RU0015').fullText, null, 'NA')
  assert.ok(!Object.hasOwn(commitment(texts, 'RU0016'), 'fullText'), 'NR')
})

test('NR, ND and NA are three reasons; a blank or unlisted coding is left out, and the cell kept', async () => {
  const absences = await load('absences')
  const verifiable = (id: string) => bodyOf(absences, 'assessment', `${id}/irm/first`)?.verifiable
  assert.deepEqual(['RU0001', 'RU0002', 'RU0003', 'RU0006'].map(verifiable), [
    'not-reviewed',
    'no-data',
    'not-applicable',
    'yes',
  ])
  assert.equal(bodyOf(absences, 'assessment', 'RU0004/irm/first'), null, 'all blank')
  assert.deepEqual(commitment(absences, 'RU0005').raw, { Verifiable: '1', 'Completion (Progress Report)': 'mostly' })
})

test('where label and code disagree the label is the fact, and the conflict is kept with it', async () => {
  const absences = await load('absences')
  const body = bodyOf(absences, 'assessment', 'RU0006/irm/first')
  assert.equal(body?.completion, 'complete')
  assert.deepEqual(body?.labelConflicts, [{ field: 'completion', label: 'Complete', code: '4' }])
})

test('numbers that repeat in a plan give ids that never depend on the order of rows', async () => {
  const loaded = await load('2016')
  const ids = loaded.statements.filter((s) => s.kind === 'commitment').map((s) => s.id)
  assert.deepEqual(ids, ['RUR-1-1', 'RUR-1-2-9523', 'RUR-1-2-eea7', 'RUR-1-NA-4891', 'RUR-1-NA-29fe'])
  assert.equal(commitment(loaded, 'RUR-1-NA-4891').number, null)
})

test('a plan is what most of its rows say, and the row that differs is named', async () => {
  const loaded = await load('2016')
  assert.equal(bodyOf(loaded, 'action-plan', 'AP_RUR01')?.yearSubmitted, 2012)
  const issue = loaded.issues.find((i) => i.code === 'plan-disagrees')
  assert.deepEqual(issue?.examples, [
    { at: ['ogp-commitments-2016.csv', 6], params: { id: 'AP_RUR01', field: 'yearSubmitted', value: 2011 } },
  ])
})

test('columns come in any order and under older names', async () => {
  const older = await load('older')
  assert.equal(commitment(older, 'RU0042').title, 'Publish maps')
  assert.equal(bodyOf(older, 'assessment', 'RU0042/irm/first')?.accessToInformation, 'yes')
  assert.equal(bodyOf(older, 'assessment', 'RU0042/irm/last')?.openedAccountability, 'marginal')
})

test('totals, blank and repeated rows are no records; a bad row is skipped and named', async () => {
  const rows = await load('rows.invalid')
  assert.deepEqual(
    rows.statements.filter((s) => s.kind === 'commitment').map((s) => s.id),
    ['RU0001', 'RU0002', 'RU0003', 'RU0008'],
  )
  const places = (code: string) => rows.issues.find((i) => i.code === code)?.examples.map((e) => e.at.slice(1))
  assert.deepEqual(places('row-total'), [
    [13, 'column 1'],
    [14, 'column 12'],
  ])
  assert.deepEqual(places('row-blank'), [[3]])
  assert.deepEqual(places('row-duplicate'), [[5]])
  assert.deepEqual(places('key-duplicate'), [[6]])
  assert.deepEqual(places('row-short'), [[7]])
  assert.deepEqual(places('row-long'), [[8]])
  assert.deepEqual(places('key-missing'), [
    [9, 'Action Plan Number'],
    [10, 'Commitment Unique Identifier'],
    [11, 'Country/Locality'],
  ])
  assert.equal(rows.skipped, 7)
})

test('columns that nobody knows are reported once and kept as received', async () => {
  const rows = await load('rows.invalid')
  assert.deepEqual(rows.issues.find((i) => i.code === 'column-unknown')?.examples, [
    { at: ['ogp-commitments-rows.invalid.csv', 1, 'Colour'], params: {} },
  ])
  assert.deepEqual(commitment(rows, 'RU0001').raw, { Colour: 'red' })
  assert.deepEqual(commitment(rows, 'RU0008').raw, { 'column 18': 'lost' })
})

test('the one question on relevance is a coding only where no value was coded', async () => {
  const loaded = await load('2024')
  assert.ok(!Object.hasOwn(bodyOf(loaded, 'assessment', 'RU0001/irm/first')!, 'openGovernmentLens'))
  assert.equal(bodyOf(loaded, 'assessment', 'RU0002/irm/first')?.openGovernmentLens, 'yes')
})

test('a last review that codes by a newer instrument followed the newer method', async () => {
  const loaded = await load('2024')
  assert.equal(bodyOf(loaded, 'assessment', 'RU0002/irm/last')?.method, 'm5a')
})

test('a column nobody knows is kept under its name, whatever that is', async () => {
  const names = ['__proto__', 'constructor', 'toString']
  const text = readFileSync('data/samples/ogp-commitments-older.csv', 'utf8').trimEnd().split(/\r?\n/)
  const lines = [`${text[0]},${names.join()}`, `${text[1]},a,b,c`]
  const loaded = await loadFile(ogpCommitments, received(Buffer.from(lines.join('\n')), 'older.csv'), madeUpMembers)
  const { raw } = bodyOf(loaded, 'commitment', 'RU0042') as { raw: Readonly<Record<string, string>> }
  assert.deepEqual(
    names.map((name) => Object.getOwnPropertyDescriptor(raw, name)?.value),
    ['a', 'b', 'c'],
  )
})

test('a title on several lines is one line, however much white space it holds', { timeout: 20_000 }, async () => {
  const [head, row] = readFileSync('data/samples/ogp-commitments-older.csv', 'utf8').trimEnd().split(/\r?\n/)
  const cells = row!.split(',')
  cells[3] = `"Publish \n \n maps${' '.repeat(900_000)}now"`
  const file = received(Buffer.from([head, cells.join(',')].join('\n')), 'older.csv')
  const { title } = commitment(await loadFile(ogpCommitments, file, madeUpMembers), 'RU0042')
  assert.equal(title, `Publish maps${' '.repeat(900_000)}now`)
})
