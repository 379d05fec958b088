import type { Method } from '#methodology/method.ts'

/** Design and results apart: the first report codes no completion. The last stars are those of plans of 2017. */
export const m4 = {
  id: 'm4',
  plans: [2017, 2019],
  reviews: ['design-report', 'implementation-report', 'transitional-results-report', 'results-report'],
  coded: [
    'verifiable',
    'accessToInformation',
    'civicParticipation',
    'publicAccountability',
    'technology',
    'potentialImpact',
    'completionLast',
    'didItOpenGovernment',
  ],
  rules: {
    verifiable: ['v2'],
    relevant: ['v1'],
    ambitious: ['v1'],
    completed: ['v1'],
    'strong-result': ['v1'],
    star: ['v3'],
  },
} as const satisfies Method
