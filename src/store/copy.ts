import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

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

/**
 * Writes rows into a table as fast as the database takes them; the fastest way
 * in there is. Where making a line fails, the database is told and the session
 * stays usable.
 *
 * @returns how many rows were written
 */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  lines: Iterable<string>,
): Promise<number> {
  let count = 0
  const names = columns.map((c) => `"${c}"`).join(', ')
  await copyChunks(
    client,
    `copy ${table} (${names}) from stdin`,
    chunked(lines, (n) => (count += n)),
  )
  return count
}

/** Feeds a COPY with pieces of its format, as they come. */
export async function copyChunks(
  client: pg.ClientBase,
  copy: string,
  chunks: Iterable<string | Uint8Array>,
): Promise<void> {
  const stream = client.query(from(copy))
  const done = finished(stream)
  // the fault is told by whoever awaits `done` below; until then it must not count as nobody's
  done.catch(() => {})
  try {
    for (const chunk of chunks) {
      if (!stream.write(chunk)) await once(stream, 'drain')
    }
    stream.end()
  } catch (error) {
    stream.destroy(error as Error)
    await done.catch(() => {})
    throw error
  }
  await done
}

/** Lines joined into pieces that are worth sending. */
function* chunked(lines: Iterable<string>, onLines: (count: number) => void): Iterable<string> {
  let chunk = ''
  let held = 0
  for (const line of lines) {
    chunk += `${line}\n`
    held++
    if (chunk.length <= 262_144) continue
    onLines(held)
    yield chunk
    chunk = ''
    held = 0
  }
  onLines(held)
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
