import type pg from 'pg'
import { copyRows } from '#store/copy.ts'
import { Chunk } from '#store/postings.ts'
import type { CodeNumbers } from '#store/search-codes.ts'
import { eachWord, isMendable, type SearchTexts } from '#store/search-words.ts'
import type { Writes } from '#store/writes.ts'

/** All that is kept for searching of some members, by member and commitment. */
export interface SearchStands {
  readonly rows: ReadonlyMap<string, { readonly place: number; readonly codes: Buffer }>
  /** Of which texts the words are kept. */
  readonly texts: ReadonlyMap<string, { readonly place: number; readonly digest: Buffer }>
  readonly numbers: CodeNumbers
  /** The highest number that was ever given. */
  readonly lastPlace: number
}

/** A commitment whose codes or words are others than those that are kept. */
export interface NewSearch {
  readonly member: string
  readonly commitment: string
  readonly codes: Buffer
  /** Whether its codes are others. */
  readonly isRecoded: boolean
  /** Null where the words stand as they are. */
  readonly texts: { readonly of: SearchTexts; readonly digest: Buffer } | null
  /** Its number, as long as its words stand; null where it has none. */
  readonly place: number | null
}

const KEY = '\u0001'

/** What stands of some members. @param numbers all codes that were ever kept */
export async function standingSearch(
  client: pg.ClientBase,
  members: readonly string[],
  numbers: CodeNumbers,
): Promise<SearchStands> {
  const kept = await client.query<{ member: string; commitment: string; place: number; codes: Buffer }>(
    'select member, commitment, place, codes from search where member = any($1) and to_seq = 9223372036854775807',
    [members],
  )
  const texts = await client.query<{ member: string; commitment: string; place: number; digest: Buffer }>(
    'select member, commitment, place, digest from search_text where member = any($1) and to_seq = 9223372036854775807',
    [members],
  )
  const last = await client.query<{ last: number | null }>(
    'select greatest((select max(place) from search), (select max(last_place) from search_chunk)) as last',
  )
  return {
    rows: new Map(kept.rows.map((r) => [searchKey(r), r])),
    texts: new Map(texts.rows.map((r) => [searchKey(r), r])),
    numbers,
    lastPlace: last.rows[0]?.last ?? 0,
  }
}

/** Writes what changed and closes what it replaces and what is no more, as of entry `seq`. @param ended by member and commitment */
export function replaceSearch(
  writes: Writes,
  seq: number,
  stands: SearchStands,
  { changed, ended }: { readonly changed: readonly NewSearch[]; readonly ended: readonly string[] },
): void {
  let place = stands.lastPlace
  // other words are those of another number: what was said of one stays true
  const codes = changed.map((c) => ({ ...c, place: c.texts === null && c.place !== null ? c.place : ++place }))
  const texts = codes.filter((c) => c.texts !== null)
  const stood = (list: typeof codes, of: ReadonlyMap<string, unknown>) =>
    [...list.map(searchKey), ...ended].filter((key) => of.has(key))
  close(writes, 'search', seq, stood(codes, stands.rows))
  close(writes, 'search_text', seq, stood(texts, stands.texts))
  const fresh = stands.numbers.takeFresh()
  if (fresh.length > 0)
    copyRows(
      writes,
      'search_code',
      CODE,
      fresh.map((c) => [c.facet, c.id, c.code, c.label]),
    )
  if (codes.length > 0)
    copyRows(
      writes,
      'search',
      CODES,
      codes.map((c) => [c.member, c.commitment, seq, c.place, c.codes]),
    )
  if (texts.length > 0) replaceTexts(writes, seq, texts)
}

const CODE = { facet: 'text', id: 'integer', code: 'text', label: 'text' } as const
const CODES = { member: 'text', commitment: 'text', from_seq: 'bigint', place: 'integer', codes: 'bytea' } as const
const TEXTS = { member: 'text', commitment: 'text', from_seq: 'bigint', place: 'integer', digest: 'bytea' } as const
const POSTINGS = { word: 'text', chunk: 'integer', places: 'bytea', positions: 'bytea' } as const
/** Texts that are taken apart before others get their turn. */
const AT_ONCE = 16

/** Words are taken out of the texts when the database is ready to take them in, and are all known when the last row is made. */
function replaceTexts(writes: Writes, seq: number, texts: readonly (NewSearch & { readonly place: number })[]): void {
  copyRows(
    writes,
    'search_text',
    TEXTS,
    texts.map((c) => [c.member, c.commitment, seq, c.place, c.texts!.digest]),
  )
  const fresh = new FreshWords()
  copyRows(writes, 'search_posting', POSTINGS, postingsOf(texts, fresh))
  // values are looked at when it is asked, and by then the rows have been made
  writes.query('insert into search_chunk (chunk, last_place) select * from unnest($1::integer[], $2::integer[])', [
    fresh.chunks,
    fresh.lastPlaces,
  ])
  writes.query(
    'insert into search_word (word, backwards) select * from unnest($1::text[], $2::text[]) on conflict do nothing',
    [fresh.words, fresh.fromTheirEnd],
  )
}

function* postingsOf(
  texts: readonly (NewSearch & { readonly place: number })[],
  fresh: FreshWords,
): Iterable<readonly unknown[] | null> {
  let chunk: Chunk | null = null
  for (const [i, { place, texts: t }] of texts.entries()) {
    const into: Chunk = chunk ?? new Chunk(place)
    into.begin(place)
    eachWord(t!.of, (word, position, inTitle) => into.add(word, position, inTitle))
    chunk = into
    if (into.isFull || i === texts.length - 1) {
      fresh.take(into)
      for (const { word, places, positions } of into.postings()) {
        fresh.see(word)
        yield [word, into.chunk, places, positions]
      }
      chunk = null
    }
    if (i % AT_ONCE === AT_ONCE - 1) yield null
  }
}

/** Portions and words that were written, for those who keep lists of them. */
class FreshWords {
  readonly chunks: number[] = []
  readonly lastPlaces: number[] = []
  readonly words: string[] = []
  readonly fromTheirEnd: string[] = []
  readonly #seen = new Set<string>()

  take({ chunk, lastPlace }: Chunk): void {
    this.chunks.push(chunk)
    this.lastPlaces.push(lastPlace)
  }

  see(word: string): void {
    if (!isMendable(word) || this.#seen.has(word)) return
    this.#seen.add(word)
    this.words.push(word)
    this.fromTheirEnd.push(backwards(word))
  }
}

/** The signs of a word from its end. */
export function backwards(word: string): string {
  return [...word].reverse().join('')
}

/** One place for each commitment. */
export function searchKey(c: { readonly member: string; readonly commitment: string }): string {
  return `${c.member}${KEY}${c.commitment}`
}

/**
 * A row that began at this very entry never held for anyone. Codes make way
 * altogether; a text that was taken apart stays on record as of no entry, so
 * that whoever erases it finds its number.
 */
function close(writes: Writes, table: 'search' | 'search_text', seq: number, keys: readonly string[]): void {
  if (keys.length === 0) return
  const pairs = keys.map((k) => k.split(KEY))
  const values = [seq, pairs.map((p) => p[0]), pairs.map((p) => p[1])]
  const given = 'unnest($2::text[], $3::text[]) as x(member, commitment)'
  const one = 's.member = x.member and s.commitment = x.commitment and s.to_seq = 9223372036854775807'
  writes.query(
    table === 'search'
      ? `delete from search s using ${given} where ${one} and s.from_seq = $1`
      : `update search_text s set from_seq = -s.place, to_seq = -s.place from ${given} where ${one} and s.from_seq = $1`,
    values,
  )
  writes.query(`update ${table} s set to_seq = $1 from ${given} where ${one}`, values)
}
