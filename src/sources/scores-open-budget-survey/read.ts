import { scoreId } from '#model/ids.ts'
import { issueOf } from '#sources/issue-codes.ts'
import type { MemberIndex } from '#sources/member-index.ts'
import { Row } from '#sources/row.ts'
import { columns, memberCodes, openBudgetIndex } from '#sources/scores-open-budget-survey/lookups.ts'
import type { Reading } from '#sources/source.ts'

/** One country in one round. Countries that are no member are counted and left out. */
export function readRound(
  place: readonly [file: string, row: number],
  cells: Readonly<Record<string, string>>,
  members: MemberIndex,
): Reading {
  const row = new Row(place, cells)
  const country = row.text(columns.country) ?? ''
  const year = row.text(columns.year) ?? ''
  const value = row.text(columns.value)
  row.ignore(columns.rank)
  const issues = [...row.close()]
  const code = Object.hasOwn(memberCodes, country) ? memberCodes[country] : undefined
  const member = code === undefined ? null : members.byCode(code)
  if (!/^[A-Z]{2}$/.test(country))
    issues.push(issueOf('country-code-unknown', [...place, columns.country], { value: country }))
  else if (member === null) issues.push(issueOf('country-not-member', [...place, columns.country], { value: country }))
  if (!/^(19|20)\d\d$/.test(year)) issues.push(issueOf('number-unreadable', [...place, columns.year], { value: year }))
  const number = value === null ? null : /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (number !== null && !(number <= 100))
    issues.push(issueOf('number-unreadable', [...place, columns.value], { value: value ?? '' }))
  if (member === null || issues.some((i) => i.severity === 'error')) return { row: place[1], statements: [], issues }
  const absence = number === null ? { absence: 'The survey gives none for this year.' } : {}
  const body = { ...openBudgetIndex, year: Number(year), value: number, ...absence }
  const id = scoreId(member.slug, openBudgetIndex.indicator, Number(year))
  return { row: place[1], issues, statements: [{ kind: 'score', member: member.slug, id, row: place[1], body }] }
}
