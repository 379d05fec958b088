import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { layers, pure } from '#layers.ts'

const names = Object.keys(layers)
const IMPORT = /\b(?:from|import)\s*\(?\s*'([^']+)'/g

test('every folder of src is a layer', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
  assert.deepEqual(folders.sort(), [...names].sort())
})

test('a layer uses only layers above it', () => {
  for (const [i, [layer, uses]] of Object.entries(layers).entries()) {
    for (const used of uses) assert.ok(names.indexOf(used) < i, `${layer} uses ${used}, which stands below it`)
  }
})

test('every import goes one way', () => {
  const wrong: string[] = []
  for (const [layer, uses] of Object.entries<readonly string[]>(layers)) {
    for (const name of readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue
      const file = join('src', layer, name)
      const isTest = name.includes('.test.')
      for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
        const path = target.startsWith('#')
          ? join('src', target.slice(1))
          : target.startsWith('.')
            ? join(dirname(file), target)
            : null
        if (path === null) {
          if (!isTest && pure.includes(layer) && target.startsWith('node:'))
            wrong.push(`${file} imports ${target}: ${layer} is pure`)
          continue
        }
        // a test beside its source may use what the tests of the whole program stand on: a real database
        if (isTest && path.startsWith('tests/')) continue
        const used = path.split('/')[1]!
        if (used !== layer && !uses.includes(used))
          wrong.push(`${file} imports ${used}: ${layer} may use ${uses.join(', ') || 'nothing'}`)
      }
    }
  }
  assert.deepEqual(wrong, [])
})
