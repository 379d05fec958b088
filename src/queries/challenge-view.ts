import type { ChallengeArea } from '#model/codelists/challenge-area.ts'
import type { MemberLevel } from '#model/codelists/member-level.ts'
import type { Region } from '#model/codelists/region.ts'
import type { Facet } from '#queries/members-view.ts'
import type { Figure, MemberRef, SourceRef, StateRef, Told } from '#queries/views.ts'

/** The tracker of the Open Gov Challenge. */
export interface ChallengeView {
  /** Entries that pass the filters, by member. */
  readonly entries: readonly ChallengeEntry[]
  readonly total: number
  /** Entries known, whatever the filters. */
  readonly known: number
  /** Of these, how many a member page announces without saying what they are. */
  readonly announced: number
  /** How many of them have a title. */
  readonly titled: number
  /** Published counters with ours beside them. */
  readonly counters: { readonly countries: Figure; readonly localities: Figure; readonly commitments: Figure }
  /** All ten areas with the known entries in each; those without an area are in none. */
  readonly areas: readonly { readonly code: ChallengeArea; readonly count: number }[]
  readonly withoutArea: number
  /** Members of which an entry is known, by name. */
  readonly members: readonly MemberRef[]
  readonly facets: readonly Facet[]
  /** Values of filters that there are not: they were left out. */
  readonly unknown: readonly string[]
  readonly state: StateRef
}

export interface ChallengeEntry {
  /** Null where a member page announces it and no source lists it. */
  readonly id: string | null
  readonly member: MemberRef & { readonly level: MemberLevel; readonly region: Region | null }
  readonly title: Told<string>
  readonly area: Told<ChallengeArea>
  readonly institution: Told<string>
  /** Level of government as published. */
  readonly level: Told<string>
  /** The promise that it is, where it is part of a plan and on record. */
  readonly commitment: { readonly id: string; readonly title: string | null; readonly lang: string | null } | null
  readonly page: string | null
  readonly sources: readonly SourceRef[]
}
