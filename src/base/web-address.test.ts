import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWebAddress, maybeWebAddress } from '#base/web-address.ts'

test('an address of the web is http or https and holds nothing that ends an attribute or a line', () => {
  for (const good of ['https://example.org/a?b=c#d', 'http://example.org', 'https://example.org/Résumé'])
    assert.ok(isWebAddress(good), good)
  for (const bad of [
    ...['javascript:alert(1)', ' https://example.org', 'https://', 'https://[', '//example.org', 'example.org', ''],
    ...['https://example.org/"', 'https://example.org/<b>', 'https://example.org/\u0000', 'https://example.org/\u202e'],
    `https://example.org/${'x'.repeat(3000)}`,
  ])
    assert.ok(!isWebAddress(bad), bad)
})

test('a link leads where a browser would go from its page, or nowhere', () => {
  const page = 'https://www.example.org/members/mexico/'
  assert.equal(maybeWebAddress('../brazil/', page), 'https://www.example.org/members/brazil/')
  assert.equal(maybeWebAddress('//example.com/"', page), 'https://example.com/%22')
  for (const none of ['javascript:alert(1)', 'mailto:a@example.org', 'data:,x', 'https://[', 'x'.repeat(5000)])
    assert.equal(maybeWebAddress(none, page), null, none)
})
