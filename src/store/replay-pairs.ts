import type { Pair } from '#model/identity.ts'
import { aliasKey } from '#store/aliases.ts'
import { pairKey } from '#store/identities.ts'
import type { PairIds } from '#store/pair-lists.ts'

/** Two ids that were kept as one promise; `to` is null while they are. */
export interface IdentityVersion extends Pair {
  readonly from: number
  to: number | null
}

/** A pair that was listed for a person; `to` is null while it is. */
export interface CandidateVersion extends Pair {
  /** The batch that brought it up; null where a person’s deed did. */
  readonly batch: string | null
  readonly from: number
  to: number | null
  /** The entry by which a person found them to be two promises. */
  decided: number | null
}

/** Which ids were kept as one promise, and which pairs waited for a person, worked out from the entries alone. */
export class ReplayPairs {
  readonly identities: IdentityVersion[] = []
  readonly candidates: CandidateVersion[] = []
  /** Which ids give way to which now. */
  readonly aliases = new Map<string, string>()
  readonly #kept = new Map<string, IdentityVersion>()
  readonly #waiting = new Map<string, CandidateVersion>()

  /** What waited of either side waits no longer. */
  identify(seq: number, pairs: readonly Pair[]): void {
    if (pairs.length === 0) return
    for (const pair of pairs) {
      const key = aliasKey(pair.member, pair.alias)
      const version = { ...pair, from: seq, to: null }
      this.identities.push(version)
      this.#kept.set(key, version)
      this.aliases.set(key, pair.canonical)
    }
    const [aliases, canonicals] = [
      new Set(pairs.map((p) => aliasKey(p.member, p.alias))),
      new Set(pairs.map((p) => aliasKey(p.member, p.canonical))),
    ]
    for (const c of [...this.#waiting.values()])
      if (aliases.has(aliasKey(c.member, c.alias)) || canonicals.has(aliasKey(c.member, c.canonical))) this.#end(seq, c)
  }

  list(seq: number, batch: string | null, pairs: readonly Pair[]): void {
    for (const pair of pairs) {
      const version = { ...pair, batch, from: seq, to: null, decided: null }
      this.candidates.push(version)
      this.#waiting.set(pairKey(pair), version)
    }
  }

  unlist(seq: number, pairs: readonly PairIds[]): void {
    for (const pair of pairs) {
      const waiting = this.#waiting.get(pairKey(pair))
      if (waiting !== undefined) this.#end(seq, waiting)
    }
  }

  distinguish(seq: number, pair: Pair): void {
    const waiting = this.#waiting.get(pairKey(pair))
    if (waiting === undefined) return
    this.#end(seq, waiting)
    waiting.decided = seq
  }

  /** Such a pair never waits: it is listed with the entry that decides it. */
  separate(seq: number, pair: Pair): void {
    const key = aliasKey(pair.member, pair.alias)
    const kept = this.#kept.get(key)
    if (kept !== undefined) kept.to = seq
    this.#kept.delete(key)
    this.aliases.delete(key)
    this.candidates.push({ ...pair, batch: null, from: seq, to: seq, decided: seq })
  }

  #end(seq: number, version: CandidateVersion): void {
    version.to = seq
    this.#waiting.delete(pairKey(version))
  }
}
