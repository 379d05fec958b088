import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '#ui/html.ts'
import { type Framed, layout } from '#ui/layout.ts'
import { markupFaults } from '../../tests/look/markup.ts'

const framed: Framed = {
  lang: 'en',
  chrome: { css: '/assets/kept.css', script: '/assets/kept.js', more: '/assets/more.css' },
  path: '/members',
  title: 'Members & <others>',
  description: 'All "members"',
  state: { entry: 1300, date: '2024-11-24' },
  twin: '/en/members.json',
  main: html`<header class="head"><h1>Members</h1></header>`,
}

test('the skip link comes first and leads to the record', () => {
  const page = String(layout(framed))
  assert.match(page, /<body>\n<svg class="sprite"[^>]*>.*?<\/svg><a class="hide skip" href="#record">/s)
  assert.match(page, /<main id="record">/)
})

test('the page that one is on is said to be the current one, and text is escaped everywhere', () => {
  const page = String(layout(framed))
  assert.match(page, /<a href="\/en\/members" aria-current="page">Members<\/a>/)
  assert.match(page, /<title>Members &amp; &lt;others&gt; · Kept<\/title>/)
  assert.match(page, /content="All &quot;members&quot;"/)
  assert.deepEqual(markupFaults(page), [])
})

test('the foot says as of which ledger entry the page is', () => {
  assert.match(
    String(layout(framed)),
    /State of <time datetime="2024-11-24">24 November 2024<\/time>, ledger entry 1,300/,
  )
})

test('a page without a twin offers none, and one in Arabic runs from right to left', () => {
  const page = String(layout({ ...framed, lang: 'ar', twin: null }))
  assert.ok(!page.includes('application/json'))
  assert.match(page, /<html lang="ar" dir="rtl">/)
})
