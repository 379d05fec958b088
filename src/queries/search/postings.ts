import type { SearchColumns } from '#queries/search/columns.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Bytes of postings that are kept for whoever asks next. */
const MOST_BYTES = 16 * 1024 * 1024
/** Comes after every letter. */
const HIGHEST = '\u{10ffff}'

/** A word, or all that begin so. */
export interface Sought {
  readonly word: string
  readonly isBeginning: boolean
}

/** Which promises of a portion have a word; see src/store/postings.ts. */
export interface Portion {
  readonly chunk: number
  readonly places: Uint8Array
  /** Empty where they were not asked for. */
  readonly positions: Uint8Array
}

/** The postings of a word, of all portions and, where it is a beginning, of all its words. */
export async function postingsOf(
  store: ReadStore,
  columns: SearchColumns,
  sought: Sought,
  positions: 'with positions' | 'places alone' = 'places alone',
): Promise<readonly Portion[]> {
  const kept = keptOf(columns)
  const key = `${sought.isBeginning ? '*' : '='}${positions === 'with positions' ? '+' : ''}${sought.word}`
  const bytes = kept.get(key) ?? kept.put(key, await readBytes(store, sought, positions === 'with positions'))
  return portionsIn(bytes)
}

/** One value whatever the number of rows, since to hand over a row for each would take longer than to find it. */
async function readBytes(store: ReadStore, { word, isBeginning }: Sought, withPositions: boolean): Promise<Buffer> {
  const value = (column: string) => `int4send(octet_length(p.${column})) || p.${column}`
  const positions = withPositions ? value('positions') : 'int4send(0)'
  const [row] = await store.rows<{ bytes: Buffer | null }>(
    `select string_agg(int4send(p.chunk) || ${value('places')} || ${positions}, ''::bytea) as bytes
       from search_posting p
      where $1::bigint is not null and ${isBeginning ? 'p.word >= $2 and p.word < $3' : 'p.word = $2'}`,
    isBeginning ? [word, `${word}${HIGHEST}`] : [word],
  )
  return row?.bytes ?? Buffer.alloc(0)
}

function portionsIn(bytes: Buffer): readonly Portion[] {
  const portions: Portion[] = []
  for (let at = 0; at < bytes.length; ) {
    const chunk = bytes.readInt32BE(at)
    const places = at + 8
    const middle = places + bytes.readInt32BE(at + 4)
    const positions = middle + 4
    at = positions + bytes.readInt32BE(middle)
    portions.push({ chunk, places: bytes.subarray(places, middle), positions: bytes.subarray(positions, at) })
  }
  return portions
}

/** Postings that were asked for last, as long as they fit; of one entry, as the columns are. */
class Kept {
  readonly #bytes = new Map<string, Buffer>()
  #size = 0

  get(key: string): Buffer | undefined {
    const bytes = this.#bytes.get(key)
    if (bytes === undefined) return undefined
    // what was asked for last stands last
    this.#bytes.delete(key)
    this.#bytes.set(key, bytes)
    return bytes
  }

  put(key: string, bytes: Buffer): Buffer {
    if (this.#bytes.has(key) || bytes.length > MOST_BYTES / 2) return bytes
    this.#bytes.set(key, bytes)
    this.#size += sizeOf(key, bytes)
    for (const [oldest, { length }] of this.#bytes) {
      if (this.#size <= MOST_BYTES) break
      this.#bytes.delete(oldest)
      this.#size -= sizeOf(oldest, { length })
    }
    return bytes
  }
}

/** With what it takes to remember that there is nothing. */
function sizeOf(key: string, { length }: { readonly length: number }): number {
  return length + key.length * 2 + 200
}

function keptOf(columns: SearchColumns): Kept {
  const known = columns.kept.get('postings')
  // a name stands for one thing that is kept
  if (known !== undefined) return known as Kept
  const kept = new Kept()
  columns.kept.set('postings', kept)
  return kept
}
