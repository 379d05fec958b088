import { nodeHash } from '#ledger/merkle.ts'

/**
 * The hash of the perfect subtree of 2^level leaves that begins at leaf
 * `idx` · 2^level. Whoever proves gives it: from memory, or from tiles.
 */
export type Subtree = (level: number, idx: number) => Promise<Buffer> | Buffer

/**
 * That leaf `leaf` (counted from 0) is in the tree of `size` leaves: the hashes
 * beside its way up, the lowest first (RFC 9162, section 2.1.3.1).
 */
export async function proveInclusion(leaf: number, size: number, subtree: Subtree): Promise<Buffer[]> {
  const path: Buffer[] = []
  let [from, end] = [0, size]
  while (end - from > 1) {
    const split = from + largestPowerBelow(end - from)
    if (leaf < split) {
      path.push(await rangeHash(split, end, subtree))
      end = split
    } else {
      path.push(await rangeHash(from, split, subtree))
      from = split
    }
  }
  return path.reverse()
}

/**
 * That the tree of `older` leaves is how the tree of `size` leaves began
 * (RFC 9162, section 2.1.4.1). Empty for trees of the same size.
 */
export async function proveConsistency(older: number, size: number, subtree: Subtree): Promise<Buffer[]> {
  const path: Buffer[] = []
  let [from, end, whole] = [0, size, true]
  while (older < end) {
    const split = from + largestPowerBelow(end - from)
    if (older <= split) {
      path.push(await rangeHash(split, end, subtree))
      end = split
    } else {
      path.push(await rangeHash(from, split, subtree))
      from = split
      whole = false
    }
  }
  if (!whole) path.push(await rangeHash(from, end, subtree))
  return path.reverse()
}

/** Whether `proof` shows that the leaf of that hash stands at `leaf` in the tree of that size and root (RFC 9162, section 2.1.3.2). */
export function isIncluded(
  hash: Uint8Array,
  leaf: number,
  tree: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (!(leaf >= 0 && leaf < tree.size)) return false
  let [node, last] = [leaf, tree.size - 1]
  let found: Buffer = Buffer.from(hash)
  for (const beside of proof) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      found = nodeHash(beside, found)
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)]
    } else found = nodeHash(found, beside)
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && found.equals(tree.root)
}

/** Whether `proof` shows that the older tree is how the newer one began (RFC 9162, section 2.1.4.2). */
export function isConsistent(
  older: { readonly size: number; readonly root: Uint8Array },
  newer: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (older.size === newer.size) return proof.length === 0 && Buffer.from(older.root).equals(newer.root)
  if (older.size === 0) return proof.length === 0
  if (older.size > newer.size || proof.length === 0) return false
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : [...proof]
  let [node, last] = [older.size - 1, newer.size - 1]
  while (node % 2 === 1) [node, last] = [half(node), half(last)]
  let [first, second]: [Buffer, Buffer] = [Buffer.from(path[0]!), Buffer.from(path[0]!)]
  for (const beside of path.slice(1)) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      first = nodeHash(beside, first)
      second = nodeHash(beside, second)
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)]
    } else second = nodeHash(second, beside)
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && first.equals(older.root) && second.equals(newer.root)
}

/** Root of the leaves from `from` up to, not including, `end`; `from` is a multiple of the power of two above the range. */
async function rangeHash(from: number, end: number, subtree: Subtree): Promise<Buffer> {
  const size = end - from
  if (isPowerOfTwo(size)) return subtree(Math.log2(size), from / size)
  const split = from + largestPowerBelow(size)
  return nodeHash(await rangeHash(from, split, subtree), await rangeHash(split, end, subtree))
}

/** The largest power of two that is less than `n`, which is 2 or more. */
function largestPowerBelow(n: number): number {
  return 2 ** (Math.ceil(Math.log2(n)) - 1)
}

function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(Math.log2(n))
}

function half(n: number): number {
  return Math.floor(n / 2)
}
