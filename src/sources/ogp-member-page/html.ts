import { Parser } from 'htmlparser2'
import { refusal } from '#sources/issue-codes.ts'
import { type Cell, type Line, tidy } from '#sources/ogp-member-page/lines.ts'

/** A page saved as HTML, as the lines that a reader sees. */
export interface HtmlPage {
  readonly lines: readonly Line[]
  /** Address that the page gives as its own; null where it gives none. */
  readonly address: string | null
}

/** Whether a text is HTML, by its tags. */
export function isHtml(text: string): boolean {
  return /<(?:!doctype\s+html|html|head|body|main|h1|div|ul|ol|p)[\s>]/i.test(text.slice(0, 100_000))
}

/** Elements whose content is not the page's own text: programs, forms, and the frame of the site. */
const skipped = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'head'],
  ...['nav', 'footer', 'form', 'select', 'dialog'],
])

/** Elements that run on within a line. Any other begins a new one. */
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp'],
  ...['small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
])

/** Most elements that may be open at once. */
const DEEPEST = 1000

/** Elements without an end tag. */
const empty = new Set([
  'br',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
  'area',
  'base',
  'col',
  'embed',
  'param',
  'track',
])

/**
 * Reads HTML as lines: items of a numbered list carry their number, cells of a
 * table their place, links their address, pictures the text that stands for
 * them. What is outside `main`, where a page has one, is the site's frame and
 * left out.
 *
 * @throws Invalid where elements are nested beyond all reason; no other markup is refused
 */
export function htmlLines(file: string, html: string): HtmlPage {
  const reader = new LineReader(file, html)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex),
      ontext: (text) => reader.write(text, parser.startIndex),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  return { lines: reader.lines(), address: reader.address }
}

class LineReader {
  address: string | null = null
  readonly #rows: RowCounter
  readonly #all: Line[] = []
  readonly #inMain: Line[] = []
  readonly #lists: (number | null)[] = []
  #skipping = 0
  #main = 0
  #hasMain = false
  #text = ''
  /** Whether `#text` is only white space so far; asking the text itself each time would take its length squared. */
  #blank = true
  #start = 0
  #prefix = ''
  #level: number | null = null
  #href: string | null = null
  #linked: string | null = null
  #cell: Cell | null = null

  readonly #file: string
  #depth = 0

  constructor(file: string, html: string) {
    this.#file = file
    this.#rows = new RowCounter(html)
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    if (!empty.has(name)) this.#deepen(at)
    if (name === 'link' || name === 'meta') this.#readAddress(name, attributes)
    if (this.#skipping > 0 || skipped.has(name) || (Object.hasOwn(attributes, 'hidden') && !empty.has(name))) {
      if (!empty.has(name)) this.#skipping++
      return
    }
    if (name === 'img') this.#picture(attributes.alt ?? '', at)
    if (name === 'a') this.#href = attributes.href?.trim() || null
    if (name === 'img' || inline.has(name)) return
    this.#end()
    if (name === 'main') this.#enterMain()
    if (name === 'ol' || name === 'ul') this.#lists.push(name === 'ol' ? 0 : null)
    if (name === 'li') this.#number()
    if (/^h[1-6]$/.test(name)) this.#level = Number(name[1])
    this.#place(name)
  }

  write(text: string, at: number): void {
    if (this.#skipping > 0) return
    const blank = text.trim() === ''
    if (this.#blank && !blank) this.#start = at
    this.#blank &&= blank
    this.#text += text
    if (this.#href !== null && !blank) this.#linked ??= this.#href
  }

  close(name: string): void {
    if (!empty.has(name)) this.#depth--
    if (this.#skipping > 0) {
      if (!empty.has(name)) this.#skipping--
      return
    }
    if (name === 'a') this.#href = null
    if (inline.has(name)) return
    this.#end()
    if (name === 'main') this.#main = Math.max(0, this.#main - 1)
    if (name === 'ol' || name === 'ul') this.#lists.pop()
    if (/^h[1-6]$/.test(name)) this.#level = null
    if (name === 'table') this.#cell = null
  }

  lines(): readonly Line[] {
    this.#end()
    return this.#hasMain ? this.#inMain : this.#all
  }

  /** Pages nest some dozens deep. The parser looks through all open elements at each tag, so depth costs its square. */
  #deepen(at: number): void {
    this.#depth++
    if (this.#depth <= DEEPEST) return
    const row = this.#rows.at(at)
    throw refusal(
      'markup-too-deep',
      `over-deep markup: ${JSON.stringify(this.#file)}, line ${row}: more than ${DEEPEST} open elements, expected a page`,
      [this.#file, row],
      { expected: DEEPEST },
    )
  }

  #end(): void {
    const text = tidy(this.#text)
    this.#text = ''
    this.#blank = true
    const href = this.#linked
    this.#linked = null
    if (text === '') return
    this.#push({ text: this.#prefix + text, row: this.#rows.at(this.#start), level: this.#level, href, picture: false })
    this.#prefix = ''
  }

  #picture(alt: string, at: number): void {
    this.#end()
    const text = tidy(alt)
    if (text !== '') this.#push({ text, row: this.#rows.at(at), level: null, href: null, picture: true })
  }

  #push(line: Omit<Line, 'cell'>): void {
    const whole = { ...line, cell: this.#cell }
    this.#all.push(whole)
    if (this.#main > 0) this.#inMain.push(whole)
  }

  #enterMain(): void {
    this.#main++
    this.#hasMain = true
  }

  #number(): void {
    const last = this.#lists.length - 1
    const count = this.#lists[last]
    if (count == null) return
    this.#lists[last] = count + 1
    this.#prefix = `${count + 1}. `
  }

  #place(name: string): void {
    if (name === 'table') this.#cell = { row: -1, column: -1 }
    const cell = this.#cell
    if (cell === null) return
    if (name === 'tr') this.#cell = { row: cell.row + 1, column: -1 }
    if (name === 'td' || name === 'th') this.#cell = { row: Math.max(0, cell.row), column: cell.column + 1 }
  }

  #readAddress(name: string, attributes: Readonly<Record<string, string>>): void {
    const canonical = name === 'link' && attributes.rel?.toLowerCase() === 'canonical'
    const shared = name === 'meta' && attributes.property?.toLowerCase() === 'og:url'
    if (canonical) this.address = attributes.href?.trim() || this.address
    else if (shared) this.address ??= attributes.content?.trim() || null
  }
}

/** Finds the line of a place in a text; places are asked for in rising order. */
class RowCounter {
  readonly #text: string
  #at = 0
  #row = 1

  constructor(text: string) {
    this.#text = text
  }

  at(place: number): number {
    for (;;) {
      const next = this.#text.indexOf('\n', this.#at)
      if (next === -1 || next >= place) return this.#row
      this.#at = next + 1
      this.#row++
    }
  }
}
