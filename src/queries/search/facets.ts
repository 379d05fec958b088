import type { Codelist } from '#base/codelist.ts'
import { assessor } from '#model/codelists/assessor.ts'
import { completion } from '#model/codelists/completion.ts'
import { didItOpenGovernment } from '#model/codelists/did-it-open-government.ts'
import { earlyResults } from '#model/codelists/early-results.ts'
import { memberLevel } from '#model/codelists/member-level.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { potentialForResults } from '#model/codelists/potential-for-results.ts'
import { potentialImpact } from '#model/codelists/potential-impact.ts'
import { region } from '#model/codelists/region.ts'

/** What promises can be narrowed by; the names are parameters of the address. */
export const facetNames = [
  'member',
  'region',
  'level',
  'area',
  'year',
  'completion',
  'overdue',
  'method',
  'impact',
  'potential',
  'opened',
  'early',
  'star',
  'completed',
  'ambitious',
  'strong-result',
  'relevant',
  'verifiable',
  'assessor',
  'evidence',
  'institution',
  'language',
] as const

export type FacetName = (typeof facetNames)[number]

/** In which order the choices of a facet stand: by the scale of their list, by name, newest first, or the commonest first. */
export type FacetOrder = 'scale' | 'name' | 'newest' | 'commonest'

/** What is known of a facet beside the data. */
export interface FacetAbout {
  readonly order: FacetOrder
  /** Codes that it may have; null where the data alone tell. */
  readonly list: Codelist | null
  /** Codes beside those of the list, in their order behind them. */
  readonly more: readonly string[]
  /** Whether the review methods coded it each on a scale of its own, or asked it in another way. */
  readonly byMethod: boolean
}

/** Why a coding is not there, in the order in which reasons follow codes. */
export const REASONS: readonly string[] = [
  'not-reviewed',
  'no-data',
  'not-applicable',
  'not-loaded',
  'none-given',
  'not-recorded',
  'withheld',
]

const outcome = (byMethod: boolean, more: readonly string[] = []) =>
  ({ order: 'scale', list: null, more: ['yes', 'no', 'unknown', ...more], byMethod }) as const
const coded = (list: Codelist) => ({ order: 'scale', list, more: REASONS, byMethod: true }) as const

export const facetsAbout: Readonly<Record<FacetName, FacetAbout>> = {
  member: { order: 'name', list: null, more: [], byMethod: false },
  region: { order: 'scale', list: region, more: ['not-loaded'], byMethod: false },
  level: { order: 'scale', list: memberLevel, more: [], byMethod: false },
  area: { order: 'commonest', list: null, more: ['none-given', 'not-loaded'], byMethod: false },
  year: { order: 'newest', list: null, more: ['not-recorded'], byMethod: false },
  completion: coded(completion),
  overdue: { order: 'scale', list: null, more: ['yes', 'no', 'unknown'], byMethod: false },
  method: { order: 'scale', list: methodVersion, more: ['not-loaded'], byMethod: false },
  impact: coded(potentialImpact),
  potential: coded(potentialForResults),
  opened: coded(didItOpenGovernment),
  early: coded(earlyResults),
  star: outcome(false, ['not-awarded', 'not-applicable', 'not-recorded']),
  completed: outcome(false),
  ambitious: outcome(true),
  'strong-result': outcome(true),
  relevant: outcome(true),
  verifiable: outcome(true),
  assessor: { order: 'scale', list: assessor, more: ['not-loaded'], byMethod: false },
  evidence: { order: 'scale', list: null, more: ['yes', 'no'], byMethod: false },
  institution: { order: 'commonest', list: null, more: ['none-given', 'not-loaded'], byMethod: false },
  language: { order: 'commonest', list: null, more: ['und'], byMethod: false },
}

/** Scales that pages show from their highest code. */
const FROM_THE_TOP: ReadonlySet<string> = new Set(['completion', 'impact', 'potential', 'opened', 'early', 'method'])

/** Codes that a facet may have whatever the data hold, in the order in which they are shown. */
export function codesOfFacet(name: FacetName): readonly string[] {
  const { list, more } = facetsAbout[name]
  const codes = Object.keys(list ?? {})
  return [...(FROM_THE_TOP.has(name) ? codes.reverse() : codes), ...more]
}

/** Whether a code says why there is none. */
export function isReason(name: FacetName, code: string): boolean {
  return REASONS.includes(code) || (name === 'language' && code === 'und') || code === 'unknown'
}
