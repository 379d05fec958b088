import type { Material } from '#queries/member/material.ts'
import type { DimensionRow, Flag } from '#queries/member-view.ts'
import { told } from '#queries/told.ts'

/** The dimensions of the Global Report in the order of the page: advice as published, flags by the rule over our codings. */
export function dimensionRows({ facts }: Material): readonly DimensionRow[] {
  return [...facts.of('dimension')]
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .flatMap((d) => {
      if (d.group === null) return []
      return [
        {
          slug: d.slug ?? d.id,
          label: d.label ?? d.slug ?? d.id,
          labelIsOurs: d.labelEvidence !== null,
          group: d.group,
          advice: told(d.implication, 'not-printed'),
          flags: { absent: 'not-loaded' as const },
          publishedFlags: told(d.flags as readonly Flag[] | null, 'not-loaded'),
          score: told(d.score, 'not-loaded'),
          why: null,
        },
      ]
    })
}
