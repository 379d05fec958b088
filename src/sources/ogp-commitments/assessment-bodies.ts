import { isMissing } from '#base/coding.ts'
import { lensOf, type ReadCodings } from '#sources/ogp-commitments/codings.ts'
import type { Stage } from '#sources/ogp-commitments/column.ts'
import { firstProduct, lastProduct, methodOf } from '#sources/ogp-commitments/layouts.ts'
import type { Named } from '#sources/ogp-commitments/name-row.ts'
import { type RowCells, YEARS } from '#sources/ogp-commitments/row-cells.ts'

type Body = Record<string, unknown>

/** What the first review coded: design, and to plans of 2016 completion so far. Null where the file says nothing of it. */
export function firstReview(row: RowCells, named: Named, codings: ReadCodings): Body | null {
  const body = review('first', row, named, codings)
  if (body === null) return null
  const lens = lensOf(row.part('relevant'), codings.first, named.year)
  if (lens !== null) body.openGovernmentLens = lens
  if (named.year === null) return body
  body.method = methodOf(named.year)
  if (isNational(named) && body.year !== undefined) body.product = firstProduct(named.year)
  return body
}

/**
 * What the last review coded. It may follow a newer method than the first: an
 * instrument that only the newer one has says so. Null where the file says nothing of it.
 */
export function lastReview(row: RowCells, named: Named, codings: ReadCodings): Body | null {
  const body = review('last', row, named, codings)
  if (body === null || named.year === null) return body
  const { earlyResults, didItOpenGovernment } = codings.last
  const isLevelled = earlyResults !== undefined && !isMissing(earlyResults)
  body.method = isLevelled ? 'm5b' : didItOpenGovernment === 'no-early-results' ? 'm5a' : methodOf(named.year)
  const product = lastProduct(named.year)
  if (isNational(named) && body.year !== undefined && product !== null) body.product = product
  return body
}

function review(stage: Stage, row: RowCells, named: Named, codings: ReadCodings): Body | null {
  const body: Body = { commitment: named.id, plan: named.plan, assessor: 'irm', stage, ...codings[stage] }
  const place = row.file.places.reportYears.find((p) => p.stage === stage)
  const year = place === undefined ? null : row.number(row.cell(place.index), place.name, YEARS)
  if (year !== null) body.year = year
  else if (Object.keys(codings[stage]).length === 0) return null
  if (codings.conflicts[stage].length > 0) body.labelConflicts = codings.conflicts[stage]
  return body
}

/** Reports on local plans of these years have another name. */
function isNational(named: Named): boolean {
  return named.level !== 'local'
}
