/** One line of a page, as a reader sees it. */
export interface Line {
  readonly text: string
  /** Line of the file, 1 is its first. */
  readonly row: number
  /** Level of the heading that it is, 1–6; null where it is none, or the form does not tell. */
  readonly level: number | null
  /** Address that the line links to, where the form gives one. */
  readonly href: string | null
  /** Whether it is the text that stands for a picture. */
  readonly picture: boolean
  /** Row and column of the table that it stands in. */
  readonly cell: Cell | null
}

export interface Cell {
  readonly row: number
  readonly column: number
}

/** The lines of a page that was saved as text; blank ones left out, bullets taken off. */
export function textLines(text: string): Line[] {
  const lines: Line[] = []
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const shown = tidy(written).replace(/^[•◦▪*]\s+/u, '')
    if (shown !== '') lines.push({ text: shown, row: index + 1, level: null, href: null, picture: false, cell: null })
  }
  return lines
}

/** White space and control characters as one space, none at the ends; characters that print nothing are gone. */
export function tidy(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/\s+/gu, ' ')
      .trim()
  )
}
