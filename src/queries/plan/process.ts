import { isMissing } from '#base/coding.ts'
import { byCode } from '#queries/order.ts'
import type { ProcessView, Step } from '#queries/plan-page-view.ts'
import type { Provenance } from '#queries/provenance.ts'
import { told, toldCoding } from '#queries/told.ts'
import type { Absence, Told } from '#queries/views.ts'
import type { FactRow } from '#store/tables.ts'

const STEPS: readonly Step[] = ['timeline', 'notice', 'awareness', 'online', 'inPerson', 'summary']

/** The six steps were asked of plans to this year, and the minimum requirements from the year after next. */
const STEPS_TO = 2016
const REQUIREMENTS_FROM = 2022

/** Columns of the process database, kept as received, in which the reviewer points to what a step rests on. */
const EVIDENCE: Readonly<Partial<Record<Step, string>>> = {
  timeline: 'Timeline: links',
  awareness: 'Awareness-raising activities: Links',
  online: 'Online consultations: Link',
  summary: 'Summary of comments: Link',
}

/** What stands in such a column where nothing is pointed to. */
const NOTHING: Readonly<Record<string, Absence>> = {
  NR: 'not-reviewed',
  ND: 'no-data',
  NA: 'none-given',
  No: 'none-given',
}

/** The pieces of the cell; of steps for which the source has no such column there is none to record. */
function evidenceOf(step: Step, process: FactRow<'process'> | null): Told<readonly string[]> {
  const column = EVIDENCE[step]
  const cell = column === undefined ? undefined : process?.institutions?.[column]
  if (cell === undefined) return { absent: 'not-recorded' }
  const reason = NOTHING[cell.trim()]
  if (reason !== undefined) return { absent: reason }
  return cell.split(/\s+/).filter((piece) => piece !== '')
}

/** How a plan was made together with the public, as far as a source says; what was not asked of plans of its time does not apply. */
export function processView(
  process: FactRow<'process'> | null,
  { year, isLocal }: { readonly year: number | null; readonly isLocal: boolean },
  provenance: Provenance,
): ProcessView {
  const later = (from: number): Absence => (year !== null && year < from ? 'not-applicable' : 'not-loaded')
  const earlier: Absence = year !== null && year > STEPS_TO ? 'not-applicable' : 'not-loaded'
  const requirements = Object.entries(process?.requirements ?? {}).sort(([a], [b]) => byCode(a, b))
  return {
    steps: STEPS.map((step) => ({
      step,
      answer: toldCoding(process?.[step] ?? null, earlier),
      evidence: evidenceOf(step, process),
    })),
    noticeDays: process?.noticeDays ?? null,
    stepsFollowed: told(process?.stepsFollowed, earlier),
    selfAssessment: Object.entries(process?.selfAssessment ?? {})
      .sort(([a], [b]) => byCode(a, b))
      .map(([question, answer]) => ({ question, answer: isMissing(answer) ? { absent: answer } : answer })),
    repository: toldCoding(process?.repository ?? null, later(2017)),
    requirements:
      requirements.length === 0
        ? // local members have requirements of their own, which no source of ours gives
          { absent: isLocal ? 'not-applicable' : later(REQUIREMENTS_FROM) }
        : requirements.map(([number, state]) => ({ number, state })),
    sources: provenance.sources(process?.statements ?? []),
  }
}
