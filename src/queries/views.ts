import type { Missing } from '#base/coding.ts'

/*
 * What pages are given. Plain values without a language: codes, dates and
 * figures, never a sentence of ours. Titles and names are as their source has
 * them. The same shapes are what `/api` sends.
 */

/**
 * Why there is no value. Beyond the three of a coding: `withheld` was redacted,
 * `not-loaded` our sources lack it, `not-printed` the publisher left the place
 * blank, `none-given` the source says there is none, `no-report` nobody
 * reported, `not-recorded` the source lists the thing without this,
 * `not-in-source` the page does not print it and nobody else has it,
 * `perhaps-the-same` it may be the same promise as another that is counted.
 */
export type Absence =
  | Missing
  | 'withheld'
  | 'not-loaded'
  | 'not-printed'
  | 'none-given'
  | 'no-report'
  | 'not-recorded'
  | 'not-in-source'
  | 'perhaps-the-same'

export interface Absent {
  readonly absent: Absence
}

/** A value, or why there is none. */
export type Told<T> = T | Absent

/** A figure of ours, the published one beside it, and how ours came about. */
export interface Figure {
  readonly value: Told<number>
  readonly published: Published | null
  /** Null only where the value is absent and nothing was published. */
  readonly why: Why | null
}

/** A number or label as a publisher printed it. */
export interface Published {
  readonly text: Told<string>
  readonly publisher: string
  /** Date of the page or report, a partial date. */
  readonly asOf: string | null
  readonly address: string | null
  /** How it was read, in words of our own; English. */
  readonly note: string | null
}

/** How a figure came about: all that a reader needs to work it out again. */
export interface Why {
  /** Id of the rule or measure; null for a plain count. */
  readonly rule: string | null
  readonly version: string | null
  /** n of N: those counted, of those of which it could be told. All others are left out. */
  readonly counted: { readonly n: number; readonly of: number } | null
  readonly leftOut: readonly { readonly reason: Absence; readonly count: number }[]
  readonly sources: readonly SourceRef[]
  /** Set where only a part of a whole is counted, and how large the whole is was not printed. */
  readonly part?: PartOnRecord
  /** Each condition of the rule, where it is about one thing. */
  readonly conditions?: readonly ConditionView[]
}

/** What shows that the things on record are a part: they are numbered up to `highest`, and `missing` of those numbers are not there. */
export interface PartOnRecord {
  readonly highest: number
  readonly missing: number
}

/** One condition of a rule, held against one commitment. */
export interface ConditionView {
  /** Name of the coding: specificity, potentialImpact, … */
  readonly field: string
  readonly state: 'met' | 'failed' | 'unknown'
  /** A code, or 'moderate or higher' as the rule has it; null where the condition says nothing of its floor. */
  readonly needed: string | null
  readonly found: Told<string> | null
}

/** Where something was read. */
export interface SourceRef {
  /** Title of the dataset, page or report. */
  readonly text: string
  readonly address: string | null
  /** Rows of the file, as text: '1154–1216'. */
  readonly row: string | null
  /** Sequence number of the ledger entry. */
  readonly entry: number | null
}

export interface MemberRef {
  readonly slug: string
  readonly name: string
}

export interface DocumentRef {
  readonly id: string
  readonly title: string
  readonly lang: string | null
  readonly address: Told<string>
}

/** How far the ledger had come when the view was made. */
export interface StateRef {
  readonly entry: number
  /** Civil date of that entry. */
  readonly date: string
}

/** How many things have a code, or no code for a reason. A list of these runs from the highest code to the reasons. */
export interface CountOf<C extends string = string> {
  readonly code: C | Absence
  readonly count: number
}
