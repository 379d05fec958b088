import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonical } from '#ledger/canonical.ts'
import { openCheckpoint, openCheckpointOf, signCheckpoint } from '#ledger/checkpoint.ts'
import { saltedHash, sealEntry } from '#ledger/envelope.ts'
import { appendLeaves, frontierFromBytes, frontierToBytes, leafHash, rootOf } from '#ledger/merkle.ts'
import { newSignerKey, openNote, parseSignerKey, signNote, verifierKey } from '#ledger/note.ts'

const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test('the roots of the well-known eight leaves of certificate transparency come out', () => {
  const frontier = frontierFromBytes(0, Buffer.alloc(0))
  assert.equal(rootOf(frontier).toString('hex'), roots[0])
  for (const [i, leaf] of leaves.entries()) {
    appendLeaves(frontier, [leafHash(Buffer.from(leaf, 'hex'))])
    assert.equal(rootOf(frontier).toString('hex'), roots[i + 1])
    assert.deepEqual(rootOf(frontierFromBytes(i + 1, frontierToBytes(frontier))), rootOf(frontier))
  }
})

const PRIVATE = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz'
const PUBLIC = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'

test('the signed note of Go’s documentation is signed and opened with the same key', () => {
  const text =
    'If you think cryptography is the answer to your problem,\nthen you don’t know what your problem is.\n'.replace(
      '’',
      "'",
    )
  const signer = parseSignerKey(PRIVATE)
  assert.equal(verifierKey(signer), PUBLIC)
  const note = signNote(text, signer)
  assert.equal(
    note,
    `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`,
  )
  assert.equal(openNote(note, PUBLIC), text)
  assert.throws(() => openNote(note.replace('answer', 'cause'), PUBLIC), /invalid signature/)
})

test('a checkpoint opens to what was signed, and not once it was touched', () => {
  const signer = parseSignerKey(newSignerKey('kept-test'))
  const note = signCheckpoint({ size: 8, root: Buffer.from(roots[8]!, 'hex') }, signer)
  const opened = openCheckpoint(note, verifierKey(signer))
  assert.deepEqual([opened.origin, opened.size, opened.root.toString('hex')], ['kept-test', 8, roots[8]])
  assert.throws(() => openCheckpoint(note.replace('\n8\n', '\n9\n'), verifierKey(signer)), /invalid signature/)
})

test('canonical JSON sorts names and writes numbers and escapes as RFC 8785 does', () => {
  assert.equal(
    canonical({ b: [56, 0.002, 1e21, 1e-27], a: '\u20ac$\u000f\nA\'"\\', '': null, é: true }),
    '{"":null,"a":"€$\\u000f\\nA\'\\"\\\\","b":[56,0.002,1e+21,1e-27],"é":true}',
  )
})

test('what has no canonical form is refused', () => {
  for (const bad of [undefined, Number.NaN, 'a\u0000', '\ud800', 'e\u0301', { x: Number.POSITIVE_INFINITY }])
    assert.throws(() => canonical(bad), /invalid/)
})

test('of several keys the one of the checkpoint’s own name counts', () => {
  const [one, other] = ['kept-one', 'kept-other'].map((name) => parseSignerKey(newSignerKey(name)))
  const note = signCheckpoint({ size: 8, root: Buffer.from(roots[8]!, 'hex') }, other!)
  assert.equal(openCheckpointOf(note, [verifierKey(one!), verifierKey(other!)]).origin, 'kept-other')
  assert.throws(() => openCheckpointOf(note, [verifierKey(one!)]), /unknown origin: "kept-other"/)
})

test('text that is written without a look at its form is in NFC', () => {
  const all = Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code))
  const every = all.flatMap((one) => all.map((other) => one + other)).join('')
  assert.equal(every.normalize('NFC'), every)
  for (const one of all.slice(1)) assert.equal(canonical(one), JSON.stringify(one))
})

test('names are sorted and quoted at every depth', () => {
  const value = { b: { 10: 1, 9: [{}, []], '"': '\u0341'.normalize('NFC') }, a: null }
  assert.equal(canonical(value), '{"a":null,"b":{"\\"":"\u0301","10":1,"9":[{},[]]}}')
})

test('the leaf of an entry is the canonical form of what it says', () => {
  const salt = Buffer.alloc(16, 7)
  const entry = {
    deed: 'state',
    account: 'Anna "é"',
    kind: 'post',
    subject: 'a\n1',
    scope: '*',
    batch: null,
    time: '2026-01-02T03:04:05.678Z',
    schema: 1,
  }
  const bytes = Buffer.from('{}')
  const { leaf, leafHash: hash } = sealEntry({ ...entry, bodyBytes: bytes, reasonBytes: bytes, salt })
  const salted = saltedHash(salt, bytes)
  assert.equal(leaf.toString(), canonical({ ...entry, body: salted, reason: salted, v: 1 }))
  assert.deepEqual(hash, leafHash(leaf))
  const other = sealEntry({ ...entry, batch: 'b', bodyBytes: bytes, reasonBytes: null, salt })
  assert.equal(other.leaf.toString(), canonical({ ...entry, batch: 'b', body: salted, reason: null, v: 1 }))
})
