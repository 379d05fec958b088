import type { PotentialForResults } from '#model/codelists/potential-for-results.ts'

/**
 * Parts of OGP's rules that no source of ours gives. Each is null, which reads
 * “unknown”, until someone has read it in a source; then it is written here
 * with its source, and the revision of the rules that use it rises.
 */
export interface Parameters {
  /**
   * The level of potential for results from which a commitment of 2020 or later
   * is ambitious. The sentence of OGP's glossary is cut off in every copy read;
   * “substantial” and “modest” are both possible.
   */
  readonly ambitionFloor: PotentialForResults | null
  /** Whether a minimum requirement in progress counts as met when a review is made. */
  readonly inProgressIsMet: boolean | null
  /** Least implementation of a plan under the deadlines of 2022, in months. */
  readonly minimumMonthsFrom2022: number | null
  /** Civil liberties scores above which 4, 3 and 2 points of eligibility are given. */
  readonly citizenEngagement: readonly [number, number, number] | null
}

/** What is known today: nothing of these. */
export const parameters: Parameters = {
  ambitionFloor: null,
  inProgressIsMet: null,
  minimumMonthsFrom2022: null,
  citizenEngagement: null,
}
