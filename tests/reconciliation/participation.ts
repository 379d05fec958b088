import type { ParticipationFacts } from '#methodology/rules/participation.ts'
import type { MemberIndex } from '#sources/member-index.ts'
import { ogpProcess } from '#sources/ogp-process/source.ts'
import { statementsOf } from './rows.ts'

const FIELDS = [
  'developmentLevel',
  'developmentOpenness',
  'implementationLevel',
  'implementationOpenness',
  'forum',
] as const

/**
 * How often each value and each absence stands in the process database. The
 * rule on participation is not run over it: its plans are older than the rule.
 */
export async function participationCounts(path: string, members: MemberIndex) {
  const processes = (await statementsOf(ogpProcess, path, members))
    .filter((s) => s.kind === 'process')
    .map((s) => s.body as ParticipationFacts)
  const counted = (of: (p: ParticipationFacts) => string) => {
    const counts: Record<string, number> = {}
    for (const p of processes) counts[of(p)] = (counts[of(p)] ?? 0) + 1
    return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  const values = Object.fromEntries(FIELDS.map((field) => [field, counted((p) => p[field] ?? 'left out')]))
  return { plans: processes.length, values }
}
