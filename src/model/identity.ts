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
  readonly why: 'number-and-text' | 'number-only' | 'text-only' | 'number-and-text-of-several'
}

export interface Matching {
  readonly same: readonly Pair[]
  /** Pairs that a person must decide; they stay two promises until then. */
  readonly undecided: readonly Pair[]
}

/** From here on titles confirm that the same number in the same plan is the same promise. */
const CONFIRMS = 0.5
/** From here on titles alone suggest it. */
const SUGGESTS = 0.8

/** Whether an id is OGP’s own (MX0075) and not a key derived by us (MEX-2-14). */
export function isOgpId(id: string): boolean {
  return /^[A-Z]{2,4}\d{4}$/.test(id)
}

/**
 * Which derived keys name a promise that also has an id of OGP’s: same member,
 * same plan, same number, and titles that agree. All else is for a person.
 */
export function matchPromises(named: readonly Named[]): Matching {
  const same: Pair[] = []
  const undecided: Pair[] = []
  for (const group of byPlan(named).values()) {
    const derived = group.filter((n) => !isOgpId(n.id)).map(comparable)
    const official = group.filter((n) => isOgpId(n.id)).map(comparable)
    const [timesDerived, timesOfficial] = [timesOf(derived), timesOf(official)]
    for (const alias of derived) {
      for (const canonical of official) {
        const pair = compare(alias, canonical)
        if (pair === null) continue
        const alone = timesDerived.get(alias.number) === 1 && timesOfficial.get(canonical.number) === 1
        if (pair.why === 'number-and-text' && alone) same.push(pair)
        else undecided.push(pair.why === 'number-and-text' ? { ...pair, why: 'number-and-text-of-several' } : pair)
      }
    }
  }
  return settle(same, undecided)
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
  return { id, member, number: number?.trim().toLowerCase() ?? null, titles: titles.map(wordsOf) }
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(slugOf(title).split('-').filter(Boolean))
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
  const most = Math.max(0, ...alias.titles.flatMap((a) => canonical.titles.map((c) => alike(a, c))))
  const numbered = alias.number !== null && alias.number === canonical.number
  if (!numbered && most < SUGGESTS) return null
  const why = numbered ? (most >= CONFIRMS ? 'number-and-text' : 'number-only') : 'text-only'
  return {
    member: alias.member,
    alias: alias.id,
    canonical: canonical.id,
    likeness: Math.round(most * 1000) / 1000,
    why,
  }
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
  if (kind !== 'assessment' && kind !== 'milestone') return id
  const slash = id.indexOf('/')
  return slash === -1 ? id : resolveAlias(id.slice(0, slash)) + id.slice(slash)
}
