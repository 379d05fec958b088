import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Progress } from '#app/progress.ts'

function told(isTTY: boolean, steps: readonly (readonly [millis: number, done: number, of: number | null])[]) {
  let clock = 0
  let text = ''
  const progress = new Progress({ isTTY, columns: 200, write: (t) => (text += t) }, 'rows', () => clock)
  for (const [millis, done, of] of steps) {
    clock = millis
    progress.update('reading', done, of)
  }
  progress.end()
  return text
}

test('a terminal shows a bar with the share, the speed and the time left', () => {
  const text = told(true, [
    [1000, 0, 1000],
    [3000, 500, 1000],
  ])
  assert.ok(text.includes('reading [████████████░░░░░░░░░░░░] 500 of 1,000 rows · 250 rows/s · 2 s left'), text)
  assert.ok(text.endsWith('\r\u001b[K'))
})

test('anything else gets a plain line every few seconds', () => {
  const text = told(false, [
    [1000, 0, null],
    [3000, 500, null],
    [7000, 1500, null],
    [8000, 1600, null],
  ])
  assert.equal(text, 'reading 1,500 rows · 250 rows/s\n')
})

test('work that is quickly over is not spoken of', () => {
  assert.equal(
    told(false, [
      [0, 0, 10],
      [200, 10, 10],
    ]),
    '',
  )
})
