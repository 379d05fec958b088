import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { textRow, workbook } from '../../imports/workbook.ts'
import { archiveMutations } from './archives.ts'
import { byteMutations } from './bytes.ts'
import { below, type Mutation, pick, type Random, replaceOne } from './random.ts'
import { cellMutations, cellsOf } from './tables.ts'

type Change = (xml: string, random: Random) => string

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]>`
const OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1:9/x">%p;]>'

/** What may stand in the XML of a sheet in place of one cell. */
const cells = [
  '<c r="ZZZZZZZ1"><v>1</v></c>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="A0"><v>1</v></c>',
  '<c r="-1"><v>1</v></c>',
  '<c r=""><v>1</v></c>',
  '<c><v>1</v></c>',
  '<c r="A1" t="s"><v>-1</v></c>',
  '<c r="A1" t="s"><v>99999999</v></c>',
  '<c r="A1" t="s"><v>constructor</v></c>',
  '<c r="A2" t="d"><v>9999-99-99</v></c>',
  '<c r="A2" t="__proto__"><v>1</v></c>',
  '<c r="A2" t="n"><v>NaN</v></c>',
  '<c r="A2" s="1"><v>1e308</v></c>',
  '<c r="A2" s="1"><v>-99999999</v></c>',
  '<c r="A2" s="4294967296"><v>1</v></c>',
  '<c r="A2" t="b"><v>maybe</v></c>',
  '<c r="A2" t="e"><v>#EVIL!</v></c>',
  '<c r="A2"><f>WEBSERVICE("http://127.0.0.1:9/")</f></c>',
  '<c r="A2" t="inlineStr"><is><t>&#0;</t></is></c>',
  '<c r="C2" t="inlineStr"><is><t>a&#0;b&#xD800;c&#x110000;d&#xFFFF;</t></is></c>',
  '<c r="D2" t="inlineStr"><is><t>1&#0;</t></is></c>',
  '<c r="B2" t="inlineStr"><is><t>Ruritania&#xDC00;</t></is></c>',
  '<c r="E2" t="inlineStr"><is><t>&bogus; &l9; &e;</t></is></c>',
  '<c r="E2" t="inlineStr"><is><t><![CDATA[<script>alert(1)</script>]]></t></is></c>',
  `<c r="E2" t="inlineStr"><is><t>${'y'.repeat(2_000_000)}</t></is></c>`,
  `<c r="E2" t="inlineStr"><is>${'<r><t>z</t></r>'.repeat(20_000)}</is></c>`,
]

/** What may stand in the XML of a sheet in place of one beginning of a row. */
const rows = [
  '<row r="1048576">',
  '<row r="99999999999">',
  '<row r="-5">',
  '<row r="0">',
  '<row r="1e9">',
  '<row r="2">',
  '<row>',
  '<row r="2147483648" spans="1:16384">',
]

const sheetChanges: readonly (readonly [name: string, change: Change])[] = [
  ['an odd cell', (xml, random) => replaceOne(random, xml, /<c\b[^>]*?(?:\/>|>.*?<\/c>)/gs, () => pick(random, cells))],
  [
    'odd cells more',
    (xml, random) => xml.replace('</row>', () => `${pick(random, cells)}${pick(random, cells)}</row>`),
  ],
  ['an odd row', (xml, random) => replaceOne(random, xml, /<row\b[^>]*>/g, () => pick(random, rows))],
  ['a billion laughs', (xml) => declared(xml, LAUGHS, '&l12;')],
  ['a text from outside', (xml) => declared(xml, OUTSIDE, '&e;')],
  [
    'a hundred thousand elements deep',
    (xml) => xml.replace('<sheetData>', () => `${'<a>'.repeat(100_000)}<sheetData>`),
  ],
  ['deep within a cell', (xml) => xml.replace('</row>', () => `<c r="A9">${'<is>'.repeat(100_000)}</c></row>`)],
  ['a claim of a million rows', (xml) => xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')],
  [
    'everything merged',
    (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  ],
  [
    'a million columns',
    (xml) => xml.replace('<sheetData>', '<cols><col min="1" max="16777216" width="1"/></cols><sheetData>'),
  ],
  ['broken off', (xml, random) => xml.slice(0, below(random, xml.length))],
  ['a tag lost', (xml, random) => replaceOne(random, xml, /<[^>]*>/g, '')],
  ['a tag more', (xml, random) => replaceOne(random, xml, /<[^>]*>/g, (tag) => tag + tag)],
  ['an attribute unclosed', (xml, random) => replaceOne(random, xml, /"/g, '')],
  ['comments', (xml) => xml.replaceAll('<row', '<!-- </row> --><row')],
  [
    'an instruction',
    (xml) => `<?xml version="1.0" encoding="UTF-16"?><?xml-stylesheet href="http://127.0.0.1:9/"?>${xml}`,
  ],
  ['in UTF-16', (xml) => `\ufeff${xml.split('').join('\u0000')}`],
  ['no XML at all', () => 'hello'],
  ['rows backwards', (xml) => xml.replace(/(<row\b.*?<\/row>)(<row\b.*?<\/row>)/s, '$2$1')],
  ['other names of elements', (xml) => xml.replaceAll('<c ', '<x:c ').replaceAll('</c>', '</x:c>')],
]

const partChanges: readonly (readonly [part: string, name: string, change: Change])[] = [
  ['xl/workbook.xml', 'no sheets', (xml) => xml.replace(/<sheet\b[^>]*>/g, '')],
  [
    'xl/workbook.xml',
    'a sheet by a hostile name',
    (xml) => xml.replace(/name="[^"]*"/, 'name="../../&lt;script&gt;\u202e__proto__"'),
  ],
  ['xl/workbook.xml', 'a sheet of another id', (xml) => xml.replace(/r:id="[^"]*"/, 'r:id="rId999"')],
  ['xl/workbook.xml', 'ten thousand sheets', (xml) => xml.replace(/<sheet\b[^>]*>/, (sheet) => sheet.repeat(10_000))],
  ['xl/workbook.xml', 'dates from 1904', (xml) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')],
  ['xl/workbook.xml', 'a billion laughs', (xml) => `${LAUGHS}${xml.replace(/name="[^"]*"/, 'name="&l12;"')}`],
  [
    'xl/_rels/workbook.xml.rels',
    'a path that climbs',
    (xml) => xml.replace(/Target="[^"]*"/g, 'Target="../../../../etc/passwd"'),
  ],
  [
    'xl/_rels/workbook.xml.rels',
    'an address',
    (xml) => xml.replace(/Target="[^"]*"/g, 'Target="http://127.0.0.1:9/x" TargetMode="External"'),
  ],
  [
    'xl/_rels/workbook.xml.rels',
    'the workbook itself',
    (xml) => xml.replace(/Target="[^"]*"/g, 'Target="workbook.xml"'),
  ],
  ['xl/styles.xml', 'a billion laughs', (xml) => `${LAUGHS}${xml}&l12;`],
  [
    'xl/styles.xml',
    'a format that never ends',
    (xml) =>
      xml.replace(
        '<cellXfs',
        () => `<numFmts><numFmt numFmtId="14" formatCode="${'[h'.repeat(100_000)}"/></numFmts><cellXfs`,
      ),
  ],
  ['xl/styles.xml', 'no XML at all', () => '{}'],
  ['xl/sharedStrings.xml', 'broken off', (xml, random) => xml.slice(0, below(random, xml.length))],
  [
    'xl/sharedStrings.xml',
    'a billion laughs',
    (xml) => `${LAUGHS}${xml.replace(/<t\b[^>]*>/, (tag) => `${tag}&l12;`)}`,
  ],
  ['xl/sharedStrings.xml', 'odd characters', (xml) => xml.replaceAll(/<t\b[^>]*>/g, (tag) => `${tag}&#0;&#xD800;`)],
  ['xl/sharedStrings.xml', 'deep', (xml) => xml.replace('<si>', () => `<si>${'<r>'.repeat(100_000)}`)],
  ['[Content_Types].xml', 'another type', (xml) => xml.replaceAll('sheet.main', 'evil.main')],
  ['_rels/.rels', 'elsewhere', (xml) => xml.replace(/Target="[^"]*"/g, 'Target="//evil/x"')],
]

/** Ways to spoil a workbook, of which `csv` says the same. */
export function workbookMutations(csv: Buffer): readonly Mutation[] {
  return [
    ...cellMutations.map(([name, spoil]) => ({
      name: `${name}, in a sheet`,
      spoil: (_: Buffer, random: Random) =>
        workbook([
          {
            name: 'Export',
            rows: spoil(cellsOf(csv), random)
              .map((row, r) => textRow(r + 1, row))
              .join(''),
          },
        ]),
    })),
    ...sheetChanges.flatMap(([name, change]) => [inPart('xl/worksheets/sheet1.xml', name, change)]),
    ...sheetChanges.slice(0, 3).flatMap(([name, change]) => [inPart('xl/worksheets/sheet1.xml', name, change)]),
    ...partChanges.map(([part, name, change]) => inPart(part, name, change)),
    ...archiveMutations,
    ...byteMutations,
  ]
}

function inPart(part: string, name: string, change: Change): Mutation {
  return {
    name: `${name}, in ${part}`,
    spoil: (bytes, random) => {
      const parts = unzipSync(bytes)
      return zipSync(
        { ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()), random)) },
        { level: 1 },
      )
    },
  }
}

/** Declares entities in front and uses one in the first text. */
function declared(xml: string, types: string, use: string): string {
  return `${types}${xml.replace(/<\?xml[^>]*\?>/, '')}`.replace(/<(t|v)\b[^>]*>/, (tag) => `${tag}${use}`)
}
