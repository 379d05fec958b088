import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

test('markup stands where the sentence has its place, text of a source is escaped', () => {
  const said = sentence('en', 'why.as-of', { publisher: '<b>', date: html`<time>2024</time>` })
  assert.equal(String(said), '&lt;b&gt;, <time>2024</time>')
})

test('a sentence with plural forms takes markup too', () => {
  const said = sentence('en', 'member.commitments.side', { count: html`<b>87</b>`, plans: 1 })
  assert.equal(String(said), '<b>87</b> in one plan, newest first. Titles as filed.')
})

test('text that holds the marks of a place brings in nothing that is not on the page', () => {
  const said = sentence('en', 'why.as-of', { publisher: '\uE0009\uE001', date: html`<i>x</i>` })
  assert.equal(String(said), ', <i>x</i>')
})
