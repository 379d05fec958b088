import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appendLeaves, frontierFromBytes, leafHash, rootOf } from '#ledger/merkle.ts'
import { isConsistent, isIncluded, proveConsistency, proveInclusion, type Subtree } from '#ledger/proof.ts'

// The eight leaves and the proofs over them that the tests of certificate transparency made known.
const known = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const A = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'
const B = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e'
const C = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'
const D = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b'
const E = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0'
const F = 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'
const G = 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'
const H = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'
const I = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a'

const hashes = (leaves: readonly string[]) => leaves.map((leaf) => leafHash(Buffer.from(leaf, 'hex')))
const treeOf = (all: readonly Buffer[], size: number) => {
  const frontier = frontierFromBytes(0, Buffer.alloc(0))
  appendLeaves(frontier, all.slice(0, size))
  return { size, root: rootOf(frontier) }
}
const subtreesOf =
  (all: readonly Buffer[]): Subtree =>
  (level, idx) => {
    const frontier = frontierFromBytes(0, Buffer.alloc(0))
    appendLeaves(frontier, all.slice(idx * 2 ** level, (idx + 1) * 2 ** level))
    return rootOf(frontier)
  }
const hex = (proof: readonly Buffer[]) => proof.map((p) => p.toString('hex'))

test('inclusion in the well-known tree is proved by the well-known paths', async () => {
  const all = hashes(known)
  for (const [leaf, size, path] of [
    [0, 1, []],
    [0, 8, [A, B, C]],
    [5, 8, [D, E, F]],
    [2, 3, [G]],
    [1, 5, [H, B, D]],
  ] as const) {
    const proof = await proveInclusion(leaf, size, subtreesOf(all))
    assert.deepEqual(hex(proof), path)
    assert.ok(isIncluded(all[leaf]!, leaf, treeOf(all, size), proof))
  }
})

test('consistency of the well-known trees is proved by the well-known paths', async () => {
  const all = hashes(known)
  for (const [older, size, path] of [
    [1, 1, []],
    [1, 8, [A, B, C]],
    [6, 8, [I, E, F]],
    [2, 5, [B, D]],
  ] as const) {
    const proof = await proveConsistency(older, size, subtreesOf(all))
    assert.deepEqual(hex(proof), path)
    assert.ok(isConsistent(treeOf(all, older), treeOf(all, size), proof))
  }
})

test('every leaf of every small tree is proved, and no proof holds for another leaf, size or root', async () => {
  const all = hashes(Array.from({ length: 33 }, (_, i) => i.toString(16).padStart(4, '0')))
  for (let size = 1; size <= all.length; size++) {
    const tree = treeOf(all, size)
    for (let leaf = 0; leaf < size; leaf++) {
      const proof = await proveInclusion(leaf, size, subtreesOf(all))
      assert.ok(isIncluded(all[leaf]!, leaf, tree, proof))
      assert.ok(!isIncluded(all[(leaf + 1) % all.length]!, leaf, tree, proof))
      if (size > 1) assert.ok(!isIncluded(all[leaf]!, (leaf + 1) % size, tree, proof))
      assert.ok(!isIncluded(all[leaf]!, leaf, tree, [...proof, all[0]!]))
      assert.ok(!isIncluded(all[leaf]!, leaf + size, tree, proof))
    }
  }
})

test('every tree is shown to be the beginning of every later one, and a forked tree is not', async () => {
  const all = hashes(Array.from({ length: 33 }, (_, i) => i.toString(16).padStart(4, '0')))
  const forked = [...all]
  forked[0] = leafHash(Buffer.from('forged'))
  for (let size = 1; size <= all.length; size++) {
    for (let older = 1; older <= size; older++) {
      const proof = await proveConsistency(older, size, subtreesOf(all))
      assert.ok(isConsistent(treeOf(all, older), treeOf(all, size), proof), `${older} of ${size}`)
      assert.ok(!isConsistent(treeOf(forked, older), treeOf(all, size), proof))
      assert.ok(!isConsistent(treeOf(all, older), treeOf(forked, size), proof))
      if (older < size) assert.ok(!isConsistent(treeOf(all, older), treeOf(all, size), proof.slice(1)))
    }
  }
})
