import { hash, randomFillSync } from 'node:crypto'
import { canonical, quoted } from '#ledger/canonical.ts'
import { leafHash } from '#ledger/merkle.ts'

/** What the leaf of an entry says; body and reason only as salted hashes, so that they can be erased. */
export interface Envelope {
  readonly deed: string
  readonly account: string
  /** Kind of the subject, '' where there is none. */
  readonly kind: string
  readonly subject: string
  /** Slug of the member, '*' for all. */
  readonly scope: string
  readonly batch: string | null
  /** RFC 3339, UTC, milliseconds. */
  readonly time: string
  /** Version of the shape of the body, from 1. */
  readonly schema: number
}

/** Version of the envelope itself. */
const ENVELOPE = 1

const pool = Buffer.alloc(16 * 4096)
let used = pool.length

/** 16 random bytes. */
export function newSalt(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const salt = Buffer.from(pool.subarray(used, used + 16))
  used += 16
  return salt
}

/** The bytes of the leaf (RFC 8785) and its hash in the tree. */
export function sealEntry(
  entry: Envelope & {
    readonly bodyBytes: Uint8Array
    readonly reasonBytes: Uint8Array | null
    readonly salt: Uint8Array
  },
): { readonly leaf: Buffer; readonly leafHash: Buffer } {
  const body = saltedHash(entry.salt, entry.bodyBytes)
  const reason = entry.reasonBytes === null ? 'null' : `"${saltedHash(entry.salt, entry.reasonBytes)}"`
  const batch = entry.batch === null ? 'null' : quoted(entry.batch)
  // canonical JSON written out, since names and their order never change: each leaf of a hundred thousand is made here
  const leaf = Buffer.from(
    `{"account":${quoted(entry.account)},"batch":${batch},"body":"${body}","deed":${quoted(entry.deed)},"kind":${quoted(entry.kind)},"reason":${reason},"schema":${canonical(entry.schema)},"scope":${quoted(entry.scope)},"subject":${quoted(entry.subject)},"time":${quoted(entry.time)},"v":${ENVELOPE}}`,
  )
  return { leaf, leafHash: leafHash(leaf) }
}

/** Salt and bytes, written over for each entry. */
const salted = Buffer.alloc(65_536)

/** Lower-case hex SHA-256 of salt and bytes, one after the other. */
export function saltedHash(salt: Uint8Array, bytes: Uint8Array): string {
  const length = salt.length + bytes.length
  const both = length <= salted.length ? salted : Buffer.alloc(length)
  both.set(salt)
  both.set(bytes, salt.length)
  return hash('sha256', both.subarray(0, length), 'hex')
}
