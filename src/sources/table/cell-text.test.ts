import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Issue } from '#base/issue.ts'
import { cellText } from '#sources/table/cell-text.ts'

function read(cell: string): readonly [text: string | null, issues: readonly string[]] {
  const issues: Issue[] = []
  const text = cellText(cell, ['file', 1, 'Text'], issues)
  return [text, issues.map((i) => i.code)]
}

test('a text is kept as it is but for the blanks around it', () => {
  assert.deepEqual(read(' Árvíztűrő  tükör\u00a0'), ['Árvíztűrő  tükör', []])
  assert.deepEqual(read(' \u00a0\t'), [null, []])
})

test('mailboxes are masked in any script, within brackets and at either end', () => {
  for (const [text, masked] of [
    ['a.b@example.org', '[address removed]'],
    ['Jane <jane@mail.example.org>, office', 'Jane <[address removed]>, office'],
    ['josé@example.org and o’neil@example.org.', '[address removed] and o’[address removed].'],
    ['mailto:x_1+y@example.org?subject=z', 'mailto:[address removed]?subject=z'],
    ['a@example.org,b@example.org', '[address removed],[address removed]'],
  ] as const)
    assert.equal(read(text)[0], masked)
})

test('an @ without a host is no mailbox', () => {
  assert.deepEqual(read('meet @ noon, see @handle, a@b'), ['meet @ noon, see @handle, a@b', []])
})

test('a mailbox repeated without end is masked in the time that its length takes', () => {
  const started = performance.now()
  const [text, issues] = read(`${'a'.repeat(400_000)}@${'a.'.repeat(200_000)}${'@'.repeat(100_000)}`)
  assert.deepEqual(issues, ['mailbox-masked'])
  assert.ok(text !== null)
  assert.ok(performance.now() - started < 5000)
})

test('line breaks of any spelling are line feeds', () => {
  assert.equal(read('a<br>b<BR/>c<br />d\r\ne\rf')[0], 'a\nb\nc\nd\ne\nf')
})

test('an error of a spreadsheet is no text, a word that begins like one is', () => {
  assert.deepEqual(read('#NAME?'), [null, ['cell-error']])
  assert.deepEqual(read('#OpenGov'), ['#OpenGov', []])
})

test('half a character is a lost one', () => {
  assert.deepEqual(read('a\ud800b'), ['a\ufffdb', ['character-lost']])
})
