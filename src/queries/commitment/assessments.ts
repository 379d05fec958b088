import { isMissing } from '#base/coding.ts'
import { kindOf } from '#model/kinds/index.ts'
import type { CommitmentMaterial } from '#queries/commitment/material.ts'
import type { AssessmentView, CodingLine } from '#queries/commitment-view.ts'
import { byCode } from '#queries/order.ts'
import { told, toldCoding } from '#queries/told.ts'
import type { FactRow } from '#store/tables.ts'

/** Names of the codings of an assessment, in the order of the model. */
const CODINGS = Object.entries(kindOf('assessment').fields).flatMap(([name, f]) => (f.type === 'coding' ? [name] : []))

/** What reviews coded of the commitment, in the order in which they were made; whoever reports in own words is a voice. */
export function assessmentViews({ facts, provenance }: CommitmentMaterial): readonly AssessmentView[] {
  return [...facts.of('assessment')]
    .sort((a, b) => byCode(a.assessor ?? '', b.assessor ?? '') || byCode(a.stage ?? '', b.stage ?? ''))
    .flatMap((a) =>
      a.assessor === null || a.stage === null
        ? []
        : [
            {
              id: a.id,
              assessor: a.assessor,
              stage: a.stage,
              product: a.product,
              method: a.method,
              date: told(a.date ?? (a.year === null ? null : String(a.year)), 'not-recorded'),
              codings: codingLines(a),
              evidence: a.evidence,
              address: a.page,
              source: provenance.sources(a.statements)[0] ?? null,
            },
          ],
    )
}

/** A coding of an assessment by its name; null where the assessment does not speak of it. */
export function codingOf(assessment: FactRow<'assessment'>, field: string): string | null {
  // only fields that CODINGS lists are asked for, and each of them is a coding
  const value = assessment[field as 'completion']
  return value ?? null
}

function codingLines(a: FactRow<'assessment'>): readonly CodingLine[] {
  return CODINGS.flatMap((field) => {
    const value = codingOf(a, field)
    if (value === null) return []
    const disagreeing = a.labelConflicts?.find((c) => c.field === field)
    const coding = isMissing(value) ? value : (value as string)
    return [{ field, value: toldCoding<string>(coding, 'no-data'), otherwise: disagreeing?.code ?? null }]
  })
}
