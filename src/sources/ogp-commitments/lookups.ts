import type { Coding } from '#base/coding.ts'
import type { Completion } from '#model/codelists/completion.ts'
import type { DidItOpenGovernment } from '#model/codelists/did-it-open-government.ts'
import type { EarlyResults } from '#model/codelists/early-results.ts'
import type { MemberLevel } from '#model/codelists/member-level.ts'
import type { PotentialForResults } from '#model/codelists/potential-for-results.ts'
import type { PotentialImpact } from '#model/codelists/potential-impact.ts'
import { region } from '#model/codelists/region.ts'
import type { Specificity } from '#model/codelists/specificity.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

/** What a label means, and the numeric code that the publisher sets beside it. */
export type Lookup = ReadonlyMap<string, { readonly code: string; readonly twin: string }>

/**
 * What the absences of the commitments export mean, in labels and in their
 * numeric codes alike. @source OGP Explorer, data dictionary of 2016
 *
 * - NR: not reviewed, the report that would code it was not out yet.
 * - ND: no data, the method of the plan did not code it.
 * - NA: it cannot be asked, as completion in a report on design.
 */
const absences: Listed<never> = [
  ['NR', 'not-reviewed', 'NR'],
  ['ND', 'no-data', 'ND'],
  ['NA', 'not-applicable', 'NA'],
]

type Listed<C extends string> = readonly (readonly [label: string, code: Coding<C>, twin: string])[]

/** Labels are listed as they are written in one edition or another; none is guessed from its case or prefix. */
function lookup<C extends string>(labels: Listed<C>): Lookup {
  return new Map([...labels, ...absences].map(([label, code, twin]) => [label, { code, twin }]))
}

export const specificities = lookup<Specificity>([
  ['None', 'none', '0'],
  ['Low', 'low', '1'],
  ['a. low', 'low', '1'],
  ['Medium', 'medium', '2'],
  ['b. medium', 'medium', '2'],
  ['High', 'high', '3'],
  ['c. high', 'high', '3'],
])

export const verifiabilities = lookup<YesNo>([
  ['Yes', 'yes', '1'],
  ['No', 'no', '0'],
])

/** 1 and 0 of the columns on OGP values and relevance. */
export const flags = lookup<YesNo>([
  ['1', 'yes', '1'],
  ['0', 'no', '0'],
])

/** Unclear, a few rows before 2015, has the code of None. */
export const impacts = lookup<PotentialImpact>([
  ['Unclear', 'unclear', '0'],
  ['None', 'none', '0'],
  ['Minor', 'minor', '1'],
  ['Moderate', 'moderate', '2'],
  ['Transformative', 'transformative', '3'],
])

export const potentials = lookup<PotentialForResults>([
  ['Unclear', 'unclear', '0'],
  ['Modest', 'modest', '1'],
  ['Substantial', 'substantial', '2'],
])

export const completions = lookup<Completion>([
  ['Withdrawn', 'withdrawn', '0'],
  ['Unclear', 'unclear', '1'],
  ['No Evidence Available', 'unclear', '1'],
  ['Not Started', 'not-started', '2'],
  ['Not started', 'not-started', '2'],
  ['a. Not started', 'not-started', '2'],
  ['a. Not Started', 'not-started', '2'],
  ['Limited', 'limited', '3'],
  ['b. Limited', 'limited', '3'],
  ['Substantial', 'substantial', '4'],
  ['c. Substantial', 'substantial', '4'],
  ['Complete', 'complete', '5'],
  ['d. Complete', 'complete', '5'],
])

/** Overall, Worsened is 0. */
export const opened = lookup<DidItOpenGovernment>([
  ['Worsens', 'worsened', '0'],
  ['Worsened', 'worsened', '0'],
  ['a. Worsens', 'worsened', '0'],
  ['a. Worsened', 'worsened', '0'],
  ['Did Not Change', 'did-not-change', '1'],
  ['b. None', 'did-not-change', '1'],
  ['No early results to report yet', 'no-early-results', '1'],
  ['Marginal', 'marginal', '2'],
  ['c. Marginal', 'marginal', '2'],
  ['Major', 'major', '3'],
  ['d. Major', 'major', '3'],
  ['Outstanding', 'outstanding', '4'],
  ['e. Outstanding', 'outstanding', '4'],
])

/** By value all codes are one higher than overall, and 0 is Not Applicable. */
export const openedByValue = lookup<DidItOpenGovernment>([
  ['Not Applicable', 'not-applicable', '0'],
  ['Worsens', 'worsened', '1'],
  ['Worsened', 'worsened', '1'],
  ['Did Not Change', 'did-not-change', '2'],
  ['Marginal', 'marginal', '3'],
  ['Major', 'major', '4'],
  ['Outstanding', 'outstanding', '5'],
])

export const earlyResultLevels = lookup<EarlyResults>([
  ['No notable results', 'no-notable-results', '0'],
  ['No Notable Results', 'no-notable-results', '0'],
  ['Moderate', 'moderate', '1'],
  ['Significant', 'significant', '2'],
])

export const levels: ReadonlyMap<string, MemberLevel> = new Map([
  ['National', 'national'],
  ['Local', 'local'],
  ['Legacy Local', 'local'],
  ['Other', 'other'],
])

export const regions: ReadonlyMap<string, string> = new Map(
  Object.entries(region).map(([id, { label }]) => [label, id]),
)
