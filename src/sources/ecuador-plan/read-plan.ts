import { partId } from '#model/ids.ts'
import type { Statement } from '#model/statement.ts'
import { plan as columns } from '#sources/ecuador-plan/columns.ts'
import { FactRow, idsOf, milestoneOf, planNumber } from '#sources/ecuador-plan/facts.ts'
import type { MemberIndex } from '#sources/member-index.ts'
import type { RowReader } from '#sources/one-of.ts'

/**
 * Reads the plan, one row a milestone. What rows say of their commitment they
 * say again and again: the first is heard, and one that says otherwise is told.
 */
export function planReader(file: string, members: MemberIndex): RowReader {
  const said = new Map<string, Readonly<Record<string, unknown>>>()
  return (row, cells) => {
    const one = new FactRow([file, row], cells, members)
    const { member } = one
    const number = one.commitment(columns.commitment)
    const ids = member === null || number === null ? null : idsOf(member, number)
    const step = stepOf(one)
    const body = ids === null ? null : { ...ids, ...commitmentBody(one, cells, number!) }
    one.ignore(columns.contact, columns.mailbox)
    const first = ids === null ? undefined : said.get(ids.commitment)
    const disagreeing = first === undefined || body === null ? [] : differing(first, body)
    for (const field of disagreeing) one.report('row-disagrees', columns.commitment, { field })
    const issues = one.close()
    if (member === null || ids === null || body === null || step === null || issues.some((i) => i.severity === 'error'))
      return { row, statements: [], issues }
    const of = { member: member.slug, row }
    const statements: unknown[] = [
      {
        kind: 'milestone',
        id: partId(ids.commitment, step.number),
        ...of,
        body: { commitment: ids.commitment, ...step },
      },
    ]
    if (said.size === 0) statements.push({ kind: 'action-plan', id: ids.plan, ...of, body: { number: planNumber } })
    if (first === undefined) {
      said.set(ids.commitment, body)
      const { commitment: id, ...says } = body
      statements.push({ kind: 'commitment', id, ...of, body: says })
    }
    return { row, issues, statements: statements as readonly Statement[] }
  }
}

function commitmentBody(one: FactRow, cells: Readonly<Record<string, string>>, number: number) {
  const [theme, lead, helping] = [one.text(columns.theme), one.text(columns.entity), one.text(columns.counterpart)]
  const raw = Object.fromEntries(
    [columns.values, columns.goals].flatMap((column) => {
      const text = one.text(column)
      return text === null ? [] : [[column, text]]
    }),
  )
  // blank in every row so far; a word in it would be one of the independent reviewer’s, told as an unread column
  if ((cells[columns.promising] ?? '').trim() === '') one.ignore(columns.promising)
  return {
    number: String(number),
    title: cells[columns.commitment]!.replace(/\s+/gu, ' ').trim(),
    lang: 'es',
    ...(theme === null ? {} : { theme }),
    ...(lead === null ? {} : { leadInstitution: listed(lead) }),
    ...(helping === null ? {} : { supportingInstitutions: listed(helping) }),
    raw,
  }
}

/** Institutions are set apart by two dashes. */
function listed(text: string): string {
  return text
    .split(/\s*--\s*/)
    .filter(Boolean)
    .join('; ')
}

function stepOf(one: FactRow) {
  const text = one.text(columns.milestone) ?? ''
  const step = milestoneOf(text)
  const [start, due] = [one.day(columns.start), one.day(columns.end)]
  if (step === null) one.report('milestone-missing', columns.milestone, { value: text.slice(0, 80) })
  if (start !== null && due !== null && due < start) one.report('date-order', columns.end, { start, end: due })
  return step === null
    ? null
    : { ...step, lang: 'es', ...(start === null ? {} : { start }), ...(due === null ? {} : { due }) }
}

function differing(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(b).filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]))
}
