import { quoted } from '#base/quoted.ts'
import { limits } from '#sources/table/limits.ts'

/**
 * What is wrong with a part of a workbook before it is read; null where nothing
 * is. The reader of workbooks has no bounds of its own: it holds small parts and
 * shared texts as trees, gathers a row whole before it gives it, and goes back to
 * the beginning of a tag with each piece of it that comes.
 */
export function faultOfPart(name: string, part: Uint8Array): string | null {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
  const told = quoted(name)
  if (isWholeOnly.test(name) && !isWhole(bytes)) return `${told} breaks off`
  if (name.startsWith('xl/worksheets/'))
    return bytes.length <= limits.sheetTrustedBytes ? null : faultOfSheet(told, bytes)
  if (name === 'xl/sharedStrings.xml') {
    const most = limits.sharedStringTags
    return hasMore(bytes, most) ? `${told} has more than ${most} tags` : null
  }
  const most = limits.workbookPartBytes
  return bytes.length > most ? `${told} has ${bytes.length} bytes, more than ${most}` : null
}

const isWholeOnly = /^xl\/(worksheets\/[^/]+|sharedStrings|workbook)\.xml$/

/** The reader takes a sheet that breaks off for one that ends there. */
function isWhole(bytes: Buffer): boolean {
  const end = bytes.subarray(-200).toString('latin1').trimEnd()
  return /<(?:\/[\w.-]{0,40}:?(?:worksheet|sst|workbook)|[\w.-]{0,40}:?sst\b[^>]{0,150}\/)>$/.test(end)
}

function hasMore(bytes: Buffer, most: number): boolean {
  let count = 0
  for (let at = bytes.indexOf(OPEN); at !== -1; at = bytes.indexOf(OPEN, at + 1)) if (++count > most) return true
  return false
}

const [OPEN, CLOSE, BANG, SLASH, COLON, QUOTE, APOSTROPHE] = [0x3c, 0x3e, 0x21, 0x2f, 0x3a, 0x22, 0x27] as const

/** Walks the tags of a large sheet. What no program writes there, such as comments, could hide cells from this walk and is refused. */
function faultOfSheet(told: string, bytes: Buffer): string | null {
  let cells = 0
  for (let at = bytes.indexOf(OPEN); at !== -1; ) {
    const end = endOfTag(bytes, at)
    if (bytes[at + 1] === BANG || end === -1) return `${told} holds a tag that no program writes, at byte ${at}`
    const name = localName(bytes, at)
    if (name === 'row') cells = 0
    else if (name === 'c' && bytes[at + 1] !== SLASH && ++cells > limits.columns)
      return `${told} has a row of more than ${limits.columns} cells`
    at = bytes.indexOf(OPEN, end)
  }
  return null
}

/** Where the tag that begins at `start` ends; -1 where it is too long, or another begins within it. */
function endOfTag(bytes: Buffer, start: number): number {
  const last = Math.min(bytes.length, start + limits.tagBytes)
  let quote = 0
  for (let at = start + 1; at < last; at++) {
    const byte = bytes[at]!
    if (byte === OPEN) return -1
    if (quote !== 0) quote = byte === quote ? 0 : quote
    else if (byte === CLOSE) return at
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte
  }
  return -1
}

/** 'row' for <row>, </row> and <x:row …>; '' for names longer than any that counts. */
function localName(bytes: Buffer, start: number): string {
  let from = bytes[start + 1] === SLASH ? start + 2 : start + 1
  let to = from
  for (; to < from + 40; to++) {
    const byte = bytes[to]!
    if (byte === COLON) from = to + 1
    else if (byte <= 0x20 || byte === CLOSE || byte === SLASH) break
  }
  return to - from > 3 ? '' : bytes.toString('latin1', from, to)
}
