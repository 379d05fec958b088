import { ambitious } from '#methodology/rules/ambitious.ts'
import { bindingConstraint } from '#methodology/rules/binding-constraint.ts'
import { completed } from '#methodology/rules/completed.ts'
import { irmScore } from '#methodology/rules/irm-score.ts'
import { relevant } from '#methodology/rules/relevant.ts'
import { star } from '#methodology/rules/star.ts'
import { starOfItsTime } from '#methodology/rules/star-of-its-time.ts'
import { starShown } from '#methodology/rules/star-shown.ts'
import { strongResult } from '#methodology/rules/strong-result.ts'
import { verifiable } from '#methodology/rules/verifiable.ts'

/** Every rule over a commitment that answers yes, no or unknown, by id. */
export const rules = { verifiable, relevant, ambitious, completed, 'strong-result': strongResult, star } as const

/** Every rule over a commitment that sorts into classes, by id. */
export const classRules = {
  'star-shown': starShown,
  'star-of-its-time': starOfItsTime,
  'binding-constraint': bindingConstraint,
  'irm-score': irmScore,
} as const

/** A rule whatever it is over, for pages and tests that treat all alike. */
export interface AnyRule {
  readonly id: string
  readonly label: string
  readonly revision: number
  readonly versions: Readonly<
    Record<
      string,
      { readonly valid: string; readonly source: string; readonly decide: (facts: never, today?: string) => unknown }
    >
  >
  readonly examples: readonly {
    readonly title: string
    readonly version: string
    readonly facts: unknown
    readonly today?: string
    readonly verdict: unknown
  }[]
}

/** Every rule there is, by id. */
export const anyRules: Readonly<Record<string, AnyRule>> = { ...rules, ...classRules }
