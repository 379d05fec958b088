import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { importFile } from '#actions/import-file.ts'
import { dataRoutes } from '#api/routes.ts'
import { readAssets } from '#app/assets.ts'
import { createRouter } from '#app/router.ts'
import { slugOf } from '#base/slug.ts'
import { newSignerKey, parseSignerKey } from '#ledger/note.ts'
import { routes } from '#site/routes.ts'
import { bundled } from '#sources/bundled/source.ts'
import { loadFile } from '#sources/load.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import { ogpMemberPage } from '#sources/ogp-member-page/source.ts'
import type { Received, Source } from '#sources/source.ts'
import { ReadStore } from '#store/read-store.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { madeUpMembers } from '../imports/received.ts'
import { markupFaults } from '../look/markup.ts'
import { taintOf } from './page-taint.ts'
import {
  addresses,
  bundleOfAddresses,
  hostileName,
  MARK,
  taintedBundle,
  taintedExport,
  taintedPage,
  texts,
} from './tainted.ts'

let db: TestDatabase
let router: ReturnType<typeof createRouter>
const logged: string[] = []
before(async () => {
  db = await testDatabase()
  const by = { account: '"><zq7>', signer: parseSignerKey(newSignerKey('kept-test')), now: new Date('2024-11-01') }
  const bring = async (source: Source, file: Received) => {
    await importFile(db.pool, by, source, file, { dryRun: false, reason: texts[1]! })
  }
  await bring(bundled, await taintedBundle())
  await bring(ogpCommitments, taintedExport())
  await bring(ogpMemberPage, taintedPage('Mexico'))
  const ask = async () => ({ store: await ReadStore.now(db.pool), today: '2024-11-24' })
  const log = (line: string) => logged.push(line)
  router = createRouter({ pages: routes, data: dataRoutes, assets: readAssets(), ask, log })
})
after(() => db.close())

async function answer(
  path: string,
): Promise<{ readonly status: number; readonly body: string; readonly type: string }> {
  const response = await router.fetch(new Request(`http://kept.example${path}`), { shows: () => {} })
  return { status: response.status, body: await response.text(), type: response.headers.get('content-type') ?? '' }
}

/** A page on which nothing came of a hostile text but text. */
async function clean(path: string, least: number): Promise<readonly string[]> {
  const { status, body } = await answer(path)
  assert.equal(status, 200, `${path}: ${logged.join('\n')}`)
  const { faults, printed, texts: read } = taintOf(body)
  assert.deepEqual(faults, [], path)
  assert.deepEqual(markupFaults(body).slice(0, 5), [], path)
  assert.ok(printed >= least, `${path}: ${printed} hostile texts are shown, expected at least ${least}`)
  return read
}

const hostileSlug = slugOf(hostileName)

test('a member page shows hostile titles, names, sources and advice as the text they are', async () => {
  const read = (await clean('/en/members/mexico', 150)).join('')
  for (const text of texts.filter((t) => t.length < 100)) assert.ok(read.includes(text), text)
  await clean('/en/members/mexico?promises=all', 150)
})

test('a member by a hostile name has a page, with hostile promises', async () => {
  const read = await clean(`/en/members/${hostileSlug}`, 20)
  assert.ok(read.join('').includes(hostileName))
})

test('a commitment page shows hostile titles, texts, institutions and cells as the text they are', async () => {
  for (const id of ['MX0075', 'MEX-1-1', 'MEX-2-14', 'GAAA0001', 'GAAA0007', 'GAAA0018'])
    await clean(`/en/commitments/${id}`, 3)
})

test('the page of a plan and those of documents show hostile titles, figures and words as the text they are', async () => {
  for (const path of ['/en/members/mexico/plans/1', '/en/members/mexico/plans/4', `/en/members/${hostileSlug}/plans/1`])
    await clean(path, 3)
  await clean('/en/documents', 20)
  const { body } = await answer('/documents.json')
  const { documents } = (JSON.parse(body) as { data: { documents: { id: string }[] } }).data
  for (const { id } of documents.slice(0, 20)) await clean(`/en/documents/${encodeURIComponent(id)}`, 1)
})

test('institutions and areas with hostile names have pages, which show them as the text they are', async () => {
  for (const member of ['mexico', hostileSlug]) {
    await clean(`/en/members/${member}/institutions`, 3)
    const { body } = await answer(`/members/${member}/institutions.json`)
    const { institutions } = (JSON.parse(body) as { data: { institutions: { slug: string }[] } }).data
    assert.ok(institutions.length > 0)
    for (const { slug } of institutions.slice(0, 10))
      await clean(`/en/members/${member}/institutions/${encodeURIComponent(slug)}`, 2)
  }
  await clean('/en/policy-areas', 0)
  const { body } = await answer('/policy-areas.json')
  const { lists } = (JSON.parse(body) as { data: { lists: { areas: { slug: string; promises: number }[] }[] } }).data
  const tagged = lists.flatMap((l) => l.areas).filter((a) => a.promises > 0)
  assert.ok(tagged.length > 0)
  for (const { slug } of tagged.slice(0, 10)) await clean(`/en/policy-areas/${encodeURIComponent(slug)}`, 1)
})

test('lists, the first page and the pages of the method are clean', async () => {
  await clean('/en/members', 1)
  await clean('/en', 0)
  await clean('/en/method', 0)
  await clean('/en/method/star', 0)
})

test('what stands in an address of a page becomes nothing either', async () => {
  const query = texts.map(
    (t, n) => `${['kind', 'year', 'sort', 'region', 'level', 'q', t][n % 7]}=${encodeURIComponent(t.slice(0, 200))}`,
  )
  for (const path of [
    '/en/members/mexico',
    '/en/members',
    '/en',
    '/en/commitments/MX0075',
    '/en/documents',
    '/en/policy-areas/open-data',
  ])
    await clean(`${path}?${query.map((q) => q.replace(/[<>"' ]/g, encodeURIComponent)).join('&')}`, 0)
  for (const path of ['/en/members/%3Czq7%3E', '/en/commitments/%22%3E%3Czq7%3E', '/en/%3Czq7%3E', '/%22onzq7=1']) {
    const { status, body } = await answer(path)
    assert.equal(status, 404, path)
    assert.deepEqual(taintOf(body).faults, [], path)
  }
})

test('the twins carry the same texts as JSON and never as a page', async () => {
  for (const path of [
    '/members/mexico.json',
    `/members/${hostileSlug}.json`,
    '/members.json',
    '/commitments/MX0075.json',
    '/commitments/GAAA0001.json',
  ]) {
    const { status, body, type } = await answer(path)
    assert.equal(status, 200, path)
    assert.equal(type, 'application/json; charset=utf-8')
    assert.ok(JSON.stringify(JSON.parse(body)).includes(MARK), path)
  }
})

test('an address that is none of the web is an error in a table, and left out with an issue in an export and on a page', async () => {
  const members = madeUpMembers.copy()
  const count = async (source: Source, file: Received, code: string) =>
    (await loadFile(source, file, members)).issues.find((i) => i.code === code)?.count ?? 0
  assert.equal(await count(bundled, await bundleOfAddresses(), 'value-unlisted'), addresses.length)
  assert.equal(await count(ogpCommitments, taintedExport(), 'address-unread'), 20)
  // a browser completes the others by the address of the page
  assert.equal(await count(ogpMemberPage, taintedPage('Ruritania'), 'address-unusable'), 10)
})

test('every address in the twins is one of the web', async () => {
  for (const path of ['/members/mexico.json', '/commitments/MX0075.json', `/members/${hostileSlug}.json`]) {
    const found: string[] = []
    JSON.parse((await answer(path)).body, (name, value) => {
      if (/^(address|page|href|url)$/.test(name) && typeof value === 'string') found.push(value)
      return value
    })
    assert.ok(found.length > 0)
    assert.deepEqual(
      found.filter((address) => !/^(https?:\/\/|\/(?!\/))/.test(address)),
      [],
      path,
    )
  }
})

test('a text that turns the direction of writing ends where it stands', async () => {
  const isolating = /^(?:a|span|small|strong|em|bdi|p|li|dd|dt|td|th|h\d|div|section|summary|caption|title|option)$/
  const sheet = readFileSync('src/ui/kept.css', 'utf8')
  assert.match(sheet, /a, span, small, strong, em \{ unicode-bidi: isolate \}/)
  const { body } = await answer('/en/members/mexico')
  const around = [...body.matchAll(/<(\w+)[^<>]*>[^<>]*\u202e/g)].map(([, tag]) => tag!)
  assert.ok(around.length > 0)
  assert.deepEqual(
    around.filter((tag) => !isolating.test(tag)),
    [],
  )
})
