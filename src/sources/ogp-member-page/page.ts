import type { Issue } from '#base/issue.ts'
import { type IssueCodeName, issueOf, refusal } from '#sources/issue-codes.ts'
import type { Line } from '#sources/ogp-member-page/lines.ts'
import { type Block, fixed, headings } from '#sources/ogp-member-page/lookups.ts'
import { cellText } from '#sources/table/cell-text.ts'

/**
 * The lines of one page, block by block, emptied as they are read. What nobody
 * read is a warning, so that a block that OGP adds tomorrow is noticed.
 */
export class Page {
  readonly issues: Issue[] = []
  /** Name of the file, for issues. */
  readonly file: string
  readonly #blocks = new Map<Block, Line[]>()
  readonly #unread: Set<Line>
  readonly #secret = new Set<Line>()

  constructor(file: string, lines: readonly Line[]) {
    this.file = file
    this.#unread = new Set(lines)
    let block: Block = 'header'
    for (const [index, line] of lines.entries()) {
      const next = blockOf(line)
      if (next !== null && !(block === 'contents' && repeats(next, lines, index))) {
        block = next
        this.#unread.delete(line)
        if (!this.#blocks.has(block)) this.#blocks.set(block, [])
        continue
      }
      if (next !== null) this.#unread.delete(line)
      else this.#file(block, line)
    }
  }

  /** Whether the page has the block at all, be it empty. */
  has(block: Block): boolean {
    return this.#blocks.has(block)
  }

  /** The lines of a block that are not read yet; those that every page repeats are left out. */
  lines(block: Block): readonly Line[] {
    return (this.#blocks.get(block) ?? []).filter((line) => this.#unread.has(line))
  }

  /** All lines of a block, those read before and those that every page repeats included. */
  allLines(block: Block): readonly Line[] {
    return this.#blocks.get(block) ?? []
  }

  /** The line is read. */
  take(line: Line): void {
    this.#unread.delete(line)
  }

  /** Its words may be a person’s: if the line stays unread, the warning does not repeat them. */
  keepSecret(line: Line): void {
    this.#secret.add(line)
  }

  report(code: IssueCodeName, line: Line | null, params: Issue['params'] = {}): void {
    this.issues.push(issueOf(code, line === null ? [this.file] : [this.file, line.row], params))
  }

  /** What a line says, as any text of a source is kept: without mailboxes. */
  words(line: Line, text = line.text): string {
    return cellText(text, [this.file, line.row], this.issues) ?? text.replace(/@/g, ' ')
  }

  /** All issues; every line that nobody read is one. */
  close(): readonly Issue[] {
    for (const line of this.#unread) {
      const value = this.#secret.has(line) ? {} : { value: this.words(line).slice(0, 200) }
      this.report(line.level === null ? 'line-unread' : 'heading-unknown', line, value)
    }
    return this.issues
  }

  #file(block: Block, line: Line): void {
    const lines = this.#blocks.get(block)
    if (lines === undefined) this.#blocks.set(block, [line])
    else lines.push(line)
    if (fixed[block].some((pattern) => pattern.test(line.text))) this.#unread.delete(line)
  }
}

/** The longest paragraph seen has some two thousand characters. */
const LONGEST = 50_000

/** @throws Invalid where the lines are not those of a member page */
export function mustBeMemberPage(page: Page, lines: readonly Line[]): void {
  const long = lines.find((line) => line.text.length > LONGEST)
  if (long !== undefined)
    throw refusal(
      'line-too-long',
      `over-long line: ${JSON.stringify(page.file)}, line ${long.row}: ${long.text.length} characters, expected at most ${LONGEST}`,
      [page.file, long.row],
      { found: long.text.length, expected: LONGEST },
    )
  if (page.has('plan') || (page.has('documents') && page.has('posts'))) return
  throw refusal(
    'page-unrecognised',
    `unrecognised page: ${JSON.stringify(page.file)}, expected a member page with the heading "Current Action Plan"`,
    [page.file],
    { expected: 'Current Action Plan' },
  )
}

function blockOf(line: Line): Block | null {
  const title = line.text.toLowerCase().replace(/:$/, '')
  return !line.picture && line.cell === null && Object.hasOwn(headings, title) ? (headings[title] ?? null) : null
}

/** A list of contents names the headings before they come: such a line is a link, not a heading. */
function repeats(block: Block, lines: readonly Line[], index: number): boolean {
  for (let later = index + 1; later < lines.length; later++) {
    const line = lines[later]
    if (line !== undefined && blockOf(line) === block) return true
  }
  return false
}
