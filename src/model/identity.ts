import { slugOf } from '#base/slug.ts'

/** A promise as one source names it, with what can confirm that another names the same. */
export interface Named {
  readonly id: string
  readonly member: string
  readonly plan: string | null
  readonly number: string | null
  readonly titles: readonly string[]
}

/** Two ids for what may be one promise. */
export interface Pair {
  readonly member: string
  /** The derived key, which gives way. */
  readonly alias: string
  /** OGP’s id, under which the promise is kept. */
  readonly canonical: string
  /** How alike the titles are, 0–1. */
  readonly likeness: number
  /** `place-only`: of OGP’s id no source tells number or title; it has the place in the plan that the key has. */
  readonly why: 'number-and-text' | 'number-only' | 'text-only' | 'number-and-text-of-several' | 'place-only'
}

export interface Matching {
  readonly same: readonly Pair[]
  /** Pairs that a person must decide. */
  readonly undecided: readonly Pair[]
}

/** From here on titles confirm that a number that stands once on either side is the same promise. */
const CONFIRMS = 0.5
/** From here on titles alone suggest it, and tell which of several with one number is meant. */
const SUGGESTS = 0.8

/** Whether an id is OGP’s own (MX0075) and not a key derived by us (MEX-2-14). */
export function isOgpId(id: string): boolean {
  return /^[A-Z]{2,4}\d{4}$/.test(id)
}

/**
 * Undecided pairs whose derived key is in no count until a person decides,
 * since the promise would perhaps be counted twice: those whose texts agree.
 * Where the number alone agrees both are counted. Of several keys that are like
 * one id of OGP’s one at most can be that promise: the others are counted,
 * unless they might be another one that is counted.
 *
 * Of an id of OGP’s of which nothing is told it is the other way round: the key,
 * of which something is, is counted, and stands as `canonical` in what is given.
 *
 * @param undecided all that wait, of whatever members
 */
export function uncounted(undecided: readonly Pair[]): readonly Pair[] {
  const silent = undecided.filter((p) => p.why === 'place-only')
  const alike = undecided.filter((p) => p.why !== 'number-only' && p.why !== 'place-only')
  const aliasOf = (p: Pair) => `${p.member} ${p.alias}`
  const byAlias = Map.groupBy(alike, aliasOf)
  const byCanonical = Map.groupBy(alike, (p) => `${p.member} ${p.canonical}`)
  const isSole = (p: Pair) => byAlias.get(aliasOf(p))?.length === 1
  const isOutdone = (p: Pair) =>
    byCanonical.get(`${p.member} ${p.canonical}`)!.some((other) => other.likeness > p.likeness && isSole(other))
  return [
    ...alike.filter((p) => !(isSole(p) && isOutdone(p))),
    ...silent.map((p) => ({ ...p, alias: p.canonical, canonical: p.alias })),
  ]
}

/**
 * Which derived keys name a promise that also has an id of OGP’s: same member,
 * same plan, same number, and titles that agree. Where the number stands
 * several times, titles must agree closely and no other with that number may
 * agree at all. All else is for a person.
 *
 * @param isRefused whether a person found them to be two promises: such a pair is neither, and stands in no other's way
 * @param isAsked whether a person was asked because texts misled before: whatever they say, nothing but a person joins them
 */
export function matchPromises(
  named: readonly Named[],
  isRefused: (pair: Pair) => boolean = () => false,
  isAsked: (pair: Pair) => boolean = () => false,
): Matching {
  const same: Pair[] = []
  const undecided: Pair[] = []
  for (const group of byPlan(named).values()) {
    const keyed = group.filter((n) => !isOgpId(n.id))
    if (keyed.length === 0 || keyed.length === group.length) continue
    const derived = keyed.map(comparable)
    const official = group.filter((n) => isOgpId(n.id)).map(comparable)
    const [timesDerived, timesOfficial] = [timesOf(derived), timesOf(official)]
    const pairs = derived.flatMap((alias) =>
      official.flatMap((canonical) => {
        const pair = compare(alias, canonical)
        if (pair === null || isRefused(pair)) return []
        const alone = timesDerived.get(alias.number) === 1 && timesOfficial.get(canonical.number) === 1
        return [
          pair.why === 'number-and-text' && !alone ? { ...pair, why: 'number-and-text-of-several' as const } : pair,
        ]
      }),
    )
    const agreeing = agreements(pairs)
    for (const pair of pairs) {
      const best = pair.likeness >= SUGGESTS && agreeing(pair.alias) === 1 && agreeing(pair.canonical) === 1
      const settled = pair.why === 'number-and-text' || (pair.why === 'number-and-text-of-several' && best)
      if (settled && !isAsked(pair)) same.push(pair)
      else undecided.push(pair)
    }
    undecided.push(...silentPairs(keyed, group, [...same, ...undecided]).filter((p) => !isRefused(p)))
  }
  return settle(same, undecided)
}

/**
 * Ids of OGP’s of which no source tells number or title, each beside the key
 * that has its place in the plan: neither can be told from the other, so the
 * promise must not be counted by both. Nothing ever joins them but a person.
 */
function silentPairs(keyed: readonly Named[], group: readonly Named[], paired: readonly Pair[]): readonly Pair[] {
  const known = new Set(paired.flatMap((p) => [p.alias, p.canonical]))
  const keys = [...keyed].sort(byPlace).filter((n) => !known.has(n.id))
  const silent = group
    .filter((n) => isOgpId(n.id) && !known.has(n.id) && n.number === null && n.titles.length === 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return silent.slice(0, keys.length).map(({ id: canonical, member }, i) => ({
    member,
    alias: keys[i]!.id,
    canonical,
    likeness: 0,
    why: 'place-only',
  }))
}

/** 2 before 10, and always the same of two with one number. */
function byPlace(a: Named, b: Named): number {
  const [one, other] = [a, b].map((n) => (n.number ?? '').split(/[^0-9]+/).map(Number)) as [number[], number[]]
  for (let i = 0; i < Math.max(one.length, other.length); i++)
    if ((one[i] ?? 0) !== (other[i] ?? 0)) return (one[i] ?? 0) - (other[i] ?? 0)
  return a.id < b.id ? -1 : 1
}

/** How many pairs that agree in number and text an id is in. */
function agreements(pairs: readonly Pair[]): (id: string) => number {
  const times = new Map<string, number>()
  for (const { alias, canonical, why } of pairs) {
    if (why !== 'number-and-text' && why !== 'number-and-text-of-several') continue
    for (const id of [alias, canonical]) times.set(id, (times.get(id) ?? 0) + 1)
  }
  return (id) => times.get(id) ?? 0
}

/** Share of words that two titles have in common (Dice), 0–1; 0 where either has none. */
export function likeness(a: string, b: string): number {
  return alike(wordsOf(a), wordsOf(b))
}

/** A promise as it is compared: worked out once, for plans may have very many. */
interface Comparable {
  readonly id: string
  readonly member: string
  readonly number: string | null
  readonly titles: readonly ReadonlySet<string>[]
}

function comparable({ id, member, number, titles }: Named): Comparable {
  return { id, member, number: number === null ? null : plainNumber(number), titles: titles.map(wordsOf) }
}

/** '1.1' for the '1.1000000000000001' that a spreadsheet makes of it. */
function plainNumber(number: string): string {
  const written = number.trim().toLowerCase()
  return /^\d{1,4}\.\d{12,}$/.test(written) ? String(Number(Number(written).toPrecision(12))) : written
}

/** '3: ', '22 : ', '7. ', '2.10 ', 'B.1) ': a number before a title says nothing of what it is about. */
const NUMBERED = /^\s*(?:\p{L}\.?)?\d+(?:\.\d+)*(?:\s*[:).](?!\d)|\s+[-–]|[-–]\s)\s*(?=\S)|^\s*\d+\.\d+\s+(?=\S)/u

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(slugOf(title.replace(NUMBERED, '')).split('-').filter(Boolean))
}

function timesOf(promises: readonly Comparable[]): ReadonlyMap<string | null, number> {
  const times = new Map<string | null, number>()
  for (const { number } of promises) times.set(number, (times.get(number) ?? 0) + 1)
  return times
}

function alike(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0
  let common = 0
  for (const word of left) if (right.has(word)) common++
  return (2 * common) / (left.size + right.size)
}

function byPlan(named: readonly Named[]): Map<string, Named[]> {
  const plans = new Map<string, Named[]>()
  for (const n of named) {
    if (n.plan === null) continue
    const key = `${n.member} ${n.plan}`
    const group = plans.get(key)
    if (group === undefined) plans.set(key, [n])
    else group.push(n)
  }
  return plans
}

function compare(alias: Comparable, canonical: Comparable): Pair | null {
  const most = likest(alias.titles, canonical.titles)
  const numbered = alias.number !== null && alias.number === canonical.number
  if (!numbered && most < SUGGESTS) return null
  const why = numbered ? (most >= CONFIRMS ? 'number-and-text' : 'number-only') : 'text-only'
  return {
    member: alias.member,
    alias: alias.id,
    canonical: canonical.id,
    likeness: most,
    why,
  }
}

/** The most that any two of the titles have in common, to three places: what is decided by is what a person is shown. */
function likest(left: Comparable['titles'], right: Comparable['titles']): number {
  const most = Math.max(0, ...left.flatMap((a) => right.map((b) => alike(a, b))))
  return Math.round(most * 1000) / 1000
}

/** Pairs whose either side is settled need no person any more. */
function settle(same: readonly Pair[], undecided: readonly Pair[]): Matching {
  const settled = new Set(same.flatMap((p) => [p.alias, p.canonical]))
  return { same, undecided: undecided.filter((p) => !settled.has(p.alias) && !settled.has(p.canonical)) }
}

/**
 * The id under which a subject is kept: its own, or, for a promise and what
 * hangs on it ('MEX-2-14/irm/first'), that of the promise it was found to be.
 */
export function canonicalId(kind: string, id: string, resolveAlias: (id: string) => string): string {
  if (kind === 'commitment') return resolveAlias(id)
  if (kind !== 'assessment' && kind !== 'milestone' && kind !== 'indicator') return id
  const slash = id.indexOf('/')
  return slash === -1 ? id : resolveAlias(id.slice(0, slash)) + id.slice(slash)
}
