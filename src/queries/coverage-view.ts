import type { MemberLevel } from '#model/codelists/member-level.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { Region } from '#model/codelists/region.ts'
import type { GateResultLine } from '#queries/coverage/files.ts'
import type { Facet } from '#queries/members-view.ts'
import type { Absence, MemberRef, StateRef, Told, Why } from '#queries/views.ts'

/** How complete the data are: over all, per member, per method, per file. */
export interface CoverageView {
  /** Members that pass the filters, by name. */
  readonly members: readonly MemberCoverage[]
  readonly total: number
  /** Members on record, whatever the filters. */
  readonly known: number
  readonly facets: readonly Facet[]
  /** Values of filters that there are not: they were left out. */
  readonly unknown: readonly string[]
  /** Over all members on record, whatever the filters: each with the files it rests on. */
  readonly overall: readonly (Covered & { readonly what: Instrument; readonly why: Why })[]
  readonly methods: readonly MethodCoverage[]
  readonly files: readonly FileCoverage[]
  readonly state: StateRef
}

/** n of N on record. `missing` is why most of the others are not; the whole is a reason where there is nothing of which to ask. */
export interface Covered {
  readonly n: number
  readonly of: number
  readonly missing: Absence
  /** Why the others are not, one reason after another: together N less n. */
  readonly leftOut: Why['leftOut']
}

/** What can be on record, in the order of a plan’s life. */
export type Instrument =
  | 'plans'
  | 'promises'
  | 'titles'
  | 'texts'
  | 'areas'
  | 'reviewed'
  | 'completion'
  | 'process'
  | 'documents'
  | 'scores'

export interface MemberCoverage extends MemberRef {
  readonly level: MemberLevel
  readonly region: Region | null
  readonly cells: Readonly<Record<Instrument, Told<Covered>>>
}

/** What one version of the method coded, field by field, among the promises reviewed under it. */
export interface MethodCoverage {
  readonly method: MethodVersion
  /** Promises of which a first or last review under it is on record. */
  readonly promises: number
  readonly fields: readonly { readonly field: string; readonly covered: Told<Covered> }[]
}

/** One file that was brought in. */
export interface FileCoverage {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly licence: string
  readonly edition: string
  readonly file: string
  /** Of the file as received, lower-case hex. */
  readonly sha256: string
  readonly records: number
  readonly skipped: number
  readonly state: 'active' | 'withdrawn'
  /** Civil date on which it was brought in. */
  readonly loaded: string
  readonly entry: number
  readonly gates: readonly GateResultLine[]
  readonly issues: readonly IssueCount[]
}

export interface IssueCount {
  readonly code: string
  readonly severity: string
  readonly count: number
}
