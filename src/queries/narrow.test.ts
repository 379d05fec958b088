import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Asked, type Filter, narrow } from '#queries/narrow.ts'

interface Line {
  readonly colour: string
  readonly sizes: readonly string[]
}

const COLOURS = ['red', 'green', 'blue']
const SIZES = ['s', 'm', 'l', 'none']
const filters: readonly Filter<Line>[] = [
  { name: 'colour', known: COLOURS, codesOf: (l) => [l.colour] },
  { name: 'size', known: SIZES, codesOf: (l) => (l.sizes.length === 0 ? ['none'] : l.sizes) },
]
const lines: readonly Line[] = Array.from({ length: 40 }, (_, i) => ({
  colour: COLOURS[(i * 7) % 3]!,
  sizes: SIZES.slice(0, 3).filter((_, s) => (i >> s) % 2 === 1),
}))

/** Every way of choosing none or some of a few codes. */
function subsets(codes: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** codes.length }, (_, bits) => codes.filter((_, i) => (bits >> i) % 2 === 1))
}

test('each count is the number of lines that choosing it alone would show beside the other filters', () => {
  for (const colour of subsets(COLOURS)) {
    for (const size of subsets(SIZES)) {
      const asked: Asked = { colour, size }
      const { facets } = narrow(lines, filters, asked)
      for (const { name, choices } of facets)
        for (const { code, count } of choices)
          assert.equal(count, narrow(lines, filters, { ...asked, [name]: [code] }).lines.length, `${name}=${code}`)
    }
  }
})

test('a value that no filter knows changes nothing and is told', () => {
  const odd = narrow(lines, filters, { colour: ['constructor', 'red'], size: [] })
  assert.deepEqual(odd.unknown, ['colour=constructor'])
  assert.deepEqual(odd.lines, narrow(lines, filters, { colour: ['red'] }).lines)
})
