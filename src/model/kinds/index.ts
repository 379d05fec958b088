import type { Kind } from '#model/kind.ts'
import { actionPlan } from '#model/kinds/action-plan.ts'
import { assessment } from '#model/kinds/assessment.ts'
import { challengeEntry } from '#model/kinds/challenge-entry.ts'
import { commitment } from '#model/kinds/commitment.ts'
import { dimension } from '#model/kinds/dimension.ts'
import { document } from '#model/kinds/document.ts'
import { indicator } from '#model/kinds/indicator.ts'
import { member } from '#model/kinds/member.ts'
import { milestone } from '#model/kinds/milestone.ts'
import { policyArea } from '#model/kinds/policy-area.ts'
import { post } from '#model/kinds/post.ts'
import { process } from '#model/kinds/process.ts'
import { publishedFigure } from '#model/kinds/published-figure.ts'
import { review } from '#model/kinds/review.ts'
import { score } from '#model/kinds/score.ts'
import { statusEvent } from '#model/kinds/status-event.ts'

/** Every kind of thing that facts are about, by id. */
export const kinds = {
  member,
  'action-plan': actionPlan,
  commitment,
  milestone,
  indicator,
  assessment,
  review,
  process,
  document,
  'policy-area': policyArea,
  score,
  dimension,
  'published-figure': publishedFigure,
  'status-event': statusEvent,
  'challenge-entry': challengeEntry,
  post,
} as const

export type KindId = keyof typeof kinds

/** The kind of that id, without its own field types: for code that treats all kinds alike. */
export function kindOf(id: KindId): Kind {
  return kinds[id]
}
