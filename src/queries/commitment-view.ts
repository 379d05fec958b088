import type { Verdict } from '#methodology/rule.ts'
import type { Assessor } from '#model/codelists/assessor.ts'
import type { Completion } from '#model/codelists/completion.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import type { DatasetLine } from '#queries/member-view.ts'
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
  readonly title: Told<string>
  readonly lang: string | null
  /** 'original', 'translation', or null where it is not recorded. */
  readonly original: string | null
  readonly fullText: Told<string>
  readonly yearSubmitted: number | null
  readonly start: Told<string>
  /** The cell as the source has it, where it says more or other than the date. */
  readonly startText: string | null
  readonly end: Told<string>
  readonly endText: string | null
  readonly leadInstitution: Told<string>
  readonly supportingInstitutions: Told<string>
  readonly areas: Told<readonly { readonly slug: string; readonly label: string }[]>
  readonly theme: string | null
  readonly cluster: string | null
  readonly continues: readonly string[]
  readonly withdrawn: boolean
  /** Completion at the last review that coded it. */
  readonly completion: Told<Completion>
  readonly assessments: readonly AssessmentView[]
  /** Star first. */
  readonly verdicts: readonly VerdictView[]
  /** What rules say that sort into classes: which star is shown, the star by the rule of its time, … */
  readonly classes: readonly ClassView[]
  readonly milestones: readonly MilestoneLine[]
  readonly reports: readonly DocumentRef[]
  readonly sources: readonly SourceRef[]
  /** The datasets that its facts come from, with their licences. */
  readonly datasets: readonly DatasetLine[]
  readonly conflicts: readonly ConflictLine[]
  readonly publishedValues: readonly { readonly column: string; readonly text: string; readonly source: string }[]
  readonly history: readonly EntryLine[]
  readonly state: StateRef
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

export interface MilestoneLine {
  readonly number: string | null
  readonly text: string
  readonly lang: string | null
  readonly due: Told<string>
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
}
