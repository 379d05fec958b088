import assert from 'node:assert/strict'
import { test } from 'node:test'
import { preferredLanguage } from '#app/preferred-language.ts'
import { languages } from '#messages/languages.ts'

test('the first language asked for that is ready is chosen, and English where none is', () => {
  for (const [header, chosen] of [
    [undefined, 'en'],
    ['', 'en'],
    ['de, fr;q=0', 'en'],
    ['xx;q=1, en-US;q=0.5', 'en'],
    ['constructor, __proto__', 'en'],
    [';;;,,q=', 'en'],
  ] as const)
    assert.equal(preferredLanguage(header), chosen)
  for (const [lang, { ready }] of Object.entries(languages))
    assert.equal(preferredLanguage(`xx, ${lang}-XX;q=0.9, en;q=0.1`), ready ? lang : 'en')
})
