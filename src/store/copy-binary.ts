import type { Writes } from '#store/writes.ts'

/** Types of columns that can be written in COPY's binary format. */
export type BinaryType = 'bigint' | 'integer' | 'smallint' | 'text' | 'bytea' | 'timestamptz'

/** A value of such a column. */
export type BinaryCell = number | string | Uint8Array | Date | null

const CHUNK = 131_072
const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
/** Milliseconds from the epoch of Unix to that of PostgreSQL, 2000-01-01. */
const EPOCH_MILLIS = 946_684_800_000

/**
 * Writes rows into a table in COPY's binary format: for tables of bytes, which
 * the text format would send twice as long.
 */
export function copyBinary(
  writes: Writes,
  table: string,
  columns: Readonly<Record<string, BinaryType>>,
  rows: Iterable<readonly BinaryCell[]>,
): void {
  const names = Object.keys(columns)
  const copy = `copy ${table} (${names.map((c) => `"${c}"`).join(', ')}) from stdin (format binary)`
  writes.copy(copy, encoded(Object.values(columns), rows))
}

function* encoded(types: readonly BinaryType[], rows: Iterable<readonly BinaryCell[]>): Iterable<Uint8Array> {
  const out = new Output()
  out.bytes(SIGNATURE)
  for (const row of rows) {
    out.int16(types.length)
    for (let i = 0; i < types.length; i++) out.cell(types[i]!, row[i] ?? null)
    if (out.size >= CHUNK) yield out.take()
  }
  out.int16(-1)
  yield out.take()
}

/** Bytes that are put together, one value behind the other. */
class Output {
  #buffer = Buffer.allocUnsafe(2 * CHUNK)
  size = 0

  /** What was put together so far; what follows begins anew. */
  take(): Uint8Array {
    const taken = this.#buffer.subarray(0, this.size)
    this.#buffer = Buffer.allocUnsafe(2 * CHUNK)
    this.size = 0
    return taken
  }

  int16(value: number): void {
    this.#reserve(2)
    this.size = this.#buffer.writeInt16BE(value, this.size)
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#buffer.set(bytes, this.size)
    this.size += bytes.length
  }

  /** The length of a value in bytes, -1 for null, and the value. */
  cell(type: BinaryType, value: BinaryCell): void {
    if (value === null) this.#int32(-1)
    else if (type === 'text') this.#text(String(value))
    else if (type === 'bytea') {
      this.#int32((value as Uint8Array).length)
      this.bytes(value as Uint8Array)
    } else if (type === 'integer') {
      this.#int32(4)
      this.#int32(value as number)
    } else if (type === 'smallint') {
      this.#int32(2)
      this.int16(value as number)
    } else if (type === 'bigint') this.#int64(BigInt(value as number))
    else this.#int64(BigInt((value as Date).getTime() - EPOCH_MILLIS) * 1000n)
  }

  #int32(value: number): void {
    this.#reserve(4)
    this.size = this.#buffer.writeInt32BE(value, this.size)
  }

  #int64(value: bigint): void {
    this.#int32(8)
    this.#reserve(8)
    this.size = this.#buffer.writeBigInt64BE(value, this.size)
  }

  #text(text: string): void {
    this.#reserve(4 + text.length * 3)
    const length = this.#buffer.write(text, this.size + 4)
    this.#int32(length)
    this.size += length
  }

  #reserve(more: number): void {
    if (this.size + more <= this.#buffer.length) return
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#buffer.length, this.size + more))
    larger.set(this.#buffer.subarray(0, this.size))
    this.#buffer = larger
  }
}
