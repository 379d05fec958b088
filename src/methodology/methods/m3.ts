import type { Method } from '#methodology/method.ts'

/** Two reports; the last one codes whether government opened. The star was raised in April 2015, after the first reports. */
export const m3 = {
  id: 'm3',
  plans: [2013, 2016],
  reviews: ['progress-report', 'end-of-term-report'],
  coded: [
    'specificity',
    'accessToInformation',
    'civicParticipation',
    'publicAccountability',
    'technology',
    'potentialImpact',
    'completionFirst',
    'completionLast',
    'didItOpenGovernment',
    'openedInformation',
    'openedParticipation',
    'openedAccountability',
  ],
  rules: {
    verifiable: ['v1'],
    relevant: ['v1'],
    ambitious: ['v1'],
    completed: ['v1'],
    'strong-result': ['v1'],
    star: ['v2', 'v3'],
  },
} as const satisfies Method
