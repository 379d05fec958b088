import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dataRoutes } from '#api/routes.ts'
import { NotFound } from '#base/errors.ts'
import { type Lang, languages } from '#messages/languages.ts'
import { routes } from '#site/routes.ts'
import { type LoadedDatabase, loadedDatabase } from './loaded-database.ts'
import { markupFaults } from './look/markup.ts'

const chrome = { css: '/assets/kept.css', script: '/assets/kept.js', more: '/assets/more.css' }

let db: LoadedDatabase
before(async () => {
  db = await loadedDatabase()
})
after(() => db.close())

interface Asked {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  readonly lang?: Lang
}

async function show(path: string, { params = {}, query = '', lang = 'en' }: Asked = {}): Promise<string> {
  const route = routes.find((r) => r.path === path)
  assert.ok(route, path)
  const request = { lang, path, params, query: new URLSearchParams(query), chrome }
  return String((await route.answer(await db.ask(), request)).html)
}

async function data(path: string, params: Readonly<Record<string, string>> = {}, query = '') {
  const route = dataRoutes.find((r) => r.path === path)
  assert.ok(route, path)
  return route.answer(await db.ask(), { params, query: new URLSearchParams(query) })
}

const VIEWS: readonly (readonly [string, Asked])[] = [
  ['/glossary', {}],
  ['/challenge', {}],
  ['/challenge', { query: 'member=ghana&region=africa-and-the-middle-east' }],
  ['/challenge', { query: 'area=justice&level=National&region=atlantis' }],
  ['/posts', {}],
  ['/posts', { query: 'member=mexico&year=not-recorded&show=all' }],
  ['/posts', { query: 'year=1999' }],
  ['/posts/:post', { params: { post: 'ogp-steering-committee-statement-on-mexico' } }],
  ['/corrections', {}],
  ['/corrections', { query: 'what=redacted&page=7' }],
  ['/coverage', {}],
  ['/coverage', { query: 'region=americas&level=national' }],
  ['/coverage', { query: 'region=atlantis&page=99' }],
  ['/about', {}],
  ['/data', {}],
]

test('every page is well formed in every language and every view', async () => {
  for (const lang of Object.keys(languages) as Lang[])
    for (const [path, asked] of VIEWS)
      assert.deepEqual(markupFaults(await show(path, { ...asked, lang })), [], `${lang} ${path} ${asked.query ?? ''}`)
})

test('terms stand under anchors that others link to', async () => {
  const page = await show('/glossary')
  for (const id of ['starred', 'coded', 'iap2', 'binding-constraint', 'not-loaded', 'completion-limited'])
    assert.ok(page.includes(`id="${id}"`), id)
  const { data: twin } = await data('/glossary')
  for (const { id } of (twin as { terms: { id: string }[] }).terms) assert.ok(page.includes(`id="${id}"`), id)
})

test('the tracker says how much of it is here, and the same as its data', async () => {
  const page = await show('/challenge')
  assert.ok(page.includes('tracker counts 83 commitments; 9 of them are known here'))
  assert.match(page, /<span class="pub">25<\/span>/)
  const { data: twin } = await data('/challenge', {}, 'region=americas')
  const narrowed = await show('/challenge', { query: 'region=americas' })
  assert.equal(narrowed.match(/<tr role="row"><th role="rowheader"/g)?.length, (twin as { total: number }).total)
  assert.ok((await show('/challenge', { query: 'region=atlantis' })).includes('region=atlantis'))
})

test('a post has a page of its own that says what is not recorded, and never pretends a link', async () => {
  const params = { post: 'ogp-steering-committee-statement-on-mexico' }
  const page = await show('/posts/:post', { params })
  assert.ok(page.includes('OGP Steering Committee Statement on Mexico'))
  assert.ok(page.includes('href="/en/members/mexico"') && page.includes('href="/en/posts?member=mexico"'))
  assert.ok(page.includes('not recorded') && !page.includes('Open the post'))
  const { data: twin } = await data('/posts/:post', params)
  assert.equal((twin as { others: unknown[] }).others.length, 3)
  await assert.rejects(show('/posts/:post', { params: { post: 'constructor' } }), NotFound)
})

test('posts are found by member and year, undated ones too, as many as the filter said', async () => {
  const { data: all } = await data('/posts')
  const { facets, total } = all as {
    total: number
    facets: { name: string; choices: { code: string; count: number }[] }[]
  }
  assert.equal(total, 4)
  for (const { name, choices } of facets)
    for (const { code, count } of choices) {
      const { data: found } = await data('/posts', {}, `${name}=${code}`)
      assert.equal((found as { total: number }).total, count, `${name}=${code}`)
      const page = await show('/posts', { query: `${name}=${code}` })
      assert.equal(page.match(/<li><h3>/g)?.length, count)
    }
})

test('what was corrected stands on its page: an erasure with its reason, and without what was said', async () => {
  assert.ok((await show('/corrections')).includes('Nothing was corrected yet'))
  const { rows } = await db.pool.query(
    "select entry_seq from statement where kind = 'post' and id like 'three-strategies%'",
  )
  await db.redact(Number(rows[0].entry_seq))
  for (const lang of Object.keys(languages) as Lang[])
    assert.deepEqual(markupFaults(await show('/corrections', { lang })), [])
  const page = await show('/corrections')
  assert.ok(page.includes(`What ledger entry ${Number(rows[0].entry_seq).toLocaleString('en')} said was erased (Post)`))
  assert.ok(!page.includes('three-strategies'))
  const { data: twin } = await data('/corrections')
  assert.equal((twin as { total: number }).total, 1)
})

test('the page on data lists every page there is, and shows the checkpoint that its data have', async () => {
  const page = await show('/data')
  for (const { path } of routes) assert.ok(page.includes(`${path === '/' ? '/index' : path}.json`), path)
  const { data: twin, meta } = await data('/data')
  const { checkpoint, addresses, files } = twin as {
    checkpoint: { entries: number; note: string }
    addresses: string[]
    files: { licence: string; sha256: string }[]
  }
  assert.equal(checkpoint.entries, meta.asOf.entry)
  assert.ok(page.includes(checkpoint.note.split('\n')[2]!), 'the root of the tree')
  assert.equal(addresses.length, routes.length)
  for (const { licence, sha256 } of files) assert.ok(page.includes(licence) && page.includes(sha256))
})
