import type { Material } from '#queries/member/material.ts'
import type { PlanPromises } from '#queries/member/plans.ts'
import type { ParticipationRow } from '#queries/member-view.ts'
import { toldCoding } from '#queries/told.ts'

/** How the public took part in each plan, oldest first. */
export function participationRows(
  plans: readonly PlanPromises[],
  { facts, provenance }: Material,
): readonly ParticipationRow[] {
  const processes = facts.of('process')
  return plans.map(({ id, number }) => {
    const process = processes.find((p) => (p.plan ?? p.id) === id) ?? null
    return {
      plan: number,
      development: {
        level: toldCoding(process?.developmentLevel ?? null, 'not-in-source'),
        openness: toldCoding(process?.developmentOpenness ?? null, 'not-in-source'),
      },
      implementation: {
        level: toldCoding(process?.implementationLevel ?? null, 'not-in-source'),
        openness: toldCoding(process?.implementationOpenness ?? null, 'not-in-source'),
      },
      forum: toldCoding(process?.forum ?? null, 'not-in-source'),
      sources: provenance.sources(process?.statements ?? []),
    }
  })
}
