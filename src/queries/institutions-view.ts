import type { Completion } from '#model/codelists/completion.ts'
import type { CountOf, Figure, MemberRef, SourceRef, StateRef, Told } from '#queries/views.ts'

/** The institutions that the plans of a member name. */
export interface InstitutionsView {
  readonly member: MemberRef
  /** By name. */
  readonly institutions: readonly InstitutionLine[]
  /** Promises of the member that are counted, and how many of them name an institution, are said to name none, or nothing is known of. */
  readonly promises: number
  readonly naming: number
  readonly noneGiven: number
  readonly notLoaded: number
  readonly state: StateRef
}

export interface InstitutionLine {
  readonly slug: string
  /** As it is most often written. */
  readonly name: string
  /** Promises that it leads, that it supports, and both without counting any twice. */
  readonly lead: number
  readonly supporting: number
  readonly promises: number
  /** Of those, how many have a code of completion, and how many are done; where none has a code, why. */
  readonly coded: number
  readonly done: Told<number>
}

/** One institution with its promises. */
export interface InstitutionView {
  readonly member: MemberRef
  readonly slug: string
  readonly name: string
  /** Language of the names, where all promises have the same. */
  readonly lang: string | null
  /** Every way in which it is written, the most frequent first, with the sources that write it so. */
  readonly written: readonly {
    readonly text: string
    readonly promises: number
    readonly sources: readonly SourceRef[]
  }[]
  readonly promises: number
  /** Listed and in no count, since each may be the same as another that is counted. */
  readonly waiting: number
  readonly done: Figure
  /** All its promises by completion, reasons for having no code among them. */
  readonly completion: readonly CountOf<Completion>[]
  readonly lead: readonly InstitutionPromise[]
  readonly supporting: readonly InstitutionPromise[]
  readonly state: StateRef
}

/** A promise as the page of an institution lists it. */
export interface InstitutionPromise {
  readonly id: string
  readonly ogpId: boolean
  readonly plan: number | null
  readonly number: string | null
  /** As its source wrote it, where that is another text. */
  readonly numberWritten: string | null
  readonly title: Told<string>
  readonly lang: string | null
  readonly completion: Told<Completion>
  readonly star: string | null
  readonly counted: boolean
  readonly perhapsSameAs: readonly string[]
}
