import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { exportOf } from '../bench/generate.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { ended, freshPlace, type Place, run, start } from './run.ts'

let db: TestDatabase
let place: Place
let file: string
before(async () => {
  db = await testDatabase()
  place = freshPlace(db.url)
  file = join(place.folder, '..', 'export.csv')
  writeFileSync(file, [...exportOf(4000)].join(''))
})
after(async () => {
  place.remove()
  await db.close()
})

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`an import that is stopped by ${signal} while it writes leaves nothing, and says nothing of a fault`, async () => {
    const child = start(place, ['import', 'ogp-commitments', file])
    const end = ended(child)
    await new Promise<void>((resolve) => {
      child.stderr!.on('data', (text: string) => text.includes('writing') && resolve())
    })
    child.kill(signal)
    const said = await end
    assert.equal(said.code, code, said.out)
    assert.match(said.err, /^writing [\d,]+ statements\n$/)
    assert.equal((await db.pool.query('select from entry')).rowCount, 0)
    assert.equal((await db.pool.query('select from batch')).rowCount, 0)
  })
}

test('the same file is then brought in as if nothing had been', async () => {
  const { code, err } = await run(place, ['import', 'ogp-commitments', file])
  assert.equal(code, 0, err)
  assert.equal((await run(place, ['verify'])).code, 0)
})
