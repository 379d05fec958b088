import type { Issue } from '#base/issue.ts'
import { type IssueCodeName, issueOf } from '#sources/issue-codes.ts'
import type { MemberIndex } from '#sources/member-index.ts'
import type { Part } from '#sources/ogp-commitments/column.ts'
import type { Places } from '#sources/ogp-commitments/header.ts'
import type { CommitmentsLayout } from '#sources/ogp-commitments/layouts.ts'

/** What the readers of rows are told of the file. */
export interface FileFacts {
  readonly name: string
  readonly layout: CommitmentsLayout
  readonly places: Places
  readonly members: MemberIndex
  /** Ids by row, for a file that has none. */
  readonly ids: ReadonlyMap<number, { readonly id: string; readonly repeated: boolean }> | null
}

/** The cells of one row by what they are read as, with the issues found in them. */
export class RowCells {
  readonly file: FileFacts
  readonly row: number
  readonly cells: readonly string[]
  readonly issues: Issue[] = []

  constructor(file: FileFacts, row: number, cells: readonly string[]) {
    this.file = file
    this.row = row
    this.cells = cells
  }

  /** Place of a column of this row, for issues. */
  at(column: string | null): Issue['at'] {
    return column === null ? [this.file.name, this.row] : [this.file.name, this.row, column]
  }

  report(code: IssueCodeName, column: string | null, params: Issue['params'] = {}): void {
    this.issues.push(issueOf(code, this.at(column), params))
  }

  /** Reports a value that is left out, cut to a length that can be shown. */
  leave(code: IssueCodeName, column: string, value: string): null {
    this.report(code, column, { value: value.slice(0, 200) })
    return null
  }

  /** The trimmed cell in a column of the file; '' where it is blank or cut off. */
  cell(index: number): string {
    return this.cells[index]?.trim() ?? ''
  }

  /** The cell that is read as `part`; '' where it is blank or the file has no such column. */
  part(part: Part): string {
    const place = this.file.places.parts[part]
    return place === undefined ? '' : this.cell(place.index)
  }

  /** What the column is called that is read as `part`. */
  nameOf(part: Part): string {
    return this.file.places.parts[part]?.name ?? part
  }

  /** Whether a word stands in place of a value: NA, NR, ND and their like. */
  isAbsent(value: string): boolean {
    return value === '' || this.file.layout.none.has(value) || this.file.layout.unsaid.has(value)
  }

  /** A whole number between two bounds; null where there is none, with an issue where there is something else. */
  number(value: string, column: string, [least, most]: readonly [number, number]): number | null {
    if (this.isAbsent(value)) return null
    const number = wholeNumber(value)
    if (number !== null && number >= least && number <= most) return number
    return this.leave('number-unread', column, value)
  }
}

/** OGP was founded in 2011; its plans end some years after the newest begins. */
export const YEARS = [2011, 2060] as const

/** '2', and '2.0' as spreadsheets write it at times. */
export function wholeNumber(value: string): number | null {
  return /^\d{1,6}(\.0+)?$/.test(value) ? Number.parseInt(value, 10) : null
}
