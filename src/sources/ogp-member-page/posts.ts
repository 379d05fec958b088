import { isProse } from '#sources/ogp-member-page/current-plan.ts'
import type { Line } from '#sources/ogp-member-page/lines.ts'
import type { Page } from '#sources/ogp-member-page/page.ts'

/** A post as the page lists it; its excerpt is somebody else's prose and not kept. */
export interface ListedPost {
  readonly title: string
  readonly href: string | null
  readonly line: Line
}

/**
 * Reads the titles of the cards at the end. A card is the text of a picture
 * (perhaps), a title and an excerpt. HTML marks the title as heading or link;
 * text does not, so there the title is the line right before an excerpt.
 */
export function readPosts(page: Page): readonly ListedPost[] {
  const lines = page.lines('posts')
  const posts = lines.some((line) => line.level !== null) ? fromHeadings(page, lines) : fromExcerpts(page, lines)
  return posts.map((line) => ({ title: page.words(line), href: line.href, line }))
}

function fromHeadings(page: Page, lines: readonly Line[]): readonly Line[] {
  for (const line of lines) {
    if (line.level !== null || line.picture) page.take(line)
    else if (isExcerpt(line.text)) skip(page, line)
  }
  return lines.filter((line) => line.level !== null)
}

function fromExcerpts(page: Page, lines: readonly Line[]): readonly Line[] {
  const titles: Line[] = []
  let before: Line[] = []
  for (const line of lines) {
    if (!isExcerpt(line.text)) {
      before.push(line)
      continue
    }
    skip(page, line)
    const title = before.filter((one) => !one.picture).at(-1)
    if (title !== undefined) titles.push(title)
    // One line before the title is the text of its picture; more than that we do not understand.
    for (const one of before) if (one === title || one.picture || before.length <= 2) page.take(one)
    before = []
  }
  return titles
}

/** Whether a line is an excerpt: prose that ends like a sentence. */
function isExcerpt(text: string): boolean {
  return isProse(text) && /[.!?…”"']$/.test(text)
}

function skip(page: Page, line: Line): void {
  page.take(line)
  page.report('prose-not-kept', line)
}
