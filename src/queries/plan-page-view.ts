import type { Stretch } from '#base/word-changes.ts'
import type { MeasureId } from '#methodology/measures/index.ts'
import type { Assessor } from '#model/codelists/assessor.ts'
import type { MemberLevel } from '#model/codelists/member-level.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { Region } from '#model/codelists/region.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'
import type { DeadlineLine } from '#queries/deadlines-view.ts'
import type { DatasetLine, DocumentLine, ParticipationRow, PerformanceRow, PlanView } from '#queries/member-view.ts'
import type { DocumentRef, Figure, MemberRef, SourceRef, StateRef, Told, Why } from '#queries/views.ts'

/** All that the page of one plan shows. */
export interface PlanPageView {
  readonly member: MemberRef & { readonly level: MemberLevel; readonly region: Region | null }
  /** Its dates, its counts and every promise of it. */
  readonly plan: PlanView
  readonly title: string | null
  readonly submitted: Told<string>
  readonly yearSubmitted: Told<number>
  readonly focus: Told<readonly string[]>
  /** The method of its first review, and whether a source says so or the year of its submission. */
  readonly method: { readonly id: MethodVersion; readonly by: 'source' | 'year' } | null
  /** Address at OGP of the page or file that was read. */
  readonly page: string | null
  /** Plans of the same member by number, this one among them: what they may be compared over. */
  readonly siblings: readonly { readonly number: number; readonly method: MethodVersion | null }[]
  readonly results: PerformanceRow
  /** Figures as published, with ours where we have one. */
  readonly figures: readonly { readonly figure: string; readonly shown: Figure }[]
  readonly comparison: readonly ComparedRow[]
  readonly reviews: readonly ReviewOfPlan[]
  /** Reports that its method has and of which none is on record. */
  readonly reviewsMissing: readonly ReviewProduct[]
  readonly participation: ParticipationRow
  readonly process: ProcessView
  readonly deadlines: readonly DeadlineLine[]
  /** Newest first. */
  readonly documents: readonly DocumentOfPlan[]
  readonly texts: TextsView
  readonly sources: readonly DatasetLine[]
  readonly state: StateRef
}

/** One share of the plan beside those of all plans under the same method. */
export interface ComparedRow {
  readonly measure: MeasureId
  readonly plan: ShareOf
  /** Null where the region of the member is not on record. */
  readonly region: ShareOf | null
  readonly world: ShareOf
}

/** n of N, over how many plans. */
export interface ShareOf {
  readonly n: number
  readonly of: number
  readonly plans: number
  /** The share, 0–1; null where there are too few to show one, or none. */
  readonly share: number | null
  readonly why: Why
}

/** A review of the plan, with its stages as far as they are on record. */
export interface ReviewOfPlan {
  readonly id: string
  readonly product: ReviewProduct
  readonly assessor: Assessor | null
  readonly method: MethodVersion | null
  readonly title: string | null
  /** Partial date of its publication. */
  readonly date: string | null
  readonly comment: { readonly from: string | null; readonly to: string | null } | null
  /** The version for comment first. */
  readonly documents: readonly (DocumentRef & { readonly forComment: boolean; readonly date: string | null })[]
  readonly sources: readonly SourceRef[]
}

/** The six steps that were asked of plans to 2016, by the name of their field, in their order. */
export type Step = 'timeline' | 'notice' | 'awareness' | 'online' | 'inPerson' | 'summary'

/** How the plan was made together with the public. */
export interface ProcessView {
  readonly steps: readonly {
    readonly step: Step
    readonly answer: Told<YesNo>
    /** What the reviewer points to, piece by piece, as the source has it. */
    readonly evidence: Told<readonly string[]>
  }[]
  readonly noticeDays: number | null
  /** How many of the six, as the source prints it. */
  readonly stepsFollowed: Told<string>
  /** Questions on the government’s report on itself, with the answers as coded. */
  readonly selfAssessment: readonly { readonly question: string; readonly answer: Told<string> }[]
  readonly repository: Told<YesNo>
  /** The minimum requirements of 2022; `not-applicable` for plans before. */
  readonly requirements: Told<readonly { readonly number: string; readonly state: string }[]>
  readonly sources: readonly SourceRef[]
}

export interface DocumentOfPlan extends DocumentLine {
  /** The document of which this is the version for comment, or those that are such versions of this. */
  readonly versionOf: DocumentRef | null
  readonly versions: readonly DocumentRef[]
}

/** Where two files or editions give a promise other words. */
export interface TextsView {
  /** How many of its promises have words from more than one file. */
  readonly compared: number
  readonly changes: readonly TextChange[]
  /** How many more differ, and are not listed. */
  readonly more: number
}

export interface TextChange {
  readonly commitment: string
  readonly number: string | null
  /** As its source wrote it, where that is another text. */
  readonly numberWritten: string | null
  readonly field: 'title' | 'fullText'
  readonly lang: string | null
  readonly older: TextSource
  readonly newer: TextSource
  /** Null where the two have too little in common: they are other texts, perhaps in other languages. */
  readonly stretches: readonly Stretch[] | null
}

/** One wording and where it stands. */
export interface TextSource {
  readonly text: string
  readonly edition: string
  readonly source: SourceRef
}
