import type { Completion } from '#model/codelists/completion.ts'
import type { Facet } from '#queries/members-view.ts'
import type { FacetName } from '#queries/search/facets.ts'
import type { SortName } from '#queries/search/order.ts'
import type { MemberRef, StateRef, Told, Why } from '#queries/views.ts'

/** Promises that were looked for. */
export interface FoundView {
  /** What was typed; null where no word of it can be looked for. */
  readonly q: string | null
  readonly words: FoundWords | null
  /** How many promises there are in all, and how many pass; waiting ones are in neither. */
  readonly all: number
  readonly total: number
  /** How many are listed besides, since each may be the same as another that is counted. */
  readonly waiting: number
  readonly why: Why
  readonly page: number
  readonly pages: number
  readonly size: number
  readonly sort: SortName
  readonly promises: readonly FoundPromise[]
  readonly facets: readonly FoundFacet[]
  /** Where nothing passes: how many would if one filter were dropped; 'q' stands for the words. */
  readonly drops: readonly { readonly filter: FacetName | 'q'; readonly count: number }[]
  readonly chart: FoundChart | null
  /** Values that no list here has, as asked: 'region=atlantis'. They were left out. */
  readonly unknown: readonly string[]
  /** The day on which promises are overdue. */
  readonly day: string
  readonly state: StateRef
}

export interface FoundWords {
  readonly terms: readonly {
    readonly text: string
    readonly phrase: boolean
    readonly excluded: boolean
  }[]
  /** Words that no promise has, and those that were looked for instead. */
  readonly mended: readonly { readonly typed: string; readonly used: string }[]
  readonly cut: boolean
}

/** A filter: the counts of its choices are those under the choices of all others. */
export interface FoundFacet extends Facet {
  readonly name: FacetName
  readonly choices: readonly FoundChoice[]
  /** How many more codes there are than are listed. */
  readonly more: number
}

export interface FoundChoice {
  readonly code: string
  /** What it is called where no codelist says: a member, an area, an institution. */
  readonly label: string | null
  readonly count: number
  readonly chosen: boolean
}

/** A chart of what passes by one facet. Scales of different methods stand apart, and are never added up. */
export interface FoundChart {
  readonly facet: FacetName
  /** Whether a promise may be in several bars. */
  readonly several: boolean
  readonly parts: readonly FoundChartPart[]
}

export interface FoundChartPart {
  /** The method whose codings these are; null where the facet is the same under all. */
  readonly method: string | null
  /** How many promises, and how many of them have a code and not a reason. */
  readonly total: number
  readonly coded: number
  readonly bars: readonly Omit<FoundChoice, 'chosen'>[]
  /** How many more codes there are than bars. */
  readonly more: number
}

/** A promise among those found. */
export interface FoundPromise {
  readonly id: string
  readonly ogpId: boolean
  readonly member: MemberRef
  readonly plan: { readonly id: string; readonly number: number } | null
  readonly year: number | null
  readonly number: string | null
  /** As its source wrote it, where that is another text. */
  readonly numberWritten: string | null
  readonly title: Told<string>
  readonly lang: string | null
  readonly areas: readonly string[]
  readonly completion: Told<Completion>
  readonly star: string
  readonly end: Told<string>
  readonly overdue: 'yes' | 'no' | 'unknown'
  readonly counted: boolean
  readonly perhapsSameAs: readonly string[]
  /** Where the words stand in its text; null where there are none, or they stand in the title. */
  readonly excerpt: { readonly before: string; readonly found: string; readonly after: string } | null
}
