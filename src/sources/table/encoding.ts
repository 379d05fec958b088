import { isUtf8 } from 'node:buffer'
import { refusal } from '#sources/issue-codes.ts'
import type { Received } from '#sources/source.ts'

/** The encodings that layouts may declare. A mark of UTF-8 at the start is allowed and taken off. */
export type Encoding = 'utf-8' | 'windows-1252'

/**
 * The text of a file as UTF-8 bytes without a byte order mark.
 *
 * @throws Invalid where the bytes are not of the declared encoding, naming offset and row
 */
export function textBytes(file: Received, encoding: Encoding): Uint8Array {
  const { bytes } = file
  if (bytes[0] === 0xff && bytes[1] === 0xfe) refuse(file, 0, 'UTF-16', encoding)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) refuse(file, 0, 'UTF-16', encoding)
  const zero = bytes.indexOf(0)
  if (zero !== -1) refuse(file, zero, 'a NUL byte', encoding)
  if (encoding === 'windows-1252') return Buffer.from(new TextDecoder('windows-1252').decode(bytes))
  const text = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  if (isUtf8(text)) return text
  const offset = firstInvalid(text)
  return refuse(file, offset + (bytes.length - text.length), `byte 0x${text[offset]!.toString(16)}`, encoding)
}

function refuse(file: Received, offset: number, found: string, expected: Encoding): never {
  const row = rowAt(file.bytes, offset)
  const place = `${JSON.stringify(file.name)}, row ${row}, byte ${offset}`
  throw refusal(
    'encoding',
    `wrong encoding: ${place}: ${found}, expected ${expected.toUpperCase()}`,
    [file.name, row],
    { offset, found, expected },
  )
}

/** Where UTF-8 first breaks off. Only called where it does. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at]!
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    if (length > 1 && !isUtf8(bytes.subarray(at, at + length))) return at
    at += length
  }
  return at
}

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

/** Row of a spreadsheet in which a byte of a CSV file stands: line breaks between quotes do not count. */
export function rowAt(bytes: Uint8Array, offset: number): number {
  return countRows(bytes.subarray(0, offset)) + 1
}

/** Number of row ends outside quotes. */
export function countRows(bytes: Uint8Array): number {
  let rows = 0
  let quoted = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (byte === QUOTE) quoted = !quoted
    else if (quoted) continue
    else if (byte === LF || (byte === CR && bytes[i + 1] !== LF)) rows++
  }
  return rows
}
