import type { Coding } from '#base/coding.ts'
import type { Issue } from '#base/issue.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'
import { planId } from '#model/ids.ts'
import { type IssueCodeName, issueOf } from '#sources/issue-codes.ts'
import type { KnownMember, MemberIndex } from '#sources/member-index.ts'
import {
  answers,
  blank,
  forum,
  keptAsReceived,
  levels,
  memberNames,
  named,
  opennesses,
  questions,
  steps,
  yesOrNo,
} from '#sources/ogp-process/lookups.ts'
import { Row } from '#sources/row.ts'
import type { Reading } from '#sources/source.ts'
import { cellText } from '#sources/table/cell-text.ts'

/** One plan: that it was submitted, and how the public took part in it. */
export function readPlan(
  place: readonly [file: string, row: number],
  cells: Readonly<Record<string, string>>,
  members: MemberIndex,
): Reading {
  const row = new Row(place, cells)
  const found: Issue[] = []
  const report: Report = (code, column, params) => found.push(issueOf(code, [...place, column], params))

  const member = memberOf(row.text(named.country), members, report)
  const number = count(row.text(named.number), named.number, report)
  const year = count(row.text(named.year), named.year, report)
  const process = readProcess(row, place, report, found)
  const issues = [...row.close(), ...found]
  if (member === null || number === null || issues.some((i) => i.severity === 'error'))
    return { row: place[1], statements: [], issues }
  const plan = planId(member, number)
  const of = { member: member.slug, id: plan, row: place[1] }
  return {
    row: place[1],
    issues,
    statements: [
      { kind: 'action-plan', ...of, body: { number, ...(year === null ? {} : { yearSubmitted: year }) } },
      { kind: 'process', ...of, body: { plan, ...process } },
    ],
  }
}

function readProcess(row: Row, place: readonly (string | number)[], report: Report, found: Issue[]) {
  const days = readDays(row, report)
  return {
    developmentOpenness: row.code(named.developmentOpenness, opennesses, blank),
    developmentLevel: row.code(named.developmentLevel, levels, blank),
    implementationOpenness: row.code(named.implementationOpenness, opennesses, blank),
    implementationLevel: row.code(named.implementationLevel, levels, blank),
    forum: coded(row, forum, report),
    ...readSteps(row, report),
    ...(days === undefined ? {} : { noticeDays: days }),
    selfAssessment: readQuestions(row, report),
    institutions: readOthers(row, place, found),
  }
}

type Report = (code: IssueCodeName, column: string, params: Issue['params']) => void

function memberOf(name: string | null, members: MemberIndex, report: Report): KnownMember | null {
  const slug = name !== null && Object.hasOwn(memberNames, name) ? memberNames[name] : undefined
  const member = name === null ? null : (members.byName(name) ?? (slug === undefined ? null : members.bySlug(slug)))
  if (member === null) report('member-unknown', named.country, { value: name ?? '' })
  return member
}

/** A whole number above 0; anything else is an error, for without it nobody knows which plan is meant. */
function count(value: string | null, column: string, report: Report): number | null {
  if (value !== null && /^[1-9]\d{0,3}$/.test(value)) return Number(value)
  report('number-unreadable', column, { value: value ?? '' })
  return null
}

/**
 * A yes or no that the sheet repeats as 1 or 0. The label is the fact; where
 * the repetition says something else that is a warning.
 */
function coded(row: Row, [label, twin]: readonly [string, string], report: Report): Coding<YesNo> | null {
  const code = row.code(label, yesOrNo, blank)
  const repeated = row.code(
    twin,
    { '1': 'yes', '0': 'no', NR: 'not-reviewed', NA: 'not-applicable', ND: 'no-data' },
    blank,
  )
  if (code !== null && repeated !== null && code !== repeated)
    report('label-code-conflict', label, { label: code, code: repeated })
  return code
}

function readSteps(row: Row, report: Report) {
  const codes = {
    timeline: coded(row, steps.timeline, report),
    notice: coded(row, steps.notice, report),
    awareness: coded(row, steps.awareness, report),
    online: coded(row, steps.online, report),
    inPerson: coded(row, steps.inPerson, report),
    summary: coded(row, steps.summary, report),
  }
  const printed = row.text(named.followed)
  const all = Object.values(codes)
  const followed = all.filter((c) => c === 'yes').length
  if (printed === '0' && all.every((c) => c === 'not-reviewed'))
    report('absence-folded-to-zero', named.followed, { value: printed })
  else if (printed !== null && /^\d$/.test(printed) && Number(printed) !== followed)
    report('sum-conflict', named.followed, { printed, counted: followed })
  return { ...codes, ...(printed === null ? {} : { stepsFollowed: printed }) }
}

/** Days of notice: null where none was given; left out where nobody could or did say. */
function readDays(row: Row, report: Report): number | null | undefined {
  const value = row.text(named.days)
  if (value === 'NA') return null
  if (value === null || value === 'NR' || value === 'ND' || value === 'Unclear') return undefined
  if (/^\d{1,4}$/.test(value)) return Number(value)
  report('number-unreadable', named.days, { value })
  return undefined
}

function readQuestions(row: Row, report: Report): Record<string, string> {
  const twin = row.text(named.published)
  const all: Record<string, string> = {}
  for (const [name, column] of Object.entries(questions)) {
    const answer = row.code(column, answers, blank)
    if (answer !== null) all[name] = answer
  }
  const repeated = twin === '1' ? 'yes' : twin === '0' ? 'no' : null
  if (repeated !== null && repeated !== all.published)
    report('label-code-conflict', questions.published, { label: all.published ?? '', code: repeated })
  return all
}

/** Values as received, by the name of their column; blank ones are left out, mailboxes masked. */
function readOthers(row: Row, place: readonly (string | number)[], issues: Issue[]): Record<string, string> {
  const all: Record<string, string> = {}
  for (const column of keptAsReceived) {
    const value = cellText(row.text(column) ?? '', [...place, column], issues)
    if (value !== null) all[column] = value
  }
  return all
}
