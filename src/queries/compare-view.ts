import type { Completion } from '#model/codelists/completion.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { CountOf, Figure, MemberRef, StateRef } from '#queries/views.ts'

/** Members or plans side by side. */
export interface CompareView {
  /** What is compared, by name; a table has none below two. */
  readonly columns: readonly CompareColumn[]
  /** The method whose plans are compared, 'mixed' where those of all are, as where no two of them have coded promises under one; null where fewer than two are compared. */
  readonly method: MethodVersion | 'mixed' | null
  /** Each method that any of the columns has plans of, oldest first. */
  readonly methods: readonly SharedMethod[]
  /** All plans together where methods are mixed, then each method apart; one group where one method is compared. */
  readonly groups: readonly CompareGroup[]
  /** Shares are told only where at least so many promises were coded. */
  readonly leastForShare: number
  /** What was asked for and is nowhere on record. */
  readonly unknown: readonly string[]
  /** What was asked for beyond the six that are compared. */
  readonly beyond: readonly string[]
  /** Members that can be chosen, by name. */
  readonly choices: readonly MemberRef[]
  readonly state: StateRef
}

/** A member with all its plans, or one plan of it. */
export interface CompareColumn {
  /** Its value in the address: 'mexico', 'AP_MEX04'. */
  readonly key: string
  readonly member: MemberRef
  /** Null where it is the member with all its plans. */
  readonly plan: ComparePlan | null
  /** The plans of the member that are on record, oldest first. */
  readonly plans: readonly ComparePlan[]
}

export interface ComparePlan {
  readonly id: string
  readonly number: number
  readonly start: string | null
  readonly end: string | null
  /** The method of most of its first reviews, else that of its year; null where neither is known. */
  readonly method: MethodVersion | null
}

/** How many of the columns have plans under a method, and how many of them coded promises. */
export interface SharedMethod {
  readonly method: MethodVersion
  readonly columns: number
  readonly coded: number
  readonly chosen: boolean
}

export interface CompareGroup {
  /** Null for plans of all methods together. */
  readonly method: MethodVersion | null
  /** The plans that are counted, column by column. */
  readonly plans: readonly (readonly ComparePlan[])[]
  /** How far the promises got, column by column. */
  readonly completion: readonly (readonly CountOf<Completion>[])[]
  readonly rows: readonly CompareRow[]
}

/** One measure over every column. */
export interface CompareRow {
  readonly measure: string
  /** Whether the count has a denominator of its own: n of N. */
  readonly isShare: boolean
  readonly cells: readonly CompareCell[]
}

export interface CompareCell {
  /** The count, or why there is none. */
  readonly figure: Figure
  /** N, 0 where nothing was coded. */
  readonly of: number
  /** 0–1; null where too few were coded for one to mean anything, or it is no share. */
  readonly share: number | null
  /** The years from which another scale was coded, where the plans lie on both sides: it is not added up. */
  readonly breaks: readonly number[] | null
}
