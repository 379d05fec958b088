import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '#ui/html.ts'
import { mark, markRow, marks, sprite } from '#ui/marks.ts'

/** Where a path ends, and the box it stays in. Knows what the marks are drawn with: relative m, l, h, v, a and z. */
function walk(path: string) {
  const tokens = path.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi) ?? []
  let [x, y, startX, startY, command, i] = [0, 0, 0, 0, '', 0]
  const seen = [0]
  const take = () => Number(tokens[i++])
  while (i < tokens.length) {
    if (/[a-z]/i.test(tokens[i]!)) command = tokens[i++]!
    if (command === 'M') [x, y] = [take(), take()]
    else if (command === 'm' || command === 'l') [x, y] = [x + take(), y + take()]
    else if (command === 'h') x += take()
    else if (command === 'v') y += take()
    else if (command === 'a') {
      i += 5
      ;[x, y] = [x + take(), y + take()]
    } else [x, y] = [startX, startY]
    if (command === 'm' || command === 'M') [startX, startY, command] = [x, y, 'l']
    seen.push(x, y)
  }
  const round = (n: number) => Math.abs(Math.round(n * 1000) / 1000)
  return { end: [round(x), round(y)], least: Math.min(...seen), most: Math.max(...seen) }
}

test('every mark stays on its grid of ten and comes back to its corner, so that a row of them is one path', () => {
  for (const name of marks) {
    const { end, least, most } = walk(markRow(name, 1, 12, 0))
    assert.deepEqual(end, [0, 0], name)
    assert.ok(least >= -0.001 && most <= 10.001, name)
    assert.deepEqual(walk(markRow(name, 3, 12, 5)).end, [29, 0], name)
  }
})

test('a page carries the symbols that it uses and no others', () => {
  const page = String(sprite(String(html`${mark('star')}${mark('flag', 'ink')}`)))
  assert.equal(page.split('<symbol').length - 1, 2)
})
