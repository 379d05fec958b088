import type { Known } from '#methodology/rule.ts'
import { contraryToProcess, contraryVersionOf } from '#methodology/rules/contrary-to-process.ts'
import { participation } from '#methodology/rules/participation.ts'
import { underProceduralReview } from '#methodology/rules/under-procedural-review.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'
import { conditionViews } from '#queries/conditions.ts'
import type { Material } from '#queries/member/material.ts'
import { type PlanPromises, printedCount } from '#queries/member/plans.ts'
import type { RuleFinding } from '#queries/member-view.ts'
import { completionOf } from '#queries/promises.ts'
import { isAbsent } from '#queries/told.ts'
import type { FactRow } from '#store/tables.ts'

/** Plans of these years of submission were held to the standard of 2017. */
const STANDARD_OF_2017 = [2017, 2021] as const

/**
 * What the rules of process say of a member and its newest plan. It is what
 * the rule says and never OGP’s decision: the standing that is shown comes from
 * recorded letters alone. What our sources lack stays unknown; that no newer
 * plan is on record here does not mean that there is none.
 */
export function findingsByRule(plans: readonly PlanPromises[], material: Material): readonly RuleFinding[] {
  const plan = plans.at(-1)
  if (plan === undefined) return []
  const process = material.facts.of('process').find((p) => (p.plan ?? p.id) === plan.id) ?? null
  return [
    ...participationFinding(plan, process),
    ...contraryFinding(plan, process, material),
    ...reviewFinding(plans, material),
  ]
}

function participationFinding(plan: PlanPromises, process: FactRow<'process'> | null): readonly RuleFinding[] {
  const year = plan.fact?.yearSubmitted ?? null
  const [first, last] = STANDARD_OF_2017
  if (year === null || year < first || year > last) return []
  const facts = {
    developmentLevel: process?.developmentLevel ?? 'no-data',
    developmentOpenness: process?.developmentOpenness ?? 'no-data',
    implementationLevel: process?.implementationLevel ?? 'no-data',
    implementationOpenness: process?.implementationOpenness ?? 'no-data',
    forum: process?.forum ?? 'no-data',
  } as const
  const { findings, decide } = participation.versions.v1!
  return [
    {
      rule: participation.id,
      version: 'v1',
      plan: plan.number,
      outcome: decide(facts).outcome,
      conditions: conditionViews(findings!(facts), (field, why) =>
        process?.[field as 'developmentLevel'] == null ? 'not-loaded' : why,
      ),
    },
  ]
}

function contraryFinding(
  plan: PlanPromises,
  process: FactRow<'process'> | null,
  { member, figures }: Material,
): readonly RuleFinding[] {
  const year = plan.fact?.yearSubmitted ?? null
  const version = year === null ? null : contraryVersionOf(year)
  // from 2022 local members have requirements of their own, which no source of ours gives
  if (version === null || (version === 'v3' && member.level === 'local')) return []
  const facts = {
    // when it was due is in no source read so far
    latePlan: 'not-recorded',
    lateSelfAssessment: 'not-loaded',
    noProgress: noProgress(plan, figures),
    developmentLevel: process?.developmentLevel ?? 'not-loaded',
    implementationLevel: process?.implementationLevel ?? 'not-loaded',
    repository: process?.repository ?? 'not-loaded',
    requirementsMet: 'not-loaded',
  } as const
  const { findings, decide } = contraryToProcess.versions[version]!
  return [
    {
      rule: contraryToProcess.id,
      version,
      plan: plan.number,
      outcome: decide(facts).outcome,
      conditions: conditionViews(findings!(facts)),
    },
  ]
}

/** Two cycles in a row: of a cycle only a recorded letter is known to say that it was contrary to process. */
function reviewFinding(plans: readonly PlanPromises[], { facts }: Material): readonly RuleFinding[] {
  const letters = facts.of('status-event').filter((e) => e.kind === 'contrary-to-process' && e.date !== null)
  if (letters.length === 0) return []
  const cycles = plans.map(({ id, fact }, i) => {
    const [from, to] = [fact?.start ?? null, plans[i + 1]?.fact?.start ?? null]
    const told = letters.some((l) => from !== null && l.date! >= from && (to === null || l.date! < to))
    return { plan: id, contrary: told ? ('yes' as const) : ('not-loaded' as const) }
  })
  const asked = { cycles, rectified: 'not-loaded' } as const
  const { findings, decide } = underProceduralReview.versions.v1!
  return [
    {
      rule: underProceduralReview.id,
      version: 'v1',
      plan: null,
      outcome: decide(asked).outcome,
      conditions: conditionViews(findings!(asked)),
    },
  ]
}

/**
 * Whether the reviewer found no progress on any promise. One that shows some
 * settles it. That none does can be said only of all promises of the plan: of
 * those on record there must be as many as its page prints, and each coded.
 */
function noProgress(plan: PlanPromises, figures: Material['figures']): Known<YesNo> {
  const completions = plan.promises.map(completionOf)
  const begun = completions.some((c) => c === 'limited' || c === 'substantial' || c === 'complete')
  if (begun) return 'no'
  const isWhole = completions.length > 0 && completions.length === printedCount(plan, figures)
  return isWhole && completions.every((c) => !isAbsent(c) && c !== 'unclear') ? 'yes' : 'not-loaded'
}
