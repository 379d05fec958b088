import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlLines, isHtml } from '#sources/ogp-member-page/html.ts'

const texts = (html: string) => htmlLines('page.html', html).lines.map(({ text }) => text)

test('text in one paragraph is one line, however it is marked', () => {
  assert.deepEqual(texts('<p>Number of <b>Commitments</b>:\n <a href="/x">13</a></p>'), ['Number of Commitments: 13'])
})

test('a line break, an item and a paragraph begin a new line; unclosed ones too', () => {
  assert.deepEqual(texts('<ul><li>Member Since 2011<li>Action Plan 4</ul><p>one<br>two<p>three'), [
    'Member Since 2011',
    'Action Plan 4',
    'one',
    'two',
    'three',
  ])
})

test('items of a numbered list carry their number; lists within lists count for themselves', () => {
  assert.deepEqual(texts('<ol><li>First<ul><li>note</ul><li><p>Second</p></ol>'), ['1. First', 'note', '2. Second'])
})

test('programs, forms and the frame of the site are left out, and what is hidden', () => {
  const frame =
    '<script>Contact</script><nav>Contact</nav><form>Search</form><p hidden>Old</p><svg><text>x</text></svg>'
  assert.deepEqual(texts(`${frame}<p>Mexico</p><footer>Imprint</footer>`), ['Mexico'])
})

test('where a page has a main part, only that is the page', () => {
  assert.deepEqual(texts('<header>Site</header><main><header><h1>Mexico</h1></header></main><p>Cookies</p>'), [
    'Mexico',
  ])
})

test('headings have a level, links an address, pictures their words', () => {
  const { lines } = htmlLines('p', '<h2>Resources</h2><li><img alt="Starred commitment"><a href="/c">Wells</a></li>')
  assert.deepEqual(
    lines.map(({ text, level, href, picture }) => [text, level, href, picture]),
    [
      ['Resources', 2, null, false],
      ['Starred commitment', null, null, true],
      ['Wells', null, '/c', false],
    ],
  )
})

test('cells of a table know their row and column', () => {
  const { lines } = htmlLines('p', '<table><tr><th>Year<th>Title<tr><td>2024<td>Brief</table><p>after')
  assert.deepEqual(
    lines.map(({ cell }) => cell && [cell.row, cell.column]),
    [[0, 0], [0, 1], [1, 0], [1, 1], null],
  )
})

test('lines are counted as in the file', () => {
  assert.deepEqual(
    htmlLines('p', '<p>one</p>\n\n<p>\n two\n</p>').lines.map(({ row }) => row),
    [1, 3],
  )
})

test('a page gives its own address', () => {
  const head =
    '<head><meta property="og:url" content="https://a.org/"><link rel="canonical" href="https://b.org/"></head>'
  assert.equal(htmlLines('p', `${head}<p>x`).address, 'https://b.org/')
  assert.equal(htmlLines('p', '<p>x').address, null)
})

test('broken markup is read as far as it goes', () => {
  assert.deepEqual(texts('</p></table><p>a & b &amp; c &nope; <<b>d</i> &#xD800;!<p '), ['a & b & c &nope; <d \ufffd!'])
  assert.deepEqual(texts('<li><![CDATA[x]]><!-- y -->z'), ['z'])
})

test('text without tags is no HTML', () => {
  assert.ok(isHtml('<!DOCTYPE html>\n<title>Mexico</title>'))
  assert.ok(isHtml('<div class="page">Mexico</div>'))
  assert.ok(!isHtml('Mexico\n\n  • Member Since 2011\n 1 < 2'))
})
