import assert from 'node:assert/strict'
import { test } from 'node:test'
import { components } from '#ui/components/all.ts'
import { componentExamples } from './components.ts'
import { markupFaults } from './markup.ts'

for (const { name, examples } of await componentExamples()) {
  test(`${name} is well formed in every state it shows`, () => {
    assert.ok(examples.length > 0, `no examples in src/ui/components/${name}.ts`)
    for (const { title, html } of examples) {
      const faults = markupFaults(String(html)).filter((f) => !f.endsWith('leads nowhere') && !f.includes('<li> near'))
      assert.deepEqual(faults, [], title)
    }
  })
}

test('every component stands on the design page', async () => {
  const names = (await componentExamples()).map(({ name }) => name)
  assert.deepEqual(Object.keys(components).sort(), names.sort())
})

test('a page that does not nest, repeats an id or leads nowhere is found out', () => {
  assert.deepEqual(markupFaults('<p id="a">x</p>'), [])
  assert.equal(markupFaults('<p><b>x</p></b>').length, 2)
  assert.equal(markupFaults('<p id="a">x</p><p id="a">y</p>').length, 1)
  assert.equal(markupFaults('<a href="#b">x</a>').length, 1)
  assert.equal(markupFaults('<p><div>x</div></p>').length, 1)
  assert.equal(markupFaults('<h1>x</h1><h3>y</h3>').length, 1)
  assert.equal(markupFaults('<table><tr><td></td></tr></table>').length, 1)
  assert.equal(markupFaults('<p>undefined</p>').length, 1)
})
