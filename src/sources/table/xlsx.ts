import { zipSync } from 'fflate'
import { Invalid } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'
import { issueOf, refusal } from '#sources/issue-codes.ts'
import type { Received } from '#sources/source.ts'
import { type Grid, type GridRow, HEADER_WITHIN } from '#sources/table/grid.ts'
import { limits } from '#sources/table/limits.ts'
import { faultOfPart } from '#sources/table/xlsx-parts.ts'
import { unzip } from '#sources/table/zip.ts'

/** What a workbook needs to give its cells: pictures, macros and links to elsewhere are never unpacked. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?[^/]+\.(?:xml|rels)|xl\/worksheets\/[^/]+\.xml)$/

/**
 * A workbook as rows: the first sheet that has a header. Cells are the text that
 * was stored: results of formulas and never the formulas, dates in the ISO form,
 * TRUE and FALSE, errors such as #NAME?.
 *
 * @throws Invalid for an archive that is damaged, oversized or no workbook
 */
export async function xlsxGrid(file: Received, isHeader: (cells: readonly string[]) => boolean): Promise<Grid> {
  const parts = unzip(file, (name) => PARTS.test(name))
  for (const [name, bytes] of parts) {
    const fault = faultOfPart(name, bytes)
    if (fault !== null) throw unreadable(file, fault)
  }
  // packed again: the reader below gets what was judged here and nothing else, and gets it in pieces;
  // a sheet that is not compressed comes in one, and all its rows are then held before the first is given
  const workbook = zipSync(Object.fromEntries(parts), { level: 1 })
  const names = await sheetNames(file, workbook)
  if (names.length === 0) throw unreadable(file, 'it has no sheet')
  if (names.length > limits.sheets) throw unreadable(file, `it has ${names.length} sheets, more than ${limits.sheets}`)
  const chosen = await chooseSheet(file, workbook, names, isHeader)
  return {
    format: 'xlsx',
    sheet: names[chosen]!,
    count: null,
    issues: names
      .filter((_, i) => i !== chosen)
      .map((sheet) => issueOf('sheet-unread', [file.name, sheet], { read: names[chosen]! })),
    rows: (header) => walk(file, workbook, chosen, header ?? []),
  }
}

async function sheetNames(file: Received, workbook: Uint8Array): Promise<readonly string[]> {
  const { readXlsx } = await reader()
  const names: string[] = []
  try {
    await readXlsx(workbook, { sheets: ({ name }) => names.push(name) < 0 })
  } catch (error) {
    throw unreadable(file, reason(error))
  }
  return names
}

async function chooseSheet(
  file: Received,
  workbook: Uint8Array,
  names: readonly string[],
  isHeader: (cells: readonly string[]) => boolean,
): Promise<number> {
  for (const sheet of names.keys()) {
    for await (const { row, cells } of walk(file, workbook, sheet, [])) {
      if (isHeader(cells)) return sheet
      if (row >= HEADER_WITHIN) break
    }
  }
  return 0
}

async function* walk(
  file: Received,
  workbook: Uint8Array,
  sheet: number,
  header: readonly string[],
): AsyncIterable<GridRow> {
  const { streamXlsxRows } = await reader()
  let last = 0
  try {
    for await (const { index, values } of streamXlsxRows(workbook, { sheet })) {
      if (!Number.isInteger(index) || index < last || index >= limits.sheetRows)
        throw unreadable(file, `after row ${last} comes row ${index + 1}`)
      last = index + 1
      if (values.length > limits.columns) throw unreadable(file, `row ${last} has ${values.length} columns`)
      const cells = values.map(cellText)
      const place = (column: number) => `row ${last}, ${quoted(header[column] ?? `column ${column + 1}`)}`
      const long = cells.findIndex((cell) => cell.length > limits.cellChars)
      if (long !== -1) throw unreadable(file, `${place(long)}: an over-long cell`)
      const odd = cells.findIndex((cell) => cell.includes('\u0000') || !cell.isWellFormed())
      if (odd !== -1) throw unreadable(file, `${place(odd)}: a character that XML does not have`)
      // a sheet leaves out the blank cells at the end of a row
      while (cells.length < header.length) cells.push('')
      yield { row: last, cells }
    }
  } catch (error) {
    if (error instanceof Invalid) throw error
    throw unreadable(file, `after row ${last}: ${reason(error)}`)
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00\.000Z$/, '')
  return String(value)
}

/** Loaded only when a workbook is met, so that nobody waits for it at start. */
function reader() {
  return import('hucre/xlsx')
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  // the reader may repeat what it found
  return quoted(text, 300).slice(1, -1)
}

function unreadable(file: Received, found: string): Invalid {
  const message = `unreadable workbook: ${JSON.stringify(file.name)}: ${found}, expected an XLSX workbook`
  return refusal('workbook-unreadable', message, [file.name], { found })
}
