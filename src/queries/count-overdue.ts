import type { Asking } from '#queries/asking.ts'
import { findAskedIn, findCommitments } from '#queries/find-commitments.ts'
import type { OutcomeCount } from '#queries/rule-view.ts'

/** How often the rule `overdue` says what on the day asked: the counts of the filter of the list of promises. */
export function countOverdue(ask: Asking): Promise<readonly OutcomeCount[]> {
  return ask.store.once(`overdue ${ask.today}`, async () => {
    const { facets } = await findCommitments(ask, findAskedIn(new URLSearchParams()))
    const choices = facets.find((f) => f.name === 'overdue')?.choices ?? []
    return choices.map(({ code, count }) => ({ code, count }))
  })
}
