import type { Material } from '#queries/member/material.ts'
import type { ScoreLine } from '#queries/member-view.ts'
import { byText } from '#queries/order.ts'
import { told } from '#queries/told.ts'
import type { FactRow } from '#store/tables.ts'

/** The newest value of each indicator, by publisher and name; an older year is not shown beside a newer one, for scales change. */
export function scoreLines({ facts, provenance }: Pick<Material, 'facts' | 'provenance'>): readonly ScoreLine[] {
  const newest = new Map<string, FactRow<'score'>>()
  for (const score of facts.of('score')) {
    const indicator = score.indicator ?? score.id
    const other = newest.get(indicator)
    if (other === undefined || (other.year ?? 0) < (score.year ?? 0)) newest.set(indicator, score)
  }
  return [...newest]
    .map(
      ([indicator, s]): ScoreLine => ({
        indicator,
        label: s.label ?? indicator,
        year: s.year,
        value: told(s.value, 'not-printed'),
        absence: s.absence,
        scale: s.scale,
        publisher: s.publisher,
        licence: s.licence,
        sources: provenance.sources(s.statements),
      }),
    )
    .sort((a, b) => byText(a.publisher ?? '', b.publisher ?? '') || byText(a.label, b.label))
}
