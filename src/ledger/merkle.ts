import { hash } from 'node:crypto'
import { Invalid } from '#base/errors.ts'

/**
 * The right edge of a Merkle tree (RFC 6962): the roots of the perfect subtrees
 * that make it up, the largest first. Enough to append and to know the root.
 */
export interface Frontier {
  size: number
  hashes: Buffer[]
}

const LEAF = Uint8Array.of(0)
/** 0x00 ‖ leaf, written over for each leaf. */
const prefixed = Buffer.alloc(4096)

/** SHA-256(0x00 ‖ leaf). */
export function leafHash(leaf: Uint8Array): Buffer {
  if (leaf.length >= prefixed.length) return sha256(Buffer.concat([LEAF, leaf]))
  prefixed.set(leaf, 1)
  return sha256(prefixed.subarray(0, leaf.length + 1))
}

/** 0x01 ‖ left ‖ right, written over for each node. */
const node = Buffer.alloc(65, 1)

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  node.set(left, 1)
  node.set(right, 33)
  return sha256(node)
}

/** As text first, which takes half the time of bytes at once. */
function sha256(bytes: Uint8Array): Buffer {
  return Buffer.from(hash('sha256', bytes, 'hex'), 'hex')
}

/**
 * Appends hashes of leaves, in order.
 *
 * @param onRoot told each perfect subtree of two leaves and more that is completed: its height and its root
 */
export function appendLeaves(
  frontier: Frontier,
  leaves: readonly Uint8Array[],
  onRoot: (height: number, root: Buffer) => void = () => {},
): void {
  for (const leaf of leaves) {
    let root: Buffer = Buffer.from(leaf)
    let height = 0
    // each trailing one bit of the size is a perfect subtree that this leaf completes into the next larger one
    for (let size = frontier.size; size % 2 === 1; size = Math.floor(size / 2)) {
      root = nodeHash(frontier.hashes.pop()!, root)
      onRoot(++height, root)
    }
    frontier.hashes.push(root)
    frontier.size++
  }
}

/** The root of the tree; that of the empty tree is the hash of nothing. */
export function rootOf(frontier: Frontier): Buffer {
  if (frontier.hashes.length === 0) return sha256(Buffer.alloc(0))
  return frontier.hashes.reduceRight((right, left) => nodeHash(left, right))
}

/** The hashes one after the other, 32 bytes each. */
export function frontierToBytes(frontier: Frontier): Buffer {
  return Buffer.concat(frontier.hashes)
}

/** The inverse of `frontierToBytes`, for a tree of `size` leaves. */
export function frontierFromBytes(size: number, bytes: Uint8Array): Frontier {
  const buffer = Buffer.from(bytes)
  return { size, hashes: Array.from({ length: buffer.length / 32 }, (_, i) => buffer.subarray(i * 32, i * 32 + 32)) }
}

/**
 * The same where the root of the tree is known, say from a signed note: what is
 * appended to a wrong edge would be signed wrong for ever.
 *
 * @throws Invalid where the hashes are not the edge of that tree
 */
export function openFrontier(size: number, bytes: Uint8Array, root: Uint8Array): Frontier {
  const frontier = frontierFromBytes(size, bytes)
  const subtrees = size.toString(2).replaceAll('0', '').length
  if (bytes.length === 32 * subtrees && rootOf(frontier).equals(root)) return frontier
  throw new Invalid(`damaged checkpoint: ${size}, its frontier is not that of the tree that it signs`)
}
