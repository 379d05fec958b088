import type { Method } from '#methodology/method.ts'

/** One progress report, now with potential impact. */
export const m2 = {
  id: 'm2',
  plans: [2012, 2012],
  reviews: ['progress-report'],
  coded: [
    'specificity',
    'accessToInformation',
    'civicParticipation',
    'publicAccountability',
    'technology',
    'potentialImpact',
    'completionFirst',
  ],
  rules: { verifiable: ['v1'], relevant: ['v1'], ambitious: ['v1'], completed: ['v1'], star: ['v1'] },
} as const satisfies Method
