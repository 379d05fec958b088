import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withdrawBatch } from '#actions/withdraw-batch.ts'
import { commitmentData } from '#api/commitment.ts'
import { NotFound } from '#base/errors.ts'
import type { Lang } from '#messages/languages.ts'
import { commitmentRoute } from '#site/commitment/page.ts'
import type { Route } from '#site/route.ts'
import { routes } from '#site/routes.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile } from '../loaded-database.ts'
import { markupFaults } from '../look/markup.ts'
import { by } from '../made-up/ledger.ts'

const files = [
  ['ecuador-plan', sharedFile('ecuador-paga/info_general_compromisos.csv')],
  ['ecuador-plan', sharedFile('ecuador-paga/entidades.csv')],
  ['ecuador-plan', sharedFile('ecuador-paga/contrapartes.csv')],
  ['ecuador-plan', sharedFile('ecuador-paga/grupo_nucleo.csv')],
  ['us-plan', sharedFile('us-nap5/us_nap5_commitments.csv')],
  ['us-plan', sharedFile('us-nap5/us_nap5_subcommitments.csv')],
  ['canada-plan', sharedFile('canada-nap/canada_nap_items.csv')],
] as const
const skip = files.some(([, file]) => file === null)

let database: LoadedDatabase
before(async () => {
  if (skip) return
  database = await loadedDatabase()
  for (const [source, file] of files) await database.load(source, file!)
})
after(() => database?.close())

const chrome = { css: '/assets/kept.css', script: '/assets/kept.js', more: '/assets/more.css' }

async function show(id: string, lang: Lang = 'en') {
  const request = { lang, path: `/commitments/${id}`, params: { id }, query: new URLSearchParams(), chrome }
  const { status, html } = await commitmentRoute.answer(await database.ask(), request)
  return { status, html: String(html), text: textOf(String(html)) }
}

function textOf(markup: string): string {
  return markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

test('everyone who reports stands side by side, and the page says on how many milestones they differ', {
  skip,
}, async () => {
  const { text } = await show('ECU-1-7')
  assert.match(text, /Views differ on 5 of the 9 milestones on which at least two report/)
  assert.match(text, /On the 8 milestones on which all 3 report, they differ on 4\./)
  for (const who of ['Government', 'Civil society', 'Multi-stakeholder forum', 'Independent reviewer'])
    assert.ok(text.includes(who), who)
  assert.match(text, /views differ/)
  assert.match(text, /No review of it is on record here/)
})

test('the page and its twin count the same: milestones, reports, and where views differ', { skip }, async () => {
  const { html } = await show('ECU-1-7')
  const query = new URLSearchParams()
  const { data } = (await commitmentData.answer(await database.ask(), { params: { id: 'ECU-1-7' }, query })) as {
    readonly data: {
      readonly milestones: readonly { readonly differs: boolean | null }[]
      readonly voices: readonly { readonly reports: readonly unknown[] }[]
    }
  }
  assert.equal(data.milestones.filter((m) => m.differs).length, html.match(/views differ<\/span>/g)?.length)
  const reports = data.voices.reduce((sum, v) => sum + v.reports.length, 0)
  assert.equal(html.match(/<details class="fold"><summary>Milestone \d/g)?.length, reports)
})

test('a page in French has the words that the tracker gives in French, and says so of all others', {
  skip,
}, async () => {
  const french = await show('CAN-6-4', 'fr')
  assert.match(french.html, /<h1 class="title said">Conception de programmes/)
  assert.match(french.html, /<details|<table/)
  const english = await show('CAN-6-4')
  assert.match(english.html, /<h1 class="title said">Designing inclusive/)
})

test('evidence is a link only where its address is one of the web', { skip }, async () => {
  const { html } = await show('US0113')
  assert.match(html, /<a class="said" href="https:\/\/www\.federalregister\.gov\/d\/2024-05882">/)
  for (const [, address] of html.matchAll(/href="([^"]+)"/g)) assert.match(address!, /^(https?:\/\/|\/|#)/)
})

test('every link of a page to another page of ours leads somewhere', { skip }, async () => {
  const ask = await database.ask()
  for (const id of ['US0113', 'ECU-1-3', 'CAN-5-2', 'CA0066', 'MX0075']) {
    const { html } = await show(id)
    for (const path of new Set([...html.matchAll(/href="\/en(\/[^"#?]*)/g)].map(([, p]) => p!))) {
      if (path.endsWith('.json')) continue
      const [route, params] = routeOf(decodeURIComponent(path))
      const request = { lang: 'en' as const, path, params, query: new URLSearchParams(), chrome }
      assert.equal((await route.answer(ask, request)).status, 200, `${id} ${path}`)
    }
  }
})

function routeOf(path: string): readonly [Route, Readonly<Record<string, string>>] {
  const parts = path.split('/')
  for (const route of routes) {
    const names = route.path.split('/')
    if (names.length !== parts.length || !names.every((n, i) => n.startsWith(':') || n === parts[i])) continue
    return [route, Object.fromEntries(names.flatMap((n, i) => (n.startsWith(':') ? [[n.slice(1), parts[i]!]] : [])))]
  }
  throw new Error(`no page: ${path}`)
}

test('no section of a page is empty', { skip }, async () => {
  for (const id of ['US0114', 'ECU-1-10', 'CAN-4-1', 'MX0075']) {
    const { html } = await show(id)
    for (const part of html.split('<section').slice(1)) {
      const [, body = ''] = part.split('class="entry"')
      assert.ok(textOf(body.slice(body.indexOf('>') + 1)).trim() !== '', `${id}: ${part.slice(0, 60)}`)
    }
  }
})

test('the pages of every tracker are well formed in every language, also where nothing is reported', {
  skip,
}, async () => {
  for (const lang of ['en', 'es', 'fr', 'ar'] as const)
    for (const id of ['US0113', 'US0114', 'ECU-1-3', 'CAN-5-2', 'CAN-4-1'])
      assert.deepEqual(markupFaults((await show(id, lang)).html), [], `${lang} ${id}`)
})

test('a promise that is gone answers 410 with its title and since when; one that never was is not found', {
  skip,
}, async () => {
  const ask = await database.ask()
  const [said] = await ask.store.rows<{ batch: string }>(
    `select s.batch from statement s where s.kind = 'commitment' and s.id = 'CAN-6-1' and s.from_seq <= $1 and s.to_seq > $1`,
  )
  await withdrawBatch(database.pool, by, said!.batch, 'a test')
  const { status, text, html } = await show('CAN-6-1')
  assert.equal(status, 410)
  assert.match(text, /Promise CAN-6-1 is no longer here/)
  assert.match(text, /Gone since 2 January 2026/)
  assert.match(html, /<a href="\/en\/members\/canada">Canada<\/a>/)
  assert.deepEqual(markupFaults(html), [])
  await assert.rejects(show('CAN-6-99'), NotFound)
})
