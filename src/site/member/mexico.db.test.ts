import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { getMember } from '#queries/get-member.ts'
import { memberPage } from '#site/member/page.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile } from '../../../tests/loaded-database.ts'
import { markupFaults } from '../../../tests/look/markup.ts'

const WEIGHT = 20_000
const SHEET = 5_000
const chrome = {
  css: '/assets/kept-0123456789ab.css',
  script: '/assets/kept-0123456789ab.js',
  more: '/assets/more-0123456789ab.css',
}

let database: LoadedDatabase
let page: string

before(async () => {
  database = await loadedDatabase()
  page = await show('mexico')
})

after(() => database?.close())

async function show(slug: string, query = ''): Promise<string> {
  const view = await getMember(await database.ask(), slug)
  return String(memberPage(view, { lang: 'en', query: new URLSearchParams(query), chrome }))
}

/** What a reader reads: markup away, spaces one. */
function text(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
}

function block(id: string): string {
  const from = page.indexOf(`<section id="${id}"`)
  return page.slice(from, page.indexOf('<section id=', from + 1))
}

test('the page of Mexico with its style sheet weighs at most 20 kB', () => {
  const css = readFileSync(new URL('../../ui/kept.css', import.meta.url))
  assert.ok(brotliCompressSync(css).length <= SHEET, 'overweight style sheet')
  const weight = brotliCompressSync(page).length + brotliCompressSync(css).length
  assert.ok(weight <= WEIGHT, `overweight page: ${weight}, expected at most ${WEIGHT} bytes`)
})

test('the page of every member that ships with Kept is well formed', async () => {
  const { rows } = await database.pool.query<{ id: string }>('select distinct id from member order by id')
  assert.ok(rows.length > 100)
  for (const { id } of rows) assert.deepEqual(markupFaults(await show(id)), [], id)
})

test('the 90 documents stand in their order, each with its year, kind and form', () => {
  const path = sharedFile('mexico-member-page.txt')
  if (path === null) return
  const printed = [...readFileSync(path, 'utf8').matchAll(/^ +\d+\. (.+)\n\n +(\d{4}), (?:(.+), )?Web page$/gm)]
  assert.equal(printed.length, 90)
  const rows = [...block('documents').matchAll(/<tr role="row"><td role="cell">.*?<\/tr>/gs)].map((m) =>
    text(m[0]).trim(),
  )
  assert.equal(rows.length, 90)
  printed.forEach(([, title = '', year = '', kind], i) => {
    const row = rows[i] ?? ''
    assert.ok(row.startsWith(`${year} ${title.replace(/\s+/g, ' ').trim()} ${kind ?? 'kind not given'}`), row)
    // the page prints no address; of two reports it is known from the figures that were read in them
    const known =
      title.startsWith('Mexico Results Report 2019-2022') || title.startsWith('Mexico Design Report 2019-2021')
    assert.equal(row.includes('Web page no address'), !known || title.includes('Public Comment'), row)
  })
})

test('plan 4 has 13 commitments, and its focus is not specified', () => {
  const plan = text(block('plan'))
  assert.match(plan, /2019–2022 , action plan 4\./)
  assert.match(plan, /Number of commitments 13 .*?ours: 13/)
  assert.match(plan, /Policy area focus Not specified/)
  assert.match(page, /Open Gov Challenge:<\/a><\/b> <span class="said" lang="en">one<\/span> commitment/)
})

test('the figures of results stand as published: 12, 0, 0; 2, 0, 0; 3, 1, 0; and the most per plan', () => {
  const rows = [...block('performance').matchAll(/<tr[^>]*><th scope="row">.*?<\/tr>/gs)].map((row) => ({
    head: text(row[0].slice(0, row[0].indexOf('</th>'))).trim(),
    figures: [...row[0].matchAll(/<span class="pub">([^<]*)<\/span>/g)].map((m) => m[1]),
  }))
  assert.deepEqual(
    rows.map(({ head, figures }) => [head, ...figures]),
    [
      ['Plan 1 2011–2013'],
      ['Plan 2 2013–2015', '12', '0', '0'],
      ['Plan 3 2016–2018', '2', '0', '0'],
      ['Plan 4 2019–2022', '3', '1', '0'],
      ['Regional: Americas', '2', '7'],
      ['Global', '4', '7'],
    ],
  )
})

test('the Global Report has 11 implications and 3 blanks, in five groups', () => {
  const report = block('global')
  assert.equal(report.split('>Implement for Results<').length - 1, 4)
  assert.equal(report.split('>Consider Action<').length - 1, 7)
  assert.equal(report.split('href="#w-not-printed"').length - 1, 3)
  assert.equal(report.split('scope="rowgroup"').length - 1, 5)
})

test('no name and no mailbox of a person stands on the page', () => {
  assert.ok(!/Pilgram|@funcionpublica/i.test(page))
})

test('what the page does not print reads “not in our source”: lit flags, outside scores, marks of participation', () => {
  const words = (id: string) => text(block(id)).match(/not in our source/g)?.length ?? 0
  assert.ok(words('global') >= 2, 'flags and scores')
  assert.ok(words('participation') >= 1, 'marks of plans that no other source speaks of')
})
