import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compact } from '#app/assets.ts'

test('a sheet loses what nobody sees, and no space that is printed or that parts a selector', () => {
  const sheet = `/* the parts; all of them */
@layer parts {
  .why dd:not(:last-child)::after { content: "; " }
  .why > dt::after, :is(td, .v) .why { content: ": "; inset: calc(var(--edge) + 1px) }
}
`
  assert.equal(
    compact(sheet).toString(),
    '@layer parts{.why dd:not(:last-child)::after{content:"; "}.why>dt::after,:is(td,.v) .why{content:": ";inset:calc(var(--edge) + 1px)}}',
  )
})
