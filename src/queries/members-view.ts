import type { Completion } from '#model/codelists/completion.ts'
import type { MemberLevel } from '#model/codelists/member-level.ts'
import type { MembershipStatus } from '#model/codelists/membership-status.ts'
import type { Region } from '#model/codelists/region.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import type { StatusEventKind } from '#model/codelists/status-event-kind.ts'
import type { CountOf, DocumentRef, MemberRef, StateRef, Told, Why } from '#queries/views.ts'

/** The list of members, with its filters. */
export interface MembersView {
  /** Those that pass the filters, by name. */
  readonly members: readonly MemberLine[]
  readonly total: number
  /** Choices with counts; a facet’s counts ignore its own choice. */
  readonly facets: readonly Facet[]
  readonly state: StateRef
}

export interface MemberLine extends MemberRef {
  readonly code: string | null
  readonly level: MemberLevel
  readonly parent: MemberRef | null
  readonly region: Region | null
  readonly since: Told<string>
  readonly status: Told<MembershipStatus>
  readonly newestPlan: { readonly number: number; readonly start: string | null; readonly end: string | null } | null
  /** Promises on record here; of those, how many have a code of completion, and how many are done. None is a reason, not a zero. */
  readonly promises: Told<number>
  readonly coded: Told<number>
  readonly done: Told<number>
}

export interface Facet {
  /** Parameter of the address: region, level, status. */
  readonly name: string
  readonly choices: readonly { readonly code: string; readonly count: number; readonly chosen: boolean }[]
}

/** The first page. */
export interface HomeView {
  readonly members: number
  readonly local: number
  readonly plans: number
  readonly promises: number
  readonly documents: number
  /** All promises on record by completion; adds up to `promises`. */
  readonly completion: readonly CountOf<Completion>[]
  /** Members of whom any promise has a code of completion. */
  readonly codedMembers: readonly MemberRef[]
  readonly why: Why | null
  /** Newest recorded letters and reviews, newest first, at most ten. */
  readonly news: readonly NewsLine[]
  /** National members by name. */
  readonly list: readonly MemberLine[]
  readonly state: StateRef
}

/** A letter or decision, or a review: just one of `event` and `product` is set. */
export interface NewsLine {
  readonly id: string
  readonly member: MemberRef
  readonly date: string
  readonly event: StatusEventKind | null
  readonly product: ReviewProduct | null
  readonly document: DocumentRef | null
}
