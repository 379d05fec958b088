import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { keepCheckpoint, readCheckpoints } from '#app/checkpoint-file.ts'
import { signCheckpoint } from '#ledger/checkpoint.ts'
import { newSignerKey, parseSignerKey, verifierKey } from '#ledger/note.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-checkpoints-'))
after(() => rmSync(folder, { recursive: true }))
const signer = parseSignerKey(newSignerKey('kept-test'))
const verifiers = [verifierKey(signer)]
const note = (size: number) => signCheckpoint({ size, root: Buffer.alloc(32, size) }, signer)
const sizes = (file: string) => readCheckpoints(file, verifiers).kept.map((k) => k.size)

test('checkpoints that were kept are read back in their order', () => {
  const file = join(folder, 'deep', 'a')
  assert.deepEqual(readCheckpoints(file, verifiers), { kept: [], faults: [] })
  for (const size of [1, 2, 30]) keepCheckpoint(file, note(size))
  assert.deepEqual(sizes(file), [1, 2, 30])
  assert.deepEqual(readCheckpoints(file, verifiers).faults, [])
})

test('a note that a crash cut off neither counts nor spoils the next', () => {
  const file = join(folder, 'b')
  keepCheckpoint(file, note(1))
  appendFileSync(file, note(2).slice(0, 40))
  assert.deepEqual(readCheckpoints(file, verifiers).faults, [])
  keepCheckpoint(file, note(3))
  assert.deepEqual(sizes(file), [1, 3])
})

test('a changed checkpoint and one of another ledger are named', () => {
  const file = join(folder, 'c')
  keepCheckpoint(file, note(1))
  writeFileSync(file, readFileSync(file, 'utf8').replace('\n1\n', '\n7\n'))
  const other = parseSignerKey(newSignerKey('kept-other'))
  keepCheckpoint(file, signCheckpoint({ size: 5, root: Buffer.alloc(32) }, other))
  const { kept, faults } = readCheckpoints(file, verifiers)
  assert.equal(kept.length, 0)
  assert.match(faults[0]!.what, /invalid signature/)
  assert.match(faults[1]!.what, /unknown origin: "kept-other".*another ledger/)
})
