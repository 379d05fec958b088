import { createHash, createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import { Invalid } from '#base/errors.ts'

/** Signs notes under a name (C2SP signed-note, Ed25519). */
export interface Signer {
  readonly name: string
  /** First four bytes of SHA-256(name ‖ newline ‖ 0x01 ‖ public key). */
  readonly keyId: Buffer
  readonly publicKey: Buffer
  sign(text: Uint8Array): Buffer
}

const ED25519 = 1
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

/** A new private key in the form `PRIVATE+KEY+name+id+seed`. */
export function newSignerKey(name: string): string {
  const seed = randomBytes(32)
  const { publicKey } = keysOf(seed)
  return `PRIVATE+KEY+${name}+${idOf(name, publicKey).toString('hex')}+${Buffer.concat([Uint8Array.of(ED25519), seed]).toString('base64')}`
}

/** @throws Invalid where the text is no such key, or its id is not that of the key */
export function parseSignerKey(text: string): Signer {
  const found = /^PRIVATE\+KEY\+([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text)
  const bytes = found === null ? Buffer.alloc(0) : Buffer.from(found[3]!, 'base64')
  if (found === null || bytes.length !== 33 || bytes[0] !== ED25519)
    throw new Invalid('invalid signer key, expected PRIVATE+KEY+name+id+key')
  const name = found[1]!
  const { privateKey, publicKey } = keysOf(bytes.subarray(1))
  const keyId = idOf(name, publicKey)
  if (keyId.toString('hex') !== found[2]) throw new Invalid(`invalid signer key: id ${found[2]} is not that of the key`)
  return { name, keyId, publicKey, sign: (bytes) => sign(null, bytes, privateKey) }
}

/** The public half, `name+id+key`: what anyone needs to check a signature. */
export function verifierKey(signer: Signer): string {
  return `${signer.name}+${signer.keyId.toString('hex')}+${Buffer.concat([Uint8Array.of(ED25519), signer.publicKey]).toString('base64')}`
}

/** The note: the text, an empty line, the signature. `text` ends in a newline. */
export function signNote(text: string, signer: Signer): string {
  const signature = Buffer.concat([signer.keyId, signer.sign(Buffer.from(text))]).toString('base64')
  return `${text}\n— ${signer.name} ${signature}\n`
}

/**
 * The text of a note signed by the holder of a verifier key.
 *
 * @throws Invalid where no signature is by that key, or one that claims to be does not hold
 */
export function openNote(note: string, verifier: string): string {
  const { name, keyId, publicKey } = parseVerifierKey(verifier)
  const split = note.lastIndexOf('\n\n')
  if (split === -1 || !note.endsWith('\n'))
    throw new Invalid('invalid note, expected a text, an empty line and signatures')
  const text = note.slice(0, split + 1)
  for (const line of note.slice(split + 2, -1).split('\n')) {
    const found = /^— (\S+) ([A-Za-z0-9+/=]+)$/.exec(line)
    if (found === null) throw new Invalid(`invalid signature line: ${JSON.stringify(line)}`)
    const bytes = Buffer.from(found[2]!, 'base64')
    if (found[1] !== name || !bytes.subarray(0, 4).equals(keyId)) continue
    if (verify(null, Buffer.from(text), publicKey, bytes.subarray(4))) return text
    throw new Invalid(`invalid signature of ${name}: the text was changed`)
  }
  throw new Invalid(`missing signature of ${name}`)
}

function parseVerifierKey(text: string): { name: string; keyId: Buffer; publicKey: KeyObject } {
  const found = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text)
  const bytes = found === null ? Buffer.alloc(0) : Buffer.from(found[3]!, 'base64')
  if (found === null || bytes.length !== 33 || bytes[0] !== ED25519)
    throw new Invalid('invalid verifier key, expected name+id+key')
  const raw = bytes.subarray(1)
  const keyId = idOf(found[1]!, raw)
  if (keyId.toString('hex') !== found[2])
    throw new Invalid(`invalid verifier key: id ${found[2]} is not that of the key`)
  return {
    name: found[1]!,
    keyId,
    publicKey: createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' }),
  }
}

function keysOf(seed: Uint8Array): { privateKey: KeyObject; publicKey: Buffer } {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
  const der = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  return { privateKey, publicKey: der.subarray(der.length - 32) }
}

function idOf(name: string, publicKey: Uint8Array): Buffer {
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(ED25519))
    .update(publicKey)
    .digest()
    .subarray(0, 4)
}
