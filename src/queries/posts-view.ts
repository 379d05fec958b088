import type { Facet } from '#queries/members-view.ts'
import type { MemberRef, SourceRef, StateRef, Told } from '#queries/views.ts'

/** Posts of all members, narrowed by filters. */
export interface PostsView {
  /** Those that pass the filters, newest first. */
  readonly posts: readonly PostSummary[]
  readonly total: number
  /** Posts on record, whatever the filters. */
  readonly known: number
  /** Members that a post is about, by name. */
  readonly members: readonly MemberRef[]
  readonly facets: readonly Facet[]
  /** Values of filters that there are not: they were left out. */
  readonly unknown: readonly string[]
  readonly state: StateRef
}

export interface PostSummary {
  readonly id: string
  readonly title: string
  readonly lang: string | null
  /** In our words, English; null where nobody wrote one. */
  readonly summary: string | null
  readonly date: Told<string>
  readonly address: Told<string>
  readonly about: readonly MemberRef[]
}

/** One post. */
export interface PostView extends PostSummary {
  readonly sources: readonly SourceRef[]
  /** Other posts about its first member, at most four. */
  readonly others: readonly PostSummary[]
  readonly state: StateRef
}
