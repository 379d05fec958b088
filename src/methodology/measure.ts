import type { Judgement } from '#methodology/judge.ts'
import type { Lack } from '#methodology/rule.ts'
import { type OnRecord, whyUncoded } from '#methodology/why-uncoded.ts'
import type { Codings } from '#model/codings.ts'

/** A commitment as measures look at it. */
export interface Measured {
  readonly codings: Codings
  readonly judgement: Judgement
  /** The reviews of it that are on record. */
  readonly reviews: OnRecord
  /** Whether it may be the same promise as another, which is counted: no measure counts it before a person decides. */
  readonly perhapsTheSame?: boolean
}

/** Why a commitment is left out of a measure. */
export type LeftOut = Lack | 'perhaps-the-same'

/**
 * Where one commitment stands in a measure: in the numerator, in the
 * denominator alone, or left out, and then why.
 */
export type Place = 'counted' | 'assessed' | LeftOut

/** One count or share over many commitments: what is counted, of what, and in which unit. */
export interface Measure {
  /** Its file's name; column, API field and URL. */
  readonly id: string
  readonly label: string
  /** `share`: 0–1 and null where nothing was assessed. `commitments`: a whole number, null likewise. */
  readonly unit: 'share' | 'commitments'
  readonly numerator: string
  readonly denominator: string
  readonly source: string
  /** As of a rule: raised when a fix of ours could change a figure already published. */
  readonly revision: number
  /** Years of submission from which another scale was coded: nothing is added up across them. */
  readonly breaks: readonly number[]
  /** The codings that it rests on: where they are missing, they tell whether the method or our sources lack them. */
  readonly codings: readonly (keyof Codings)[]
  readonly place: (commitment: Measured) => Place
}

/** A measure taken: n of N, what was left out by reason, and the figure. */
export interface Tally {
  readonly value: number | null
  /** n: how many are in the numerator. */
  readonly counted: number
  /** N: how many were assessed. */
  readonly total: number
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>
}

/** Takes a measure over some commitments, in whatever order they come. */
export function tally(measure: Measure, commitments: Iterable<Measured>): Tally {
  let counted = 0
  let total = 0
  const leftOut: Partial<Record<LeftOut, number>> = {}
  for (const commitment of commitments) {
    const place = placed(measure, commitment)
    if (place === 'counted' || place === 'assessed') total++
    if (place === 'counted') counted++
    if (place !== 'counted' && place !== 'assessed') leftOut[place] = (leftOut[place] ?? 0) + 1
  }
  return tallyOf(measure, counted, total, leftOut)
}

/** Where a commitment stands; none is counted twice, and a review that no source here has is not said to have coded nothing. */
function placed(measure: Measure, commitment: Measured): Place {
  if (commitment.perhapsTheSame === true) return 'perhaps-the-same'
  const place = measure.place(commitment)
  return place === 'no-data' ? whyUncoded(commitment.reviews, ...measure.codings) : place
}

/** A tally from its counts; the figure follows from the unit. */
export function tallyOf(
  measure: Pick<Measure, 'unit'>,
  counted: number,
  total: number,
  leftOut: Tally['leftOut'],
): Tally {
  // the same set of reasons reads the same, in whatever order they were met
  const sorted = Object.fromEntries(Object.entries(leftOut).sort(([a], [b]) => (a < b ? -1 : 1)))
  const value = total === 0 ? null : measure.unit === 'share' ? counted / total : counted
  return { value, counted, total, leftOut: sorted }
}
