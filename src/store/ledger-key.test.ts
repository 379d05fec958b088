import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ledgerSigner, verifierKeys } from '#store/ledger-key.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-key-'))
after(() => rmSync(folder, { recursive: true }))

test('a key is made once, for its owner alone', () => {
  const place = join(folder, 'a place', 'gefäß')
  const { publicKey } = ledgerSigner(place)
  assert.deepEqual(ledgerSigner(place).publicKey, publicKey)
  assert.deepEqual(readdirSync(join(place, 'keys')), ['ledger.key'])
  assert.equal(statSync(join(place, 'keys', 'ledger.key')).mode & 0o777, 0o600)
  assert.equal(verifierKeys(place).length, 1)
})

test('what a process that was killed left of a key is in nobody’s way', () => {
  const place = join(folder, 'killed')
  ledgerSigner(place)
  rmSync(join(place, 'keys', 'ledger.key'))
  writeFileSync(join(place, 'keys', `ledger.key.${process.pid}`), 'PRIVATE+KEY+half')
  assert.match(ledgerSigner(place).name, /^kept-[0-9a-f]{12}$/)
})

test('processes that need a key in the same moment all sign with the same', async () => {
  const module = new URL('./ledger-key.ts', import.meta.url).href
  for (let round = 0; round < 3; round++) {
    const place = join(folder, `race ${round}`)
    const begin = Date.now() + 700
    const script = `const { ledgerSigner } = await import(${JSON.stringify(module)})
      while (Date.now() < ${begin});
      process.stdout.write(ledgerSigner(${JSON.stringify(place)}).name)`
    const named = Array.from({ length: 6 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let name = ''
      child.stdout.on('data', (chunk) => {
        name += chunk
      })
      await once(child, 'close')
      return name
    })
    assert.equal(new Set(await Promise.all(named)).size, 1)
    assert.deepEqual(readdirSync(join(place, 'keys')), ['ledger.key'])
  }
})
