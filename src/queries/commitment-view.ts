import type { Verdict } from '#methodology/rule.ts'
import type { Assessor } from '#model/codelists/assessor.ts'
import type { Completion } from '#model/codelists/completion.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import type { DatasetLine } from '#queries/member-view.ts'
import type { SimilarView } from '#queries/similar-view.ts'
import type { ConditionView, DocumentRef, MemberRef, SourceRef, StateRef, Told } from '#queries/views.ts'

/** All that the page of one commitment shows. */
export interface CommitmentView {
  readonly id: string
  readonly ogpId: boolean
  /** Other ids that name the same promise. */
  readonly aliases: readonly string[]
  /** False where it is in no figure, since it may be the same promise as another that is. */
  readonly counted: boolean
  /** Ids that may name the same promise, until somebody decides. */
  readonly perhapsSameAs: readonly string[]
  /** Address of its page at OGP. */
  readonly page: string | null
  readonly member: MemberRef
  readonly plan: {
    readonly id: string
    readonly number: number
    readonly start: string | null
    readonly end: string | null
  }
  readonly number: string | null
  /** As its source wrote it, where that is another text. */
  readonly numberWritten: string | null
  readonly title: Told<string>
  readonly lang: string | null
  /** 'original', 'translation', or null where it is not recorded. */
  readonly original: string | null
  readonly fullText: Told<string>
  /** The same words in the other languages in which a source gives them. */
  readonly translations: readonly Translation[]
  readonly yearSubmitted: number | null
  readonly start: Told<string>
  /** The cell as the source has it, where it says more or other than the date. */
  readonly startText: string | null
  readonly end: Told<string>
  readonly endText: string | null
  readonly leadInstitution: Told<string>
  readonly supportingInstitutions: Told<string>
  /** Who is to do its milestones and what is measured, as written, with their numbers. */
  readonly responsible: readonly { readonly name: string; readonly numbers: readonly string[] }[]
  readonly areas: Told<readonly CommitmentArea[]>
  readonly theme: string | null
  readonly cluster: string | null
  readonly continues: readonly string[]
  readonly lineage: LineageView
  /** Promises of other members that are like it. */
  readonly similar: SimilarView
  readonly withdrawn: boolean
  /** Year or day of the review that `completion` is of; null where none coded it or it bears no date. */
  readonly lastReviewed: string | null
  /** Whether its end is past and it was not complete when last reviewed, on the day asked. */
  readonly overdue: ClassView
  /** Completion at the last review that coded it. */
  readonly completion: Told<Completion>
  /** What reviews coded of it, each in the vocabulary of its method. */
  readonly assessments: readonly AssessmentView[]
  /** Everyone who reports of it or of its milestones in words of their own: government, civil society, forum. */
  readonly voices: readonly VoiceView[]
  /** Where at least two of them speak of the same milestones; null where nowhere. */
  readonly agreement: AgreementView | null
  /** Star first. */
  readonly verdicts: readonly VerdictView[]
  /** What rules say that sort into classes: which star is shown, the star by the rule of its time, … */
  readonly classes: readonly ClassView[]
  readonly milestones: readonly MilestoneLine[]
  /** What is measured of it and belongs to no milestone on record. */
  readonly indicators: readonly StepLine[]
  readonly reports: readonly DocumentRef[]
  readonly sources: readonly SourceRef[]
  /** The datasets that its facts come from, with their licences. */
  readonly datasets: readonly DatasetLine[]
  readonly conflicts: readonly ConflictLine[]
  readonly publishedValues: readonly { readonly column: string; readonly text: string; readonly source: string }[]
  readonly history: readonly EntryLine[]
  readonly state: StateRef
}

/** An area as the promise was tagged with it. */
export interface CommitmentArea {
  readonly slug: string
  readonly label: string
  /** The area under which it is found now: its own slug, or that of the one that took it over; null where no list has it. */
  readonly found: string | null
}

export interface AssessmentView {
  readonly id: string
  readonly assessor: Assessor
  readonly stage: 'first' | 'last'
  readonly product: ReviewProduct | null
  readonly method: MethodVersion | null
  readonly date: Told<string>
  /** Only the fields that this review speaks of, in the order of the model. */
  readonly codings: readonly CodingLine[]
  readonly evidence: string | null
  readonly address: string | null
  readonly source: SourceRef | null
}

export interface CodingLine {
  /** Field of the assessment: 'completion'. Its label and codes come from the model. */
  readonly field: string
  readonly value: Told<string>
  /** The code that the source prints beside the label, where the two disagree. */
  readonly otherwise: string | null
}

/** What a rule says of the commitment, by every version that can be asked. */
export interface VerdictView {
  readonly rule: string
  readonly revision: number
  /** The version whose outcome is shown first. */
  readonly shown: string
  readonly versions: readonly {
    readonly version: string
    readonly valid: string
    readonly verdict: Verdict
    readonly conditions: readonly ConditionView[]
    /** As the publisher printed it, where it did. */
    readonly published: string | null
  }[]
}

/** What a rule says that sorts into classes. */
export interface ClassView {
  readonly rule: string
  readonly revision: number
  readonly version: string
  /** The class, a code. */
  readonly outcome: string
  /** Conditions that failed or could not be asked. */
  readonly conditions: readonly ConditionView[]
  readonly published: string | null
}

/** Words in one more language. */
export interface Translation {
  readonly lang: string
  readonly title?: string | undefined
  readonly text?: string | undefined
  readonly due?: string | undefined
}

/**
 * How a date stands on the day asked: still to come; past, and the work not
 * done; past, and nobody coded how much was done; nothing left to be late with;
 * not known.
 */
export type DueState = 'ahead' | 'overdue' | 'passed' | 'settled' | 'unknown'

/** A due date that was moved: told by a source, or seen since a newer edition says another. */
export interface SlipLine {
  readonly was: string
  readonly is: string
  readonly who: string | null
  readonly why: string | null
  /** The entry by which it moved; null where a source tells of it. */
  readonly entry: number | null
}

/** A milestone or an indicator. */
export interface StepLine {
  readonly id: string
  readonly number: string | null
  /** Its short text, where it has one beside the whole. */
  readonly title: string | null
  readonly text: Told<string>
  readonly lang: string | null
  readonly translations: readonly Translation[]
  readonly start: string | null
  readonly due: Told<string>
  readonly dueText: string | null
  readonly dueState: DueState
  readonly slips: readonly SlipLine[]
  readonly responsible: string | null
  readonly page: string | null
}

export interface MilestoneLine extends StepLine {
  readonly indicators: readonly StepLine[]
  /** The last report of each assessor. */
  readonly reports: readonly ReportLine[]
  /** Whether those who report give other words of one scale; null where fewer than two do. */
  readonly differs: boolean | null
}

/** What one assessor reports on one day, of the commitment or of one milestone. */
export interface ReportLine {
  readonly id: string
  readonly assessor: Assessor
  /** The institution or organisation, as written. */
  readonly author: string | null
  readonly date: Told<string>
  /** Number of the milestone; null where it is about the whole. */
  readonly milestone: string | null
  /** How far it got, in the word of whoever reports. */
  readonly status: Told<string>
  /** The words from which that was chosen. */
  readonly scale: readonly string[]
  readonly progress: number | null
  readonly change: string | null
  readonly report: string | null
  readonly lang: string | null
  /** By our word for the question. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  readonly evidence: Told<string>
  readonly evidenceItems: readonly { readonly text: string; readonly address: string | null }[]
  readonly address: string | null
  readonly source: SourceRef | null
}

/** One assessor that reports in its own words, with all its reports, the newest first. */
export interface VoiceView {
  readonly assessor: Assessor
  readonly authors: readonly string[]
  readonly from: string | null
  readonly to: string | null
  /** Last word on each milestone, counted by status; those without a report are left out. */
  readonly states: readonly { readonly status: string; readonly count: number }[]
  /** Milestones that it reports on, of all there are. */
  readonly milestones: { readonly told: number; readonly of: number }
  readonly reports: readonly ReportLine[]
}

/** How those who report on the same milestones agree. */
export interface AgreementView {
  /** How many report. */
  readonly assessors: number
  /** Milestones on which at least two give a word of one scale, and on how many of these they differ. */
  readonly shared: number
  readonly differing: number
  /** The same for milestones on which all of them do. */
  readonly byAll: { readonly shared: number; readonly differing: number }
}

/** Where it comes from and where it goes on. */
export interface LineageView {
  readonly earlier: readonly RelatedPromise[]
  readonly later: readonly RelatedPromise[]
  /** The source’s mark for a promise taken into the next plan. */
  readonly carriedForward: string | null
}

export interface RelatedPromise {
  readonly id: string
  readonly title: Told<string>
  readonly lang: string | null
  readonly plan: string | null
}

/** A field in which sources differ. `values[0]` is the one shown. */
export interface ConflictLine {
  /** Id of what they differ about: the commitment, a review or a milestone of it. */
  readonly subject: string
  readonly field: string
  readonly values: readonly { readonly text: string; readonly source: SourceRef }[]
}

/** One line of the ledger. */
export interface EntryLine {
  readonly entry: number
  readonly date: string
  /** The deed, a code: state, withdraw, … */
  readonly deed: string
  readonly source: string | null
  readonly row: string | null
  /** What it is about: the commitment itself, or what hangs on it; null where it is about all of it. */
  readonly about: { readonly kind: string; readonly id: string } | null
  /** What it says otherwise than the same file said before; null where it is the first word, or says nothing. */
  readonly changes: readonly FieldChange[] | null
}

/** A field that got another value; null where there was or is none. */
export interface FieldChange {
  readonly field: string
  readonly was: string | null
  readonly is: string | null
}
