import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Embedded } from '#store/embedded/embedded.ts'

const base = mkdtempSync(join(tmpdir(), 'kept-disk-'))
const disk = join(base, 'disk')
mkdirSync(disk)
const isMounted = mount('-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk)
after(() => {
  if (isMounted) spawnSync('umount', [disk])
  rmSync(base, { recursive: true })
})

/** A small disk is a file system in memory, which only root may mount, and not everywhere. */
const onSmallDisk = { skip: isMounted ? false : 'this machine lets us mount no small disk' }
const folder = join(disk, 'data')
const open = () => Embedded.open({ dataFolder: folder, log: () => {} })
const full = { name: 'Invalid', message: /^full disk: ".*" has no room left, expected some;/ }

function mount(...args: readonly string[]): boolean {
  return spawnSync('mount', args, { stdio: 'ignore' }).status === 0
}

function fill(): void {
  for (const size of [1_048_576, 4096, 1]) {
    const bytes = Buffer.alloc(size)
    try {
      while (statfsSync(disk).bfree > 0) writeFileSync(join(disk, 'filler'), bytes, { flag: 'a' })
    } catch {
      // No more of that size fits.
    }
  }
}

test('a disk too small for a database is said to be full, and nothing half-made stays', onSmallDisk, async () => {
  await assert.rejects(open(), full)
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('postgres')),
    [],
  )
})

test('a database on a disk that has become full says so, and starts once there is room', onSmallDisk, async () => {
  assert.ok(mount('-o', 'remount,size=128m', disk))
  await (await open()).close()
  fill()
  await assert.rejects(open(), full)
  rmSync(join(disk, 'filler'))
  await (await open()).close()
})

test('a disk that is full from the start is said to be', onSmallDisk, async () => {
  fill()
  await assert.rejects(Embedded.open({ dataFolder: join(disk, 'other'), log: () => {} }), full)
  rmSync(join(disk, 'filler'))
})

test('a disk that can only be read is said to be, with a database on it or without', onSmallDisk, async () => {
  const readOnly = { name: 'Invalid', message: /^read-only data folder: ".*" cannot be written to/ }
  assert.ok(mount('-o', 'remount,ro', disk))
  await assert.rejects(open(), readOnly)
  await assert.rejects(Embedded.open({ dataFolder: join(disk, 'new'), log: () => {} }), readOnly)
  assert.equal(existsSync(join(disk, 'new')), false)
})
