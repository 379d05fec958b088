import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slugOf } from '#base/slug.ts'
import { kindOf } from '#model/kinds/index.ts'
import { isIssueCode } from '#sources/issue-codes.ts'
import { columnKey } from '#sources/ogp-commitments/column.ts'
import { columns2016, columns2024 } from '#sources/ogp-commitments/columns.ts'
import { layouts } from '#sources/ogp-commitments/layouts.ts'

test('the layouts name 171 and 98 columns', () => {
  assert.deepEqual([columns2024.length, columns2016.length], [171, 98])
})

for (const { id, columns, gates } of layouts) {
  test(`no column of ${id} goes by the name of another`, () => {
    const keys = columns.flatMap((c) => [c.name, ...(c.aliases ?? [])]).map(columnKey)
    assert.equal(new Set(keys).size, keys.length)
  })

  test(`every coding of ${id} is a field of an assessment, with codes of its list or a reason for absence`, () => {
    const { fields } = kindOf('assessment')
    for (const { name, use } of columns) {
      if (use.as !== 'coding') continue
      const field = fields[use.field]
      assert.equal(field?.type, 'coding', name)
      for (const { code } of use.lookup.values()) assert.ok(field?.schema.safeParse(code).success, `${name}: ${code}`)
    }
  })

  test(`every numeric code of ${id} stands beside a label`, () => {
    const labels = new Set(columns.filter((c) => c.use.as === 'coding').map((c) => c.name))
    for (const { use } of columns) if (use.as === 'twin') assert.ok(labels.has(use.of), use.of)
  })

  test(`no two areas of ${id} share a slug`, () => {
    const slugs = columns.filter((c) => c.use.as === 'area').map((c) => slugOf(c.name))
    assert.equal(new Set(slugs).size, slugs.length)
    assert.equal(slugs.length, id === '2024' ? 86 : 43)
  })

  test(`the gates of ${id} speak of declared issues and of fields that exist`, () => {
    for (const code of Object.keys(gates.issues ?? {})) assert.ok(isIssueCode(code), code)
    for (const place of Object.keys({ ...gates.fill, ...gates.usual })) {
      const [kind, field] = place.split('.') as [Parameters<typeof kindOf>[0], string]
      assert.ok(Object.hasOwn(kindOf(kind).fields, field), place)
    }
    for (const { field } of gates.coded ?? []) assert.ok(Object.hasOwn(kindOf('assessment').fields, field), field)
  })
}
