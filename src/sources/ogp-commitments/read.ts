import type { Issue } from '#base/issue.ts'
import { assessmentId } from '#model/ids.ts'
import type { Statement } from '#model/statement.ts'
import { issueOf } from '#sources/issue-codes.ts'
import { firstReview, lastReview } from '#sources/ogp-commitments/assessment-bodies.ts'
import { readCodings } from '#sources/ogp-commitments/codings.ts'
import { commitmentBody } from '#sources/ogp-commitments/commitment-body.ts'
import { DateCells } from '#sources/ogp-commitments/dates.ts'
import { regions } from '#sources/ogp-commitments/lookups.ts'
import { Members } from '#sources/ogp-commitments/members.ts'
import { type Named, nameRow } from '#sources/ogp-commitments/name-row.ts'
import { Repeats } from '#sources/ogp-commitments/repeats.ts'
import { type FileFacts, RowCells, YEARS } from '#sources/ogp-commitments/row-cells.ts'
import { type Says, Subjects } from '#sources/ogp-commitments/subjects.ts'
import type { Reading } from '#sources/source.ts'
import type { GridRow } from '#sources/table/grid.ts'

/** The largest plan that is known has 56; each is compared with each of the plan in other files. */
const MOST_IN_PLAN = 500

/** Turns the rows of one file into statements, in their order. */
export class RowReader {
  readonly #file: FileFacts
  readonly #members: Members
  readonly #dates: DateCells
  readonly #subjects = new Subjects()
  readonly #repeats = new Repeats()
  readonly #inPlans = new Map<string, number>()

  constructor(file: FileFacts) {
    this.#file = file
    this.#members = new Members(file.members)
    this.#dates = new DateCells(file.layout.dateOrder, file.layout.dateWords)
  }

  /** What one row says of its commitment. A row with an error says nothing. */
  read({ row, cells }: GridRow): Reading {
    const one = new RowCells(this.#file, row, cells)
    const statements = isRecord(one) ? this.#record(one) : []
    return { row, statements, issues: one.issues }
  }

  /** What all rows together say of members and plans; for the end of the file. */
  settle(): { readonly statements: readonly Statement[]; readonly issues: readonly Issue[] } {
    const { statements, disagreements } = this.#subjects.settle()
    const issues = disagreements.map(({ kind, row, id, field, value }) =>
      issueOf(kind === 'member' ? 'member-disagrees' : 'plan-disagrees', [this.#file.name, row], { id, field, value }),
    )
    return { statements, issues }
  }

  #record(row: RowCells): readonly Statement[] {
    const named = nameRow(row, this.#members)
    if (named === null) return []
    const codings = readCodings(row)
    const member = named.member.slug
    const of = { member, row: row.row }
    const first = firstReview(row, named, codings)
    const last = lastReview(row, named, codings)
    // the readers give only what the model allows; loading checks every body against it
    const statements = [
      { kind: 'commitment', id: named.id, ...of, body: commitmentBody(row, named, codings, this.#dates) },
      ...(first === null
        ? []
        : [{ kind: 'assessment', id: assessmentId(named.id, 'irm', 'first'), ...of, body: first }]),
      ...(last === null ? [] : [{ kind: 'assessment', id: assessmentId(named.id, 'irm', 'last'), ...of, body: last }]),
    ] as readonly Statement[]
    const earlier = this.#repeats.add(named.id, row.row, statements)
    if (earlier !== null) {
      row.report(earlier.same ? 'row-duplicate' : 'key-duplicate', null, { id: named.id, first: earlier.row })
      return []
    }
    const inPlan = (this.#inPlans.get(named.plan) ?? 0) + 1
    this.#inPlans.set(named.plan, inPlan)
    if (inPlan > MOST_IN_PLAN) {
      row.report('plan-overfull', null, { plan: named.plan, most: MOST_IN_PLAN })
      return []
    }
    this.#subjects.hear('member', { ...of, id: member }, memberSays(row, named))
    this.#subjects.hear('action-plan', { ...of, id: named.plan }, planSays(row, named))
    return statements
  }
}

/** Whether a row is about a commitment at all, and whole. */
function isRecord(row: RowCells): boolean {
  const { width } = row.file.places
  const { cells } = row
  if (cells.every((cell) => cell.trim() === '')) return reject(row, 'row-blank')
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) return reject(row, 'row-long')
  if (isTotal(row)) return refuseTotal(row)
  if (cells.length < width) row.report('row-short', null, { cells: cells.length, columns: width })
  return true
}

function reject(row: RowCells, code: 'row-blank' | 'row-long'): false {
  row.report(code, null, { cells: row.cells.length, columns: row.file.places.width })
  return false
}

/** Told by its first filled cell, which is where a person sees it. */
function refuseTotal(row: RowCells): false {
  const index = row.cells.findIndex((cell) => cell.trim() !== '')
  const value = row.cells[index]!.slice(0, 200)
  row.report('row-total', `column ${index + 1}`, { value, expected: 'rows of commitments alone' })
  return false
}

/** A total names no commitment: it says so in its first filled cell, or holds nothing but numbers. */
function isTotal(row: RowCells): boolean {
  const title = row.file.places.texts.find((t) => t.field === 'title')
  if (title !== undefined && row.cell(title.index) !== '') return false
  if (row.part('id') !== '' && row.part('member') !== '') return false
  const filled = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return /^(grand )?(total|sum|average|count)s?\b/i.test(filled[0]!) || filled.every((c) => /^[\d.,%\s-]+$/.test(c))
}

function memberSays(row: RowCells, { id, level }: Named): Says {
  const code = row.part('code')
  const region = regionOf(row)
  return {
    name: row.part('member'),
    ...(row.isAbsent(code) ? {} : { code }),
    ...(row.file.ids === null ? { prefix: id.replace(/\d+$/, '') } : {}),
    ...(level === null ? {} : { level }),
    ...(region === null ? {} : { region }),
  }
}

function regionOf(row: RowCells): string | null {
  const region = row.part('region')
  if (row.isAbsent(region)) return null
  return regions.get(region) ?? row.leave('coding-unlisted', row.nameOf('region'), region)
}

function planSays(row: RowCells, { plan, planNumber, year }: Named): Says {
  const printed = row.part('plan-id')
  if (!row.isAbsent(printed) && printed !== plan)
    row.report('plan-id-differs', row.nameOf('plan-id'), { printed: printed.slice(0, 200), ours: plan })
  const end = row.number(row.part('end-year'), row.nameOf('end-year'), YEARS)
  const duration = row.number(row.part('duration'), row.nameOf('duration'), [1, 9])
  return {
    number: planNumber,
    ...(year === null ? {} : { yearSubmitted: year }),
    ...(end === null ? {} : { end: String(end) }),
    ...(duration === null ? {} : { durationYears: duration }),
  }
}
