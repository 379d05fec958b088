import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { compareRoute } from '#site/compare/page.ts'
import { type LoadedDatabase, loadedDatabase } from '../../../tests/loaded-database.ts'
import { markupFaults } from '../../../tests/look/markup.ts'

let database: LoadedDatabase

before(async () => {
  database = await loadedDatabase()
})
after(() => database.close())

async function show(query: string): Promise<string> {
  const chrome = { css: '/assets/kept.css', script: '/assets/kept.js', more: '/assets/more.css' }
  const request = { lang: 'en', path: '/compare', params: {}, query: new URLSearchParams(query), chrome } as const
  return String((await compareRoute.answer(await database.ask(), request)).html)
}

test('the order in which members are asked for makes no other view', async () => {
  const [one, other] = [await show('member=mexico&member=chile'), await show('member=chile&member=mexico')]
  assert.equal(one, other)
  assert.match(one, /<link rel="canonical" href="\/en\/compare\?member=chile&amp;member=mexico">/)
})

test('none, one, unknown, many, mixed: every page is well formed and offers the form', async () => {
  for (const query of [
    '',
    'member=mexico',
    'member=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    'member=mexico&member=chile&method=m9',
    'member=mexico&member=timor-leste',
    'member=mexico&member=chile&method=mixed',
    'plan=AP_MEX01&plan=AP_MEX02',
    'plan=AP_MEX01&member=mexico&method=m1',
  ]) {
    const page = await show(query)
    assert.deepEqual(markupFaults(page), [], query)
    assert.match(page, /<form class="tools" action="\/en\/compare">/)
    assert.doesNotMatch(page, /<script>alert/)
  }
  assert.match(await show('member=mexico&member=chile&method=m9'), /left out[^<]*method=m9/)
  assert.match(await show('member=Atlantis'), /Nothing on record is called “Atlantis”/)
})
