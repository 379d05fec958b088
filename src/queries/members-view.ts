import type { PlanState } from '#methodology/rules/plan-state.ts'
import type { MemberLevel } from '#model/codelists/member-level.ts'
import type { MembershipStatus } from '#model/codelists/membership-status.ts'
import type { Region } from '#model/codelists/region.ts'
import type { CountOf, MemberRef, StateRef, Told, Why } from '#queries/views.ts'

/** The list of members, with its filters. */
export interface MembersView {
  /** Those that pass the filters, by name. */
  readonly members: readonly FoundMember[]
  readonly total: number
  /** All on record, whatever the filters. */
  readonly all: number
  /** Words that their names were searched for; null where there were none. */
  readonly q: string | null
  /** Choices with counts; a facet’s counts ignore its own choice. */
  readonly facets: readonly Facet[]
  /** Filters that no list here has a code for, as asked: 'region=atlantis'. They were left out. */
  readonly unknown: readonly string[]
  /** What the map says of those that pass. */
  readonly world: WorldView
  /** The day on which plans run or have ended. */
  readonly day: string
  readonly state: StateRef
}

/** What a map of national members says in all. */
export interface WorldView {
  /** National members, past and present. */
  readonly members: number
  /** Promises on record here. */
  readonly promises: WorldCount
  /** Those done, of those that were coded. */
  readonly done: WorldCount
  /** Those starred, of those of which that can be told. */
  readonly starred: WorldCount
  /** How many members have each status, by their newest record. */
  readonly status: readonly CountOf[]
  /** Where how many stand with their plans on the day asked. */
  readonly planState: readonly CountOf[]
}

/** n of N promises, and of how many members they are. */
export interface WorldCount {
  readonly n: number
  readonly of: number
  readonly members: number
  readonly why: Why | null
}

export interface MemberLine extends MemberRef {
  readonly code: string | null
  /** Former names, names in its own languages, and other ways in which files write it. */
  readonly alsoCalled: readonly string[]
  readonly level: MemberLevel
  readonly parent: MemberRef | null
  /** Its local members by name. */
  readonly local: readonly MemberRef[]
  readonly region: Region | null
  readonly since: Told<string>
  readonly status: Told<MembershipStatus>
  /** When a letter or decision brought it to its status, a partial date; null where none on record says. */
  readonly statusSince: string | null
  /** Whether it may vote; null where no source says. */
  readonly voting: boolean | null
  readonly newestPlan: { readonly number: number; readonly start: string | null; readonly end: string | null } | null
  /** Where it stands with its plans on the day asked, by the rule `plan-state`. */
  readonly planState: PlanState
  /** Promises on record here; of those, how many have a code of completion, and how many are done. None is a reason, not a zero. */
  readonly promises: Told<number>
  readonly coded: Told<number>
  readonly done: Told<number>
  /** How many are starred, of how many of which that can be told. */
  readonly starred: Told<number>
  readonly starrable: Told<number>
}

export interface FoundMember extends MemberLine {
  /** The other name under which a search found it; null where its own name did. */
  readonly foundAs: string | null
}

export interface Facet {
  /** Parameter of the address: region, level, status, plan-state. */
  readonly name: string
  readonly choices: readonly { readonly code: string; readonly count: number; readonly chosen: boolean }[]
}
