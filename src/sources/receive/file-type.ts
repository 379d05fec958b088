import { strFromU8 } from 'fflate'

const types = {
  empty: 'empty',
  text: 'text',
  html: 'an HTML page',
  xlsx: 'an XLSX workbook',
  zip: 'a zip archive without a workbook',
  ods: 'an OpenDocument spreadsheet',
  xls: 'an old Excel file (.xls) or one with a password',
  pdf: 'a PDF',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  gif: 'a GIF picture',
  gzip: 'a gzip archive',
  zstd: 'a Zstandard archive',
  '7z': 'a 7z archive',
  parquet: 'a Parquet file',
  sqlite: 'an SQLite database',
  'utf-16': 'text in UTF-16',
  binary: 'a binary file',
} as const

export type FileType = keyof typeof types

/** What a type of file is called in messages. */
export function typeName(type: FileType): string {
  return types[type]
}

const signatures: readonly (readonly [bytes: readonly number[], type: FileType])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
  [[0x47, 0x49, 0x46, 0x38], 'gif'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], '7z'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'xls'],
  [[0x50, 0x41, 0x52, 0x31], 'parquet'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], 'sqlite'],
  [[0xff, 0xfe], 'utf-16'],
  [[0xfe, 0xff], 'utf-16'],
]

/** The type of a file, told by its first bytes and never by its name. */
export function fileTypeOf(bytes: Uint8Array): FileType {
  if (bytes.length === 0) return 'empty'
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) return zipTypeOf(bytes)
  const signed = signatures.find(([signature]) => begins(bytes, signature))
  if (signed !== undefined) return signed[1]
  const head = bytes.subarray(0, 2048)
  if (isHtml(strFromU8(head, true))) return 'html'
  // text holds no control characters but tab, line feed, form feed, carriage return and escape; a stray NUL is for the reader to name
  const odd = head.reduce((n, b) => n + (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27 ? 1 : 0), 0)
  return odd > head.length / 10 ? (looksUtf16(head) ? 'utf-16' : 'binary') : 'text'
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

/** Names stand uncompressed in a zip, so a workbook is told without unpacking anything. */
function zipTypeOf(bytes: Uint8Array): FileType {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (all.includes('xl/workbook.xml') || all.includes('xl/worksheets/')) return 'xlsx'
  return all.subarray(0, 200).includes('opendocument.spreadsheet') ? 'ods' : 'zip'
}

function isHtml(head: string): boolean {
  const start = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  return /^(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start)
}

function looksUtf16(head: Uint8Array): boolean {
  const zeros = (odd: number) => head.reduce((n, b, i) => n + (i % 2 === odd && b === 0 ? 1 : 0), 0)
  return Math.max(zeros(0), zeros(1)) > head.length / 4
}
