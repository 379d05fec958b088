import type { Classed, Rule, Verdict } from '#methodology/rule.ts'
import type { StarShown } from '#methodology/rules/star-shown.ts'

export interface StarOfItsTimeFacts {
  /** Year of submission of the plan. */
  readonly year: number | null
  /** `star` over the first report, by the three older versions. */
  readonly v0: Verdict
  readonly v1: Verdict
  readonly v2: Verdict
  /** What `star-shown` says, where v3 is the rule of the time. */
  readonly shown: Classed<StarShown>
}

/**
 * The star as it was awarded by the rule in force when the first report came out.
 *
 * 1. v0 for plans of 2011, reported on in 2013;
 * 2. v1 for plans of 2012, reported on in early 2014;
 * 3. v2 for plans of 2013, reported on in early 2015;
 * 4. v3 from plans of 2014; there the final tally counts, as shown.
 *
 * The dates of reports are known to the year only, which leaves 2014 and 2015
 * open; OGP's own file of 2016 settles it, where each of the three columns of
 * stars is filled for just these years of plans.
 */
export const starOfItsTime: Rule<StarOfItsTimeFacts, Classed<StarShown>> = {
  id: 'star-of-its-time',
  label: 'Star by the rule of its time',
  revision: 1,
  versions: {
    v1: {
      valid: 'all plans',
      source: 'OGP’s database of 2016: years of plans and reports for which each column of stars is filled',
      decide,
    },
  },
  examples: [
    {
      title: 'a moderate promise of 2012 had its star in 2014, though none is shown today',
      version: 'v1',
      facts: { year: 2012, v0: yes(), v1: yes(), v2: yes(), shown: classed('no') },
      verdict: classed('yes'),
    },
    {
      title: 'in 2015 a promise that could not be verified got none',
      version: 'v1',
      facts: { year: 2013, v0: yes(), v1: yes(), v2: { outcome: 'no', failed: [unverified()] }, shown: classed('no') },
      verdict: { outcome: 'no', failed: [unverified()], missing: [] },
    },
    {
      title: 'from plans of 2014 it is the star that is shown',
      version: 'v1',
      facts: { year: 2014, v0: yes(), v1: yes(), v2: yes(), shown: classed('no') },
      verdict: classed('no'),
    },
    {
      title: 'without a year nobody knows which rule held',
      version: 'v1',
      facts: { year: null, v0: yes(), v1: yes(), v2: yes(), shown: classed('unknown') },
      verdict: { outcome: 'unknown', failed: [], missing: [{ field: 'yearSubmitted', why: 'not-recorded' }] },
    },
  ],
}

/** Which version of `star` held when the first report on plans of that year came out; null after the last starred plans. */
export function starVersionOf(year: number): 'v0' | 'v1' | 'v2' | 'v3' | null {
  if (year > 2019) return null
  if (year <= 2011) return 'v0' // (1)
  if (year === 2012) return 'v1' // (2)
  return year === 2013 ? 'v2' : 'v3' // (3) (4)
}

function decide(f: StarOfItsTimeFacts): Classed<StarShown> {
  if (f.year === null)
    return { outcome: 'unknown', failed: [], missing: [{ field: 'yearSubmitted', why: 'not-recorded' }] }
  const version = starVersionOf(f.year)
  if (version === null || version === 'v3') return f.shown
  const verdict = f[version]
  return {
    outcome: verdict.outcome,
    failed: verdict.outcome === 'no' ? verdict.failed : [],
    missing: verdict.outcome === 'unknown' ? verdict.missing : [],
  }
}

function yes(): Verdict {
  return { outcome: 'yes' }
}

function classed(outcome: StarShown): Classed<StarShown> {
  return { outcome, failed: [], missing: [] }
}

function unverified() {
  return { field: 'verifiable', needed: 'yes', found: 'no' }
}
