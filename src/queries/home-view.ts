import type { Completion } from '#model/codelists/completion.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import type { StatusEventKind } from '#model/codelists/status-event-kind.ts'
import type { DeadlineLine } from '#queries/deadlines-view.ts'
import type { MemberLine, WorldView } from '#queries/members-view.ts'
import type { CountOf, DocumentRef, MemberRef, StateRef, Told, Why } from '#queries/views.ts'

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
  /** Newest changes of the record, newest first, at most five. */
  readonly changes: readonly ChangeLine[]
  readonly due: DueView
  /** Newest recorded letters and reviews, newest first, at most ten. */
  readonly news: readonly NewsLine[]
  /** National members by name. */
  readonly list: readonly MemberLine[]
  /** What they come to on the map. */
  readonly world: WorldView
  /** The day on which plans run or have ended. */
  readonly day: string
  readonly state: StateRef
}

/** A file that took force or was withdrawn. */
export interface ChangeLine {
  readonly entry: number
  readonly date: string
  readonly deed: 'activate' | 'withdraw'
  /** Title and edition of the dataset. */
  readonly source: string
  /** Records of the file. */
  readonly records: number
  /** How many promises were judged for the first time or anew. */
  readonly verdicts: number
  /** How many verdicts had another outcome before. */
  readonly turned: number
  /** The first of them. */
  readonly turns: readonly TurnLine[]
}

/** A verdict that had another outcome before. */
export interface TurnLine {
  readonly member: string
  readonly commitment: string
  readonly title: Told<string>
  readonly lang: string | null
  readonly rule: string
  readonly was: string
  readonly is: string
}

/** What is due next and what is late. */
export interface DueView {
  /** The first days to come, and how many there are. */
  readonly ahead: readonly DeadlineLine[]
  readonly aheadCount: number
  /** What is late by its rule, newest first, and how much of it there is. */
  readonly late: readonly DeadlineLine[]
  readonly lateCount: number
  /** Plans whose last day in time is over, and of which no source here says whether they came. */
  readonly unknownCount: number
  /** Promises past their end and not complete by the rule `overdue`, and those of which it cannot be told. */
  readonly overdue: { readonly yes: number; readonly unknown: number }
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
