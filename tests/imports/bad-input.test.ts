import assert from 'node:assert/strict'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Invalid } from '#base/errors.ts'
import { isIssueCode } from '#sources/issue-codes.ts'
import { type Loaded, loadFile } from '#sources/load.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import { type ReceiveOptions, receive } from '#sources/receive.ts'
import { madeUpMembers, sample } from './received.ts'

const header =
  'Commitment Unique Identifier,Country/Locality,Action Plan Number,Commitment Number,Commitment Title,Full Text'
const good = 'RU0001,Ruritania,1,1,Publish the budget,All of it'
const whole = `${header}\r\n${good}\r\n`

let folder = ''
let server: Server
let site = ''

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-bad-input-'))
  server = createServer((request, response) => {
    const answers: Readonly<Record<string, () => void>> = {
      '/export.csv': () => response.end(whole),
      '/moved': () => response.writeHead(302, { location: '/export.csv' }).end(),
      '/round': () => response.writeHead(302, { location: '/round' }).end(),
      '/elsewhere': () => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
      '/page': () => response.end('<!DOCTYPE html><title>Sign in</title>'),
      '/large': () => response.end('x'.repeat(5000)),
      '/endless': () => response.write('x'),
    }
    const answer = answers[request.url ?? '']
    if (answer === undefined) response.writeHead(404).end('no')
    else answer()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

after(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

async function read(place: string, options: Partial<ReceiveOptions> = {}): Promise<Loaded> {
  const file = await receive(place, { stdin: Readable.from([]), ...options })
  return loadFile(ogpCommitments, file, madeUpMembers.copy())
}

async function readText(content: string | Uint8Array): Promise<Loaded> {
  const path = join(folder, 'export.csv')
  await writeFile(path, content)
  return read(path)
}

/** One clear message: a single line of the agreed grammar, with an issue of a declared kind that names the place. */
async function refused(reading: Promise<unknown>, message: RegExp): Promise<void> {
  await assert.rejects(reading, (error) => {
    assert.ok(error instanceof Invalid, String(error))
    assert.match(error.message, message)
    assert.match(error.message, /^[a-z][^\n]*expected [^\n]*$/i)
    assert.ok(error.message.length < 1000)
    assert.ok(error.issues.length > 0)
    for (const issue of error.issues) assert.ok(isIssueCode(issue.code) && issue.at.length > 0, issue.code)
    return true
  })
}

test('a missing file', () => refused(read(join(folder, 'none.csv')), /^missing file: ".*none\.csv", expected a path/))

test('a directory', () => refused(read(folder), /^directory: ".*", expected a file$/))

test('a device', () => refused(read('/dev/zero'), /^device or socket: "\/dev\/zero", expected a file$/))

test('a link that leads to itself', async () => {
  await symlink(join(folder, 'loop'), join(folder, 'loop'))
  await refused(read(join(folder, 'loop')), /^unreadable file \(ELOOP\): ".*loop"/)
})

test('an empty file', () => refused(readText(''), /^empty file: "export\.csv", expected a file with something in it$/))

test('a file that is too large', () =>
  refused(
    readText(whole).then(() => read(join(folder, 'export.csv'), { limitBytes: 100 })),
    /^over-large file: ".*export\.csv", expected at most 100 bytes$/,
  ))

const types: readonly (readonly [name: string, bytes: Uint8Array | string])[] = [
  ['a PDF', '%PDF-1.7 and so on'],
  ['a PNG picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
  ['a gzip archive', gzipSync(whole)],
  ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
  ['text in UTF-16', Buffer.from(`\ufeff${whole}`, 'utf16le')],
  ['text in UTF-16', Buffer.from(whole, 'utf16le')],
  ['a binary file', Uint8Array.from({ length: 300 }, (_, i) => i % 7)],
  ['an HTML page', '<!DOCTYPE html>\n<html><body>Not found</body></html>'],
]
for (const [name, bytes] of types) {
  test(`${name} is refused by what it is`, () => refused(readText(bytes), new RegExp(`wrong type of file.*${name}`)))
}

test('a quote that is never closed names its row and column', () =>
  refused(
    readText(`${whole}RU0002,Ruritania,1,2,"Open,the text\r\nRU0003,Ruritania,1,3,Title,Text\r\n`),
    /^broken quote: "export\.csv", row 3, "Commitment Title": the quote that opens there is never closed, expected quotes in pairs$/,
  ))

test('a quote in the wrong place names its row and column', async () => {
  await refused(
    readText(`${whole}RU0002,Ruritania,1,2,"Open" it,text\r\n`),
    /^broken quote: "export\.csv", row 3, "Commitment Title": after the closing quote/,
  )
  await refused(
    readText(`${whole}RU0002,Ruritania,1,2,An "open" budget,text\r\n`),
    /^broken quote: "export\.csv", row 3, "Commitment Title": a quote stands in the middle of a cell/,
  )
})

test('a row that takes several lines counts as one row', () =>
  refused(
    readText(`${header}\r\nRU0001,Ruritania,1,1,"One\ntwo\nthree",x\r\nRU0002,Ruritania,1,2,a"b,x\r\n`),
    /^broken quote: "export\.csv", row 3,/,
  ))

test('a wrong encoding names row and byte', () =>
  refused(
    readText(Buffer.from(`${whole}RU0002,Ruritania,1,2,Caf\u00e9,x\r\n`, 'latin1')),
    /^wrong encoding: "export\.csv", row 3, byte 186: byte 0xe9, expected UTF-8$/,
  ))

test('a NUL byte names row and byte', () =>
  refused(readText(`${whole}RU0002,Ruritania,1,2,a\u0000b,x\r\n`), /^wrong encoding: .*row 3, byte \d+: a NUL byte/))

test('missing columns are all named', () =>
  refused(
    readText('Commitment Unique Identifier,Country/Locality,Action Plan Number,Full Text\r\nRU0001,Ruritania,1,x\r\n'),
    /^missing column: "Commitment Number", "Commitment Title", expected it in the header \("export\.csv", row 1\)$/,
  ))

test('a column that stands twice, in whatever case', () =>
  refused(
    readText(`${header},full  text\r\n${good},other\r\n`),
    /^duplicate column: "full {2}text", expected each name once \("export\.csv", row 1\)$/,
  ))

test('another separator is named', () =>
  refused(
    readText(whole.replaceAll(',', ';')),
    /^unknown layout: "export\.csv", row 1 begins .* separated by semicolons, expected a header with .* separated by commas$/,
  ))

test('another table', () =>
  refused(
    readText('Country,Year,Score\r\nRuritania,2020,3\r\n'),
    /^unknown layout: "export\.csv", row 1 begins "Country"/,
  ))

test('10 MB in one cell names its row and column', () =>
  refused(
    readText(`${whole}RU0002,Ruritania,1,2,Title,"${'x'.repeat(10_000_000)}"\r\n`),
    /^over-long cell: "export\.csv", row 3, "Full Text": \d+ characters or more, expected at most 1000000/,
  ))

test('2 MB in one cell names its row and column', () =>
  refused(
    readText(`${whole}RU0002,Ruritania,1,2,${'x'.repeat(2_000_000)},Text\r\n`),
    /^over-long cell: "export\.csv", row 3, "Commitment Title": 2000000 characters or more/,
  ))

test('a row of very many cells', () =>
  refused(readText(`${whole}${','.repeat(3000)}\r\n`), /^over-wide row: "export\.csv", row 3: 3001 columns/))

test('a header without rows reads as no record, which the gate on rows refuses', async () => {
  const loaded = await readText(`${header}\r\n`)
  assert.deepEqual([loaded.records, loaded.gates.find((g) => g.gate === 'rows')?.passed], [0, false])
})

test('an address that fails names the answer', async () => {
  await refused(read(`${site}/none.csv`), /^failed address: "http:.*none\.csv": it answers 404 Not Found, expected/)
  await refused(read('http://127.0.0.1:1/x.csv'), /^failed address: "http:\/\/127\.0\.0\.1:1\/x\.csv": /)
})

test('an address that is neither http nor https', async () => {
  await refused(read('ftp://example.org/x.csv'), /^unknown kind of address: ftp:\/\/: "ftp:.*", expected http:/)
  await refused(read('file:///etc/hostname'), /^unknown kind of address: file:/)
  await refused(read('http://'), /^invalid address: "http:\/\/", expected http:/)
})

test('an address that leads nowhere, or out of the web', async () => {
  await refused(read(`${site}/round`), /: more than 5 redirects, expected/)
  await refused(read(`${site}/elsewhere`), /: it redirects to "file:\/\/\/etc\/hostname", expected/)
})

test('an address that sends a page, too much, or never ends', async () => {
  await refused(read(`${site}/page`), /an HTML page, expected CSV or XLSX$/)
  await refused(read(`${site}/large`, { limitBytes: 1000 }), /^over-large file: "http:.*large", expected at most 1000/)
  await refused(read(`${site}/endless`, { timeoutMillis: 300 }), /no whole answer within 0\.3 s, expected/)
})

test('a password in an address is neither kept nor shown', async () => {
  const address = site.replace('http://', 'http://jane:secret@')
  await assert.rejects(read(`${address}/none.csv`), (error) => !/secret|jane/.test(String(error)))
  const file = await receive(`${address}/export.csv`, { stdin: Readable.from([]) })
  assert.equal(file.origin, `${site}/export.csv`)
})

test('the same export is read from a file, an address, a redirect and standard input', async () => {
  const places = [
    await readText(whole),
    await read(`${site}/export.csv`),
    await read(`${site}/moved`),
    await read('-', { stdin: Readable.from([whole.slice(0, 50), whole.slice(50)]) }),
  ]
  for (const loaded of places) {
    assert.equal(loaded.records, 1)
    assert.deepEqual(loaded.statements, places[0]!.statements)
    assert.equal(loaded.file.sha256, places[0]!.file.sha256)
  }
  assert.deepEqual(
    places.map((loaded) => loaded.file.name),
    ['export.csv', 'export.csv', 'moved', '-'],
  )
})

test('a mark of UTF-8, line feeds alone and carriage returns alone are all read', async () => {
  for (const text of [
    `\ufeff${whole}`,
    whole.replaceAll('\r\n', '\n'),
    whole.replaceAll('\r\n', '\r'),
    whole.trimEnd(),
  ])
    assert.equal((await readText(text)).statements.length, 3)
})

test('a member index that a refused file met is as it was', async () => {
  const members = madeUpMembers.copy()
  await assert.rejects(
    loadFile(ogpCommitments, { ...sample('ogp-commitments-2016.csv'), bytes: Buffer.from('x') }, members),
  )
  assert.equal(members.byName('Zenda'), null)
})
