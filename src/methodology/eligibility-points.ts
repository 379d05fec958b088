import { parameters } from '#methodology/parameters.ts'
import { isLack, type Known, type Lack } from '#methodology/rule.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

/** Points of one metric of eligibility, 0 to 4, or why there are none. `not-applicable`: no such metric of this member. */
export type Points = number | Lack

/** Two points each for the executive's budget proposal and the audit report, if published in time. @source OGP, eligibility criteria of 1 June 2018 */
export function fiscalPoints(budgetProposal: Known<YesNo>, auditReport: Known<YesNo>): Points {
  if (isLack(budgetProposal)) return budgetProposal
  if (isLack(auditReport)) return auditReport
  return (budgetProposal === 'yes' ? 2 : 0) + (auditReport === 'yes' ? 2 : 0)
}

/** Four points for a law in force, three for a right in the constitution, one for a draft law. What both of the last two give was not read. @source as above */
export function informationPoints(law: Known<YesNo>, constitution: Known<YesNo>, draft: Known<YesNo>): Points {
  if (law === 'yes') return 4
  if (isLack(law)) return law
  if (constitution === 'yes') return draft === 'no' ? 3 : 'not-loaded'
  if (isLack(constitution)) return constitution
  if (isLack(draft)) return draft
  return draft === 'yes' ? 1 : 0
}

/** Two points for a law on asset disclosure, two more if the public may see anything of it. @source OGP blog, 22 December 2014 */
export function assetPoints(law: Known<YesNo>, publicAccess: Known<YesNo>): Points {
  if (isLack(law)) return law
  if (law === 'no') return 0
  if (isLack(publicAccess)) return publicAccess
  return publicAccess === 'yes' ? 4 : 2
}

/** Points for civil liberties in the EIU Democracy Index. Its thresholds are confirmed in no source of ours. */
export function citizenPoints(
  civilLiberties: number | Lack,
  floors: readonly [number, number, number] | null = parameters.citizenEngagement,
): Points {
  if (typeof civilLiberties === 'string') return civilLiberties
  if (floors === null) return 'not-loaded'
  const [four, three, two] = floors
  if (civilLiberties > four) return 4
  if (civilLiberties > three) return 3
  return civilLiberties > two ? 2 : 0
}
