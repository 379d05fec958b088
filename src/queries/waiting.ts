import { type Pair, uncounted } from '#model/identity.ts'
import { WAITING } from '#store/identities.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Pairs of ids that may name one promise; until somebody decides, the alias is in no count. */
export function findUncounted(store: ReadStore): Promise<readonly Pair[]> {
  return store.once('uncounted', async () => uncounted(await store.rows<Pair>(WAITING, [null])))
}

/** What a promise may be the same as. */
export interface Perhaps {
  /** False where this is the one that is not counted until somebody decides. */
  readonly counted: boolean
  /** Ids that may name the same promise. */
  readonly perhapsSameAs: readonly string[]
}

/** What a promise of a member may be the same as. @param pairs of that member */
export function perhapsOf(id: string, pairs: readonly Pair[]): Perhaps {
  const canonicals = pairs.filter((p) => p.alias === id).map((p) => p.canonical)
  const aliases = pairs.filter((p) => p.canonical === id).map((p) => p.alias)
  return { counted: canonicals.length === 0, perhapsSameAs: [...canonicals, ...aliases] }
}
