import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoted, quotedList } from '#base/quoted.ts'

test('what a message quotes stays on one line, is short, and says nothing to a terminal', () => {
  assert.equal(quoted('a "b"\n'), '"a \\"b\\"\\n"')
  assert.equal(quoted('x'.repeat(1_000_000)).length, 82)
  assert.equal(quoted('\u009b31m\u202egnp\u2028\ud800'), '"\ufffd31m\ufffdgnp\ufffd\ufffd"')
})

test('of a long list the first are quoted and the others counted', () => {
  assert.equal(quotedList(['a', 'b']), '"a", "b"')
  assert.match(quotedList(Array.from({ length: 171 }, (_, n) => String(n))), /^"0", .*"9" and 161 more$/)
})
