import type { KindId } from '#model/kinds/index.ts'
import { type Prepared, subjectKey } from '#store/prepared.ts'

/** A statement in force, without its body. */
export interface InForce {
  readonly member: string
  readonly kind: KindId
  readonly id: string
  readonly digest: Buffer
  readonly edition: string
  readonly entrySeq: number
}

/** What a file would change in what its own source has said so far. */
export interface Difference {
  readonly added: readonly Prepared[]
  readonly changed: readonly Prepared[]
  /** Said again, word for word: no entry. */
  readonly same: number
  /** Said differently by an older edition than the one in force: nothing is undone, no entry. */
  readonly older: number
  /** No longer listed by a source that lists everything. */
  readonly gone: readonly InForce[]
}

/** Holds a file against the statements in force of its stream. */
export function difference(
  prepared: readonly Prepared[],
  inForce: readonly InForce[],
  file: { readonly edition: string; readonly coverage: 'full' | 'partial' },
): Difference {
  const known = new Map(inForce.map((s) => [subjectKey(s.kind, s.member, s.id), s]))
  const added: Prepared[] = []
  const changed: Prepared[] = []
  let same = 0
  let older = 0
  for (const p of prepared) {
    const key = subjectKey(p.kind, p.member, p.id)
    const before = known.get(key)
    known.delete(key)
    if (before === undefined) added.push(p)
    else if (before.digest.equals(p.digest)) same++
    else if (before.edition > file.edition) older++
    else changed.push(p)
  }
  const gone = file.coverage === 'full' ? [...known.values()].filter((s) => s.edition <= file.edition) : []
  return { added, changed, same, older, gone }
}
