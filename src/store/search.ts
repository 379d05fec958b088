import type pg from 'pg'
import { copyRows } from '#store/copy.ts'
import type { CodeNumbers } from '#store/search-codes.ts'
import { isMendable, type SearchTexts, vectorOf } from '#store/search-words.ts'
import type { Writes } from '#store/writes.ts'

/** All that is kept for searching of some members, by member and commitment. */
export interface SearchStands {
  readonly rows: ReadonlyMap<string, { readonly place: number; readonly codes: Buffer }>
  /** Of which texts the words are kept. */
  readonly texts: ReadonlyMap<string, { readonly place: number; readonly digest: Buffer }>
  readonly numbers: CodeNumbers
  /** The highest number that any commitment ever had. */
  readonly lastPlace: number
}

/** A commitment whose codes or words are others than those that are kept. */
export interface NewSearch {
  readonly member: string
  readonly commitment: string
  /** Null where the codes stand as they are. */
  readonly codes: Buffer | null
  /** Null where the words stand as they are. */
  readonly texts: { readonly of: SearchTexts; readonly digest: Buffer } | null
  /** Its number; null where it is kept for the first time. */
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
  const last = await client.query<{ last: number | null }>('select max(place) as last from search')
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
  const placed = changed.map((c) => ({ ...c, place: c.place ?? ++place }))
  const codes = placed.filter((c) => c.codes !== null)
  const texts = placed.filter((c) => c.texts !== null)
  const stood = (list: typeof placed, of: ReadonlyMap<string, unknown>) =>
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
const TEXTS = {
  member: 'text',
  commitment: 'text',
  from_seq: 'bigint',
  place: 'integer',
  digest: 'bytea',
  words: 'tsvector',
} as const

/** Words are taken out of the texts when the database is ready to take them in, and are all known when the last row is made. */
function replaceTexts(writes: Writes, seq: number, texts: readonly NewSearch[]): void {
  const seen = new Set<string>()
  const words: string[] = []
  const fromTheirEnd: string[] = []
  copyRows(writes, 'search_text', TEXTS, rows())
  // its values are looked at when it is asked, and by then the rows have been made
  writes.query(
    'insert into search_word (word, backwards) select * from unnest($1::text[], $2::text[]) on conflict do nothing',
    [words, fromTheirEnd],
  )
  function* rows(): Iterable<readonly unknown[]> {
    for (const { member, commitment, place, texts: t } of texts)
      yield [member, commitment, seq, place, t!.digest, vectorOf(t!.of, see)]
  }
  function see(word: string): void {
    if (seen.has(word)) return
    seen.add(word)
    if (!isMendable(word)) return
    words.push(word)
    fromTheirEnd.push(backwards(word))
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

/** A row that began at this very entry never held for anyone, and makes way altogether. */
function close(writes: Writes, table: 'search' | 'search_text', seq: number, keys: readonly string[]): void {
  if (keys.length === 0) return
  const pairs = keys.map((k) => k.split(KEY))
  const values = [seq, pairs.map((p) => p[0]), pairs.map((p) => p[1])]
  const one = 's.member = x.member and s.commitment = x.commitment and s.to_seq = 9223372036854775807'
  writes.query(
    `delete from ${table} s using unnest($2::text[], $3::text[]) as x(member, commitment) where ${one} and s.from_seq = $1`,
    values,
  )
  writes.query(
    `update ${table} s set to_seq = $1 from unnest($2::text[], $3::text[]) as x(member, commitment) where ${one}`,
    values,
  )
}
