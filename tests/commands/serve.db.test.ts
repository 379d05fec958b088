import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../database.ts'
import { ended, freshPlace, type Place, run, start } from './run.ts'

let db: TestDatabase
let place: Place
before(async () => {
  db = await testDatabase()
  place = freshPlace(db.url)
})
after(async () => {
  place.remove()
  await db.close()
})

/** The address that the server says it answers at. */
function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout!.on('data', (text) => {
      out += text
      const found = /Kept is at (\S+)/.exec(out)
      if (found !== null) resolve(found[1]!)
    })
    child.on('exit', (code) => reject(new Error(`it ended with ${code}: ${out}`)))
  })
}

test('the first start brings in the bundled facts, answers, and stops when asked', async () => {
  const child = start(place, ['serve'])
  const end = ended(child)
  const at = await address(child)
  assert.equal((await fetch(`${at}/en/members/mexico`)).status, 200)
  child.kill('SIGTERM')
  const { code, err } = await end
  assert.equal(code, 0)
  assert.match(err, /brought in the facts that ship with Kept: [\d,]+ entries/)
  const verify = await run(place, ['verify'])
  assert.equal(verify.code, 0, verify.out)
})

test('the next start brings in nothing, and Ctrl-C stops it', async () => {
  const child = start(place, ['serve'])
  const end = ended(child)
  assert.equal((await fetch(`${await address(child)}/en`)).status, 200)
  child.kill('SIGINT')
  const { code, err } = await end
  assert.deepEqual([code, err], [0, ''])
})

test('a request that is being answered is answered before the server ends', async () => {
  const child = start(place, ['serve'])
  const end = ended(child)
  const at = await address(child)
  const answers = ['/en', '/en/members', '/en/method', '/en/members/mexico'].map((path) => fetch(at + path))
  await answers[0]
  child.kill('SIGTERM')
  const statuses = await Promise.allSettled(answers)
  assert.equal(statuses[0]!.status, 'fulfilled')
  assert.equal((await end).code, 0)
})

test('a server whose launcher is killed ends by itself', {
  skip: !existsSync('/proc') && 'no /proc here',
}, async () => {
  const child = start({ ...place, env: { ...place.env, KEPT_NODE_OPTIONS: '--no-warnings' } }, ['serve'])
  const end = ended(child)
  const at = await address(child)
  child.kill('SIGKILL')
  await end
  for (let tries = 0; ; tries++) {
    const answers = await fetch(`${at}/en`).then(
      () => true,
      () => false,
    )
    if (!answers) return
    assert.ok(tries < 100, 'it still answers')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
})

test('a port that another program has is named', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  const { code, err } = await run({ ...place, env: { ...place.env, PORT: String(port) } }, ['serve'])
  other.close()
  assert.equal(code, 1)
  assert.match(err, new RegExp(`busy port: ${port}, .*set PORT`))
  assert.doesNotMatch(err, /\n\s+at /)
})
