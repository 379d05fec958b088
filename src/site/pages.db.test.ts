import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { NotFound } from '#base/errors.ts'
import { type Lang, languages } from '#messages/languages.ts'
import { findRules } from '#queries/find-rules.ts'
import { errorPage } from '#site/error/page.ts'
import { routes } from '#site/routes.ts'
import { type LoadedDatabase, loadedDatabase } from '../../tests/loaded-database.ts'
import { markupFaults } from '../../tests/look/markup.ts'

const chrome = { css: '/assets/kept.css', script: '/assets/kept.js', more: '/assets/more.css' }

let database: LoadedDatabase

before(async () => {
  database = await loadedDatabase()
})
after(() => database.close())

interface Asked {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  readonly lang?: Lang
}

async function show(path: string, { params = {}, query = '', lang = 'en' }: Asked = {}): Promise<string> {
  const route = routes.find((r) => r.path === path)
  assert.ok(route, path)
  const request = { lang, path, params, query: new URLSearchParams(query), chrome }
  const page = await route.answer(await database.ask(), request)
  assert.equal(page.status, 200)
  return String(page.html)
}

test('every page is well formed in every language', async () => {
  for (const lang of Object.keys(languages) as Lang[]) {
    for (const [path, asked] of [
      ['/', {}],
      ['/members', { query: 'region=americas&level=national' }],
      ['/members', { query: 'status=constructor' }],
      ['/commitments/:id', { params: { id: 'MEX-2-14' } }],
      ['/commitments/:id', { params: { id: 'MX0075' } }],
      ['/method', {}],
      ['/method/:rule', { params: { rule: 'star' } }],
      ['/method/:rule', { params: { rule: 'completion-rate' } }],
    ] as const) {
      assert.deepEqual(markupFaults(await show(path, { ...asked, lang })), [], `${lang} ${path}`)
    }
  }
})

test('every rule and measure has a well-formed page with what it says', async () => {
  const { rules } = await findRules(await database.ask())
  for (const { id, label } of rules) {
    const page = await show('/method/:rule', { params: { rule: id } })
    assert.deepEqual(markupFaults(page), [], id)
    assert.ok(page.includes(label), id)
    assert.ok(!page.includes('<p class="lede"></p>'), id)
  }
})

test('the page of a promise shows its star with its tests, and every version beside it', async () => {
  const page = await show('/commitments/:id', { params: { id: 'MEX-2-14' } })
  assert.ok(page.includes('Not starred'))
  assert.ok(page.includes('By the rule of its time: yes.'))
  assert.ok(page.includes('found moderate, needed transformative or higher'))
  for (const version of ['v0', 'v1', 'v2', 'v3']) assert.ok(page.includes(`/en/method/star#${version}`), version)
  assert.ok(page.includes('row 1214'))
})

test('a promise without codings says of nothing that it failed', async () => {
  const page = await show('/commitments/:id', { params: { id: 'MX0075' } })
  assert.ok(page.includes('Starred: not known'))
  assert.ok(!page.includes('href="#none"') && page.includes('not loaded'))
  assert.ok(!page.includes('Not starred'))
})

test('a choice of the list is undone by its own link, and every view has one address', async () => {
  const page = await show('/members', { query: 'region=americas' })
  assert.ok(page.includes('Mexico') && !page.includes('>Germany<'))
  assert.ok(page.includes('href="?level=national&amp;region=americas"'))
  assert.match(page, /href="\?" aria-current="true">Americas/)
})

test('the first page leads to every national member', async () => {
  const page = await show('/')
  for (const slug of ['mexico', 'canada', 'cote-divoire', 'timor-leste'])
    assert.ok(page.includes(`href="/en/members/${slug}"`), slug)
})

test('what a rule of process says is marked as not OGP’s decision', async () => {
  const page = await show('/method/:rule', { params: { rule: 'contrary-to-process' } })
  assert.ok(page.includes('By the rule, not OGP’s decision'))
})

test('nothing is found under a name that nobody has', async () => {
  for (const [path, params] of [
    ['/members/:slug', { slug: 'atlantis' }],
    ['/commitments/:id', { id: '__proto__' }],
    ['/method/:rule', { rule: 'constructor' }],
  ] as const) {
    await assert.rejects(show(path, { params }), NotFound)
  }
})

test('a page that is not there says so, whatever its path is', () => {
  for (const [kind, status] of [
    ['missing', 404],
    ['gone', 410],
    ['error', 500],
  ] as const) {
    const page = errorPage(kind, { lang: 'en', chrome, path: '/<script>alert(1)</script>' })
    assert.equal(page.status, status)
    assert.deepEqual(markupFaults(String(page.html)), [])
    assert.ok(!String(page.html).includes('<script>alert'))
  }
})

test('the source’s voice is for what a source said: a promise without a title is named by us', async () => {
  const untitled = await show('/commitments/:id', { params: { id: 'IT0035' } })
  assert.match(untitled, /<h1 class="title">Promise IT0035 of Italy</)
  assert.match(await show('/commitments/:id', { params: { id: 'MX0075' } }), /<h1 class="title said">/)
})

test('why no star can be told is one reason and not a choice of two', async () => {
  const [early, unread] = await Promise.all(
    ['MEX-1-1', 'IT0035'].map((id) => show('/commitments/:id', { params: { id } })),
  )
  assert.ok(early!.includes('OGP worked out no stars for plans of its year.'))
  assert.ok(unread!.includes('A coding that the star needs is not here.'))
})
