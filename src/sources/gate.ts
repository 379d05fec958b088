/**
 * What a healthy file of a layout looks like, as data. A floor missed stops the
 * import; a ceiling exceeded is a warning.
 */
export interface Gates {
  /** Fewest and most records. */
  readonly rows?: readonly [min: number, max: number]
  /** Least share of records, 0–1, in which a field of a kind is filled: 'commitment.title'. */
  readonly fill?: Readonly<Record<string, number>>
  /** Most records that may be skipped for errors, as a share of all, 0–1. */
  readonly skipped?: number
  /** Most issues of one code that are expected. */
  readonly issues?: Readonly<Record<string, number>>
}
