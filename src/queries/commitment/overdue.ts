import type { Missing } from '#base/coding.ts'
import type { Finding, Verdict } from '#methodology/rule.ts'
import { overdue } from '#methodology/rules/overdue.ts'
import type { Completion } from '#model/codelists/completion.ts'
import type { ClassView, DueState } from '#queries/commitment-view.ts'
import { conditionViews } from '#queries/conditions.ts'
import { isAbsent } from '#queries/told.ts'
import type { Absence, Told } from '#queries/views.ts'

/** What is asked of a promise or of a part of it. */
export interface Due {
  readonly end: string | null
  readonly withdrawn: boolean
  readonly completion: Told<Completion>
}

/** Whether an end is past and the work not done, by the rule. Nobody codes milestones, so of those it is known only that the date has passed. */
export function overdueOn(today: string, what: Due): Verdict {
  const { end, withdrawn, completion } = what
  return overdue.versions.v1!.decide(
    {
      end: end ?? 'not-recorded',
      withdrawn: withdrawn ? 'yes' : 'no',
      completion: isAbsent(completion) ? lackOf(completion.absent) : completion,
    },
    today,
  )
}

/** Reasons beyond those of a coding are, to a rule, that nobody coded it. */
function lackOf(absence: Absence): Missing {
  return absence === 'not-reviewed' || absence === 'not-applicable' ? absence : 'no-data'
}

/** How a date stands, from what the rule says. */
export function dueStateOf(verdict: Verdict): DueState {
  if (verdict.outcome === 'yes') return 'overdue'
  if (verdict.outcome === 'no') return verdict.failed.some((f) => f.field === 'end') ? 'ahead' : 'settled'
  return verdict.missing.some((m) => m.field === 'end') ? 'unknown' : 'passed'
}

/** The same as pages show a verdict, with what it was found on. */
export function overdueView(today: string, due: Due): ClassView {
  const verdict = overdueOn(today, due)
  return {
    rule: overdue.id,
    revision: overdue.revision,
    version: 'v1',
    outcome: verdict.outcome,
    conditions: conditionViews(findingsOf(verdict, today, due)),
    published: null,
  }
}

function findingsOf(verdict: Verdict, today: string, { end, completion }: Due): readonly Finding[] {
  if (verdict.outcome === 'no') return verdict.failed
  if (verdict.outcome === 'unknown') return verdict.missing
  // it is overdue only where both are known
  return [
    { field: 'end', needed: `before ${today}`, met: end ?? '' },
    { field: 'completion', needed: 'not complete', met: isAbsent(completion) ? '' : completion },
  ]
}
