import type { ExportRow } from './rows.ts'

/** Why a published value and ours differ. */
export const causes = {
  'input absent': 'the publisher has a value though something that it follows from was not coded',
  'label and code disagree': 'the published value follows the numeric code, and ours the label, which is the fact',
  'contradicts its own inputs': 'the codings beside it give another value',
  'swapped rows': 'two rows of one plan have each other’s value',
  'outside the rule’s years': 'the publisher has a value for a plan to which the rule does not apply',
  'absence folded to zero': 'nothing was coded, and the publisher has 0 or “not”',
} as const
export type Cause = keyof typeof causes

/** One published column held against one of our rules. */
export interface Comparison {
  readonly rule: string
  readonly version: string
  readonly layout: '2024' | '2016'
  readonly column: string
  /** Which rows are compared, in words. */
  readonly over: string
  readonly compared: (row: ExportRow) => boolean
  readonly printed: (row: ExportRow) => string
  readonly ours: (row: ExportRow) => string
  /** Codings that the rule follows from. */
  readonly fields: readonly (keyof ExportRow['codings'])[]
  /** The cause where ours is unknown: `input absent`, if nothing else is said. */
  readonly whenUnknown?: Cause
  /** Whether the publisher works it out from its own column on relevance. */
  readonly throughRelevance?: true
  /** Rows that are not compared and yet printed with something: under which heading they are listed. */
  readonly listed?: (row: ExportRow) => Cause | string | null
}

/** A comparison, made. */
export interface Result {
  readonly comparison: Comparison
  readonly compared: number
  readonly agree: number
  readonly differ: Readonly<Record<string, readonly ExportRow[]>>
  readonly listed: Readonly<Record<string, readonly ExportRow[]>>
}

/** Holds a column against a rule, row by row; each difference has one cause. */
export function compare(comparison: Comparison, rows: readonly ExportRow[]): Result {
  const compared = rows.filter(comparison.compared)
  const differing = compared.filter((r) => comparison.printed(r) !== comparison.ours(r))
  return {
    comparison,
    compared: compared.length,
    agree: compared.length - differing.length,
    differ: grouped(differing, (r) => causeOf(comparison, r, differing)),
    listed: grouped(
      rows.filter((r) => !comparison.compared(r)),
      (r) => comparison.listed?.(r) ?? null,
    ),
  }
}

function causeOf(c: Comparison, row: ExportRow, differing: readonly ExportRow[]): Cause {
  if (c.ours(row) === 'not-applicable') return 'outside the rule’s years'
  if (c.ours(row) === 'unknown' || c.ours(row) === 'no-data') return c.whenUnknown ?? 'input absent'
  if (c.throughRelevance && !/^[01]$/.test(row.published._Relevant ?? '')) return 'input absent'
  if (row.conflicts.some((field) => c.fields.includes(field as keyof ExportRow['codings'])))
    return 'label and code disagree'
  const other = differing.find(
    (r) => r !== row && r.plan === row.plan && c.printed(r) === c.ours(row) && c.ours(r) === c.printed(row),
  )
  return other === undefined ? 'contradicts its own inputs' : 'swapped rows'
}

function grouped(
  rows: readonly ExportRow[],
  key: (row: ExportRow) => string | null,
): Readonly<Record<string, readonly ExportRow[]>> {
  const groups: Record<string, ExportRow[]> = {}
  for (const row of rows) {
    const name = key(row)
    if (name === null) continue
    groups[name] ??= []
    groups[name].push(row)
  }
  return groups
}
