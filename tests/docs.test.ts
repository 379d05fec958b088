import assert from 'node:assert/strict'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { dataDictionary } from '#app/docs/data-dictionary.ts'
import { methodologyPage } from '#app/docs/methodology-page.ts'
import { layers } from '#layers.ts'
import { isMessageKey } from '#messages/message.ts'
import { anyRules } from '#methodology/rules/index.ts'
import { kinds } from '#model/kinds/index.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const written = ['ARCHITECTURE.md', 'README.md', 'CONTRIBUTING.md', 'GLOSSARY.md']

for (const [name, make] of [
  ['data-dictionary.md', dataDictionary],
  ['methodology.md', methodologyPage],
] as const) {
  test(`docs/generated/${name} is what the code says: else run npm run docs`, () => {
    assert.equal(read(`docs/generated/${name}`), make())
  })
}

test('every rule’s prose stands on the methodology page', () => {
  for (const section of methodologyPage()
    .split(/\n### /)
    .slice(1, 1 + Object.keys(anyRules).length)) {
    const prose = section.split('\n\n')[2] ?? ''
    assert.ok(!prose.startsWith('|'), `${section.split('\n')[0]} has no docstring above it`)
  }
})

test('the layer table of ARCHITECTURE.md is layers.ts', () => {
  const rows = [...read('ARCHITECTURE.md').matchAll(/^\| (\w+) \| ([^|]+) \| [^|]+ \|$/gm)]
  const told = rows
    .filter(([, name]) => Object.hasOwn(layers, name!))
    .map(([, name, uses]) => [name, uses!.trim()] as const)
  const above = Object.keys(layers).slice(0, -1)
  const real = Object.entries<readonly string[]>(layers).map(([name, uses]) => [
    name,
    uses.length === 0 ? '–' : uses.length === above.length ? 'all' : uses.join(' '),
  ])
  assert.deepEqual(told, real)
})

test('every path that a document names is there', () => {
  const missing = written.flatMap((file) =>
    [...read(file).matchAll(/`((?:src|tests|data|docs|bin)\/[^`\s]*)`|\]\(((?!https?:|#|mailto:)[^)#]+)/g)]
      .map((m) => m[1] ?? m[2]!)
      .filter((path) => !/[<>*{}…]/.test(path) && !existsSync(path))
      .map((path) => `${file} names ${path}`),
  )
  assert.deepEqual(missing, [])
})

test('the README is short, and setting up is two commands', () => {
  const lines = read('README.md').split('\n')
  assert.ok(lines.length < 150, `README.md has ${lines.length} lines`)
  for (const command of ['npm ci && npm start', 'npm test']) assert.ok(read('README.md').includes(command), command)
})

test('the glossary has every kind of thing', () => {
  const glossary = read('GLOSSARY.md')
  const absent = Object.keys(kinds).filter(
    (kind) => !glossary.includes(kind) && !glossary.includes(kind.replace('-', ' ')),
  )
  assert.deepEqual(absent, [])
})

test('every sentence that is asked for by name is written', () => {
  const asked = globSync('src/**/*.ts').flatMap((file) =>
    [...read(file).matchAll(/\b(?:t|sentence)\(\s*[\w.]+,\s*'([\w.-]+)'/g)].map((m) => [file, m[1]!] as const),
  )
  assert.ok(asked.length > 50)
  assert.deepEqual(
    asked.filter(([, key]) => !isMessageKey(key)).map(([file, key]) => `${file} asks for ${key}`),
    [],
  )
})

test('every dependency has a decision record, and there are few', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  const records = readdirSync('docs/decisions')
    .filter((name) => name.endsWith('.md'))
    .map((name) => read(`docs/decisions/${name}`))
    .join('\n')
  assert.deepEqual(
    Object.keys(dependencies).filter((name) => !records.includes(`\`${name}\``)),
    [],
  )
  assert.ok(Object.keys(dependencies).length <= 20)
})

test('files are short: the median at most 80 lines, nine of ten at most 250, none over 400', (t) => {
  const sizes = globSync('src/**/*.{ts,css,js}')
    .filter((file) => !/\.test\.ts$|\/codelists\/|\/messages\/|kept\.css$/.test(file))
    .map((file) => [read(file).split('\n').length - 1, file] as const)
    .sort(([a], [b]) => a - b)
  const at = (share: number) => sizes[Math.floor(share * (sizes.length - 1))]!
  const [median, p90, max] = [at(0.5), at(0.9), at(1)]
  t.diagnostic(`${sizes.length} files: median ${median[0]}, p90 ${p90[0]}, max ${max[0]} lines (${basename(max[1])})`)
  assert.ok(median[0] <= 80, `median ${median[0]}`)
  assert.ok(p90[0] <= 250, `p90 ${p90[0]} (${p90[1]})`)
  assert.ok(max[0] <= 400, `${max[1]} has ${max[0]} lines`)
})
