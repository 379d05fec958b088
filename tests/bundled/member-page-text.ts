import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const place = join(import.meta.dirname, '../../../shared/data/mexico-member-page.txt')

/** The member page of Mexico as saved text; null where it does not lie beside the project. */
export const pageText: string | null = existsSync(place) ? readFileSync(place, 'utf8') : null

/** Why tests against the page are not run; false where they are. */
export const skip: string | false = pageText === null ? `no saved member page at ${place}` : false

/** One document as the page lists it. */
export interface Listed {
  readonly position: number
  readonly title: string
  readonly year: number
  /** The words before the format: none or several. */
  readonly kinds: readonly string[]
  readonly format: string
}

/** The lines between two headings of the page. */
export function between(from: string, to: string): readonly string[] {
  const lines = (pageText ?? '').split('\n').map((line) => line.trim())
  const start = lines.indexOf(from)
  const end = lines.indexOf(to, start + 1)
  return lines.slice(start + 1, end).filter((line) => line !== '')
}

/** The numbered list of documents: a title, then year, kinds and format. */
export function listedDocuments(): readonly Listed[] {
  const lines = between('Resources', 'Current Data')
  return lines.flatMap((line, i) => {
    const found = /^(\d+)\. (.+)$/.exec(line)
    if (found === null) return []
    const [year, ...words] = (lines[i + 1] ?? '').split(', ')
    const format = words.pop() ?? ''
    return [{ position: Number(found[1]), title: found[2] ?? '', year: Number(year), kinds: words, format }]
  })
}

/** The advice in each slot of the Global Report block, in the order of the page; null where the slot is blank. */
export function printedAdvice(): readonly (string | null)[] {
  const lines = between('Third-party scores', 'Recent Posts')
  return lines.flatMap((line, i) => {
    if (line !== 'Action Implications') return []
    const next = lines[i + 1] ?? ''
    return [next === 'IRM-Based Findings' ? null : next]
  })
}
