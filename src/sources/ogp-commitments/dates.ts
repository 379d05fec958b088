import type { PartialDate } from '#base/partial-date.ts'
import { type DateManner, type DateOrder, readDate } from '#base/partial-date-notations.ts'
import type { IssueCodeName } from '#sources/issue-codes.ts'

/** A cell of a column of dates, read. */
export interface ReadDate {
  readonly date: PartialDate | null
  readonly issue: IssueCodeName | null
}

const issues: Readonly<Record<DateManner, IssueCodeName | null>> = {
  exact: null,
  coarser: 'date-coarser',
  'order-unknown': 'date-order-unknown',
  'day-count': 'date-day-count',
  'no-such-day': 'date-no-such-day',
  range: 'date-range',
  unread: 'date-unread',
}

/** Reads cells of dates, each notation once. `words` are those that stand in place of a date. */
export class DateCells {
  readonly #order: DateOrder
  readonly #words: ReadonlySet<string>
  readonly #known = new Map<string, ReadDate>()

  constructor(order: DateOrder, words: ReadonlySet<string>) {
    this.#order = order
    this.#words = words
  }

  read(cell: string): ReadDate {
    const known = this.#known.get(cell)
    if (known !== undefined) return known
    const read = this.#readNew(cell)
    // a hostile file may hold a different text in each of a million cells
    if (this.#known.size < 10_000) this.#known.set(cell, read)
    return read
  }

  #readNew(cell: string): ReadDate {
    if (this.#words.has(cell)) return { date: null, issue: 'date-words' }
    const { date, manner } = readDate(cell.slice(0, 200), this.#order)
    return { date, issue: issues[manner] }
  }
}
