import type { Issue } from '#base/issue.ts'
import type { Statement } from '#model/statement.ts'
import type { Gates } from '#sources/gate.ts'
import type { MemberIndex } from '#sources/member-index.ts'

/** A file as it was received. */
export interface Received {
  /** Last part of its path or address, '-' from standard input; what messages call it. */
  readonly name: string
  readonly bytes: Uint8Array
  /** SHA-256 of `bytes`, lower-case hex. */
  readonly sha256: string
  /** Path or address as given. */
  readonly origin: string
}

/** One publisher's dataset: who, under what terms, and how it is read. */
export interface Source {
  /** Its folder's name, and its word everywhere. */
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly licence: string
  /** What it is and what it lacks, in one or two sentences. */
  readonly about: string
  /** `full`: what it no longer lists is gone. `partial`: silence says nothing. */
  readonly coverage: 'full' | 'partial'
  readonly layouts: readonly Layout[]
  /**
   * Recognises the layout and reads on demand.
   *
   * @throws Invalid where this is not a file of this source: nothing of it can be used.
   */
  open(file: Received, members: MemberIndex): Promise<Opened>
}

/**
 * One shape in which the dataset was published. Statements are kept per source
 * and layout, so that an old layout adds to a newer one and never undoes it.
 */
export interface Layout {
  readonly id: string
  readonly title: string
  /** What a file of it holds, where the dataset comes in several files that stand beside each other: 'reports of the entities'. */
  readonly part?: string
  /** The day, month or year as of which a file of this layout speaks, where the file does not say. */
  readonly edition: string
  readonly gates: Gates
}

export interface Opened {
  readonly layout: Layout
  /** Number of records, where it is known beforehand; for a progress bar. */
  readonly rows: number | null
  /** Issues of the file as a whole: missing columns, columns nobody reads. */
  readonly issues: readonly Issue[]
  readonly readings: AsyncIterable<Reading>
}

/** One record, read. A record with an error issue gives no statements. */
export interface Reading {
  /** Row of the file, 1 is its first line or sheet row; null where there are no rows. */
  readonly row: number | null
  readonly statements: readonly Statement[]
  readonly issues: readonly Issue[]
}

/** The title under which a file is kept and cited: that of its dataset, and which of several files it is. */
export function titleOf(source: Pick<Source, 'title'>, layout: Pick<Layout, 'part'>): string {
  return layout.part === undefined ? source.title : `${source.title}, ${layout.part}`
}
