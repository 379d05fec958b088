import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDate, formatList, formatNumber, formatShare } from '#messages/format.ts'
import { t } from '#messages/message.ts'

const [LRI, PDI] = ['\u2066', '\u2069']

test('what is put into a sentence from right to left is isolated, and what only chooses a form is not', () => {
  assert.equal(t('ar', 'commitment.gone.way', { member: 'Mexico' }), `كان وعدًا من ${LRI}Mexico${PDI}.`)
  assert.equal(t('ar', 'commitment.gone.way', { member: 'الأردن' }), 'كان وعدًا من الأردن.')
  const side = t('ar', 'member.plan.side', { dated: 'yes', period: '2019–2022', number: '4' })
  assert.equal(side, `${LRI}2019–2022${PDI}، خطة العمل ${LRI}4${PDI}.`)
  assert.equal(t('en', 'commitment.gone.way', { member: 'Mexico' }), 'It was a promise of Mexico.')
})

test('Arabic has a form for none, one, two, few, many and others', () => {
  const said = [0, 1, 2, 3, 11, 100].map((count) => t('ar', 'member.commitments.count', { count }))
  assert.deepEqual(said, ['لا وعود', 'وعد واحد', 'وعدان', '3 وعود', '11 وعدًا', '100 وعد'])
})

test('numbers, shares, dates and lists are written as each language does', () => {
  assert.deepEqual(
    (['en', 'es', 'fr', 'ar'] as const).map((lang) => formatNumber(lang, 12_345.6)),
    ['12,345.6', '12.345,6', '12\u202f345,6', '12,345.6'],
  )
  assert.deepEqual(
    (['en', 'es', 'fr', 'ar'] as const).map((lang) => formatShare(lang, 0.07)),
    ['7%', '7\u00a0%', '7\u00a0%', '7\u200e%\u200e'],
  )
  assert.deepEqual(
    (['en', 'es', 'fr', 'ar'] as const).map((lang) => formatDate(lang, '2024-04-09')),
    ['9 April 2024', '9 de abril de 2024', '9 avril 2024', '9 أبريل 2024'],
  )
  assert.equal(formatList('es', ['a', 'b']), 'a y b')
  assert.equal(formatList('ar', ['a', 'b']), 'a وb')
})
