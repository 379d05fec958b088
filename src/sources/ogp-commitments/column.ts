import type { Lookup } from '#sources/ogp-commitments/lookups.ts'

export type Stage = 'first' | 'last'

/** What a column is read as. */
export type Use =
  /** Names the commitment, its member or its plan. */
  | { readonly as: Part }
  | { readonly as: 'text'; readonly field: TextField }
  | { readonly as: 'date'; readonly field: 'start' | 'end' }
  /** 1 where the commitment is about the policy area of the column’s name. */
  | { readonly as: 'area' }
  | { readonly as: 'coding'; readonly stage: Stage; readonly field: string; readonly lookup: Lookup }
  /** The numeric code of the label column `of`: checked against it, never used. */
  | { readonly as: 'twin'; readonly of: string }
  | { readonly as: 'report-year'; readonly stage: Stage }
  /** A mark of the source, kept as it is written. */
  | { readonly as: 'mark'; readonly field: 'compound' | 'carriedForward' | 'subnational' }
  /** Worked out by the publisher: shown beside ours. */
  | { readonly as: 'published' }
  /** There is no field for it: kept as received. */
  | { readonly as: 'kept' }
  | { readonly as: 'ignored'; readonly why: string }

/** Parts of the name of a commitment, a plan or a member. */
export type Part =
  | 'id'
  | 'member'
  | 'code'
  | 'region'
  | 'level'
  | 'plan'
  | 'plan-id'
  | 'number'
  | 'year'
  | 'end-year'
  | 'duration'
  | 'page'
  | 'relevant'
  | 'cluster'
  | 'cluster-ids'

export type TextField = 'title' | 'shortTitle' | 'fullText' | 'theme' | 'leadInstitution' | 'supportingInstitutions'

/** A column of a layout. */
export interface Column {
  readonly name: string
  /** What other editions call it. Case and spaces never matter. */
  readonly aliases?: readonly string[]
  readonly use: Use
  /** A file without it is refused. */
  readonly required?: true
}

export function column(name: string, use: Use, aliases?: readonly string[]): Column {
  return aliases === undefined ? { name, use } : { name, use, aliases }
}

export function needed(name: string, use: Use, aliases?: readonly string[]): Column {
  return { ...column(name, use, aliases), required: true }
}

export function named(as: Part): Use {
  return { as }
}

export function text(field: TextField): Use {
  return { as: 'text', field }
}

export function coding(stage: Stage, field: string, lookup: Lookup): Use {
  return { as: 'coding', stage, field, lookup }
}

export function twin(of: string): Use {
  return { as: 'twin', of }
}

export function areas(names: readonly string[]): readonly Column[] {
  return names.map((name) => column(name, { as: 'area' }))
}

/** Columns of values that the publisher worked out. */
export function published(...names: readonly string[]): readonly Column[] {
  return names.map((name) => column(name, { as: 'published' }))
}

/** Columns for which there is no field. */
export function kept(...names: readonly string[]): readonly Column[] {
  return names.map((name) => column(name, { as: 'kept' }))
}

export function ignored(name: string, why: string, aliases?: readonly string[]): Column {
  return column(name, { as: 'ignored', why }, aliases)
}

/** How names of columns are compared: without case, with plain quotes and single spaces. */
export function columnKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = name.normalize('NFKC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
  // the first rows of a file are held against every layout; the bounds keep texts of any length and number from being kept
  if (name.length <= 200 && keys.size < 5000) keys.set(name, key)
  return key
}

const keys = new Map<string, string>()
