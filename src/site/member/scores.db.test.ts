import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getMember } from '#queries/get-member.ts'
import { memberPage } from '#site/member/page.ts'
import { loadedDatabase, sharedFile } from '../../../tests/loaded-database.ts'
import { markupFaults } from '../../../tests/look/markup.ts'

const request = {
  lang: 'en',
  query: new URLSearchParams(),
  chrome: { css: '/kept.css', script: '/kept.js', more: '/more.css' },
} as const

test('what others measure stands on the page with its year, scale, publisher, terms and row; without a file there is no such part', async () => {
  const path = sharedFile('indices/rti_rating_2026.csv')
  if (path === null) return
  const database = await loadedDatabase()
  try {
    const before = String(memberPage(await getMember(await database.ask(), 'mexico'), request))
    assert.ok(!before.includes('id="scores"'))
    await database.load('scores-rti-rating', path)
    const view = await getMember(await database.ask(), 'mexico')
    const rating = view.scores.find((s) => s.indicator === 'rti-rating')
    assert.deepEqual([rating?.value, rating?.year, rating?.licence], [136, 2026, 'not stated'])
    assert.ok(rating!.sources.length > 0)
    const page = String(memberPage(view, request))
    assert.deepEqual(markupFaults(page), [])
    for (const said of ['RTI Rating', '0 to 150', 'Centre for Law and Democracy']) assert.ok(page.includes(said), said)
  } finally {
    await database.close()
  }
})
