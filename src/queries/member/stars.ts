import { whyUncoded } from '#methodology/why-uncoded.ts'
import { figure, whyOf } from '#queries/figures.ts'
import type { Material } from '#queries/member/material.ts'
import { addUpReasons } from '#queries/member/measures.ts'
import type { PlanPromises } from '#queries/member/plans.ts'
import type { StarCause, StarsView } from '#queries/member-view.ts'
import { entriesOf, type PromiseRow } from '#queries/promises.ts'
import { countsOf, isAbsent, leftOutOf } from '#queries/told.ts'
import type { Absence, Figure, Told } from '#queries/views.ts'

/** Causes from the last test to the first; what fails nothing stands by itself. */
const CAUSES: readonly StarCause[] = [
  'nothing-fails',
  'verifiability',
  'relevance',
  'impact',
  'implementation',
  'starred',
]

/** The first test that the promises of each plan fail on their way to a star, and how many are starred everywhere. */
export function starsView(plans: readonly PlanPromises[], material: Material): StarsView {
  return {
    plans: plans.map(({ number, promises, waiting }) => {
      const causes = promises.map(causeOf)
      const reasons = causes.flatMap((c) => (isAbsent(c) ? [c.absent] : []))
      const sources = material.provenance.sources(promises.flatMap(entriesOf))
      return {
        plan: number,
        causes: countsOf(causes, CAUSES),
        why:
          promises.length === 0
            ? null
            : whyOf({
                rule: 'binding-constraint',
                version: 'v1',
                n: promises.length - reasons.length,
                of: promises.length - reasons.length,
                leftOut: leftOutOf(reasons),
                waiting: waiting.length,
                sources,
              }),
      }
    }),
    average: average(material),
  }
}

/** The outcome of the rule as the page counts it; where a review that would code it is not on record, nothing is known to have been coded. */
function causeOf(promise: PromiseRow): Told<StarCause> {
  const outcome = promise.outcomes['binding-constraint']
  if (outcome === undefined) return { absent: 'not-loaded' }
  if (isCause(outcome)) return outcome
  if (outcome === 'no-data') return { absent: whyUncoded(promise, 'potentialImpact', 'completionLast') }
  return { absent: reasons.has(outcome) ? (outcome as Absence) : 'no-data' }
}

const reasons: ReadonlySet<string> = new Set(['not-reviewed', 'no-data', 'not-applicable'] satisfies Absence[])

function isCause(outcome: string): outcome is StarCause {
  return (CAUSES as readonly string[]).includes(outcome)
}

/** Starred commitments of all members, of those that were reviewed. */
function average({ bests, figures }: Material): Figure {
  const rows = bests.filter((b) => b.measure === 'star-share-of-reviewed')
  const sum = (field: 'n' | 'of') => rows.reduce((total, r) => total + r[field], 0)
  const [n, of] = [sum('n'), sum('of')]
  const leftOut = addUpReasons(rows.map((r) => r.leftOut))
  const value: Told<number> = of === 0 ? { absent: 'not-loaded' } : n / of
  const total = of + leftOut.reduce((all, l) => all + l.count, 0)
  const why = total === 0 ? null : whyOf({ rule: 'star-share-of-reviewed', version: null, n, of, leftOut, sources: [] })
  return figure(value, figures.of('world', 'star-share'), why)
}
