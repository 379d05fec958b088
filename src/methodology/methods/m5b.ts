import type { Method } from '#methodology/method.ts'

/** As before, with early results on a scale of three. */
export const m5b = {
  id: 'm5b',
  plans: [2021, null],
  reviews: ['co-creation-brief', 'action-plan-review', 'transitional-results-report', 'results-report'],
  coded: ['verifiable', 'openGovernmentLens', 'potentialForResults', 'completionLast', 'earlyResults'],
  rules: { verifiable: ['v2'], relevant: ['v2'], ambitious: ['v2'], completed: ['v1'], 'strong-result': ['v2'] },
} as const satisfies Method
