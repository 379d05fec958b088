import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodySchema, fitsKind } from '#model/kind.ts'
import { type KindId, kindOf, kinds } from '#model/kinds/index.ts'

const odd: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'a',
  'yes',
  'no-data',
  'constructor',
  '2021-02-30',
  '2021-13',
  '2021-2',
  '2021\n',
  0,
  1.5,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  [''],
  ['a', 1],
  ['letter', 'nothing'],
  [null],
  {},
  { a: 'b' },
  { a: 1 },
  { a: undefined },
  Object.create({ a: 1 }),
  new Date(0),
  new Map(),
]

test('what passes the cheap test of a field passes its schema', () => {
  for (const [id, kind] of Object.entries(kinds))
    for (const [name, field] of Object.entries(kindOf(id as KindId).fields))
      for (const value of odd)
        if (field.fits?.(value))
          assert.ok(field.schema.safeParse(value).success, `${kind.id}.${name}: ${String(value)}`)
})

test('a body of known fields and permitted values fits, and any other is for the schema to judge', () => {
  const kind = kindOf('commitment')
  const good = { title: 'A', policyAreas: ['a'], withdrawn: true, start: '2021-02', page: null, published: { a: 'b' } }
  assert.ok(fitsKind(kind, good))
  for (const [name, value] of [
    ['title', ''],
    ['withdrawn', 'yes'],
    ['unheardOf', 'x'],
    ['constructor', 'x'],
    ['published', { a: 1 }],
  ] as const) {
    assert.ok(!fitsKind(kind, { ...good, [name]: value }), name)
    assert.ok(!bodySchema(kind).safeParse({ ...good, [name]: value }).success, name)
  }
  assert.ok(fitsKind(kindOf('assessment'), { completion: 'no-data', year: 2021, stage: 'last' }))
})
