import { assessmentId } from '#model/ids.ts'
import type { Statement } from '#model/statement.ts'
import { firstReview, lastReview } from '#sources/ogp-commitments/assessment-bodies.ts'
import { readCodings } from '#sources/ogp-commitments/codings.ts'
import { commitmentBody } from '#sources/ogp-commitments/commitment-body.ts'
import { DateCells } from '#sources/ogp-commitments/dates.ts'
import { methodOf } from '#sources/ogp-commitments/layouts.ts'
import { regions } from '#sources/ogp-commitments/lookups.ts'
import { type Named, nameRow } from '#sources/ogp-commitments/name-row.ts'
import { Repeats } from '#sources/ogp-commitments/repeats.ts'
import { type FileFacts, RowCells, YEARS } from '#sources/ogp-commitments/row-cells.ts'
import { Subjects } from '#sources/ogp-commitments/subjects.ts'
import type { Reading } from '#sources/source.ts'
import type { GridRow } from '#sources/table/grid.ts'

type Body = Record<string, unknown>

/** Turns the rows of one file into statements, in their order. */
export class RowReader {
  readonly #file: FileFacts
  readonly #subjects: Subjects
  readonly #dates: DateCells
  readonly #repeats = new Repeats()

  constructor(file: FileFacts) {
    this.#file = file
    this.#subjects = new Subjects(file.members)
    this.#dates = new DateCells(file.layout.dateWords)
  }

  /** What one row says. A row with an error says nothing. */
  read({ row, cells }: GridRow): Reading {
    const one = new RowCells(this.#file, row, cells)
    const statements = isRecord(one) ? this.#record(one) : []
    return { row, statements, issues: one.issues }
  }

  #record(row: RowCells): readonly Statement[] {
    const named = nameRow(row, this.#subjects)
    if (named === null) return []
    const codings = readCodings(row)
    const of = { member: named.member.slug, row: row.row }
    // the readers give only what the model allows; loading checks every body against it
    const own = [
      { kind: 'commitment', id: named.id, ...of, body: commitmentBody(row, named, codings, this.#dates) },
      { kind: 'assessment', id: assessmentId(named.id, 'irm', 'first'), ...of, body: firstReview(row, named, codings) },
      { kind: 'assessment', id: assessmentId(named.id, 'irm', 'last'), ...of, body: lastReview(row, named, codings) },
    ] as readonly Statement[]
    const earlier = this.#repeats.add(named.id, row.row, own)
    if (earlier !== null) {
      row.report(earlier.same ? 'row-duplicate' : 'key-duplicate', null, { id: named.id, first: earlier.row })
      return []
    }
    return [
      ...this.#state('member', row, named, memberBody(row, named)),
      ...this.#state('action-plan', row, named, planBody(row, named)),
      ...own,
    ]
  }

  /** Members and plans are stated once, by their first row; a later row that differs is an issue. */
  #state(kind: 'member' | 'action-plan', row: RowCells, named: Named, body: Body): readonly Statement[] {
    const id = kind === 'member' ? named.member.slug : named.plan
    const { isFirst, differs } = this.#subjects.hold(kind, id, body)
    const code = kind === 'member' ? 'member-disagrees' : 'plan-disagrees'
    for (const field of differs) row.report(code, null, { id, field, value: String(body[field]) })
    return isFirst ? [{ kind, member: named.member.slug, id, row: row.row, body } as Statement] : []
  }
}

/** Whether a row is about a commitment at all, and whole. */
function isRecord(row: RowCells): boolean {
  const { width } = row.file.places
  const { cells } = row
  if (cells.every((cell) => cell.trim() === '')) return reject(row, 'row-blank')
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) return reject(row, 'row-long')
  if (isTotal(row)) return reject(row, 'row-total')
  if (row.file.ragged && cells.length < width) row.report('row-short', null, { cells: cells.length, columns: width })
  return true
}

function reject(row: RowCells, code: 'row-blank' | 'row-long' | 'row-total'): false {
  row.report(code, null, { cells: row.cells.length, columns: row.file.places.width })
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

function memberBody(row: RowCells, { id, level }: Named): Body {
  const region = row.part('region')
  const code = row.part('code')
  const body: Body = { name: row.part('member') }
  if (!row.isAbsent(code)) body.code = code
  if (row.file.ids === null) body.prefix = id.replace(/\d+$/, '')
  if (level !== null) body.level = level
  if (row.isAbsent(region)) return body
  const listed = regions.get(region) ?? row.leave('coding-unlisted', row.nameOf('region'), region)
  if (listed !== null) body.region = listed
  return body
}

function planBody(row: RowCells, named: Named): Body {
  const printed = row.part('plan-id')
  if (!row.isAbsent(printed) && printed !== named.plan)
    row.report('plan-id-differs', row.nameOf('plan-id'), { printed: printed.slice(0, 200), ours: named.plan })
  const body: Body = { number: named.planNumber }
  const end = row.number(row.part('end-year'), row.nameOf('end-year'), YEARS)
  const duration = row.number(row.part('duration'), row.nameOf('duration'), [1, 9])
  if (named.year !== null) Object.assign(body, { yearSubmitted: named.year, method: methodOf(named.year) })
  if (end !== null) body.end = String(end)
  if (duration !== null) body.durationYears = duration
  return body
}
