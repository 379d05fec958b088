import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { Invalid } from '#base/errors.ts'
import { packFolder, unpack } from '#sources/bundled/pack.ts'
import type { Received } from '#sources/source.ts'

function received(bytes: Uint8Array): Received {
  return { name: 'bundled.zip', bytes, sha256: '', origin: '' }
}

test('the same tables give the same bytes, whatever else is in the folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-pack-'))
  try {
    await writeFile(join(folder, 'b.csv'), 'id\nb\n')
    await writeFile(join(folder, 'a.csv'), 'id\na\n')
    const first = await packFolder(folder)
    await writeFile(join(folder, 'README.md'), 'not a table')
    const second = await packFolder(folder)
    assert.equal(first.sha256, second.sha256)
    assert.deepEqual(
      [...unpack(second)],
      [
        ['a.csv', 'id\na\n'],
        ['b.csv', 'id\nb\n'],
      ],
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a file that is no zip of tables is refused', () => {
  assert.throws(() => unpack(received(strToU8('member,id\n'))), Invalid)
  assert.throws(() => unpack(received(zipSync({}))), /holds no table/)
  assert.throws(() => unpack(received(zipSync({ '../../etc/passwd': strToU8('x') }))), /expected tables/)
})

test('a zip that would grow beyond measure is refused before it is opened', () => {
  assert.throws(() => unpack(received(zipSync({ 'members.csv': new Uint8Array(20_000_001) }))), /oversized archive/)
  const many = Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`t${'x'.repeat(i)}.csv`, strToU8('id')]))
  assert.throws(() => unpack(received(zipSync(many))), /more than 40 tables/)
})

test('a table that is damaged, not in UTF-8 or there twice is refused', () => {
  const bundle = Buffer.from(
    zipSync({ 'members.csv': strToU8('id\nmexico\n'), 'numbers.csv': strToU8('id\n') }, { level: 0 }),
  )
  const spoilt = (from: string, to: string) => {
    const copy = Buffer.from(bundle)
    for (let at = copy.indexOf(from); at !== -1; at = copy.indexOf(from, at + 1)) copy.write(to, at, 'latin1')
    return received(copy)
  }
  assert.throws(() => unpack(spoilt('mexico', 'brazil')), /"members\.csv" is damaged, expected a whole archive/)
  assert.throws(() => unpack(spoilt('numbers.csv', 'members.csv')), /two of its files have one name/)
  const latin = received(zipSync({ 'members.csv': Uint8Array.of(0x69, 0x64, 0x0a, 0xe9) }))
  assert.throws(() => unpack(latin), /wrong encoding: "bundled\.zip\/members\.csv", row 2, byte 3: byte 0xe9/)
})
