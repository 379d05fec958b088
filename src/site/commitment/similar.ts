import type { Lang } from '#messages/languages.ts'
import type { CommitmentView } from '#queries/commitment-view.ts'
import type { Numbered } from '#site/numbered.ts'

/** Promises of others that are like it, with how they fared; null until they are worked out. */
export function similar(_lang: Lang, _view: CommitmentView): Numbered | null {
  return null
}
