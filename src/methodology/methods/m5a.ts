import type { Method } from '#methodology/method.ts'

/** One question on relevance, potential for results in place of impact; no stars. */
export const m5a = {
  id: 'm5a',
  plans: [2020, 2020],
  reviews: ['action-plan-review', 'transitional-results-report', 'results-report'],
  coded: ['verifiable', 'openGovernmentLens', 'potentialForResults', 'completionLast', 'didItOpenGovernment'],
  rules: { verifiable: ['v2'], relevant: ['v2'], ambitious: ['v2'], completed: ['v1'], 'strong-result': ['v1'] },
} as const satisfies Method
