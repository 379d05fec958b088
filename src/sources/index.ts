import { bundled } from '#sources/bundled/source.ts'
import { canadaPlan } from '#sources/canada-plan/source.ts'
import { ecuadorPlan } from '#sources/ecuador-plan/source.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import { ogpMemberPage } from '#sources/ogp-member-page/source.ts'
import { ogpProcess } from '#sources/ogp-process/source.ts'
import { openBudgetSurvey } from '#sources/scores-open-budget-survey/source.ts'
import { rtiRating } from '#sources/scores-rti-rating/source.ts'
import type { Source } from '#sources/source.ts'
import { usPlan } from '#sources/us-plan/source.ts'

/** Every source, one line each. */
export const sources: readonly Source[] = [
  bundled,
  ogpCommitments,
  ogpProcess,
  ogpMemberPage,
  openBudgetSurvey,
  rtiRating,
  usPlan,
  canadaPlan,
  ecuadorPlan,
]
