import type { Missing } from '#base/coding.ts'
import type { Verdict } from '#methodology/rule.ts'
import { overdue } from '#methodology/rules/overdue.ts'
import type { Completion } from '#model/codelists/completion.ts'
import type { CommitmentMaterial } from '#queries/commitment/material.ts'
import { differs, lastReports } from '#queries/commitment/reports.ts'
import type {
  CommitmentView,
  DueState,
  EntryLine,
  MilestoneLine,
  ReportLine,
  SlipLine,
  StepLine,
} from '#queries/commitment-view.ts'
import { byNumber } from '#queries/order.ts'
import { isAbsent, told } from '#queries/told.ts'
import type { Absence, Told } from '#queries/views.ts'
import type { FactRow } from '#store/tables.ts'

/** What milestones are looked at with: the day asked, what is reported of them, and what the ledger saw change. */
export interface Around {
  readonly today: string
  readonly reports: readonly ReportLine[]
  readonly history: readonly EntryLine[]
}

/** The milestones of a commitment with what is measured of each; indicators of none stand apart. */
export function stepLines(
  { commitment, facts }: CommitmentMaterial,
  around: Around,
): Pick<CommitmentView, 'milestones' | 'indicators' | 'responsible'> {
  const withdrawn = commitment.withdrawn === true
  const line = (f: StepFact) => stepLine(f, withdrawn, around)
  const measured = [...facts.of('indicator')].sort(byNumber)
  const steps = [...facts.of('milestone')].sort(byNumber)
  const numbers = new Set(steps.map((m) => m.number))
  const milestones = steps.map((m): MilestoneLine => {
    const reports = m.number === null ? [] : lastReports(around.reports, m.number)
    const indicators = measured.filter((i) => i.milestone !== null && i.milestone === m.number).map(line)
    return { ...line(m), indicators, reports, differs: differs(reports) }
  })
  const indicators = measured.filter((i) => i.milestone === null || !numbers.has(i.milestone)).map(line)
  return { milestones, indicators, responsible: responsibleFor([...steps, ...measured]) }
}

type StepFact = FactRow<'milestone'> | FactRow<'indicator'>

function stepLine(f: StepFact, withdrawn: boolean, { today, history }: Around): StepLine {
  return {
    id: f.id,
    number: f.number,
    title: f.text === null ? null : f.title,
    text: told(f.text ?? f.title, 'not-recorded'),
    lang: f.lang,
    translations: f.translations ?? [],
    start: 'start' in f ? f.start : null,
    due: told(f.due, 'not-recorded'),
    dueText: f.dueText,
    dueState: dueStateOf(overdueOn(today, { end: f.due, withdrawn, completion: { absent: 'no-data' } })),
    slips: [...(f.slips ?? []).map((slip) => ({ ...slip, entry: null })), ...slipsSeen(f.id, history)],
    responsible: f.responsible,
    page: f.page,
  }
}

/** Whether an end is past and the work not done, by the rule. Nobody codes milestones, so of those it is known only that the date has passed. */
export function overdueOn(
  today: string,
  what: { readonly end: string | null; readonly withdrawn: boolean; readonly completion: Told<Completion> },
): Verdict {
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

/** Due dates that a newer edition of the same file gives otherwise. */
function slipsSeen(id: string, history: readonly EntryLine[]): readonly SlipLine[] {
  return history
    .filter((line) => line.about?.id === id)
    .flatMap(({ changes, source, entry }) =>
      (changes ?? []).flatMap(({ field, was, is }) =>
        field === 'due' && was !== null && is !== null ? [{ was, is, who: source, why: null, entry }] : [],
      ),
    )
    .reverse()
}

function responsibleFor(steps: readonly StepFact[]): CommitmentView['responsible'] {
  const names = new Map<string, string[]>()
  for (const { responsible, number } of steps) {
    if (responsible === null) continue
    const numbers = names.get(responsible) ?? []
    if (number !== null) numbers.push(number)
    names.set(responsible, numbers)
  }
  return [...names].map(([name, numbers]) => ({ name, numbers }))
}
