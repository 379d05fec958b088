import type { CodelistId } from '#model/codelists/index.ts'
import type { KindId } from '#model/kinds/index.ts'
import type { StateRef } from '#queries/views.ts'

/** All that the page of one codelist shows. */
export interface CodelistView {
  readonly id: CodelistId
  /** Path of its file in the project. */
  readonly file: string
  readonly codes: readonly CodeLine[]
  /** Fields whose values come from it. */
  readonly fields: readonly FieldUse[]
  readonly state: StateRef
}

/** One permitted value, or the reason why there is none, and in how many facts each field has it. */
export interface CodeLine {
  readonly code: string
  /** In English; other languages by its code. */
  readonly label: string
  readonly definition: string
  readonly isAbsence: boolean
  /** In the order of `fields`. */
  readonly counts: readonly number[]
}

export interface FieldUse {
  readonly kind: KindId
  readonly field: string
}

/** What one version of the review method asked, by which reports, and which rules hold for it. */
export interface MethodView {
  readonly id: string
  readonly file: string
  readonly plans: readonly [number, number | null]
  readonly reviews: readonly string[]
  readonly coded: readonly string[]
  readonly rules: readonly { readonly rule: string; readonly versions: readonly string[] }[]
  /** Assessments of the independent reviewer made under it, and of how many promises and plans. */
  readonly assessments: number
  readonly commitments: number
  readonly plansReviewed: number
  readonly state: StateRef
}
