import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Issue } from '#base/issue.ts'
import { linkedText } from '#sources/table/linked-text.ts'

function read(cell: string) {
  const issues: Issue[] = []
  return { ...linkedText(cell, ['a.csv', 1], issues, 'https://example.org'), codes: issues.map((i) => i.code) }
}

test('a link in markup becomes the words it stands on, its address told apart; one that is no address stays words', () => {
  const found = read('See <a href="https://a.example/x">the list</a>, [notes](/n.pdf) and https://b.example/y.')
  assert.equal(found.text, 'See the list, notes and https://b.example/y.')
  assert.deepEqual(found.links, [
    { text: 'the list', address: 'https://a.example/x' },
    { text: 'notes', address: 'https://example.org/n.pdf' },
    { text: 'https://b.example/y', address: 'https://b.example/y' },
  ])
  const odd = read('<a href="javascript:alert(1)">click</a> [x](data:text/html,y)')
  assert.deepEqual([odd.text, odd.links, odd.codes], ['click x', [], ['address-unread', 'address-unread']])
})

test('a blank cell is none', () => {
  const issues: Issue[] = []
  assert.equal(linkedText('  ', ['a.csv', 1], issues), null)
})
