import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { findBinaries } from '#store/embedded/binaries.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-binaries-'))
after(() => rmSync(folder, { recursive: true }))

/** A package as it is after an installation without scripts: libraries without their links. */
function unlinked(name: string, lib: string): string {
  const native = join(folder, name, 'native')
  mkdirSync(join(native, lib), { recursive: true })
  writeFileSync(join(native, lib, 'libpq.so.5.18'), '')
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))
  return native
}

test('links that an installation without scripts left out are made, once', () => {
  const native = unlinked('writable', 'lib')
  for (let i = 0; i < 2; i++) assert.deepEqual(findBinaries(join(folder, 'links'), native).env, {})
  assert.equal(readlinkSync(join(native, 'lib', 'libpq.so.5')), 'libpq.so.5.18')
})

test('where links cannot stand beside the libraries they stand in the data folder', () => {
  const native = unlinked('unwritable', 'elsewhere')
  const links = join(folder, 'links')
  assert.deepEqual(findBinaries(links, native).env, { LD_LIBRARY_PATH: links })
  assert.equal(readlinkSync(join(links, 'libpq.so.5')), join(native, 'lib', 'libpq.so.5.18'))
})

test('a package without its list of links is said to be incomplete', () => {
  const native = join(folder, 'empty')
  assert.throws(() => findBinaries(join(folder, 'links'), native), { name: 'Invalid', message: /run npm ci again/ })
})

test('this machine’s own PostgreSQL is found', () => {
  assert.match(findBinaries(join(folder, 'links')).postgres, /native\/bin\/postgres$/)
})
