import type { AreaRef } from '#queries/policy-areas-view.ts'
import type { FoundPromise } from '#queries/search-view.ts'

/** Promises of other members that are like one, by a reckoning that nobody has looked over. */
export interface SimilarView {
  /** Words of its title that were looked for in other titles, the rarest first. */
  readonly words: readonly string[]
  /** The most alike first. */
  readonly lines: readonly SimilarLine[]
}

export interface SimilarLine {
  readonly promise: FoundPromise
  /** Words that both titles have. */
  readonly words: readonly string[]
  /** Areas that both are tagged with. */
  readonly areas: readonly AreaRef[]
}
