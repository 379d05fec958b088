import type { ConditionView, StateRef } from '#queries/views.ts'

/** What a rule is over: one commitment, a plan or member, or many commitments (a measure). */
export type RuleScope = 'commitment' | 'process' | 'measure'

/** All that the page of one rule or measure shows. */
export interface RuleView {
  readonly id: string
  readonly label: string
  readonly scope: RuleScope
  readonly revision: number
  /** Path of its file in the project. */
  readonly file: string
  readonly versions: readonly RuleVersion[]
  /** How often it says what over everything loaded, whichever version held; null where that is not kept. */
  readonly outcomes: readonly OutcomeCount[] | null
  /** The day on which outcomes are counted, where they hang on it. */
  readonly day: string | null
  readonly examples: readonly ExampleView[]
  /** What a measure counts; null for a rule. */
  readonly measure: MeasureAbout | null
  readonly state: StateRef
}

export interface RuleVersion {
  readonly version: string
  readonly valid: string
  /** An address, or the name of a document. */
  readonly source: string
  /** Outcomes of this version alone; null where it is not kept apart. */
  readonly outcomes: readonly OutcomeCount[] | null
}

/** A verdict or class, and for how many commitments it holds. */
export interface OutcomeCount {
  readonly code: string
  readonly count: number
}

export interface ExampleView {
  readonly title: string
  readonly version: string
  /** The day on which it is asked, where that matters. */
  readonly today: string | null
  readonly facts: readonly NamedValue[]
  /** Verdict or class; null where the rule answers with dates or flags. */
  readonly outcome: string | null
  readonly conditions: readonly ConditionView[]
  /** The answer, where it is no verdict: dates, flags. */
  readonly answer: readonly NamedValue[]
}

export interface NamedValue {
  readonly field: string
  readonly value: string
}

/** What a measure counts, and what that comes to over everything loaded. */
export interface MeasureAbout {
  readonly unit: 'share' | 'commitments'
  readonly numerator: string
  readonly denominator: string
  readonly source: string
  /** Years of submission from which another scale is coded: nothing is added up across them. */
  readonly breaks: readonly number[]
  /** n of N over all plans of national members; null where a break in method stands between them. */
  readonly total: { readonly n: number; readonly of: number } | null
}

/** The rules and measures, in the order of the method. */
export interface RulesView {
  readonly rules: readonly {
    readonly id: string
    readonly label: string
    readonly scope: RuleScope
    readonly revision: number
    readonly versions: readonly string[]
    /** What a measure counts; null for a rule. */
    readonly counts: string | null
  }[]
  readonly state: StateRef
}
