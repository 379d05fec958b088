import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { withLock } from '#store/embedded/lock.ts'
import { bootTicks } from '#store/embedded/processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-lock-'))
after(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'lock')

test('those who want the lock at once have it one after the other', async () => {
  let inside = 0
  const seen: number[] = []
  await Promise.all(
    Array.from({ length: 5 }, () =>
      withLock(file, async () => {
        seen.push(++inside)
        await sleep(5)
        inside--
      }),
    ),
  )
  assert.deepEqual(seen, [1, 1, 1, 1, 1])
  assert.deepEqual(readdirSync(folder), [])
})

test('work that fails gives the lock back', async () => {
  await assert.rejects(
    withLock(file, () => Promise.reject(new Error('no'))),
    /no/,
  )
  assert.equal(existsSync(file), false)
})

test('a lock whose holder was killed is taken over', async () => {
  const { pid } = spawnSync('true')
  writeFileSync(file, `${pid} 12345\n`)
  assert.equal(await withLock(file, async () => 'mine'), 'mine')
  assert.deepEqual(readdirSync(folder), [])
})

test('a lock whose holder’s process id went to another process is taken over', async () => {
  writeFileSync(file, `${process.pid} ${Number(bootTicks(process.pid)) - 1}\n`)
  assert.equal(await withLock(file, async () => 'mine'), 'mine')
})

test('a lock with nothing readable in it is taken over', async () => {
  writeFileSync(file, '')
  assert.equal(await withLock(file, async () => 'mine'), 'mine')
})

test('a lock whose holder lives is waited for, and not for ever', async () => {
  const living = spawn('sleep', ['60'])
  try {
    writeFileSync(file, `${living.pid} ${bootTicks(living.pid!)}\n`)
    await assert.rejects(
      withLock(file, async () => {}, 60),
      (error: Error) => error.name === 'Invalid' && error.message.startsWith(`busy data folder: process ${living.pid}`),
    )
  } finally {
    living.kill('SIGKILL')
    rmSync(file)
  }
})
