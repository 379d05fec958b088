import { wordsIn } from '#base/words.ts'
import { held } from '#queries/facts.ts'
import { searchColumns } from '#queries/search/columns.ts'
import type { ReadStore } from '#store/read-store.ts'

/** How common words are in titles. */
export interface TitleWords {
  /** About how many titles have a word; 0 where none that was looked at has. */
  count(word: string): number
  /** Whether it may stand in more titles than one. */
  isShared(word: string): boolean
  /** In what part of all titles it stands, about. */
  share(word: string): number
  /** How much it tells of a title that it has the word: the rarer, the more. */
  weight(word: string): number
}

/** So many titles are looked at; of more, every second, third and so on: which words are common shows soon. */
const LOOKED_AT = 20_000

/** The words of titles as of the entry of the store; counted once, as long as nothing is entered. */
export function titleWords(store: ReadStore): Promise<TitleWords> {
  return store.once('title words', () => countWords(store))
}

async function countWords(store: ReadStore): Promise<TitleWords> {
  const columns = await searchColumns(store)
  const step = Math.max(1, Math.ceil(columns.size / LOOKED_AT))
  const keys: { readonly member: string; readonly id: string }[] = []
  for (let row = 0; row < columns.size; row += step)
    keys.push({ member: columns.members[columns.member[row]!]!, id: columns.id(row) })
  const rows = await store.rows<{ title: string | null; short: string | null }>(
    `select c.title, c.short_title as short
       from unnest($2::text[], $3::text[]) as k(member, id)
       join commitment c on c.member = k.member and c.id = k.id and ${held('c')}`,
    [keys.map((k) => k.member), keys.map((k) => k.id)],
  )
  const counts = new Map<string, number>()
  for (const { title, short } of rows)
    for (const word of new Set([...wordsIn(title ?? ''), ...wordsIn(short ?? '')]))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const count = (word: string) => (counts.get(word) ?? 0) * step
  return {
    count,
    isShared: (word) => step > 1 || count(word) > 1,
    share: (word) => count(word) / Math.max(1, columns.size),
    weight: (word) => Math.log((columns.size + 1) / (count(word) + 1)),
  }
}
