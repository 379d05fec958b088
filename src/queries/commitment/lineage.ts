import type { CommitmentMaterial } from '#queries/commitment/material.ts'
import type { LineageView, RelatedPromise } from '#queries/commitment-view.ts'
import { told } from '#queries/told.ts'

/** Which promises it continues and which continue it, as far as a source says so; never guessed from likeness. */
export function lineageOf({ commitment, facts }: CommitmentMaterial): LineageView {
  const others = facts.of('commitment').filter((c) => c.id !== commitment.id)
  const known = new Map(others.map((c) => [c.id, c]))
  const related = (id: string): RelatedPromise => {
    const c = known.get(id)
    return {
      id,
      title: told(c?.shortTitle ?? c?.title, 'not-loaded'),
      lang: c?.lang ?? null,
      plan: c?.plan ?? null,
    }
  }
  return {
    earlier: (commitment.continues ?? []).map(related),
    later: others.filter((c) => c.continues?.includes(commitment.id) === true).map((c) => related(c.id)),
    carriedForward: commitment.carriedForward,
  }
}
