import type { Verdict } from '#methodology/rule.ts'

/** All that the page of one rule shows. */
export interface RuleView {
  readonly id: string
  readonly label: string
  readonly revision: number
  /** Path of its file in the project. */
  readonly file: string
  readonly versions: readonly {
    readonly version: string
    readonly valid: string
    readonly source: string
    /** How often it says what over everything loaded; null where it was never run. */
    readonly outcomes: { readonly yes: number; readonly no: number; readonly unknown: number } | null
  }[]
  readonly examples: readonly {
    readonly title: string
    readonly version: string
    readonly facts: readonly { readonly field: string; readonly value: string }[]
    readonly verdict: Verdict
  }[]
}

/** The rules and measures, in the order of the method. */
export interface RulesView {
  readonly rules: readonly {
    readonly id: string
    readonly label: string
    readonly revision: number
    readonly versions: readonly string[]
  }[]
}
