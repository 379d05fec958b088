import type { Stage } from '#sources/ogp-commitments/column.ts'
import { flags } from '#sources/ogp-commitments/lookups.ts'
import type { RowCells } from '#sources/ogp-commitments/row-cells.ts'

/** A label whose numeric code says something else. */
export interface Conflict {
  readonly field: string
  readonly label: string
  readonly code: string
}

/** What the reviews coded of one commitment. */
export interface ReadCodings {
  readonly first: Record<string, string>
  readonly last: Record<string, string>
  readonly conflicts: Readonly<Record<Stage, readonly Conflict[]>>
  /** Cells that no list knows, by column. */
  readonly unlisted: Readonly<Record<string, string>> | null
}

/**
 * Reads the labels; the label is the fact, and its numeric twin is only held
 * against it. A blank or unknown cell leaves its field out: nothing is guessed.
 */
export function readCodings(row: RowCells): ReadCodings {
  const said: Record<Stage, Record<string, string>> = { first: {}, last: {} }
  const conflicts: Record<Stage, Conflict[]> = { first: [], last: [] }
  let unlisted: Record<string, string> | null = null
  for (const place of row.file.places.codings) {
    const label = row.cell(place.index)
    const found = place.lookup.get(label)
    if (found === undefined) {
      if (label === '') row.report('coding-blank', place.name)
      else {
        unlisted ??= {}
        unlisted[place.name] = label
        row.leave('coding-unlisted', place.name, label)
      }
      continue
    }
    said[place.stage][place.field] = found.code
    const code = place.twin === null ? '' : row.cell(place.twin.index)
    if (code === '' || code === found.twin) continue
    conflicts[place.stage].push({ field: place.field, label, code })
    row.report('label-code-conflict', place.name, { label, code: code.slice(0, 200), expected: found.twin })
  }
  return { first: said.first, last: said.last, conflicts, unlisted }
}

const VALUES = ['accessToInformation', 'civicParticipation', 'publicAccountability'] as const

/**
 * The one question on relevance of later reviews. To plans of 2019 the column is
 * worked out from the values beside it and is no coding; it is one where none of
 * them was coded, but something was answered here.
 */
export function lensOf(cell: string, first: Readonly<Record<string, string>>, year: number | null): string | null {
  if (VALUES.some((value) => first[value] === 'yes' || first[value] === 'no')) return null
  const isAsked = cell === '1' || cell === '0' || (year !== null && year >= 2020)
  return isAsked ? (flags.get(cell)?.code ?? null) : null
}
