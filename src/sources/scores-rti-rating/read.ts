import { scoreId } from '#model/ids.ts'
import { issueOf } from '#sources/issue-codes.ts'
import type { MemberIndex } from '#sources/member-index.ts'
import { Row } from '#sources/row.ts'
import { country, indicators, lawYear, licence, publisher, YEAR } from '#sources/scores-rti-rating/lookups.ts'
import type { Reading } from '#sources/source.ts'

/** The law of one country: its whole score and those of the seven sections, which must add up to it. */
export function readLaw(
  place: readonly [file: string, row: number],
  cells: Readonly<Record<string, string>>,
  members: MemberIndex,
): Reading {
  const row = new Row(place, cells)
  const code = row.text(country) ?? ''
  const values = indicators.map(({ column }) => row.text(column))
  row.ignore(lawYear)
  const issues = [...row.close()]
  const member = members.byCode(code)
  if (!/^[A-Z]{3}$/.test(code)) issues.push(issueOf('country-code-unknown', [...place, country], { value: code }))
  else if (member === null) issues.push(issueOf('country-not-member', [...place, country], { value: code }))
  const numbers = values.map((value, index) => {
    const { column, most } = indicators[index]!
    const number = value === null ? null : /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
    if (number !== null && !(number <= most))
      issues.push(issueOf('number-unreadable', [...place, column], { value: value ?? '' }))
    return number
  })
  const [total, ...sections] = numbers
  const sum = sections.reduce<number>((all, section) => all + (section ?? 0), 0)
  if (total != null && !sections.includes(null) && Math.abs(total - sum) > 0.01)
    issues.push(issueOf('sum-conflict', [...place, indicators[0].column], { printed: total, counted: sum }))
  if (member === null || issues.some((i) => i.severity === 'error')) return { row: place[1], statements: [], issues }
  const statements = indicators.map((what, index) => ({
    ...scored(member.slug, what, numbers[index] ?? null),
    row: place[1],
  }))
  return { row: place[1], issues, statements }
}

function scored(member: string, what: (typeof indicators)[number], value: number | null) {
  const { indicator, label, most } = what
  const absence = value === null ? { absence: 'The rating gives none.' } : {}
  const scale = `0 to ${most}; higher is a stronger law`
  const body = { indicator, label, year: YEAR, value, ...absence, scale, publisher, licence }
  return { kind: 'score' as const, member, id: scoreId(member, indicator, YEAR), body }
}
