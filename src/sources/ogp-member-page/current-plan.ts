import type { Page } from '#sources/ogp-member-page/page.ts'

/** The block on the current plan. What a page does not print is null. */
export interface CurrentPlan {
  readonly number: number | null
  readonly start: string | null
  readonly end: string | null
  readonly count: number | null
  /** Phrases; empty where the page prints “Not specified”. */
  readonly focus: readonly string[] | null
  readonly row: number | null
}

const PERIOD = /^(\d{4})\s*[-–—]\s*(\d{4})$/
const NUMBER = /^action plan (\d{1,2})$/i
const COUNT = /^number of commitments: ?(\d{1,4})$/i
const FOCUS = /^policy area focus: ?(.*)$/i

/**
 * Reads period, number, count and focus. The editor's paragraph is somebody
 * else's prose, often about the plan before: it is counted, not kept.
 */
export function readCurrentPlan(page: Page): CurrentPlan {
  const found = { number: null, start: null, end: null, count: null, focus: null, row: null } as {
    -readonly [K in keyof CurrentPlan]: CurrentPlan[K]
  }
  for (const line of page.lines('plan')) {
    const period = PERIOD.exec(line.text)
    const number = NUMBER.exec(line.text)?.[1]
    const count = COUNT.exec(line.text)?.[1]
    const focus = FOCUS.exec(line.text)?.[1]
    if (period !== null) {
      found.start = period[1]!
      found.end = period[2]!
      found.row ??= line.row
    } else if (number !== undefined) found.number = Number(number)
    else if (count !== undefined) found.count = Number(count)
    else if (focus !== undefined) found.focus = phrases(page.words(line, focus))
    else if (line.level !== null)
      break // a block that we do not know: what follows is its own
    else if (!isProse(line.text)) continue
    else page.report('prose-not-kept', line)
    page.take(line)
  }
  return found
}

/** Whether a line is a paragraph and not a label: long, and made of words. */
export function isProse(text: string): boolean {
  return text.length >= 60 && text.split(' ').length >= 8
}

function phrases(focus: string): readonly string[] {
  if (/^(not specified|)$/i.test(focus.trim())) return []
  return focus
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
