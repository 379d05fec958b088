import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { kinds } from '#model/kinds/index.ts'
import { packFolder } from '#sources/bundled/pack.ts'
import { tables } from '#sources/bundled/read.ts'
import type { Received } from '#sources/source.ts'
import { exportOf } from '../bench/generate.ts'
import { received } from '../imports/received.ts'
import { cellsOf, csvOf } from './mutate/tables.ts'

/** Stands in every hostile text, so that whatever came of one can be found on a page. */
export const MARK = 'zq7'

/** Texts that would become elements, attributes, scripts or formulas where one is printed without care. */
export const texts: readonly string[] = [
  '<zq7 onzq7="1">',
  '"><zq7 onzq7=1 x="',
  "'><zq7 onzq7=1 x='",
  '" onzq7="1',
  "' onzq7='1",
  '</title></style></textarea></template></svg><zq7>',
  '</script><script>zq7()</script>',
  '<!--><zq7>--><zq7 -->',
  ']]><zq7>',
  '"><img src=zq7 onerror=zq7()>',
  '<svg/onload=zq7()><zq7/>',
  '&lt;zq7&gt; &#60;zq7&#62; &quot;zq7',
  'javascript:zq7()',
  '\u202ezq7 gnp\u202c \u2067zq7\u2069',
  "=cmd|' /C zq7'!A0",
  `{zq7} {{zq7}} {zq7, plural, one {x}} '{zq7}' %s`,
  `zq7 ${'x'.repeat(20_000)}`,
  `zq7 ${'word '.repeat(4_000)}`.trim(),
]

/** What may stand where an address is expected, of which nothing may be followed by a click. */
export const addresses: readonly string[] = [
  'javascript:zq7()',
  'JaVaScRiPt:zq7()',
  ' javascript:zq7()',
  'java\u00adscript:zq7()',
  '\u200bjavascript:zq7()',
  '\u202ejavascript:zq7()',
  'data:text/html,<zq7>',
  'vbscript:zq7',
  'file:///zq7',
  'blob:zq7',
  'view-source:https://example.org/zq7',
  '//evil.example/zq7',
  '/\\evil.example/zq7',
  '\\\\evil.example\\zq7',
  'https://example.org/"><zq7 onzq7=1>',
  "https://example.org/' onzq7='1",
  'http://',
  'zq7',
]

/** Addresses of the web that are kept, whatever they look like. */
const kept: readonly string[] = [
  "https://example.org/'onzq7='1",
  'https://example.org/?javascript:zq7()',
  'https://example.org/&quot;onzq7=1',
  'http://evil.example/`zq7`',
]

/** Columns whose texts steer what is shown, and are not shown themselves. */
const steering = new Set([
  'figure',
  'subjectKind',
  'slug',
  'taxonomy',
  'code',
  'prefix',
  'case',
  'document',
  'indicator',
])
const addressed = new Set(['address', 'page'])

/** The tables that ship with Kept, with hostile text in every field of text of the member that has a whole page, and of every area. */
export async function taintedBundle(): Promise<Received> {
  const whole = await packFolder(join(import.meta.dirname, '../../data/bundled'))
  const files = Object.entries(unzipSync(whole.bytes)).map(([file, bytes]) => {
    const kind = tables.find((t) => t.file === file)?.kind
    const cells = cellsOf(Buffer.from(bytes))
    if (kind === undefined)
      return [file, strToU8(csvOf(cells.map((row, r) => (r === 0 ? row : row.map(contact)))))] as const
    const head = cells[0]!
    const tainted = cells.map((row, r) =>
      r > 0 && isTouched(kind, head, row) ? row.map((cell, c) => taintedCell(kind, head[c]!, cell, r * 7 + c)) : row,
    )
    return [file, strToU8(csvOf(tainted))] as const
  })
  return received(zipSync(Object.fromEntries(files)), 'bundled.zip')
}

function isTouched(kind: keyof typeof kinds, head: readonly string[], row: readonly string[]): boolean {
  const owner = row[head.indexOf(kind === 'member' ? 'id' : 'member')]
  return !kinds[kind].owned || owner === 'mexico'
}

function taintedCell(kind: keyof typeof kinds, column: string, cell: string, n: number): string {
  if (column === 'source') return texts[n % texts.length]!
  const field = (
    kinds[kind].fields as Readonly<
      Record<string, { readonly type: string; readonly schema: { safeParse(value: unknown): { success: boolean } } }>
    >
  )[column]
  if (field === undefined || steering.has(column)) return cell
  // a reference is told from a text by its bound
  const isText = field.type === 'text' && field.schema.safeParse('x'.repeat(1000)).success
  if (addressed.has(column)) return kept[n % kept.length]!
  if (isText) return texts[n % texts.length]!
  if (column === 'policyAreaFocus' || column === 'aliases') return texts[n % texts.length]!.replaceAll('; ', ';')
  return cell
}

/** Contacts are a table of their own: member, role, institution, language, date, source. */
function contact(cell: string, column: number): string {
  return column === 0 || column === 4 ? cell : texts[column % texts.length]!
}

/** A member's name that would be markup. */
export const hostileName = '"><zq7 onzq7=1>Zuq'

/** An export of twenty promises of that member, with hostile text in every column of text and in the name of one that nobody knows. */
export function taintedExport(): Received {
  const cells = cellsOf(Buffer.from([...exportOf(20)].join('')))
  const head = cells[0]!
  const untouched = /^(Commitment Unique Identifier|Action Plan Number|Year Of Submission|_|OGP Value)/
  const rows = cells.slice(1).map((row, r) =>
    row.map((cell, c) => {
      const name = head[c]!
      if (name === 'Country/Locality') return hostileName
      if (name === 'Code') return 'ZUQ'
      if (name === 'URL') return addresses[(r + c) % addresses.length]!
      if (untouched.test(name) || cell === '0' || cell === '1') return cell
      return texts[(r + c) % texts.length]!
    }),
  )
  return received(
    strToU8(csvOf([[...head, '<zq7 onzq7=1>', '__proto__'], ...rows.map((row) => [...row, texts[0]!, MARK])])),
    '"><zq7>.csv',
  )
}

/** The tables with a hostile address behind each of the first documents. */
export async function bundleOfAddresses(): Promise<Received> {
  const files = unzipSync((await packFolder(join(import.meta.dirname, '../../data/bundled'))).bytes)
  const cells = cellsOf(Buffer.from(files['documents.csv']!))
  const column = cells[0]!.indexOf('address')
  const tainted = cells.map((row, r) => (r > 0 && r <= addresses.length ? row.with(column, addresses[r - 1]!) : row))
  return received(zipSync({ ...files, 'documents.csv': strToU8(csvOf(tainted)) }), 'bundled.zip')
}

/** The saved page of the samples, as a page of another member, with a document for each hostile address and text. */
export function taintedPage(member: string): Received {
  const page = readFileSync(join(import.meta.dirname, '../../data/samples/member-page.html'), 'utf8')
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  const documents = addresses.map((address, n) => {
    const title = escaped(texts[n % texts.length]!)
    return `<tr><td>2020</td><td><a href="${escaped(address)}">${title} ${n}</a></td><td>Letter</td><td>PDF</td></tr>`
  })
  const tainted = page.replaceAll('Ruritania', member).replace('</tbody>', () => `${documents.join('\n')}</tbody>`)
  return received(strToU8(tainted), 'page.html')
}
