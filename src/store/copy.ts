import type { Writes } from '#store/writes.ts'

/** Large enough to be worth sending, and made in so short a time that the database does not wait for it. */
const CHUNK = 131_072

/** A value as a cell of COPY's text format. */
export function copyCell(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  if (value instanceof Uint8Array)
    return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return escaped(arrayLiteral(value))
  return escaped(JSON.stringify(value))
}

/** A jsonb cell: arrays too are JSON there, not arrays of the database. */
export function jsonCell(value: unknown): string {
  return value === null || value === undefined ? '\\N' : escaped(JSON.stringify(value))
}

/** Writes rows into a table as fast as the database takes them; the fastest way in there is. */
export function copyRows(writes: Writes, table: string, columns: readonly string[], lines: Iterable<string>): void {
  const names = columns.map((c) => `"${c}"`).join(', ')
  writes.copy(`copy ${table} (${names}) from stdin`, chunked(lines))
}

/** Lines joined into pieces that are worth sending. */
function* chunked(lines: Iterable<string>): Iterable<string> {
  let chunk = ''
  for (const line of lines) {
    chunk += `${line}\n`
    if (chunk.length <= CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

function escaped(text: string): string {
  return /[\\\n\r\t]/.test(text)
    ? text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')
    : text
}

function arrayLiteral(values: readonly unknown[]): string {
  return `{${values
    .map((v) => (typeof v === 'string' ? `"${v.replace(/[\\"]/g, '\\$&')}"` : v === null ? 'NULL' : String(v)))
    .join(',')}}`
}
