import { crc32, inflateRawSync } from 'node:zlib'
import type { Invalid } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'
import { refusal } from '#sources/issue-codes.ts'
import type { Received } from '#sources/source.ts'
import { limits } from '#sources/table/limits.ts'

interface Entry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/**
 * Unpacks the wanted files of a zip archive. The directory is judged before
 * anything is unpacked, and nothing is unpacked beyond the size it declares.
 *
 * @throws Invalid for an archive that is cut off, too large once unpacked, or of an unknown method
 */
export function unzip(
  file: Received,
  wanted: (name: string, size: number) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
  const entries = directory(file, bytes)
  judge(file, bytes.length, entries)
  return new Map(entries.filter((e) => wanted(e.name, e.size)).map((e) => [e.name, unpack(file, bytes, e)]))
}

function directory(file: Received, bytes: Buffer): readonly Entry[] {
  const end = findEnd(bytes)
  if (end === -1) throw cutOff(file, 'its directory, which stands at the end, is missing')
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count === 0xffff || at === 0xffffffff) throw tooLarge(file, 'it needs ZIP64', 'an archive below 4 GB')
  if (count > limits.zipEntries) throw tooLarge(file, `${count} files`, `at most ${limits.zipEntries}`)
  const entries: Entry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw cutOff(file, 'its directory breaks off')
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  const names = new Set(entries.map((e) => e.name))
  if (names.size < entries.length) throw cutOff(file, 'two of its files have one name')
  return entries
}

/** The end record stands in the last 22 bytes, before a comment of at most 65,535. */
function findEnd(bytes: Buffer): number {
  const least = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= least; at--) if (bytes.readUInt32LE(at) === END) return at
  return -1
}

function judge(file: Received, packed: number, entries: readonly Entry[]): void {
  const total = entries.reduce((sum, e) => sum + e.size, 0)
  const largest = entries.reduce((most, e) => Math.max(most, e.size), 0)
  if (largest > limits.zipEntryBytes)
    throw tooLarge(file, `a part of ${largest} bytes`, `at most ${limits.zipEntryBytes}`)
  if (total > limits.zipTotalBytes) throw tooLarge(file, `${total} bytes`, `at most ${limits.zipTotalBytes}`)
  if (total > limits.zipRatioFloorBytes && total > packed * limits.zipRatio)
    throw tooLarge(file, `${Math.round(total / packed)} times its size`, `at most ${limits.zipRatio} times`)
}

function unpack(file: Received, bytes: Buffer, entry: Entry): Uint8Array {
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== LOCAL)
    throw cutOff(file, `${quoted(entry.name)} is not where the directory says`)
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  if (start + entry.packed > bytes.length) throw cutOff(file, `${quoted(entry.name)} breaks off`)
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.method !== 0 && entry.method !== 8)
    throw cutOff(file, `${quoted(entry.name)} is packed by method ${entry.method}`)
  const whole = entry.method === 0 ? packed : inflate(file, entry, packed)
  if (crc32(whole) !== entry.checksum) throw cutOff(file, `${quoted(entry.name)} is damaged`)
  return whole
}

function inflate(file: Received, entry: Entry, packed: Buffer): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch (error) {
    const longer = error instanceof RangeError
    const name = quoted(entry.name)
    if (longer)
      throw tooLarge(file, `${name} unpacks to more than the ${entry.size} bytes it declares`, 'what it declares')
    throw cutOff(file, `${name} is damaged`)
  }
}

function cutOff(file: Received, found: string): Invalid {
  const message = `damaged archive: ${JSON.stringify(file.name)}: ${found}, expected a whole archive`
  return refusal('archive-damaged', message, [file.name], { found })
}

function tooLarge(file: Received, found: string, expected: string): Invalid {
  const message = `oversized archive: ${JSON.stringify(file.name)}: ${found}, expected ${expected}`
  return refusal('archive-oversized', message, [file.name], { found, expected })
}
