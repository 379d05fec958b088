import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFigures } from '#sources/ogp-member-page/figures.ts'
import { readGlobalReport } from '#sources/ogp-member-page/global-report.ts'
import { textLines } from '#sources/ogp-member-page/lines.ts'
import { Page } from '#sources/ogp-member-page/page.ts'
import { readPosts } from '#sources/ogp-member-page/posts.ts'

const page = (...lines: readonly string[]) => new Page('page.txt', textLines(lines.join('\n')))
const EXCERPT = 'A story about wells that is long enough to be prose and ends as prose does, with a stop.'

test('a line that no reader takes is a warning with its place and words, mailboxes masked', () => {
  const issues = page('Recent Posts', '', 'write to jane@example.org').close()
  assert.deepEqual(issues.at(-1), {
    severity: 'warning',
    code: 'line-unread',
    at: ['page.txt', 3],
    params: { value: 'write to [address removed]' },
  })
})

test('a list of contents names headings before they come', () => {
  const read = page('On the page', 'Contact', 'Resources', 'Contact', 'a', 'Resources', 'b')
  assert.deepEqual(
    [read.lines('contact'), read.lines('documents')].map((lines) => lines.map(({ text }) => text)),
    [['a'], ['b']],
  )
})

test('a block that comes twice is one block', () => {
  const read = page('Contact', 'a', 'Commitments', 'Points of Contact', 'b')
  assert.deepEqual(
    read.lines('contact').map(({ text }) => text),
    ['a', 'b'],
  )
})

test('two numbers under three columns are read only where the page prints maxima', () => {
  const read = page('Commitment Performance', 'Action Plan 1', '5', '1', 'Global', 'Most per action plan', '4', '7')
  assert.deepEqual(
    readFigures(read).map(({ of, figure, number }) => [of, figure, number]),
    [
      ['world', 'most-major', null],
      ['world', 'most-outstanding', 4],
      ['world', 'most-starred', 7],
    ],
  )
  assert.deepEqual(
    read.close().map(({ code }) => code),
    ['figures-unreadable'],
  )
})

test('a blank row says that the page prints nothing, and a row that waits says so', () => {
  const read = page('Commitment Performance', 'Action Plan 1', 'Action Plan 2', 'Pending IRM Review')
  // the words of the key are read like a cell where they stand in a row
  assert.deepEqual(
    readFigures(read).map(({ of, text, number }) => [of, text, number]),
    [
      ...Array.from({ length: 3 }, () => [1, null, null]),
      ...Array.from({ length: 3 }, () => [2, 'Pending IRM Review', null]),
    ],
  )
})

test('a dimension beyond those of the report is named by its place, and reported', () => {
  const slot = ['Action Implications', 'IRM-Based Findings', 'NC', '3rd-Party Score (0-4)']
  const read = page('OGP Global Report Data', 'Anti-Corruption', ...slot, ...slot, ...slot)
  assert.deepEqual(
    readGlobalReport(read).map(({ slug, implication, position }) => [slug, implication, position]),
    [
      ['open-contracting', null, 1],
      ['beneficial-ownership', null, 2],
      ['anti-corruption-3', null, 3],
    ],
  )
  assert.deepEqual(
    read.close().map(({ code }) => code),
    ['dimension-unexpected'],
  )
})

test('the title of a post is the line before its excerpt; the words of its picture are not', () => {
  const read = page('Recent Posts', 'A picture', 'A title', EXCERPT, 'Another title', EXCERPT, 'Show More')
  assert.deepEqual(
    readPosts(read).map(({ title }) => title),
    ['A title', 'Another title'],
  )
})

test('lines before a post that cannot be told apart stay unread', () => {
  const read = page('Recent Posts', 'one', 'two', 'three', EXCERPT)
  assert.deepEqual(
    readPosts(read).map(({ title }) => title),
    ['three'],
  )
  assert.equal(read.close().filter(({ code }) => code === 'line-unread').length, 2)
})
