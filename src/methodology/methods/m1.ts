import type { Method } from '#methodology/method.ts'

/** The eight founders’ plans: one progress report, without potential impact. */
export const m1 = {
  id: 'm1',
  plans: [2011, 2011],
  reviews: ['progress-report'],
  coded: [
    'specificity',
    'accessToInformation',
    'civicParticipation',
    'publicAccountability',
    'technology',
    'completionFirst',
  ],
  rules: { verifiable: ['v1'], relevant: ['v1'], completed: ['v1'], star: ['v0'] },
} as const satisfies Method
