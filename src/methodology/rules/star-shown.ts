import type { Classed, Rule, Verdict } from '#methodology/rule.ts'

/** Whether OGP's sheet of 2024 prints a star or none beside the commitment. */
export type PrintedStar = 'star' | 'no-star' | 'none' | 'not-loaded'

export interface StarShownFacts {
  /** Year of submission of the plan. */
  readonly year: number | null
  /** `star` v3 over the last report that coded completion: the final tally. */
  readonly v3: Verdict
  readonly printed: PrintedStar
}

export type StarShown = 'yes' | 'no' | 'unknown' | 'not-awarded'

/** Plans for which OGP worked out the stars of 2015, first and last year of submission. */
export const starredPlans = [2012, 2017] as const

/**
 * Which star a page shows and a count counts.
 *
 * 1. Only plans of 2012 to 2017: for them OGP worked out the criteria of 2015,
 *    back to 2012; outside these years it published no star.
 * 2. The final tally: the last report if it coded completion, else the first.
 * 3. What meets the criteria where OGP published no star at all was not
 *    awarded one. It is not a star, and it enters no count.
 *
 * The star by the rule of its time stands beside it (`star-of-its-time`).
 */
export const starShown: Rule<StarShownFacts, Classed<StarShown>> = {
  id: 'star-shown',
  label: 'Star shown',
  revision: 1,
  versions: {
    v1: {
      valid: 'all plans',
      source: 'https://opengovpartnership.org/?p=3699; OGP’s sheet of July 2024, column “Max star”',
      decide: show,
    },
  },
  examples: [
    {
      title: 'a plan of 2012 gets the star that OGP worked out later',
      version: 'v1',
      facts: { year: 2012, v3: { outcome: 'yes' }, printed: 'not-loaded' },
      verdict: { outcome: 'yes', failed: [], missing: [] },
    },
    {
      title: 'a limited completion at the end takes the star away',
      version: 'v1',
      facts: { year: 2014, v3: { outcome: 'no', failed: [limited()] }, printed: 'no-star' },
      verdict: { outcome: 'no', failed: [limited()], missing: [] },
    },
    {
      title: 'PH0051 meets the criteria, but its report of 2021 gave no stars',
      version: 'v1',
      facts: { year: 2017, v3: { outcome: 'yes' }, printed: 'none' },
      verdict: { outcome: 'not-awarded', failed: [], missing: [] },
    },
    {
      title: 'HR0028 of 2018 meets them too: OGP gave no star to plans of its year',
      version: 'v1',
      facts: { year: 2018, v3: { outcome: 'yes' }, printed: 'none' },
      verdict: { outcome: 'not-awarded', failed: [], missing: [] },
    },
    {
      title: 'a plan of 2021 is not asked for stars',
      version: 'v1',
      facts: { year: 2021, v3: { outcome: 'no', failed: [limited()] }, printed: 'none' },
      verdict: { outcome: 'unknown', failed: [], missing: [{ field: 'yearSubmitted', why: 'not-applicable' }] },
    },
  ],
}

function show(f: StarShownFacts): Classed<StarShown> {
  if (f.year === null) return unknown('not-recorded')
  const [first, last] = starredPlans
  const meets = f.v3.outcome === 'yes'
  if (meets && (f.year > last || (f.year >= first && f.printed === 'none'))) return shown('not-awarded') // (3)
  if (f.year < first || f.year > last) return unknown('not-applicable') // (1)
  if (f.v3.outcome === 'no') return { outcome: 'no', failed: f.v3.failed, missing: [] } // (2)
  return f.v3.outcome === 'unknown' ? { outcome: 'unknown', failed: [], missing: f.v3.missing } : shown('yes')
}

function shown(outcome: StarShown): Classed<StarShown> {
  return { outcome, failed: [], missing: [] }
}

function unknown(why: 'not-recorded' | 'not-applicable'): Classed<StarShown> {
  return { outcome: 'unknown', failed: [], missing: [{ field: 'yearSubmitted', why }] }
}

function limited() {
  return { field: 'completion', needed: 'substantial or higher', found: 'limited' }
}
