import type { MethodVersion } from '#model/codelists/method-version.ts'

/**
 * What a healthy file of a layout looks like, as data. A floor missed stops the
 * import; a ceiling exceeded is a warning.
 */
export interface Gates {
  /** Fewest and most records. */
  readonly rows?: readonly [min: number, max: number]
  /** Least share of records, 0–1, in which a field of a kind is filled: 'commitment.title'. */
  readonly fill?: Readonly<Record<string, number>>
  /** The same for fields whose column an older edition may lack: missed, it is a warning. */
  readonly usual?: Readonly<Record<string, number>>
  /** Most records that may be skipped for errors, as a share of all, 0–1. */
  readonly skipped?: number
  /** Most issues of one code that are expected. */
  readonly issues?: Readonly<Record<string, number>>
  /** Issues of which one is enough to stop the import: a file made for reading, not the publisher’s data. */
  readonly refused?: readonly string[]
  /** Shares of codings by method, whose instruments differ; missed, they are warnings. */
  readonly coded?: readonly CodedGate[]
}

/** How much of what was reviewed under some methods has a code in one field of an assessment. */
export interface CodedGate {
  readonly field: string
  /** Of first or last reviews only, where both code the field. */
  readonly stage?: 'first' | 'last'
  readonly methods: readonly MethodVersion[]
  /** Share of reviewed commitments, 0–1. */
  readonly least?: number
  readonly most?: number
}

/** One gate, measured. `stop` gates that fail keep the batch from being activated. */
export interface GateResult {
  readonly gate: string
  readonly needed: string
  readonly found: number
  readonly passed: boolean
  readonly stop: boolean
  /** The issue that it counts, whose examples say where. */
  readonly issue?: string
}
