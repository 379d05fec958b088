// Each bad input that a person may give, through the command line: one clear message, exit code 1, nothing changed.
// How readers tell row, column and value is tested in tests/imports; here, what a person sees.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { freshPlace, type Place, run } from '../commands/run.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { zipped } from '../imports/workbook.ts'
import { differing, type Stored, stored } from './stored.ts'

const header =
  'Commitment Unique Identifier,Country/Locality,Action Plan Number,Commitment Number,Commitment Title,Full Text'
const good = 'RU0001,Ruritania,1,1,Publish the budget,All of it'
const whole = `${header}\r\n${good}\r\n`

let db: TestDatabase
let place: Place
let server: Server
let site: string
let state: Stored
before(async () => {
  db = await testDatabase()
  place = freshPlace(db.url)
  mkdirSync(dirname(path('x')), { recursive: true })
  server = createServer((request, response) => {
    if (request.url === '/page') response.end('<!doctype html><title>Sign in</title>')
    else if (request.url === '/elsewhere') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    else if (request.url === '/cut') response.writeHead(200, { 'content-length': '9999' }).end('Commitment')
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // something stands already, so that a change would show
  writeFileSync(path('good.csv'), whole)
  assert.equal((await run(place, ['import', 'ogp-commitments', path('good.csv')])).code, 0)
  state = await stored(db.pool)
})
after(async () => {
  server.closeAllConnections()
  server.close()
  place.remove()
  await db.close()
})

function path(name: string): string {
  return join(place.folder, '..', 'files', name)
}

/** Runs an import that must be refused: one message of one line, and all as it was. */
async function refused(source: string, from: string, message: RegExp, stdin = ''): Promise<void> {
  const { code, out, err } = await run(place, ['import', source, from], stdin)
  assert.match(err, message)
  assert.match(err, /^kept: [^\n]*\b(expected|needs) [^\n]*\n$/)
  assert.doesNotMatch(err.replace(/\n$/, ''), /[\p{Cc}\p{Cf}]|\bat .*:\d+:\d+|mistake of Kept/u)
  assert.ok(err.length < 1200, `${err.length} characters`)
  assert.deepEqual([code, out], [1, ''])
  assert.deepEqual(differing(state, await stored(db.pool)), [])
}

interface Bad {
  readonly title: string
  readonly source?: string
  readonly name?: string
  readonly bytes: () => string | Uint8Array | Promise<Uint8Array>
  readonly message: RegExp
}

const more = (row: string) => () => `${whole}${row}\r\n`
const workbook = () => writeXlsx({ sheets: [{ name: 'Export', rows: [header.split(','), good.split(',')] }] })

const bad: readonly Bad[] = [
  { title: 'an empty file', bytes: () => '', message: /empty file: "bad\.csv", expected a file with something in it/ },
  {
    title: 'a PDF by the name of a CSV file',
    bytes: () => '%PDF-1.7 …',
    message: /wrong type of file: a PDF: "bad\.csv", expected CSV/,
  },
  { title: 'a gzip archive', bytes: () => gzipSync(whole), message: /wrong type of file: a gzip archive/ },
  { title: 'a picture', bytes: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), message: /a PNG picture/ },
  {
    title: 'an HTML page in place of a table',
    bytes: () => '<!doctype html><p>404',
    message: /"bad\.csv" is an HTML page, expected CSV or XLSX/,
  },
  {
    title: 'a table in place of a page',
    source: 'ogp-member-page',
    bytes: () => whole,
    message: /unrecognised page: "bad\.csv", expected a member page/,
  },
  {
    title: 'a truncated workbook',
    name: 'bad.xlsx',
    bytes: async () => (await workbook()).subarray(0, 900),
    message: /(damaged archive|wrong type of file)[^\n]*"bad\.xlsx"/,
  },
  {
    title: 'a workbook with a damaged sheet',
    name: 'bad.xlsx',
    bytes: damaged,
    message: /damaged archive: "bad\.xlsx": "xl\/worksheets\/sheet1\.xml" is damaged, expected a whole archive/,
  },
  {
    title: 'a zip bomb',
    name: 'bad.xlsx',
    bytes: () => zipped({ 'xl/workbook.xml': new Uint8Array(60_000_000) }),
    message: /oversized archive: "bad\.xlsx": \d+ times its size, expected at most 250 times/,
  },
  {
    title: 'a zip bomb that lies',
    name: 'bad.xlsx',
    bytes: lying,
    message: /oversized archive: "bad\.xlsx": "xl\/workbook\.xml" unpacks to more than the 100 bytes/,
  },
  {
    title: 'a quote that is never closed',
    bytes: more('RU0002,Ruritania,1,2,"Open,the'),
    message:
      /broken quote: "bad\.csv", row 3, "Commitment Title": the quote that opens there is never closed, expected quotes in pairs/,
  },
  {
    title: 'text after a quote',
    bytes: more('RU0002,Ruritania,1,2,"Open" it,the'),
    message: /broken quote: "bad\.csv", row 3, "Commitment Title"/,
  },
  {
    title: 'Latin-1',
    bytes: () => Buffer.from(`${whole}RU0002,Ruritania,1,2,Café,x\r\n`, 'latin1'),
    message: /wrong encoding: "bad\.csv", row 3, byte \d+: byte 0xe9, expected UTF-8/,
  },
  {
    title: 'UTF-16',
    bytes: () => Buffer.from(`\ufeff${whole}`, 'utf16le'),
    message: /text in UTF-16: "bad\.csv", expected/,
  },
  {
    title: 'a NUL byte',
    bytes: more('RU0002,Ruritania,1,2,a\u0000b,x'),
    message: /wrong encoding: "bad\.csv", row 3, byte \d+: a NUL byte, expected UTF-8/,
  },
  {
    title: 'semicolons',
    bytes: () => whole.replaceAll(',', ';'),
    message: /unknown layout: "bad\.csv", row 1 begins [^\n]* separated by semicolons, expected a header/,
  },
  {
    title: 'a missing column',
    bytes: () => whole.replace('Commitment Title', 'Ttile'),
    message: /missing column: "Commitment Title", expected it in the header \("bad\.csv", row 1\)/,
  },
  {
    title: 'a column twice',
    bytes: () => whole.replace('Full Text', 'Commitment  title'),
    message: /duplicate column: "Commitment {2}title", expected each name once \("bad\.csv", row 1\)/,
  },
  { title: 'a header alone', bytes: () => `${header}\r\n`, message: /"bad\.csv": gate rows found 0, needs at least 1/ },
  {
    title: '10 MB in one cell',
    bytes: more(`RU0002,Ruritania,1,2,Title,"${'x'.repeat(10_000_000)}"`),
    message: /over-long cell: "bad\.csv", row 3, "Full Text": \d+ characters or more, expected at most 1000000/,
  },
  {
    title: 'ten thousand cells in a row',
    bytes: more(','.repeat(10_000)),
    message: /over-wide row: "bad\.csv", row 3: 10001 columns, expected at most 2000/,
  },
  {
    title: 'a table of totals alone',
    bytes: () => `${header}\r\nTotal,,,,,12\r\n`,
    message: /refused row: "bad\.csv", row 2, column 1: "Total" \(row-total\), expected rows of commitments alone/,
  },
  {
    title: 'tables that are not packed',
    source: 'bundled',
    bytes: () => whole,
    message: /damaged archive: "bad\.csv": [^\n]*, expected a whole archive/,
  },
]

for (const { title, source = 'ogp-commitments', name = 'bad.csv', bytes, message } of bad) {
  test(`${title} is refused with one message, and changes nothing`, async () => {
    writeFileSync(path(name), await bytes())
    await refused(source, path(name), message)
  })
}

test('what is no file is refused by what it is', async () => {
  await refused('ogp-commitments', path('none.csv'), /missing file: "[^"]*none\.csv", expected a path/)
  await refused('ogp-commitments', dirname(path('x')), /directory: "[^"]*", expected a file/)
  await refused('ogp-commitments', '/dev/zero', /device or socket: "\/dev\/zero", expected a file/)
  await refused('ogp-commitments', '-', /empty file: "-", expected/)
})

test('an address that fails, or is none of the web, is refused with what it answers', async () => {
  await refused(
    'ogp-commitments',
    `${site}/none.csv`,
    /failed address: "http:[^"]*none\.csv": it answers 404 Not Found, expected an answer with a file/,
  )
  await refused('ogp-commitments', 'http://127.0.0.1:1/x.csv', /failed address: "http:\/\/127\.0\.0\.1:1\/x\.csv": /)
  await refused('ogp-commitments', `${site}/cut`, /failed address: /)
  await refused('ogp-commitments', `${site}/elsewhere`, /it redirects to "file:\/\/\/etc\/passwd", expected/)
  await refused('ogp-commitments', `${site}/page`, /an HTML page, expected CSV or XLSX/)
  await refused(
    'ogp-commitments',
    'ftp://example.org/x.csv',
    /unknown kind of address: ftp:\/\/: "ftp:[^"]*", expected http/,
  )
  await refused('ogp-commitments', 'file:///etc/passwd', /unknown kind of address: file:\/\//)
})

test('a file by a hostile name says nothing to the terminal', async () => {
  const name = 'a\u001b[31m\u009b31m\u202ecsv.\nkept: all is well'
  writeFileSync(path(name), '')
  await refused('ogp-commitments', path(name), /empty file: "a/)
})

test('a row of totals among good rows refuses the file, and is named', async () => {
  writeFileSync(path('totals.csv'), `${whole}Total,,,,,12\r\n`)
  await refused(
    'ogp-commitments',
    path('totals.csv'),
    /refused row: "totals\.csv", row 3, column 1: "Total" \(row-total\), expected rows of commitments alone/,
  )
})

/** One bit of the packed sheet is not as it was. */
async function damaged(): Promise<Uint8Array> {
  const bytes = Buffer.from(await workbook())
  const name = bytes.indexOf('xl/worksheets/sheet1.xml')
  bytes[name + 24 + 60]! ^= 1
  return bytes
}

/** An archive whose one file says in its heads that it is small. */
function lying(): Uint8Array {
  const bytes = Buffer.from(zipped({ 'xl/workbook.xml': new Uint8Array(60_000_000) }))
  for (const at of [bytes.indexOf('PK\u0001\u0002') + 24, 22]) bytes.writeUInt32LE(100, at)
  return bytes
}
