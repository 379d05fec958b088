import type { DocumentRecord } from '#queries/documents-view.ts'
import type { FoundMember } from '#queries/members-view.ts'
import type { AreaLine } from '#queries/policy-areas-view.ts'
import type { PostSummary } from '#queries/posts-view.ts'
import type { FoundPromise } from '#queries/search-view.ts'
import type { StateRef } from '#queries/views.ts'

/** The first few of what was found of one kind, and how many there are. */
export interface FoundOf<T> {
  readonly total: number
  readonly found: readonly T[]
}

/** What words were found in, kind by kind. */
export interface EverythingView {
  /** What was looked for; '' where nothing was. */
  readonly q: string
  /** Id of the promise whose id was typed; null where it is none. */
  readonly named: string | null
  readonly members: FoundOf<FoundMember>
  readonly promises: FoundOf<FoundPromise>
  readonly documents: FoundOf<DocumentRecord>
  readonly areas: FoundOf<AreaLine>
  readonly posts: FoundOf<PostSummary>
  readonly state: StateRef
}
