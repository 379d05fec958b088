import type { Line } from '#sources/ogp-member-page/lines.ts'
import type { Page } from '#sources/ogp-member-page/page.ts'

/** A number as printed, or a blank place for one. */
export interface Printed {
  /** Number of the plan; or the whole that a maximum or average is of. */
  readonly of: number | 'world' | 'region'
  readonly figure: string
  /** Null where the place is blank. */
  readonly text: string | null
  readonly number: number | null
  readonly note: string | null
  readonly line: Line
}

const COLUMNS = ['major', 'outstanding', 'starred'] as const
const PLAN = /^action plan (\d{1,2})$/i
const COUNT = /^\d{1,4}$/
const ABSENT = /^(no irm data|pending irm review)$/i
const AVERAGE = /^stars \(global average (\d{1,3}(?:\.\d+)?) ?%\)$/i

/** @source OGP’s member pages, “Most per action plan” */
const TWO_OF_THREE =
  'The row has three columns and prints two numbers. Plans with more than that many Major results exist, so the blank cell is read as Major; the page does not say so.'

/**
 * Reads the performance table: one row per plan, then the most per plan in the
 * world and in the member's region, and the average of stars printed with the
 * bars below.
 */
export function readFigures(page: Page): readonly Printed[] {
  return [...readPerformance(page), ...readStars(page)]
}

function readPerformance(page: Page): Printed[] {
  const printed: Printed[] = []
  let row: Row | null = null
  for (const line of page.allLines('performance')) {
    const plan = PLAN.exec(line.text)?.[1]
    const scope = /^global$/i.test(line.text) ? 'world' : /^regional$/i.test(line.text) ? 'region' : null
    if (plan !== undefined || scope !== null) {
      if (row !== null) printed.push(...closed(page, row))
      row = { of: scope ?? Number(plan), line, cells: [] }
    } else if (row !== null && (COUNT.test(line.text) || ABSENT.test(line.text))) row.cells.push(line)
    else if (row === null || !/^most per action plan$/i.test(line.text)) continue
    page.take(line)
  }
  if (row !== null) printed.push(...closed(page, row))
  return printed
}

interface Row {
  readonly of: Printed['of']
  readonly line: Line
  readonly cells: Line[]
}

function closed(page: Page, row: Row): readonly Printed[] {
  const { of, line, cells } = row
  const whole = of === 'world' || of === 'region' ? 'most-' : ''
  const at = (figure: string, cell: Line | null, note: string | null): Printed => ({
    of,
    figure: `${whole}${figure}`,
    text: cell?.text ?? null,
    number: cell !== null && COUNT.test(cell.text) ? Number(cell.text) : null,
    note,
    line: cell ?? line,
  })
  if (cells.length === 3) return COLUMNS.map((figure, index) => at(figure, cells[index] ?? null, null))
  if (cells.length === 2 && whole !== '')
    return COLUMNS.map((figure, index) => at(figure, cells[index - 1] ?? null, TWO_OF_THREE))
  if (cells.length === 1 && cells[0] !== undefined && ABSENT.test(cells[0].text))
    return COLUMNS.map((figure) => at(figure, cells[0] ?? null, null))
  if (cells.length === 0 && whole === '') return COLUMNS.map((figure) => at(figure, null, null))
  page.report('figures-unreadable', line, { found: cells.length, expected: COLUMNS.length })
  return []
}

function readStars(page: Page): readonly Printed[] {
  return page.lines('stars').flatMap((line) => {
    const share = AVERAGE.exec(line.text)?.[1]
    if (share === undefined) return []
    page.take(line)
    const number = Number(share) / 100
    return [{ of: 'world', figure: 'star-share', text: `${share}%`, number, note: null, line }]
  })
}
