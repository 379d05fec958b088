import type { Issue } from '#base/issue.ts'
import { maybePartialDate, type PartialDate } from '#base/partial-date.ts'
import { slugOf } from '#base/slug.ts'
import { commitmentKey, planId } from '#model/ids.ts'
import { numbers } from '#sources/ecuador-plan/columns.ts'
import { type IssueCodeName, issueOf } from '#sources/issue-codes.ts'
import type { KnownMember, MemberIndex } from '#sources/member-index.ts'
import { Row } from '#sources/row.ts'
import { cellText } from '#sources/table/cell-text.ts'

/** The member whose tracker it is, and which of its plans. */
const CODE = 'ECU'
const PLAN = 1

/** One row, with what was found wrong in it. */
export class FactRow {
  readonly member: KnownMember | null
  readonly #row: Row
  readonly #place: readonly [file: string, row: number]
  readonly #issues: Issue[] = []

  constructor(
    place: readonly [file: string, row: number],
    cells: Readonly<Record<string, string>>,
    members: MemberIndex,
  ) {
    this.#row = new Row(place, cells)
    this.#place = place
    this.member = members.byCode(CODE)
    if (this.member === null) this.report('member-unknown', 'country', { value: CODE })
  }

  get row(): number {
    return this.#place[1]
  }

  /** The cell on one line: breaks in it are those of the page it was copied from. */
  text(column: string): string | null {
    const text = cellText(this.#row.text(column) ?? '', [...this.#place, column], this.#issues)
    return text === null ? null : text.replace(/\s+/gu, ' ')
  }

  /** The cell with its own paragraphs. */
  paragraphs(column: string): string | null {
    return cellText(this.#row.text(column) ?? '', [...this.#place, column], this.#issues)
  }

  /** What was filled in of persons is read by nobody; what this reader has no use for neither. */
  ignore(...columns: readonly string[]): void {
    this.#row.ignore(...columns)
  }

  report(code: IssueCodeName, column: string, params: Issue['params'] = {}): void {
    this.#issues.push(issueOf(code, [...this.#place, column], params))
  }

  /** The number of the commitment that a cell names; null, and an error, where it names none. */
  commitment(column: string): number | null {
    const name = this.text(column) ?? ''
    const slug = slugOf(name)
    if (Object.hasOwn(numbers, slug)) return numbers[slug]!
    this.report('key-missing', column, { value: name.slice(0, 80) })
    return null
  }

  /** A day as a file writes it; a time is that of Greenwich, and its day the one in Ecuador. */
  day(column: string): PartialDate | null {
    const value = this.text(column)
    if (value === null) return null
    const day = dayOf(value)
    if (day === null) this.report('date-unread', column, { value: value.slice(0, 80) })
    return day
  }

  close(): readonly Issue[] {
    return [...this.#row.close(), ...this.#issues]
  }
}

const HOURS_BEHIND = 5

function dayOf(value: string): PartialDate | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(value)) return maybePartialDate(value)
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time - HOURS_BEHIND * 3_600_000).toISOString().slice(0, 10)
}

/** '6' and the text behind it of 'Hito 6: …'; null where it is no milestone. */
export function milestoneOf(text: string): { readonly number: string; readonly text: string } | null {
  const [, number, rest] = /^Hito (\d{1,2})\s*:\s*(\S[\s\S]*)$/.exec(text) ?? []
  return number === undefined || rest === undefined ? null : { number: String(Number(number)), text: rest }
}

/** The key of a commitment of the plan, and the id of the plan. */
export function idsOf(member: KnownMember, number: number): { readonly commitment: string; readonly plan: string } {
  return { commitment: commitmentKey(member, PLAN, String(number)), plan: planId(member, PLAN) }
}

/** The number of the plan. */
export const planNumber = PLAN
