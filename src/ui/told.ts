import type { Absence } from '#messages/absences.ts'

/*
 * What components are given: the same shapes as the questions answer with, so
 * that a page passes them on as they are.
 */

/** A value, or why there is none. */
export type Told<T> = T | { readonly absent: Absence }

/** A figure of ours, the published one beside it, and how ours came about. */
export interface Figure {
  readonly value: Told<number>
  readonly published: Published | null
  readonly why: Why | null
}

/** A number or label as a publisher printed it. */
export interface Published {
  readonly text: Told<string>
  readonly publisher: string
  readonly asOf: string | null
  readonly address: string | null
  readonly note: string | null
}

/** How a figure came about. */
export interface Why {
  readonly rule: string | null
  readonly version: string | null
  readonly counted: { readonly n: number; readonly of: number } | null
  readonly leftOut: readonly { readonly reason: Absence; readonly count: number }[]
  readonly sources: readonly Source[]
  readonly part?: { readonly highest: number; readonly missing: number }
  readonly conditions?: readonly Condition[]
}

/** Where something was read. */
export interface Source {
  readonly text: string
  readonly address: string | null
  readonly row: string | null
  readonly entry: number | null
}

/** One condition of a rule, held against one thing. */
export interface Condition {
  readonly field: string
  readonly state: 'met' | 'failed' | 'unknown'
  readonly needed: string | null
  readonly found: Told<string> | null
}

/** Whether there is no value, only a reason. */
export function isAbsent<T>(told: Told<T>): told is { readonly absent: Absence } {
  return typeof told === 'object' && told !== null && 'absent' in told
}

/** The value, or null where there is a reason instead. */
export function maybe<T>(told: Told<T>): T | null {
  return isAbsent(told) ? null : told
}
