import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { dataRoutes } from '#api/routes.ts'
import { readAssets } from '#app/assets.ts'
import { createListener } from '#app/listener.ts'
import { PageCache } from '#app/page-cache.ts'
import { createRouter } from '#app/router.ts'
import { securityHeaders } from '#app/security-headers.ts'
import { Versions } from '#app/versions.ts'
import { en } from '#messages/en.ts'
import { languages, readyLanguages } from '#messages/languages.ts'
import { type MessageKey, t } from '#messages/message.ts'
import { routes } from '#site/routes.ts'
import { type LoadedDatabase, loadedDatabase } from './loaded-database.ts'

/** Something that is there, for each name in a path. */
const samples: Readonly<Record<string, string>> = {
  slug: 'mexico',
  document: 'mexico-action-plan-2019-2022-2019',
  number: '4',
  id: 'MX0075',
  rule: 'star',
  post: 'three-strategies-for-community-justice',
  list: 'completion',
  method: 'm3',
  area: 'open-data',
  institution: 'procuraduria-general-de-la-republica',
}

let db: LoadedDatabase
let server: Server
let at: string
let versions: Versions
const logged: string[] = []
before(async () => {
  db = await loadedDatabase()
  versions = new Versions(db.pool)
  await versions.listen()
  const log = (line: string) => logged.push(line)
  const router = createRouter({ pages: routes, data: dataRoutes, assets: readAssets(), ask: () => db.ask(), log })
  server = createServer(createListener({ router, cache: new PageCache(), versions, today: () => '2024-11-24' }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(async () => {
  server.close()
  server.closeAllConnections()
  versions.close()
  await db.close()
})

const ask = (path: string, init: RequestInit = {}) => fetch(at + path, { redirect: 'manual', ...init })
const filled = (path: string) => path.replace(/:(\w+)/g, (_, name: string) => samples[name] ?? `no sample for ${name}`)
const twinOf = (path: string) => `${path === '/' ? '/index' : path}.json`

test('no address vanishes: routes.txt lists them all', () => {
  const listed = readFileSync('tests/routes.txt', 'utf8').trim().split('\n')
  const served = [
    ...routes.map((r) => `/{lang}${r.path === '/' ? '' : r.path}`),
    ...dataRoutes.flatMap((r) => [twinOf(r.path), `/{lang}${twinOf(r.path)}`]),
  ]
  assert.deepEqual(served.sort(), listed.sort())
})

test('every page answers, in full and with nothing from elsewhere allowed', async () => {
  for (const { path } of routes) {
    const answer = await ask(`/en${path === '/' ? '' : filled(path)}`)
    assert.equal(answer.status, 200, `${path}: ${logged.join('\n')}`)
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8')
    for (const [name, value] of Object.entries(securityHeaders)) assert.equal(answer.headers.get(name), value)
    const text = await answer.text()
    assert.match(text, /^<!doctype html>\n<html lang="en" dir="ltr">/)
    assert.match(text, /<\/html>\n$/)
    assert.doesNotMatch(text, /<script(?![^>]*src=)|\son\w+="|\sstyle="|javascript:/i)
  }
})

test('every page answers in every language that pages are offered in, names the others, and leaves no English', async () => {
  const ready = readyLanguages()
  for (const lang of ready) {
    const { dir } = languages[lang]
    const english = Object.entries(en).filter(
      ([key, text]) => text.length > 14 && !/[{']/.test(text) && t(lang, key as MessageKey) !== text,
    )
    for (const { path } of routes) {
      const text = await (await ask(`/${lang}${path === '/' ? '' : filled(path)}`)).text()
      assert.ok(text.includes(`<html lang="${lang}" dir="${dir}">`), `${lang} ${path}`)
      for (const other of ready.length < 2 ? [] : ready)
        assert.match(text, new RegExp(`rel="alternate" hreflang="${other}" href="/${other}[/"?]`))
      const main = text.replace(/<(\w+)[^>]* lang="en"[^>]*>.*?<\/\1>/gs, '')
      const left = path === '/design' ? [] : english.filter(([, sentence]) => main.includes(`>${sentence}<`))
      assert.deepEqual(
        left.map(([key]) => key),
        [],
        `${lang} ${path}`,
      )
    }
  }
})

test('every twin answers in the envelope, with and without a language, the same', async () => {
  for (const { path } of dataRoutes) {
    const bare = await ask(filled(twinOf(path)))
    assert.equal(bare.status, 200, `${path}: ${logged.join('\n')}`)
    assert.equal(bare.headers.get('content-type'), 'application/json; charset=utf-8')
    assert.equal(bare.headers.get('access-control-allow-origin'), '*')
    const said = await bare.text()
    assert.deepEqual(Object.keys(JSON.parse(said)), ['data', 'meta'])
    assert.equal(await (await ask(`/en${filled(twinOf(path))}`)).text(), said)
  }
})

test('every page has a twin, and says so', async () => {
  assert.deepEqual(dataRoutes.map((d) => d.path).sort(), routes.map((r) => r.path).sort())
})

test('the style sheet and the script that a page names are there, and may be kept for ever', async () => {
  const text = await (await ask('/en')).text()
  const named = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((m) => m[1]!)
  assert.ok(named.length >= 2)
  for (const path of named) {
    const answer = await ask(path)
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('cache-control')!, /immutable/)
  }
  assert.equal((await ask('/favicon.ico')).headers.get('content-type'), 'image/svg+xml')
})

test('an address without a language leads to the page in a language that the reader asks for', async () => {
  for (const [path, to] of [
    ['/', '/en'],
    ['/members/mexico', '/en/members/mexico'],
    ['/members?region=americas', '/en/members?region=americas'],
  ] as const) {
    const answer = await ask(path, { headers: { 'accept-language': 'xx, en-GB;q=0.8' } })
    assert.deepEqual([answer.status, answer.headers.get('location')], [302, to])
    assert.match(answer.headers.get('vary')!, /accept-language/)
  }
})

test('a slash at the end is taken away for good, and leads to no other host', async () => {
  for (const [path, to] of [
    ['/en/', '/en'],
    ['/en/members/?a=1', '/en/members?a=1'],
    ['//evil.example/', '/evil.example'],
    ['///evil.example//', '/evil.example'],
  ] as const) {
    const answer = await fetch(at + path, { redirect: 'manual' })
    assert.deepEqual([answer.status, answer.headers.get('location')], [308, to], path)
  }
  assert.equal((await ask('/%5Cevil.example/')).headers.get('location'), '/%5Cevil.example')
})

test('what is not there is 404, as a page or as an envelope, and never kept', async () => {
  for (const path of [
    '/en/nothing',
    '/nothing',
    '/en/members/atlantis',
    '/en/commitments/XX9999',
    '/en/%00',
    '/en/%zz',
    '/assets/kept-0.css',
  ]) {
    const answer = await ask(path)
    assert.equal(answer.status, 404, path)
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    assert.match(await answer.text(), /^<!doctype html>/)
  }
  for (const path of ['/members/atlantis.json', '/nothing.json', '/en/nothing.json']) {
    const answer = await ask(path)
    assert.equal(answer.status, 404, path)
    assert.deepEqual(Object.keys((await answer.json()) as object), ['error'])
  }
})

test('what only reads is refused to write', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await ask('/en/members', { method })
    assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, HEAD'])
  }
  assert.equal((await ask('/en/nothing', { method: 'POST' })).status, 404)
})

test('HEAD tells the same as GET, without a body', async () => {
  const [get, head] = [await ask('/en/members/mexico'), await ask('/en/members/mexico', { method: 'HEAD' })]
  const told = (answer: Response) => ['etag', 'content-type', 'content-length'].map((n) => answer.headers.get(n))
  assert.deepEqual(told(head), told(get))
  assert.equal(await head.text(), '')
})

test('a page that is kept is the page, and one that has not changed is not sent again', async () => {
  const first = await ask('/en/members/mexico')
  const second = await ask('/en/members/mexico')
  const etag = first.headers.get('etag')!
  assert.equal(second.headers.get('etag'), etag)
  assert.equal(await second.text(), await first.text())
  const third = await ask('/en/members/mexico', { headers: { 'if-none-match': etag } })
  assert.deepEqual([third.status, await third.text()], [304, ''])
})

test('parameters in another order are the same view', async () => {
  const [one, other] = [await ask('/en/members?a=1&region=americas'), await ask('/en/members?region=americas&a=1')]
  assert.equal(one.headers.get('etag'), other.headers.get('etag'))
})

test('a parameter that a page does not know is named and left out, and is no other view', async () => {
  const page = await (await ask('/en/members?colour=red&region=americas&level=')).text()
  assert.match(page, /Not known here, and left out, [^.]*: colour\./)
  assert.match(page, /<link rel="canonical" href="\/en\/members\?region=americas">/)
})

test('a change of a member’s data shows at once on its page', async () => {
  const before = (await ask('/en/members/mexico')).headers.get('etag')
  await db.pool.query("select pg_notify('kept_change', 'mexico')")
  const wasOf = versions.of('mexico')
  for (let i = 0; i < 100 && versions.of('mexico') === wasOf; i++) await new Promise((r) => setTimeout(r, 10))
  // nothing really changed, so the page is made anew and is the same
  assert.equal((await ask('/en/members/mexico')).headers.get('etag'), before)
})

test('hostile addresses are answered, and none with markup of theirs', async () => {
  for (const path of [
    '/en/members/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    `/en/members?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
    '/en/members/..%2f..%2fetc%2fpasswd',
    `/en/${'a'.repeat(5000)}`,
    '/en/members?region[]=x&region=%00&plan=-1&page=1e9',
    '/en/members/mexico?year=2019&kind=__proto__&sort=constructor',
  ]) {
    const answer = await ask(path)
    assert.ok(answer.status < 500, `${path}: ${answer.status} ${logged.join('\n')}`)
    assert.doesNotMatch(await answer.text(), /<script>alert/)
  }
})
