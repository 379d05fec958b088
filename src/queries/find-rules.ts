import { measures } from '#methodology/measures/index.ts'
import { anyRules, classRules, dayRules, rules } from '#methodology/rules/index.ts'
import type { Asking } from '#queries/asking.ts'
import type { RuleScope, RulesView } from '#queries/rule-view.ts'
import { stateOf } from '#queries/state.ts'

/** Every rule and measure, those over one commitment first. */
export async function findRules({ store }: Asking): Promise<RulesView> {
  return {
    rules: [
      ...Object.values(anyRules).map((r) => ({
        id: r.id,
        label: r.label,
        scope: scopeOf(r.id),
        revision: r.revision,
        versions: Object.keys(r.versions),
        counts: null,
      })),
      ...Object.values(measures).map((m) => ({
        id: m.id,
        label: m.label,
        scope: 'measure' as const,
        revision: m.revision,
        versions: [],
        counts: m.numerator,
      })),
    ],
    state: stateOf(store),
  }
}

/** Whether a rule is over one commitment, or over a plan or member. */
export function scopeOf(rule: string): RuleScope {
  return [rules, classRules, dayRules].some((of) => Object.hasOwn(of, rule)) ? 'commitment' : 'process'
}
