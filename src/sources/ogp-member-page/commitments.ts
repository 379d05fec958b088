import type { Line } from '#sources/ogp-member-page/lines.ts'
import type { Page } from '#sources/ogp-member-page/page.ts'

/** A commitment as the page lists it. */
export interface ListedCommitment {
  readonly id: string
  readonly title: string
  /** Cycle, which is the year of submission of its plan. */
  readonly year: number
  /** The one area that the page prints beside it. */
  readonly area: string | null
  readonly isStarred: boolean
  readonly href: string | null
  readonly line: Line
}

const META = /^([A-Z]{2,4}\d{4}), ?(\d{4}),? ?(.*)$/

/** Reads the list: a numbered title, and under it id, year and area; a picture before a starred title says so. */
export function readCommitments(page: Page): readonly ListedCommitment[] {
  const listed: ListedCommitment[] = []
  let title: Line | null = null
  let starred = false
  for (const line of page.allLines('commitments')) {
    if (/^starred commitments?$/i.test(line.text)) {
      starred = true
      continue
    }
    const meta = META.exec(line.text)
    if (meta === null) {
      if (title !== null) starred = false
      title = line
      continue
    }
    if (title === null) continue
    page.take(title)
    page.take(line)
    const [, id, year, area] = meta
    const name = title.text.replace(/^\d+\.\s+/, '')
    listed.push({
      id: id!,
      title: page.words(title, name.replace(/^starred commitment:? /i, '')),
      year: Number(year),
      area: area ? page.words(line, area) : null,
      isStarred: starred || /^starred commitment:? /i.test(name),
      href: title.href,
      line: title,
    })
    title = null
    starred = false
  }
  return listed
}
