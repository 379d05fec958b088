import { reportId } from '#model/ids.ts'
import type { Statement } from '#model/statement.ts'
import { changes, milestoneColumns, report, statuses } from '#sources/ecuador-plan/columns.ts'
import { FactRow, idsOf, milestoneOf } from '#sources/ecuador-plan/facts.ts'
import type { MemberIndex } from '#sources/member-index.ts'
import type { RowReader } from '#sources/one-of.ts'

/** One of the three reports: who makes it, and in which columns it says what. */
export interface ReportColumns {
  readonly assessor: 'government' | 'civil-society' | 'forum'
  readonly author?: string
  readonly description?: string
  readonly percent?: string
  readonly change?: string
  /** Filled in with a person’s name. */
  readonly person?: string
  /** By our word for the question. */
  readonly questions: Readonly<Record<string, string>>
}

/** Reads a report, one row a milestone as one actor judges it. */
export function reportReader(file: string, members: MemberIndex, columns: ReportColumns): RowReader {
  return (row, cells) => {
    const one = new FactRow([file, row], cells, members)
    const number = one.commitment(report.commitment)
    const milestone = readMilestone(one, number)
    const date = one.day(report.date)
    if (date === null) one.report('date-missing', report.date)
    const says = { ...readStatus(one), ...readWords(one, columns), ...readAnswers(one, columns) }
    if (columns.person !== undefined) one.ignore(columns.person)
    const issues = one.close()
    const { member } = one
    if (member === null || number === null || milestone === null || date === null)
      return { row, statements: [], issues }
    if (issues.some((i) => i.severity === 'error')) return { row, statements: [], issues }
    const ids = idsOf(member, number)
    const id = reportId(ids.commitment, columns.assessor, date, milestone)
    const body = { ...ids, milestone, assessor: columns.assessor, date, lang: 'es', ...says }
    const statement = { kind: 'assessment', member: member.slug, id, row, body }
    return { row, issues, statements: [statement] as readonly Statement[] }
  }
}

/** Where a row names milestones of two commitments, that of the commitment it names. */
function readMilestone(one: FactRow, number: number | null): string | null {
  const named = milestoneColumns.map((column) => ({ column, text: one.text(column) }))
  if (number === null) return null
  const own = named[number - 1]!
  const others = named.filter(({ column, text }) => text !== null && column !== own.column)
  for (const { column, text } of others) one.report('milestone-doubtful', column, { value: text!.slice(0, 80) })
  const step = own.text === null ? null : milestoneOf(own.text)
  if (step === null) one.report('milestone-missing', own.column, { value: (own.text ?? '').slice(0, 80) })
  return step?.number ?? null
}

function readStatus(one: FactRow) {
  const status = one.text(report.status)
  if (status === null) return {}
  if (!(statuses as readonly string[]).includes(status)) {
    one.report('status-unlisted', report.status, { value: status.slice(0, 80) })
    return { status }
  }
  return { status, statusScale: [...statuses] }
}

function readWords(one: FactRow, { author, description, percent, change }: ReportColumns) {
  const who = author === undefined ? null : one.text(author)
  const told = description === undefined ? null : one.paragraphs(description)
  const seen = change === undefined ? null : one.text(change)
  if (seen !== null && !changes.includes(seen)) one.report('status-unlisted', change!, { value: seen.slice(0, 80) })
  const progress = percent === undefined ? null : readPercent(one, percent)
  return {
    ...(who === null ? {} : { author: who }),
    ...(told === null ? {} : { report: told }),
    ...(progress === null ? {} : { progress }),
    ...(seen === null ? {} : { change: seen }),
  }
}

function readPercent(one: FactRow, column: string): number | null {
  const value = one.text(column)
  if (value === null) return null
  const percent = /^\d{1,3}(\.\d{1,4})?$/.test(value) ? Number(value) : Number.NaN
  if (percent <= 100) return percent
  one.report('number-unread', column, { value: value.slice(0, 80) })
  return null
}

function readAnswers(one: FactRow, { questions }: ReportColumns) {
  const answers = Object.entries(questions).flatMap(([word, column]) => {
    const answer = one.paragraphs(column)
    return answer === null ? [] : [[word, answer] as const]
  })
  return answers.length === 0 ? {} : { answers: Object.fromEntries(answers) }
}
