import type { CommitmentMaterial } from '#queries/commitment/material.ts'
import { dueStateOf, overdueOn } from '#queries/commitment/overdue.ts'
import { differs, lastReports } from '#queries/commitment/reports.ts'
import type {
  CommitmentView,
  EntryLine,
  MilestoneLine,
  ReportLine,
  SlipLine,
  StepLine,
} from '#queries/commitment-view.ts'
import { byNumber } from '#queries/order.ts'
import { told } from '#queries/told.ts'
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
