import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, wordsIn } from '#base/words.ts'

test('accents, case and punctuation make no other word', () => {
  assert.deepEqual(wordsIn('Información: ¡Pública!'), ['informacion', 'publica'])
  assert.deepEqual(wordsIn('Côte d’Ivoire, O’Brien'), ['cote', 'divoire', 'obrien'])
  assert.equal(plain('Straße Łódź Ærø'), 'strasse lodz aero')
})

test('Cyrillic, Greek and Arabic lose their marks alike', () => {
  assert.deepEqual(wordsIn('Ёлка й Ї'), ['елка', 'и', 'і'])
  assert.deepEqual(wordsIn('Ανάπτυξη'), ['αναπτυξη'])
  assert.deepEqual(wordsIn('الإِصْلَاح أُمُور آمال مـــيزان'), ['الاصلاح', 'امور', 'امال', 'ميزان'])
})

test('a script without spaces is taken sign by sign', () => {
  assert.deepEqual(wordsIn('政府公開2024 abc'), ['政', '府', '公', '開', '2024', 'abc'])
})

test('a word ends somewhere, whatever a file holds', () => {
  assert.equal(wordsIn('x'.repeat(5000))[0]?.length, 60)
  assert.deepEqual(wordsIn('\u0000\u202e --- '), [])
})
