import type { Points } from '#methodology/eligibility-points.ts'
import type { Classed, Gap, Rule } from '#methodology/rule.ts'

export interface EligibilityFacts {
  readonly fiscalTransparency: Points
  readonly accessToInformation: Points
  readonly assetDisclosure: Points
  readonly citizenEngagement: Points
}

export type Eligibility = 'eligible' | 'below' | 'not-enough-data' | 'unknown'

const FULL = 4
const SHARE = 0.75
const LEAST = 3

/**
 * Whether a country may be a member.
 *
 * 1. It has at least 75 % of the points that apply to it: 12 of 16, or 9 of 12
 *    where one metric is not there.
 * 2. With only one or two metrics there is not enough data.
 *
 * A metric that exists and is not in our sources leaves it unknown: it does not shrink the total.
 */
export const eligibility: Rule<EligibilityFacts, Classed<Eligibility>> = {
  id: 'eligibility',
  label: 'Eligibility',
  revision: 1,
  versions: {
    v1: {
      valid: 'as published in May 2023',
      source: 'https://www.opengovpartnership.org/process/joining-ogp/eligibility-criteria/',
      decide,
    },
  },
  examples: [
    {
      title: '12 of 16 points are enough',
      version: 'v1',
      facts: { fiscalTransparency: 4, accessToInformation: 4, assetDisclosure: 4, citizenEngagement: 0 },
      verdict: { outcome: 'eligible', failed: [], missing: [] },
    },
    {
      title: 'where no budget survey covers a country 9 of 12 are enough',
      version: 'v1',
      facts: {
        fiscalTransparency: 'not-applicable',
        accessToInformation: 4,
        assetDisclosure: 2,
        citizenEngagement: 3,
      },
      verdict: { outcome: 'eligible', failed: [], missing: [] },
    },
    {
      title: '11 of 16 are not',
      version: 'v1',
      facts: { fiscalTransparency: 2, accessToInformation: 4, assetDisclosure: 2, citizenEngagement: 3 },
      verdict: { outcome: 'below', failed: [{ field: 'points', needed: '12 of 16', found: '11' }], missing: [] },
    },
    {
      title: 'two metrics say nothing',
      version: 'v1',
      facts: {
        fiscalTransparency: 'not-applicable',
        accessToInformation: 4,
        assetDisclosure: 'not-applicable',
        citizenEngagement: 4,
      },
      verdict: { outcome: 'not-enough-data', failed: [{ field: 'metrics', needed: '3', found: '2' }], missing: [] },
    },
    {
      title: 'a metric that we do not have is not a metric that is not there',
      version: 'v1',
      facts: { fiscalTransparency: 4, accessToInformation: 4, assetDisclosure: 4, citizenEngagement: 'not-loaded' },
      verdict: { outcome: 'unknown', failed: [], missing: [{ field: 'citizenEngagement', why: 'not-loaded' }] },
    },
  ],
}

function decide(f: EligibilityFacts): Classed<Eligibility> {
  const metrics = Object.entries<Points>({ ...f })
  const missing = metrics.flatMap(([field, why]): Gap[] =>
    typeof why === 'string' && why !== 'not-applicable' ? [{ field, why }] : [],
  )
  if (missing.length > 0) return { outcome: 'unknown', failed: [], missing }
  const points = metrics.map(([, p]) => p).filter((p): p is number => typeof p === 'number')
  if (points.length < LEAST) {
    const failed = [{ field: 'metrics', needed: String(LEAST), found: String(points.length) }]
    return { outcome: 'not-enough-data', failed, missing: [] } // (2)
  }
  const [sum, of] = [points.reduce((a, b) => a + b, 0), points.length * FULL]
  if (sum >= SHARE * of) return { outcome: 'eligible', failed: [], missing: [] } // (1)
  const failed = [{ field: 'points', needed: `${SHARE * of} of ${of}`, found: String(sum) }]
  return { outcome: 'below', failed, missing: [] }
}
