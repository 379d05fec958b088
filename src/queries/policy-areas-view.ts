import type { Completion } from '#model/codelists/completion.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { Region } from '#model/codelists/region.ts'
import type { FoundPromise } from '#queries/search-view.ts'
import type { CountOf, Figure, MemberRef, StateRef, Told } from '#queries/views.ts'

/** A policy area as others speak of it. */
export interface AreaRef {
  readonly slug: string
  readonly label: string
  /** Version of the list it stands in: the year of the file that has it. */
  readonly taxonomy: string | null
}

/** A policy area in the tree. */
export interface AreaLine extends AreaRef {
  readonly definition: string | null
  /** Promises tagged with it; a promise of several areas is in the count of each. */
  readonly promises: number
  /** Older areas whose promises are counted with its own. */
  readonly replaced: readonly AreaRef[]
  /** Newer areas into which it was split. */
  readonly splitInto: readonly AreaRef[]
  readonly children: readonly AreaLine[]
}

/** All policy areas, list by list. */
export interface PolicyAreasView {
  /** The newest list first; in each the areas that belong to no other, by name. */
  readonly lists: readonly { readonly taxonomy: string; readonly areas: readonly AreaLine[] }[]
  /** Older areas that are found under another now, with the one under which they are. */
  readonly crosswalk: readonly { readonly from: AreaRef; readonly to: readonly AreaRef[] }[]
  /** Promises in counts, and how many of them have an area, are said to have none, or nothing is known of. */
  readonly promises: number
  readonly tagged: number
  readonly noneGiven: number
  readonly notLoaded: number
  readonly state: StateRef
}

/** What the list of promises of an area can be narrowed to. */
export const areaResults = ['done', 'strong', 'starred'] as const
export type AreaResult = (typeof areaResults)[number]

/** All that the page of one policy area shows. */
export interface PolicyAreaView extends AreaRef {
  readonly definition: string | null
  /** First year of plans that it was coded for, a partial date. */
  readonly since: string | null
  readonly alsoWritten: readonly string[]
  readonly parent: AreaRef | null
  readonly children: readonly AreaLine[]
  /** Older areas whose promises are counted with its own. */
  readonly replaced: readonly AreaRef[]
  /** Older areas that were split, of which it took a part. */
  readonly partsOf: readonly AreaRef[]
  /** Newer areas into which it was split. */
  readonly splitInto: readonly AreaRef[]
  /** Under which names how many of its promises were tagged; one tagged twice is in both. */
  readonly taggedAs: readonly (AreaRef & { readonly count: number })[]
  /** Every code of areas under which its promises are found by a search. */
  readonly codes: readonly string[]
  readonly promises: number
  /** How many of its promises have other areas besides. */
  readonly withOthers: number
  /** Promises of which the source did not code this area. */
  readonly notCoded: number
  /** Promises done, of those with a code of completion. */
  readonly done: Figure
  readonly strong: Figure
  readonly starred: Figure
  /** Its promises by year of submission, oldest first. */
  readonly years: readonly AreaYear[]
  /** Members with promises in it, by region and name. */
  readonly regions: readonly { readonly region: Region | null; readonly members: readonly AreaMember[] }[]
  readonly members: number
  /** Promises with a strong result or a star, by member. */
  readonly best: {
    readonly total: number
    readonly lines: readonly (FoundPromise & { readonly strongResult: boolean })[]
  }
  /** Members that finished promises in it, by name. */
  readonly peers: readonly AreaMember[]
  readonly list: AreaList
  /** Values of parameters that mean nothing here. */
  readonly unknown: readonly string[]
  readonly state: StateRef
}

/** Promises of plans submitted in one year. Done, coded otherwise and not coded add up to all. */
export interface AreaYear {
  readonly year: Told<string>
  readonly method: MethodVersion | null
  readonly promises: number
  readonly coded: number
  readonly done: number
  /** All by completion, reasons for having no code among them. */
  readonly completion: readonly CountOf<Completion>[]
}

export interface AreaMember extends MemberRef {
  readonly promises: number
  readonly coded: number
  /** Those done; where none has a code, why. */
  readonly done: Told<number>
}

/** A page of its promises, newest plans first, under what was chosen. */
export interface AreaList {
  readonly member: MemberRef | null
  readonly result: AreaResult | null
  readonly total: number
  readonly page: number
  readonly size: number
  readonly lines: readonly FoundPromise[]
}
