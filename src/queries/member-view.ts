import type { Assessor } from '#model/codelists/assessor.ts'
import type { Completion } from '#model/codelists/completion.ts'
import type { DocumentFormat } from '#model/codelists/document-format.ts'
import type { DocumentKind } from '#model/codelists/document-kind.ts'
import type { GlobalReportGroup } from '#model/codelists/global-report-group.ts'
import type { Iap2Level } from '#model/codelists/iap2-level.ts'
import type { LetterKind } from '#model/codelists/letter-kind.ts'
import type { MemberLevel } from '#model/codelists/member-level.ts'
import type { MembershipStatus } from '#model/codelists/membership-status.ts'
import type { Openness } from '#model/codelists/openness.ts'
import type { Region } from '#model/codelists/region.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import type { StatusEventKind } from '#model/codelists/status-event-kind.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'
import type { DeadlineLine } from '#queries/deadlines-view.ts'
import type {
  Absence,
  ConditionView,
  CountOf,
  DocumentRef,
  Figure,
  MemberRef,
  Published,
  SourceRef,
  StateRef,
  Told,
  Why,
} from '#queries/views.ts'

/** All that the page of one member shows. */
export interface MemberView {
  readonly slug: string
  readonly code: string | null
  readonly name: string
  /** Names in its own languages. */
  readonly names: readonly { readonly lang: string; readonly name: string }[]
  readonly level: MemberLevel
  readonly parent: MemberRef | null
  readonly region: Region | null
  readonly since: Told<string>
  /** Where the year was read, or that it is not confirmed; English. */
  readonly sinceEvidence: string | null
  readonly founder: boolean
  readonly status: StatusView
  /** What rules of process say of it and its newest plan: never OGP’s decision, and never what sets its status. */
  readonly byRule: readonly RuleFinding[]
  /** By when each step of its plans is or was due, by the rules. */
  readonly deadlines: readonly DeadlineLine[]
  /** Number of Open Gov Challenge commitments as its page announces them; null: announces none. */
  readonly challenge: { readonly published: string; readonly entries: readonly ChallengeLine[] } | null
  /** Partial date of the newest fact about it. */
  readonly newestFact: string | null
  readonly state: StateRef
  /** Address of its page at OGP. */
  readonly page: string | null
  readonly promises: Figure
  /** Promises of all plans coded substantial or complete at the last review that coded them. */
  readonly done: Figure
  readonly neverBegun: Figure
  /** Oldest first. */
  readonly plans: readonly PlanView[]
  readonly current: CurrentPlanView | null
  readonly contacts: readonly ContactLine[]
  /** Newest first, as the member page has them. */
  readonly documents: readonly DocumentLine[]
  readonly performance: PerformanceView
  readonly stars: StarsView
  readonly participation: readonly ParticipationRow[]
  readonly dimensions: readonly DimensionRow[]
  /** What others outside OGP measure, by indicator, each with its newest year. */
  readonly scores: readonly ScoreLine[]
  /** Newest first. */
  readonly events: readonly EventLine[]
  readonly reviews: readonly ReviewLine[]
  readonly local: readonly LocalLine[]
  readonly posts: readonly PostLine[]
  readonly sources: readonly DatasetLine[]
}

/** The newest recorded standing; a rule never sets it. */
export interface StatusView {
  readonly code: Told<MembershipStatus>
  readonly date: string | null
  readonly document: DocumentRef | null
  /** An open case that the page must announce, by recorded letters. */
  readonly cases: readonly {
    readonly kind: StatusEventKind
    readonly date: string
    readonly document: DocumentRef | null
  }[]
  readonly why: Why | null
}

/** What one rule of process says, with its conditions. */
export interface RuleFinding {
  readonly rule: string
  readonly version: string
  /** Number of the plan that it speaks of; null where it speaks of the member. */
  readonly plan: number | null
  readonly outcome: 'yes' | 'no' | 'unknown'
  readonly conditions: readonly ConditionView[]
}

export interface ChallengeLine {
  readonly id: string
  readonly title: Told<string>
  readonly area: string | null
}

/** One plan: its row at a glance, its sentence, its list. */
export interface PlanView {
  readonly id: string
  readonly number: number
  readonly start: string | null
  readonly end: string | null
  /** On the day asked; unknown where the end is not precise enough to tell. */
  readonly period: 'to-come' | 'running' | 'ended' | 'unknown'
  readonly promises: Figure
  /** Promises of the list that are in no figure, since each may be the same as another that is. */
  readonly waiting: number
  /** Adds up to the number of promises. */
  readonly completion: readonly CountOf<Completion>[]
  readonly done: Figure
  /** Coded major or outstanding: the codes of “did it open government?”. */
  readonly changed: Figure
  readonly notJudged: number
  /** The reviews that the completion comes from, that of most promises first; empty where there is none. */
  readonly judged: readonly JudgedBy[]
  /** In the order of the plan; perhaps not all (see `promises`). */
  readonly commitments: readonly CommitmentLine[]
}

/** A review, and of how many promises of a plan it is the last that coded how far they got. */
export interface JudgedBy {
  readonly assessor: Assessor
  /** Null where no source names it. */
  readonly product: ReviewProduct | null
  readonly year: number | null
  readonly count: number
}

export interface CommitmentLine {
  readonly id: string
  /** Whether the id is OGP’s own; a derived key is not shown. */
  readonly ogpId: boolean
  readonly number: string | null
  /** As its source wrote it, where that is another text. */
  readonly numberWritten: string | null
  readonly title: Told<string>
  /** BCP 47; null or 'und' where it is not recorded. */
  readonly lang: string | null
  readonly area: Told<string>
  readonly completion: Told<Completion>
  /** The star that is shown; where none can be told, why. */
  readonly star: Told<'yes' | 'no' | 'not-awarded'>
  /** False where it is in no figure, since it may be the same promise as another that is. */
  readonly counted: boolean
  /** Ids that may name the same promise, until somebody decides. */
  readonly perhapsSameAs: readonly string[]
}

export interface CurrentPlanView {
  readonly id: string
  readonly number: number
  readonly start: string | null
  readonly end: string | null
  readonly period: PlanView['period']
  readonly title: string | null
  /** Our count, and the number that the member page prints. */
  readonly commitments: Figure
  /** Phrases; empty where the page prints “Not specified”. */
  readonly focus: Told<readonly string[]>
  readonly participation: ParticipationRow | null
  /** Published counts of its results by code, highest first; null where there are none. */
  readonly results: { readonly counts: readonly CountOf[]; readonly of: number; readonly published: Published } | null
  /** Other published figures: relevant, transformative, … by measure id. */
  readonly figures: readonly { readonly figure: string; readonly published: Published }[]
  readonly documents: readonly DocumentRef[]
}

export interface ContactLine {
  readonly role: string
  readonly institution: string
  readonly lang: string
  readonly asOf: string | null
  readonly source: string | null
}

export interface DocumentLine extends DocumentRef {
  readonly year: number | null
  readonly date: string | null
  readonly kinds: readonly DocumentKind[]
  readonly letterKind: LetterKind | null
  readonly format: DocumentFormat | null
  /** `local-unnamed`: about a local member that the source does not name. */
  readonly scope: 'member' | 'local' | 'local-unnamed'
  /** The local members it is about; empty for `member`. */
  readonly about: readonly MemberRef[]
}

export interface PerformanceView {
  readonly rows: readonly PerformanceRow[]
  readonly bests: readonly BestRow[]
}

export interface PerformanceRow {
  readonly plan: number
  /** Set where no report coded results for the whole row. */
  readonly absent: Absence | null
  readonly major: Figure
  readonly outstanding: Figure
  readonly starred: Figure
}

/** Most per plan: the published constants beside ours, which are live. */
export interface BestRow {
  readonly scope: 'region' | 'world'
  readonly region: Region | null
  readonly major: Figure
  readonly outstanding: Figure
  readonly starred: Figure
}

/** The first test that a promise fails on its way to a star. */
export type StarCause = 'starred' | 'implementation' | 'impact' | 'relevance' | 'verifiability' | 'nothing-fails'

export interface StarsView {
  readonly plans: readonly {
    readonly plan: number
    readonly causes: readonly CountOf<StarCause>[]
    readonly why: Why | null
  }[]
  /** Share of reviewed commitments that are starred, 0–1, over all members. */
  readonly average: Figure
}

export interface ParticipationRow {
  readonly plan: number
  readonly development: LevelView
  readonly implementation: LevelView
  readonly forum: Told<YesNo>
  readonly sources: readonly SourceRef[]
}

export interface LevelView {
  readonly level: Told<Iap2Level>
  readonly openness: Told<Openness>
}

/** The six findings of the Global Report. */
export type Flag = 'NC' | 'CA' | 'IR' | 'C' | 'A' | 'ER'

export interface DimensionRow {
  readonly slug: string
  readonly label: string
  /** Whether the name was read on the page or is our reading. */
  readonly labelIsOurs: boolean
  readonly group: GlobalReportGroup
  readonly advice: Told<string>
  /** Ours, from the codings; a flag without its codings is unknown. */
  readonly flags: Told<Readonly<Record<Flag, 'yes' | 'no' | 'unknown'>>>
  readonly publishedFlags: Told<readonly Flag[]>
  readonly score: Told<string>
  readonly why: Why | null
}

/** A third party’s value for the country, as it was published. */
export interface ScoreLine {
  readonly indicator: string
  readonly label: string
  readonly year: number | null
  readonly value: Told<number>
  /** Why the publisher gives no value, in its words. */
  readonly absence: string | null
  readonly scale: string | null
  readonly publisher: string | null
  readonly licence: string | null
  readonly sources: readonly SourceRef[]
}

export interface EventLine {
  readonly id: string
  readonly kind: StatusEventKind
  readonly date: string
  readonly document: DocumentRef | null
  readonly case: string | null
}

export interface ReviewLine {
  readonly id: string
  readonly plan: number
  readonly product: ReviewProduct
  /** Partial date. */
  readonly date: string | null
}

export interface LocalLine extends MemberRef {
  readonly since: string | null
  readonly status: MembershipStatus | null
  readonly documents: number
}

export interface PostLine {
  /** Slug of its page. */
  readonly id: string
  readonly title: string
  readonly lang: string | null
  /** In our words; English. */
  readonly summary: string | null
  readonly date: Told<string>
  readonly address: Told<string>
}

/** A dataset that facts of the page come from. */
export interface DatasetLine {
  readonly title: string
  readonly publisher: string
  readonly licence: string
  readonly edition: string
  readonly entry: number | null
}
