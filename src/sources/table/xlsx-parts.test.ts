import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits } from '#sources/table/limits.ts'
import { faultOfPart } from '#sources/table/xlsx-parts.ts'

const SHEET = 'xl/worksheets/sheet1.xml'
const fault = (name: string, xml: string) => faultOfPart(name, Buffer.from(xml))
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`
/** A sheet that is large enough to be looked at closely. */
const large = (rows: string) => sheet('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(30_000) + rows)

test('an honest sheet of any size has no fault', () => {
  assert.equal(fault(SHEET, sheet('<row><c/></row>')), null)
  assert.equal(fault(SHEET, large('<x:row><x:c t="str"><f>IF(A1&gt;2,">",\'a\')</f><v>a > b</v></x:c></x:row>')), null)
})

test('a part that breaks off is named', () => {
  assert.match(fault(SHEET, '<worksheet><sheetData><row>') ?? '', /sheet1\.xml" breaks off$/)
  assert.match(fault('xl/sharedStrings.xml', '<sst><si>') ?? '', /breaks off$/)
  assert.equal(fault('xl/sharedStrings.xml', '<sst xmlns="x" count="0"/>'), null)
})

test('a row that never ends is found before its cells are gathered', () => {
  const endless = `<row>${'<c/>'.repeat(limits.columns + 1)}`
  assert.match(fault(SHEET, large(`${endless}</row>`)) ?? '', /a row of more than 2000 cells$/)
  assert.match(fault(SHEET, large(endless.replaceAll('<c/>', '<x:c r="A1"></x:c>'))) ?? '', /more than 2000 cells$/)
})

test('nothing can hide cells from the look: no comment, no tag within a tag, no quote that never ends', () => {
  for (const hiding of [
    '<!-- </row> -->',
    '<![CDATA[</row>]]>',
    '<x a="</row>"/>',
    `<x a="${'y'.repeat(70_000)}"/>`,
    '<row r="1',
  ])
    assert.match(fault(SHEET, large(hiding)) ?? '', /a tag that no program writes, at byte \d+$/, hiding.slice(0, 20))
})

test('other parts, which are held as trees, have bounds', () => {
  assert.match(fault('xl/styles.xml', 'x'.repeat(limits.workbookPartBytes + 1)) ?? '', /4000001 bytes, more than/)
  const texts = (count: number) => `<sst>${'<si/>'.repeat(count)}</sst>`
  assert.match(fault('xl/sharedStrings.xml', texts(limits.sharedStringTags)) ?? '', /more than 4000000 tags$/)
  assert.equal(fault('xl/sharedStrings.xml', texts(1000)), null)
})
