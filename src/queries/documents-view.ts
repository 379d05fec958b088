import type { DocumentFormat } from '#model/codelists/document-format.ts'
import type { DocumentKind } from '#model/codelists/document-kind.ts'
import type { LetterKind } from '#model/codelists/letter-kind.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import type { StatusEventKind } from '#model/codelists/status-event-kind.ts'
import type { DatasetLine } from '#queries/member-view.ts'
import type { DocumentRef, MemberRef, SourceRef, StateRef } from '#queries/views.ts'

/** One document in a list. */
export interface DocumentRecord extends DocumentRef {
  /** On whose page it is listed. */
  readonly listedBy: MemberRef
  /** Whom it is about; empty where the source says that it is about a local member and names none. */
  readonly about: readonly MemberRef[]
  readonly level: 'national' | 'local'
  /** The year under which it is listed, which need not be the year in which it came out. */
  readonly year: number | null
  /** Its own date, a partial date. */
  readonly date: string | null
  readonly kinds: readonly DocumentKind[]
  readonly letterKind: LetterKind | null
  readonly format: DocumentFormat | null
  readonly plan: PlanRef | null
  readonly review: ReviewProduct | null
  /** The document of which it is the version for comment, and those that are such versions of it. */
  readonly versionOf: DocumentRef | null
  readonly versions: readonly DocumentRef[]
}

/** A plan and whose it is. */
export interface PlanRef {
  readonly id: string
  readonly number: number
  readonly member: MemberRef
}

/** The list of documents under its filters. */
export interface DocumentsView {
  /** Those of the page asked for. */
  readonly documents: readonly DocumentRecord[]
  /** How many pass the filters, and how many there are. */
  readonly total: number
  readonly all: number
  readonly page: number
  readonly pages: number
  readonly words: string
  readonly sort: DocumentSort
  readonly order: 'asc' | 'desc'
  /** Choices with counts; a facet’s counts ignore its own choice. */
  readonly facets: readonly DocumentFacet[]
  /** Of those that pass, how many have no address on record. */
  readonly withoutAddress: number
  /** Choices of the address that nothing is known by: 'kind=letters'. */
  readonly unknown: readonly string[]
  readonly state: StateRef
}

export type DocumentSort = 'year' | 'title' | 'kind' | 'member'

export interface DocumentFacet {
  readonly name: DocumentFilter
  readonly choices: readonly {
    readonly code: string
    /** Name of a member; null where the code is all that there is. */
    readonly name: string | null
    readonly count: number
    readonly chosen: boolean
  }[]
}

/** What the list can be narrowed by. Several choices of one filter widen it; several filters narrow it. */
export type DocumentFilter = 'kind' | 'letter' | 'year' | 'member' | 'level' | 'language' | 'format' | 'address'

/** All that is on record of one document. */
export interface DocumentView extends DocumentRecord {
  readonly sender: string | null
  readonly recipient: string | null
  readonly answers: DocumentRef | null
  readonly answeredBy: readonly DocumentRef[]
  readonly checksum: string | null
  /** What it is the record of. */
  readonly events: readonly {
    readonly member: MemberRef
    readonly kind: StatusEventKind
    readonly date: string | null
  }[]
  /** Other documents that bear the same name in other lists. */
  readonly namesakes: readonly (DocumentRef & { readonly listedBy: MemberRef })[]
  readonly sources: readonly SourceRef[]
  readonly datasets: readonly DatasetLine[]
  readonly state: StateRef
}
