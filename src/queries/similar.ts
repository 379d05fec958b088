import { wordsIn } from '#base/words.ts'
import type { Asking } from '#queries/asking.ts'
import { findAreaCounts } from '#queries/find-policy-areas.ts'
import { byCode } from '#queries/order.ts'
import { Crosswalk } from '#queries/policy-areas/crosswalk.ts'
import { type SearchColumns, searchColumns } from '#queries/search/columns.ts'
import { findNames } from '#queries/search/names.ts'
import { postingsOf } from '#queries/search/postings.ts'
import { readFound } from '#queries/search/promises-found.ts'
import type { SimilarView } from '#queries/similar-view.ts'
import { type TitleWords, titleWords } from '#queries/title-words.ts'
import { findUncounted } from '#queries/waiting.ts'
import { eachPlace } from '#store/postings.ts'
import type { ReadStore } from '#store/read-store.ts'

/** What is looked for: whose promise it is, its title, and the areas it is tagged with. */
export interface SimilarTo {
  readonly member: string
  readonly titles: readonly (string | null)[]
  readonly areas: readonly string[]
}

/** So many are shown, and no more than so many of one member. */
const MOST = 8
const MOST_OF_ONE = 2
/** So many words are looked for, and so many titles are looked at in all. */
const MOST_WORDS = 8
const MOST_TITLES = 3_000
/** Least that a title must share of what it could, by weight. */
const LEAST = 0.25
/** A word that more titles have than one of so many tells little by itself, and one of so few next to nothing. */
const [COMMON, BINDING] = [40, 7]

/**
 * Promises of other members whose titles share the rarer words of a title, those
 * of the same areas before others. Words alone are compared: nothing here knows
 * what they mean, and a promise in another language is not found.
 */
export async function findSimilar(ask: Asking, to: SimilarTo): Promise<SimilarView> {
  const { store } = ask
  const [columns, common, crosswalk, counts] = await Promise.all([
    searchColumns(store),
    titleWords(store),
    Crosswalk.read(store),
    findAreaCounts(store),
  ])
  const words = rarest(to, common)
  if (words.length === 0) return { words, lines: [] }
  const found = await titlesWith(store, columns, words)
  const areas = new Set(to.areas.map((area) => crosswalk.standsFor(area)))
  const likest = rank(found, { words, columns, common, areas, counts, crosswalk, member: to.member })
  const [names, pairs] = await Promise.all([findNames(store, columns), findUncounted(store)])
  const promises = await readFound(
    store,
    columns,
    likest.map((l) => l.row),
    { names, today: ask.today, found: null, pairs },
  )
  return {
    words,
    lines: promises.flatMap((promise, i) => {
      const alike = likest[i]!
      return [{ promise, words: alike.words, areas: alike.areas.map((slug) => crosswalk.ref(slug)) }]
    }),
  }
}

/** The words of the titles that the fewest others have, as long as what has them can be looked at. */
function rarest({ titles }: SimilarTo, common: TitleWords): readonly string[] {
  const words = [...new Set(titles.flatMap((title) => (title === null ? [] : wordsIn(title))))].filter(isTelling)
  const known = words.filter(
    (word) => common.isShared(word) && common.share(word) <= 1 / (word.length < 4 ? COMMON : BINDING),
  )
  const byCount = known.sort((a, b) => common.count(a) - common.count(b) || byCode(a, b))
  const chosen: string[] = []
  let titlesOf = 0
  for (const word of byCount.slice(0, MOST_WORDS)) {
    titlesOf += common.count(word)
    if (titlesOf > MOST_TITLES) break
    chosen.push(word)
  }
  return chosen
}

/** Numbers and the short words that tie others together tell nothing. */
function isTelling(word: string): boolean {
  return /^\p{L}{3,}$/u.test(word)
}

interface Hit {
  readonly row: number
  readonly word: number
}

/** Which promises have which of some words in their titles. */
async function titlesWith(store: ReadStore, columns: SearchColumns, words: readonly string[]): Promise<readonly Hit[]> {
  const hits: Hit[] = []
  const each = await Promise.all(words.map((word) => postingsOf(store, columns, { word, isBeginning: false })))
  for (const [word, portions] of each.entries())
    for (const { chunk, places } of portions)
      eachPlace(chunk, places, (place, inTitle) => {
        const row = columns.rowOf[place] ?? -1
        if (inTitle && row >= 0) hits.push({ row, word })
      })
  return hits
}

interface Alike {
  readonly row: number
  readonly words: readonly string[]
  readonly areas: readonly string[]
  readonly score: number
}

interface Ranking {
  readonly words: readonly string[]
  readonly columns: SearchColumns
  readonly common: TitleWords
  readonly areas: ReadonlySet<string>
  /** How many promises have each area. */
  readonly counts: ReadonlyMap<string, number>
  readonly crosswalk: Crosswalk
  readonly member: string
}

/** The most alike, by the weight of the words they share and the part of the areas that both have. */
function rank(found: readonly Hit[], of: Ranking): readonly Alike[] {
  const { words, columns, common, areas } = of
  const weights = words.map((word) => common.weight(word))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const wordsOf = Map.groupBy(found, (hit) => hit.row)
  const alike: Alike[] = []
  for (const [row, hits] of wordsOf) {
    if (columns.counted[row] === 0 || columns.members[columns.member[row]!] === of.member) continue
    const text = hits.reduce((sum, hit) => sum + weights[hit.word]!, 0) / all
    const own = areasOf(row, of)
    const shared = [...areas].filter((area) => own.has(area))
    const isVague = hits.length === 1 && shared.length === 0 && common.share(words[hits[0]!.word]!) > 1 / COMMON
    if (text < LEAST || isVague) continue
    alike.push({ row, words: hits.map((hit) => words[hit.word]!), areas: shared, score: text + areaScore(own, of) })
  }
  return fewOfEach(
    alike.sort((a, b) => b.score - a.score || a.row - b.row),
    columns,
  )
}

/** The part of their areas that both have, a rare area counting for more than one that every other promise has. */
function areaScore(own: ReadonlySet<string>, { areas, counts, columns }: Ranking): number {
  const sum = (slugs: Iterable<string>) =>
    [...slugs].reduce((total, slug) => total + Math.log((columns.size + 1) / ((counts.get(slug) ?? 0) + 1)), 0)
  const union = sum(new Set([...areas, ...own]))
  return union === 0 ? 0 : sum([...areas].filter((area) => own.has(area))) / union
}

function areasOf(row: number, { columns, crosswalk }: Ranking): ReadonlySet<string> {
  const { from, codes } = columns.several.area
  const names = columns.codes.codes('area')
  const slugs = [...codes.subarray(from[row]!, from[row + 1]!)].map((code) => names[code]!)
  return new Set(
    slugs.filter((slug) => crosswalk.fact(crosswalk.standsFor(slug)) !== null).map((s) => crosswalk.standsFor(s)),
  )
}

/** The first of each member, so that not all are of one. */
function fewOfEach(alike: readonly Alike[], columns: SearchColumns): readonly Alike[] {
  const counts = new Map<number, number>()
  const chosen: Alike[] = []
  for (const one of alike) {
    const member = columns.member[one.row]!
    const count = counts.get(member) ?? 0
    if (count === MOST_OF_ONE) continue
    counts.set(member, count + 1)
    chosen.push(one)
    if (chosen.length === MOST) break
  }
  return chosen
}
