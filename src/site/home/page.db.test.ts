import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { homeRoute } from '#site/home/page.ts'
import { type LoadedDatabase, loadedDatabase } from '../../../tests/loaded-database.ts'
import { markupFaults } from '../../../tests/look/markup.ts'

let database: LoadedDatabase

before(async () => {
  database = await loadedDatabase()
})
after(() => database.close())

async function show(query: string): Promise<string> {
  const chrome = { css: '/assets/kept.css', script: '/assets/kept.js', more: '/assets/more.css' }
  const request = { lang: 'en', path: '/', params: {}, query: new URLSearchParams(query), chrome } as const
  return String((await homeRoute.answer(await database.ask(), request)).html)
}

test('the first page is well formed with every figure, and names one that it does not know', async () => {
  for (const figure of ['promises', 'done', 'stars', 'status', 'plan-state', 'money'])
    assert.deepEqual(markupFaults(await show(`figure=${figure}`)), [], figure)
  assert.match(await show('figure=money'), /left out[^<]*figure=money/)
  assert.match(await show(''), /Mexico/)
})
