// Files that are small, or honest in their size, and took minutes or all memory: each is read or refused in seconds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchPromises } from '#model/identity.ts'
import { documentIds } from '#model/ids.ts'
import { loadFile } from '#sources/load.ts'
import { derivedIds } from '#sources/ogp-commitments/keys.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import { ogpMemberPage } from '#sources/ogp-member-page/source.ts'
import { openGrid } from '#sources/table/grid.ts'
import { madeUpMembers, received } from '../imports/received.ts'
import { type Sheet, textRow, workbook, workbookFiles, zipped } from '../imports/workbook.ts'

const timeout = 60_000
const header = [
  'Commitment Unique Identifier',
  'Country/Locality',
  'Action Plan Number',
  'Commitment Number',
  'Commitment Title',
]

async function countRows(bytes: Uint8Array): Promise<number> {
  const grid = await openGrid(received(bytes, 'large.xlsx'))
  let count = 0
  for await (const _ of grid.rows()) count++
  return count
}

const refused = (reading: Promise<unknown>, message: RegExp) => assert.rejects(reading, { name: 'Invalid', message })
const files = () => workbookFiles([{ name: 'Data', rows: textRow(1, header) }])
const SHEET = 'xl/worksheets/sheet1.xml'

test('a sheet of 400,000 rows', { timeout }, async () => {
  const row = (n: number) => `<row><c><v>${Math.imul(n, 2_654_435_761) >>> 16}</v></c></row>`
  const rows = Array.from({ length: 400_000 }, (_, n) => row(n)).join('')
  assert.equal(await countRows(workbook([{ name: 'Data', rows }])), 400_000)
})

test('a workbook of ten thousand sheets, or of one that is listed so often', { timeout }, async () => {
  const sheets: readonly Sheet[] = Array.from({ length: 1500 }, (_, n) => ({ name: `S${n}`, rows: '' }))
  await refused(countRows(workbook(sheets)), /it has 1500 sheets, more than 100, expected/)
  const listed = files()['xl/workbook.xml']!.replace(/<sheet\b[^>]*>/, (sheet) => sheet.repeat(10_000))
  await refused(countRows(zipped({ ...files(), 'xl/workbook.xml': listed })), /10000 sheets, more than 100/)
})

test('rows that go backwards, or stand where no sheet has one', async () => {
  for (const rows of [
    '<row r="3"/><row r="2"/>',
    '<row r="2"/><row r="2"/>',
    '<row r="99999999999"/>',
    '<row r="1e7"/>',
    '<row r="x"/>',
    '<row r="1.5"/>',
    '<row r="-5"/>',
  ])
    await refused(
      countRows(workbook([{ name: 'Data', rows }])),
      /^unreadable workbook: "large\.xlsx": after row \d+ comes row/,
    )
})

test('characters that XML does not have are refused with their place', async () => {
  for (const entity of ['&#0;', '&#xD800;']) {
    const cell = textRow(2, ['RU0001', 'Ruritania', '1', '1', 'x']).replace('>x<', `>a${entity}b<`)
    const bytes = workbook([{ name: 'Data', rows: textRow(1, header) + cell }])
    const reading = loadFile(ogpCommitments, received(bytes, 'odd.xlsx'), madeUpMembers.copy())
    await refused(
      reading,
      /^unreadable workbook: "odd\.xlsx": row 2, "Commitment Title": a character that XML does not have/,
    )
  }
})

test('a sheet of one row of ten million cells, and texts and styles beyond all number', { timeout }, async () => {
  const noise = crypto.getRandomValues(new Uint8Array(65_536))
  const filler = Buffer.concat(Array.from({ length: 4 }, () => noise))
  const part = (name: string, xml: string) => zipped({ ...files(), [name]: xml, 'xl/media/x.bin': filler })
  const cells = files()[SHEET]!.replace('</sheetData>', () => `<row>${'<c/>'.repeat(4_000_000)}</row></sheetData>`)
  await refused(countRows(part(SHEET, cells)), /a row of more than 2000 cells/)
  await refused(
    countRows(part('xl/sharedStrings.xml', `<sst>${'<si/>'.repeat(4_100_000)}</sst>`)),
    /more than 4000000 tags/,
  )
  await refused(countRows(part('xl/styles.xml', '<a>'.repeat(1_500_000))), /4500000 bytes, more than 4000000/)
})

test('sixty thousand documents of one title, and rows of one number', { timeout }, () => {
  const ids = documentIds(Array.from({ length: 60_000 }, () => ({ title: 'Letter', year: 2020 })))
  assert.deepEqual([ids[0], ids[1], ids.at(-1)], ['letter-2020', 'letter-2020-2', 'letter-2020-60000'])
  const member = { code: 'RUR', slug: 'ruritania' }
  const rows = Array.from({ length: 60_000 }, (_, row) => ({
    row,
    member,
    plan: 1,
    number: '1',
    title: 'Same',
    text: `${row}`,
  }))
  assert.equal(derivedIds(rows).size, 60_000)
})

test('a plan in which every promise may be every other', { timeout }, () => {
  const promise = (id: string) => ({
    id,
    member: 'ruritania',
    plan: 'AP_RUR01',
    number: '1',
    titles: ['Open data of all wells'],
  })
  const ours = Array.from({ length: 500 }, (_, n) => promise(`RUR-1-1-${n}`))
  const theirs = Array.from({ length: 500 }, (_, n) => promise(`RU${String(n).padStart(4, '0')}`))
  const { same, undecided } = matchPromises([...ours, ...theirs])
  assert.deepEqual([same.length, undecided.length], [0, 250_000])
})

test('an export that puts thousands of promises into one plan is refused', { timeout }, async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => `RU${String(n).padStart(4, '0')},Ruritania,1,${n},Title ${n}`)
  const file = received(Buffer.from([header.join(','), ...rows].join('\n')), 'large.csv')
  const loaded = await loadFile(ogpCommitments, file, madeUpMembers.copy())
  assert.equal(loaded.issues.find((i) => i.code === 'plan-overfull')?.count, 2500)
  assert.equal(loaded.gates.find((g) => g.gate === 'skipped')?.passed, false)
})

test('a name or number that no index could hold is an error of its row, and the others are read', async () => {
  const rows = [
    'RU0001,Ruritania,1,1,Good',
    `RU0002,${'Very Long '.repeat(2000)},1,2,Bad`,
    `RU0003,${'x'.repeat(101)},1,2,Bad`,
  ]
  const file = received(Buffer.from([header.join(','), ...rows].join('\n')), 'names.csv')
  const loaded = await loadFile(ogpCommitments, file, madeUpMembers.copy())
  assert.equal(loaded.issues.find((i) => i.code === 'key-too-long')?.count, 2)
  assert.deepEqual(loaded.statements.map((s) => s.id).sort(), ['AP_RUR01', 'RU0001', 'ruritania'])
})

test('a page of more than twenty million bytes', async () => {
  const page = received(Buffer.alloc(20_000_001, 'Ruritania\n\nCurrent Action Plan\n'), 'page.txt')
  await refused(
    loadFile(ogpMemberPage, page, madeUpMembers),
    /^over-large file: "page\.txt", expected at most 20000000 bytes$/,
  )
})
