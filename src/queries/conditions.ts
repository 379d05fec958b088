import type { Finding, Lack } from '#methodology/rule.ts'
import type { ConditionView } from '#queries/views.ts'

/** Conditions of a rule, as they were found, with the reason for what is not known as pages tell it. */
export function conditionViews(
  findings: readonly Finding[],
  reason: (field: string, why: Lack) => Lack = (_, why) => why,
): readonly ConditionView[] {
  return findings.map((f) => {
    if ('met' in f) return { field: f.field, state: 'met', needed: f.needed, found: f.met }
    if ('found' in f) return { field: f.field, state: 'failed', needed: f.needed, found: f.found }
    return { field: f.field, state: 'unknown', needed: null, found: { absent: reason(f.field, f.why) } }
  })
}
