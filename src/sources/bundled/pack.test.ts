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
