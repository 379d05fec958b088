import type { KindId } from '#model/kinds/index.ts'
import type { Facet } from '#queries/members-view.ts'
import type { MemberRef, StateRef, Told } from '#queries/views.ts'

/** What was taken back, erased, decided or changed, newest first. */
export interface CorrectionsView {
  /** One page of those that pass the filter. */
  readonly corrections: readonly Correction[]
  readonly total: number
  /** All of them, whatever the filter. */
  readonly known: number
  /** The page shown, from 1, and how many there are. */
  readonly page: number
  readonly pages: number
  readonly facets: readonly Facet[]
  /** Values of filters that there are not: they were left out. */
  readonly unknown: readonly string[]
  readonly state: StateRef
}

/**
 * What was done. `withdrawn`: an import was taken back. `redacted`: what an
 * entry said was erased. `same`, `different`, `apart`: a person found two ids
 * to be one promise, or two, or two that were kept as one. `changed`: a source
 * says something else now. `gone`: it no longer lists the thing.
 */
export type CorrectionKind = 'withdrawn' | 'redacted' | 'same' | 'different' | 'apart' | 'changed' | 'gone'

export interface Correction {
  readonly entry: number
  /** Civil date of the entry. */
  readonly date: string
  readonly what: CorrectionKind
  /** Whoever runs this Kept, or the program itself; null for any other account. */
  readonly by: 'operator' | 'kept' | null
  /** As given, in the words of whoever did it; withheld once erased. */
  readonly reason: Told<string>
  readonly member: MemberRef | null
  /** What it is about; a batch has no kind, and what was erased no id. */
  readonly subject: {
    readonly kind: KindId | null
    readonly id: string | null
    readonly title: string | null
    /** Whether it is a promise, a document or a post, and still has a page. */
    readonly there: boolean
  }
  /** The other id of a pair. */
  readonly other: { readonly id: string; readonly there: boolean } | null
  /** The dataset and edition that it concerns. */
  readonly dataset: string | null
  /** The entry that was erased. */
  readonly erased: number | null
  /** Fields of which it says something else than before. */
  readonly changes: readonly Change[]
}

export interface Change {
  readonly field: string
  readonly was: Told<string>
  readonly is: Told<string>
}
