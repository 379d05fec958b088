import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Encoding, rowAt, textBytes } from '#sources/table/encoding.ts'

function decode(bytes: Uint8Array, encoding: Encoding = 'utf-8'): string {
  return Buffer.from(textBytes({ name: 'a.csv', origin: 'a.csv', sha256: '', bytes }, encoding)).toString()
}

test('a mark of UTF-8 is taken off', () => {
  assert.equal(decode(Buffer.from('\ufeffCafé')), 'Café')
})

test('where a layout declares Windows-1252, its bytes are read as that', () => {
  assert.equal(decode(Uint8Array.of(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x80), 'windows-1252'), '“Café”€')
})

test('the first byte that is no UTF-8 is named, also behind a mark and many characters', () => {
  const text = `\ufeffÀé漢字🙂\n`.repeat(1)
  const bytes = Buffer.concat([Buffer.from(text), Uint8Array.of(0x61, 0xf0, 0x9f, 0x41)])
  assert.throws(() => decode(bytes), {
    message: `wrong encoding: "a.csv", row 2, byte ${bytes.length - 3}: byte 0xf0, expected UTF-8`,
  })
  assert.throws(() => decode(Uint8Array.of(0x61, 0xe2, 0x82)), /byte 1: byte 0xe2/)
})

test('UTF-16 is named, with its mark or without', () => {
  assert.throws(() => decode(Buffer.from('\ufeffa,b', 'utf16le')), /byte 0: UTF-16, expected UTF-8/)
  assert.throws(() => decode(Buffer.from('a,b', 'utf16le')), /byte 1: a NUL byte, expected UTF-8/)
})

test('line breaks between quotes are no rows', () => {
  const bytes = Buffer.from('a,b\r\n"one\r\ntwo",c\n"x ""y"" z",d\re')
  assert.equal(rowAt(bytes, bytes.indexOf('two')), 2)
  assert.equal(rowAt(bytes, bytes.indexOf('x ')), 3)
  assert.equal(rowAt(bytes, bytes.indexOf('\re') + 1), 4)
})
