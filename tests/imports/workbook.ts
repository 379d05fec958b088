import { strToU8, type Zippable, zipSync } from 'fflate'

/** A sheet of a made-up workbook: its name and the XML of its rows. */
export interface Sheet {
  readonly name: string
  readonly rows: string
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PKG = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The files of a workbook as Excel writes them; style 1 is a date. */
export function workbookFiles(sheets: readonly Sheet[], shared: readonly string[] = []): Record<string, string> {
  const each = (xml: (sheet: Sheet, n: number) => string) => sheets.map((s, i) => xml(s, i + 1)).join('')
  return {
    '[Content_Types].xml': `<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${each((s, n) => `<sheet name="${s.name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PKG}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId98" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rId99" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${shared.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map((s, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${s.rows}</sheetData></worksheet>`,
      ]),
    ),
  }
}

/** The bytes of a workbook. */
export function workbook(sheets: readonly Sheet[], shared: readonly string[] = []): Uint8Array {
  return zipped(workbookFiles(sheets, shared))
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes: Zippable = {}
  for (const [name, file] of Object.entries(files)) bytes[name] = typeof file === 'string' ? strToU8(file) : file
  return zipSync(bytes)
}

/** A row of inline texts; null leaves its cell out. */
export function textRow(row: number, cells: readonly (string | null)[]): string {
  const written = cells.map((cell, i) =>
    cell === null
      ? ''
      : `<c r="${letters(i)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
  )
  return `<row r="${row}">${written.join('')}</row>`
}

/** 0 is A, 26 is AA. */
function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
