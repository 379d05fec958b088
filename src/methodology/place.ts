import { type Coding, isMissing } from '#base/coding.ts'
import type { Place } from '#methodology/measure.ts'
import type { Classed, Verdict } from '#methodology/rule.ts'

/** Yes is counted, no is assessed, unknown is left out for its first reason. */
export function placeOf(verdict: Verdict): Place {
  if (verdict.outcome === 'yes') return 'counted'
  return verdict.outcome === 'no' ? 'assessed' : (verdict.missing[0]?.why ?? 'no-data')
}

/** The same for the star that is shown; what was not awarded a star was never in question for one. */
export function placeOfStar(shown: Classed): Place {
  if (shown.outcome === 'yes') return 'counted'
  if (shown.outcome === 'no') return 'assessed'
  return shown.outcome === 'not-awarded' ? 'not-applicable' : (shown.missing[0]?.why ?? 'no-data')
}

/** Whether a coding is just that code; a coding that is missing is left out. */
export function placeOfCode<C extends string>(coding: Coding<C>, code: NoInfer<C>): Place {
  if (isMissing(coding)) return coding
  return coding === code ? 'counted' : 'assessed'
}
