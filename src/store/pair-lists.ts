import type { Pair } from '#model/identity.ts'

/** Ids of two promises, without what speaks for their being one. */
export type PairIds = Pick<Pair, 'member' | 'alias' | 'canonical'>

/** Pairs as an entry lists them, ordered by member and ids: `[member, alias, canonical, likeness, why]`. */
export function listOf(pairs: readonly Pair[]): readonly (readonly (string | number)[])[] {
  return [...pairs].sort(byIds).map((p) => [p.member, p.alias, p.canonical, p.likeness, p.why])
}

/** The same without what speaks for them: `[member, alias, canonical]`. */
export function idsOf(pairs: readonly PairIds[]): readonly (readonly string[])[] {
  return [...pairs].sort(byIds).map((p) => [p.member, p.alias, p.canonical])
}

/** Reads what `listOf` wrote; null where it is no such list. */
export function maybePairs(list: unknown): readonly Pair[] | null {
  if (!Array.isArray(list) || !list.every(isPair)) return null
  return list.map(([member, alias, canonical, likeness, why]) => ({ member, alias, canonical, likeness, why }))
}

/** Reads what `idsOf` wrote; null where it is no such list. */
export function maybeIds(list: unknown): readonly PairIds[] | null {
  if (!Array.isArray(list) || !list.every(isIds)) return null
  return list.map(([member, alias, canonical]) => ({ member, alias, canonical }))
}

function isPair(one: unknown): one is readonly [string, string, string, number, Pair['why']] {
  // entries are read for ever, also what they give as a reason when no release gives it any more
  return isIds(one) && typeof one[3] === 'number' && typeof one[4] === 'string'
}

function isIds(one: unknown): one is readonly [string, string, string, ...unknown[]] {
  return Array.isArray(one) && [0, 1, 2].every((i) => typeof one[i] === 'string')
}

function byIds(a: PairIds, b: PairIds): number {
  for (const name of ['member', 'alias', 'canonical'] as const)
    if (a[name] !== b[name]) return a[name] < b[name] ? -1 : 1
  return 0
}
