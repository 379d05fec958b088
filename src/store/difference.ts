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

/** A statement in force whose words a file of a newer edition says again: from then on they are of that edition. */
export interface Confirmed extends Pick<InForce, 'kind' | 'member' | 'id' | 'digest' | 'entrySeq'> {
  /** Row of the file that says them again. */
  readonly row: number | null
}

/** What a file would change in what its own source has said so far. */
export interface Difference {
  readonly added: readonly Prepared[]
  readonly changed: readonly Prepared[]
  /** Said again, word for word; those that are confirmed included. */
  readonly same: number
  /** Of these, what an older edition had said. */
  readonly confirmed: readonly Confirmed[]
  /** Said differently by an older edition than the one in force, or than one that does not list it: nothing is undone, no entry. */
  readonly older: number
  /** Says again what was erased: it stays erased, no entry. */
  readonly withheld: number
  /** No longer listed by a source that lists everything. */
  readonly gone: readonly InForce[]
}

/** What a stream said once and says no more. */
export interface Past {
  /** Subjects that a newer edition than the file no longer lists, by `subjectKey`; `all` that do not stand, where it lists everything. */
  readonly ended: ReadonlySet<string> | 'all'
  /** What was erased, as `wordsKey` names it. */
  readonly erased: ReadonlySet<string>
}

const NO_PAST: Past = { ended: new Set(), erased: new Set() }

/** One place for what was said of a subject, without the words. */
export function wordsKey(s: Pick<InForce, 'kind' | 'member' | 'id' | 'digest'>): string {
  return `${subjectKey(s.kind, s.member, s.id)}\u0001${s.digest.toString('hex')}`
}

/** Holds a file against the statements in force of its stream. */
export function difference(
  prepared: readonly Prepared[],
  inForce: readonly InForce[],
  file: { readonly edition: string; readonly coverage: 'full' | 'partial' },
  past: Past = NO_PAST,
): Difference {
  const known = new Map(inForce.map((s) => [subjectKey(s.kind, s.member, s.id), s]))
  const added: Prepared[] = []
  const changed: Prepared[] = []
  const confirmed: Confirmed[] = []
  let same = 0
  let older = 0
  let withheld = 0
  for (const p of prepared) {
    const key = subjectKey(p.kind, p.member, p.id)
    const before = known.get(key)
    known.delete(key)
    if (before?.digest.equals(p.digest)) {
      same++
      if (before.edition < file.edition) confirmed.push(confirmedBy(p, before))
    } else if (past.erased.size > 0 && past.erased.has(wordsKey(p))) withheld++
    else if (before === undefined && (past.ended === 'all' || past.ended.has(key))) older++
    else if (before === undefined) added.push(p)
    else if (before.edition > file.edition) older++
    else changed.push(p)
  }
  const gone = file.coverage === 'full' ? [...known.values()].filter((s) => s.edition <= file.edition) : []
  return { added, changed, same, confirmed, older, withheld, gone }
}

function confirmedBy({ row }: Prepared, { kind, member, id, digest, entrySeq }: InForce): Confirmed {
  return { kind, member, id, digest, entrySeq, row }
}
