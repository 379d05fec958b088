import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutNumber } from '#sources/ogp-commitments/commitment-body.ts'

test('the number before a title is left away, whatever separates the two', () => {
  for (const between of [' ', '. ', '.', ') ', ')', ': ', ':', ' : ', ' - ', '- ', ' – ', '– '])
    assert.equal(withoutNumber(`3${between}Budget law`, '3'), 'Budget law', between)
  assert.equal(withoutNumber('B.1.A: Budget law', 'B.1.A'), 'Budget law')
})

test('what only looks like the number stays', () => {
  for (const title of ['3.2 Budget law', '3.2: Budget law', '3-year budget', '30 budgets', '3', '3:', 'Budget 3'])
    assert.equal(withoutNumber(title, '3'), title)
  assert.equal(withoutNumber('3: Budget law', ''), '3: Budget law')
})
