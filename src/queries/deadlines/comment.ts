import { daysOf } from '#methodology/days.ts'
import { commentWindow, lastDayOfComment } from '#methodology/rules/comment-window.ts'
import { type DeadlineMaterial, deadlineLine } from '#queries/deadlines/line.ts'
import type { DeadlineLine, DeadlineState } from '#queries/deadlines-view.ts'

/** The last day on which anyone may comment on each report whose window is recorded. */
export function commentLines({ member, plans, reviews }: DeadlineMaterial, today: string): readonly DeadlineLine[] {
  return plans.flatMap((plan) =>
    (reviews.get(plan.id) ?? []).flatMap((review) => {
      const { commentFrom: from, commentTo: to } = review
      if (from === null && to === null) return []
      const { outcome, missing } = commentWindow.versions.v1!.decide(
        { from: from ?? 'not-recorded', to: to ?? 'not-recorded' },
        today,
      )
      const due = to !== null ? daysOf(to) : lastDayOfComment(from!)
      return deadlineLine(
        {
          member,
          plan,
          awaited: 'comment',
          of: review.product ?? review.id,
          rule: commentWindow.id,
          version: 'v1',
          due,
          state: STATES[outcome],
          known: { commentFrom: from, commentTo: to },
          missing,
          entries: review.statements,
        },
        today,
      )
    }),
  )
}

const STATES: Readonly<Record<'to-come' | 'open' | 'closed' | 'unknown', DeadlineState>> = {
  'to-come': 'ahead',
  open: 'ahead',
  closed: 'past',
  unknown: 'unknown',
}
