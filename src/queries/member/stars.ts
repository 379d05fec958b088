import { figure, whyOf } from '#queries/figures.ts'
import type { Material } from '#queries/member/material.ts'
import type { PlanPromises } from '#queries/member/plans.ts'
import type { StarCause, StarsView } from '#queries/member-view.ts'
import { entriesOf, type PromiseRow } from '#queries/promises.ts'
import { countsOf, isAbsent } from '#queries/told.ts'
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
    plans: plans.map(({ number, promises }) => {
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
                leftOut: reasons,
                sources,
              }),
      }
    }),
    average: average(material),
  }
}

/** The outcome of the rule as the page counts it; where no review is on record, nothing is known to have been coded. */
function causeOf(promise: PromiseRow): Told<StarCause> {
  const outcome = promise.outcomes['binding-constraint']
  if (outcome === undefined) return { absent: 'not-loaded' }
  if (isCause(outcome)) return outcome
  const reviewed = promise.first !== null || promise.last !== null
  if (outcome === 'no-data' && !reviewed) return { absent: 'not-loaded' }
  return { absent: reasons.has(outcome) ? (outcome as Absence) : 'no-data' }
}

const reasons: ReadonlySet<string> = new Set(['not-reviewed', 'no-data', 'not-applicable'] satisfies Absence[])

function isCause(outcome: string): outcome is StarCause {
  return (CAUSES as readonly string[]).includes(outcome)
}

/** Starred commitments of all members, of those for which that can be told. */
function average({ bests, figures }: Material): Figure {
  const rows = bests.filter((b) => b.measure === 'star-share')
  const n = rows.reduce((sum, r) => sum + r.n, 0)
  const total = rows.reduce((sum, r) => sum + r.total, 0)
  const weighted = rows.reduce((sum, r) => sum + r.weighted, 0)
  const value: Told<number> = n === 0 ? { absent: 'not-loaded' } : weighted / n
  const leftOut = Array.from({ length: total - n }, (): Absence => 'no-data')
  const why = total === 0 ? null : whyOf({ rule: 'star-share', version: null, n, leftOut, sources: [] })
  return figure(value, figures.of('world', 'star-share'), why)
}
