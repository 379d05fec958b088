import { isOgpId } from '#model/identity.ts'
import { assessmentId, isShort, planId } from '#model/ids.ts'
import type { IssueCodeName } from '#sources/issue-codes.ts'
import type { KnownMember } from '#sources/member-index.ts'
import type { Part } from '#sources/ogp-commitments/column.ts'
import { levels } from '#sources/ogp-commitments/lookups.ts'
import type { Members } from '#sources/ogp-commitments/members.ts'
import { type RowCells, wholeNumber, YEARS } from '#sources/ogp-commitments/row-cells.ts'

/** What a row is about. */
export interface Named {
  readonly id: string
  readonly member: KnownMember
  readonly plan: string
  readonly planNumber: number
  /** Year in which the plan was submitted; null where it is not told. */
  readonly year: number | null
  readonly level: string | null
}

/** Which commitment of which plan and member a row is about; null, with an error, where it does not say. */
export function nameRow(row: RowCells, members: Members): Named | null {
  const planNumber = planNumberOf(row.part('plan'))
  if (planNumber === null) return missing(row, 'plan')
  const found = members.find(row.part('member'), codeOf(row.part('code')))
  if (found === null) return missing(row, 'member')
  if (found.member.slug.length > LONGEST_SLUG) return missing(row, 'member', 'key-too-long')
  const derived = row.file.ids?.get(row.row)
  const id = derived?.id ?? row.part('id')
  if (derived === undefined && !isOgpId(id)) return missing(row, 'id')
  if (!isShort(assessmentId(id, 'irm', 'first'))) return missing(row, 'number', 'key-too-long')
  if (found.isNew) row.report('member-new', null, { name: found.member.name, slug: found.member.slug })
  if (derived?.repeated) row.report('key-repeated', null, { number: row.part('number'), id })
  const { member } = found
  return {
    id,
    member,
    planNumber,
    plan: planId(member, planNumber),
    year: row.number(row.part('year'), row.nameOf('year'), YEARS),
    level: levelOf(row),
  }
}

/** Plans are numbered from 1; no member has had more than a handful. */
export function planNumberOf(cell: string): number | null {
  const number = wholeNumber(cell)
  return number !== null && number >= 1 && number <= 99 ? number : null
}

/** OGP’s code of a member: three letters, or four for a local one. */
export function codeOf(cell: string): string | null {
  return /^[A-Z]{3,4}$/.test(cell) ? cell : null
}

function levelOf(row: RowCells): string | null {
  const value = row.part('level')
  if (row.isAbsent(value)) return null
  return levels.get(value) ?? row.leave('coding-unlisted', row.nameOf('level'), value)
}

/** Leaves room for what ids put around the slug of a member. The longest that is known has 38 letters. */
const LONGEST_SLUG = 100

function missing(row: RowCells, part: Part, code: IssueCodeName = 'key-missing'): null {
  return row.leave(code, row.nameOf(part), row.part(part))
}
