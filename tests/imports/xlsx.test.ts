import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { writeXlsx } from 'hucre/xlsx'
import { loadFile } from '#sources/load.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import { openGrid } from '#sources/table/grid.ts'
import { madeUpMembers, received, sample } from './received.ts'
import { type Sheet, textRow, workbook, workbookFiles, zipped } from './workbook.ts'

async function rowsOf(bytes: Uint8Array, isHeader?: (cells: readonly string[]) => boolean) {
  const grid = await openGrid(received(bytes, 'made-up.xlsx'), isHeader === undefined ? {} : { isHeader })
  const rows: (readonly [number, readonly string[]])[] = []
  for await (const { row, cells } of grid.rows()) rows.push([row, cells])
  return { grid, rows }
}

test('cells of every type become the text that a person sees, and rows keep their numbers', async () => {
  const rows = [
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>inline</t></is></c></row>',
    '<row r="4"><c r="A4" s="1"><v>43344</v></c><c r="B4"><v>2.2999999999999998</v></c><c r="C4" t="b"><v>0</v></c>',
    '<c r="D4" t="e"><v>#NAME?</v></c><c r="E4"><f>1+1</f><v>2</v></c><c r="F4" t="str"><f>A1</f><v>=text</v></c></row>',
  ].join('')
  const shared = ['<t>plain</t>', '<r><t xml:space="preserve">rich </t></r><r><t>text</t></r>']
  const { rows: read } = await rowsOf(workbook([{ name: 'Data', rows }], shared))
  assert.deepEqual(read, [
    [1, ['plain', 'rich text', '', 'inline']],
    [4, ['2018-09-01', '2.3', 'FALSE', '#NAME?', '2', '=text']],
  ])
})

test('of several sheets the first with the header is read, the others are named', async () => {
  const sheets: readonly Sheet[] = [
    { name: 'Read me', rows: textRow(1, ['About this file']) },
    { name: 'Commitments', rows: textRow(1, ['Title']) + textRow(2, ['Open it']) },
    { name: 'Older', rows: textRow(1, ['Title']) },
  ]
  const { grid, rows } = await rowsOf(workbook(sheets), (cells) => cells.includes('Title'))
  assert.equal(grid.sheet, 'Commitments')
  assert.deepEqual(rows[1], [2, ['Open it']])
  assert.deepEqual(
    grid.issues.map((i) => [i.code, i.at]),
    [
      ['sheet-unread', ['made-up.xlsx', 'Read me']],
      ['sheet-unread', ['made-up.xlsx', 'Older']],
    ],
  )
})

for (const name of ['2024', '2016']) {
  test(`the made-up export of ${name} says the same as a workbook and as CSV`, async () => {
    const csv = sample(`ogp-commitments-${name}.csv`)
    const rows = parse(Buffer.from(csv.bytes), { relax_column_count: true }) as string[][]
    const bytes = await writeXlsx({ sheets: [{ name: 'Export', rows: rows.map((r) => r.map(asCell)) }] })
    const fromSheet = await loadFile(ogpCommitments, received(bytes, csv.name), madeUpMembers.copy())
    const fromText = await loadFile(ogpCommitments, csv, madeUpMembers.copy())
    assert.deepEqual(fromSheet.statements, fromText.statements)
    assert.deepEqual(fromSheet.issues, fromText.issues)
  })
}

/** Numbers and truth values as a spreadsheet would hold them. */
function asCell(cell: string): string | number | boolean | null {
  if (cell === '') return null
  if (cell === 'FALSE') return false
  return /^-?\d{1,6}$/.test(cell) ? Number(cell) : cell
}

function refused(bytes: Uint8Array, message: RegExp): Promise<void> {
  return assert.rejects(rowsOf(bytes), { name: 'Invalid', message })
}

test('a workbook that breaks off is refused', async () => {
  const whole = workbook([{ name: 'Data', rows: textRow(1, ['Title']) }])
  await refused(
    whole.subarray(0, whole.length - 300),
    /^damaged archive: "made-up\.xlsx": .*, expected a whole archive$/,
  )
  await refused(whole.subarray(0, 400), /^(damaged archive|wrong type of file)/)
})

test('a workbook with damaged bytes is refused', async () => {
  const bytes = Uint8Array.from(workbook([{ name: 'Data', rows: textRow(1, ['Title'.repeat(200)]) }]))
  for (let i = 40; i < 160; i++) bytes[i] = (bytes[i]! * 7 + 13) % 256
  await refused(bytes, /^(damaged archive|unreadable workbook|oversized archive)/)
})

test('a zip that is no workbook is refused by what it is', async () => {
  await refused(zipped({ 'notes.txt': 'hello' }), /a zip archive without a workbook, expected CSV or XLSX$/)
  await refused(zipped({ 'xl/workbook.xml': 'no xml' }), /^unreadable workbook: "made-up\.xlsx"/)
})

test('a sheet whose XML breaks off is refused, and nothing of it is half read as whole', async () => {
  const files = workbookFiles([{ name: 'Data', rows: textRow(1, ['Title']) + textRow(2, ['Open it']) }])
  const sheet = files['xl/worksheets/sheet1.xml']!
  await refused(zipped({ ...files, 'xl/worksheets/sheet1.xml': sheet.slice(0, -40) }), /^unreadable workbook/)
})

test('a zip bomb is refused before it is unpacked', async () => {
  const files = workbookFiles([{ name: 'Data', rows: textRow(1, ['Title']) }])
  const bomb = zipped({ ...files, 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) })
  assert.ok(bomb.length < 100_000)
  await refused(bomb, /^oversized archive: "made-up\.xlsx": \d+ times its size, expected at most 250 times$/)
})

test('a zip bomb that lies about its size is unpacked no further than it says', async () => {
  const files = workbookFiles([{ name: 'Data', rows: textRow(1, ['Title']) }])
  const bomb = Buffer.from(zipped({ ...files, 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) }))
  // in the directory and before the file itself
  for (let at = bomb.indexOf('PK\u0001\u0002'); at !== -1; at = bomb.indexOf('PK\u0001\u0002', at + 4))
    if (bomb.readUInt32LE(at + 24) === 60_000_000) bomb.writeUInt32LE(1000, at + 24)
  await refused(bomb, /^oversized archive: .* unpacks to more than the 1000 bytes it declares/)
})

test('an archive of very many files is refused', async () => {
  const files = workbookFiles([{ name: 'Data', rows: textRow(1, ['Title']) }])
  const many = Object.fromEntries(Array.from({ length: 2500 }, (_, i) => [`xl/media/${i}.xml`, '']))
  await refused(
    zipped({ ...files, ...many }),
    /^oversized archive: "made-up\.xlsx": 25\d\d files, expected at most 2000$/,
  )
})
